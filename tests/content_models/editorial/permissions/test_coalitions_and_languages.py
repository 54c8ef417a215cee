"""Coalition members keep to their coalition, translators to their languages."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page

from content_models.editorial.models import CoalitionPage, EventPage, ListingPage
from content_models.taxonomies.models import Term
from tests.content_models.editorial.permissions.conftest import classified
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event


def make_draft(parent: Page, terms: dict[str, Term], **values: Any) -> EventPage:
    online = "https://example.org/join"
    page = make_event(parent, terms=classified(terms), live=False, online_url=online, **values)
    page.save_revision()
    return EventPage.objects.get(pk=page.pk)


def make_coalition(parent: Page, title: str) -> CoalitionPage:
    page = CoalitionPage(title=title, locale=parent.locale)
    parent.add_child(instance=page)
    return page


@pytest.fixture
def coalitions(latest: ListingPage, monkeypatch: pytest.MonkeyPatch) -> tuple[CoalitionPage, CoalitionPage]:
    # What a coalition must have beside its title is another test's business.
    monkeypatch.setattr(CoalitionPage, "full_clean", Page.full_clean)
    monkeypatch.setattr(CoalitionPage, "clean_fields", lambda *_args, **_kwargs: None)
    monkeypatch.setattr(CoalitionPage, "clean", lambda _self: None)
    return make_coalition(latest, "Coalition of Latvia"), make_coalition(latest, "Coalition of Malta")


def test_it_shows_coalition_members_their_own_drafts_only(
    events: ListingPage, terms: dict[str, Term], coalitions: tuple[CoalitionPage, CoalitionPage]
) -> None:
    latvia, malta = coalitions
    client = client_of(make_editor("coalition_member", coalition_key=latvia.translation_key))
    own = make_draft(events, terms, title="Riga draft", source_coalition=latvia)
    foreign = make_draft(events, terms, title="Valletta draft", source_coalition=malta)

    listed = client.get(reverse("wagtailadmin_explore", args=[events.pk])).content.decode()
    opened = client.get(reverse("wagtailadmin_pages:edit", args=[own.pk]))
    refused = client.get(reverse("wagtailadmin_pages:edit", args=[foreign.pk]))

    assert "Riga draft" in listed
    assert "Valletta draft" not in listed
    assert opened.status_code == 200
    assert refused.status_code in {302, 404}
    assert "Valletta draft" not in refused.content.decode()


def test_it_lets_translators_edit_their_languages_only(
    events: ListingPage, terms: dict[str, Term], french: Locale, greek: Locale
) -> None:
    client = client_of(make_editor("translator", languages=["fr"]))
    source = make_draft(events, terms, title="Source")
    translation = source.copy_for_translation(french, copy_parents=True)
    other = source.copy_for_translation(greek, copy_parents=True)

    answers = {
        page.locale.language_code: client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code
        for page in (source, translation, other)
    }

    assert answers == {"en": 302, "fr": 200, "el": 302}


def test_it_lets_translators_ask_for_their_languages_only(
    events: ListingPage, terms: dict[str, Term], french: Locale, greek: Locale
) -> None:
    client = client_of(make_editor("translator", languages=["fr"]))
    source = make_draft(events, terms, title="Source")
    address = reverse("wagtail_localize:submit_page_translation", args=[source.pk])

    client.post(address, {"locales": [greek.pk]})
    client.post(address, {"locales": [french.pk]})

    versions = Page.objects.filter(translation_key=source.translation_key).exclude(pk=source.pk)
    assert [page.locale for page in versions] == [french]
