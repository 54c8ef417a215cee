"""Who may have what translated, and into which languages."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.models.snippets import CallToAction
from content_models.taxonomies.models import Term
from locales.models import ServiceState, TranslationSubmission
from locales.submitting.permissions import may_submit, submittable_pages
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event
from tests.locales.submitting.conftest import only_submission


def address(page: Any) -> str:
    return reverse("locales_submit", args=["wagtailcore", "page", page.pk])


@pytest.fixture
def portuguese(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    event = make_event(events, title="Lisboa", responsible_country=terms["country:PRT"])
    event.save_revision().publish()
    return event


def test_contributors_submit_what_they_may_edit(event: EventPage, events: ListingPage, contributor: User) -> None:
    assert may_submit(contributor, event)
    assert not may_submit(contributor, events)


def test_who_has_no_role_submits_nothing(event: EventPage, db: None) -> None:
    critic = make_editor("critical_reviewer")

    assert list(submittable_pages(critic)) == []
    assert client_of(critic).post(address(event), {"preset": "all"}).status_code == 302
    assert TranslationSubmission.objects.count() == 0


def test_national_editors_submit_the_pages_of_their_country_alone(
    event: EventPage, portuguese: EventPage, terms: dict[str, Term], pairs: ServiceState
) -> None:
    national = make_editor("national_editor", countries=(terms["country:PRT"],))

    assert [page.pk for page in submittable_pages(national)] == [portuguese.pk]
    client = client_of(national)
    client.post(address(event), {"preset": "all"})
    assert TranslationSubmission.objects.count() == 0
    client.post(address(portuguese), {"preset": "all"})
    assert [each.title for each in only_submission().objects_asked.all()] == ["Lisboa"]


def test_translators_submit_every_page_into_their_languages_alone(event: EventPage, pairs: ServiceState) -> None:
    translator = make_editor("translator", languages=["fr"])
    client = client_of(translator)

    choices = client.get(address(event)).context["form"].language_choices
    refused = client.post(address(event), {"preset": "chosen", "languages": ["el"]})
    client.post(address(event), {"preset": "all"})

    assert [(each.locale.language_code, str(each.reason)) for each in choices] == [
        ("fr", ""),
        ("el", "Not one of your languages."),
    ]
    assert refused.status_code == 200
    assert [locale.language_code for locale in only_submission().locales.all()] == ["fr"]


def test_a_translation_is_not_translated_again(event: EventPage, editor: User, english: Locale, french: Locale) -> None:
    source, _made = TranslationSource.get_or_create_from_instance(event)
    translation = Translation.objects.create(source=source, target_locale=french)
    translation.save_target(publish=False)

    assert may_submit(editor, event)
    assert not may_submit(editor, translation.get_target_instance())


def test_shared_pieces_need_the_right_to_change_them(
    english: Locale, french: Locale, contributor: User, editor: User, pairs: ServiceState
) -> None:
    piece = CallToAction.objects.create(title="Join", text="Join us.", locale=english)
    submit = reverse("locales_submit", args=["editorial", "calltoaction", piece.pk])

    assert not may_submit(contributor, piece)
    client_of(editor).post(submit, {"preset": "all"})
    assert [each.title for each in only_submission().objects_asked.all()] == [str(piece)]


def test_requests_of_others_are_not_found(
    event: EventPage, contributor: User, editor: User, pairs: ServiceState
) -> None:
    client_of(editor).post(address(event), {"preset": "all"})
    submission = only_submission()
    client = client_of(contributor)

    for name in ("locales_submission", "locales_submission_fragment"):
        assert client.get(reverse(name, args=[submission.pk]), follow=True).status_code == 404
    confirm = reverse("locales_submission_confirm", args=[submission.pk])
    assert client.post(confirm, follow=True).status_code == 404
    assert only_submission().state == TranslationSubmission.State.ESTIMATED


def test_the_listing_takes_a_selection(
    event: EventPage, events: ListingPage, contributor: User, pairs: ServiceState
) -> None:
    second = make_event(events, title="Second")
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "machine_translate"])
    query = f"{bulk}?id={event.pk}&id={second.pk}&id={events.pk}&next=/admin/"
    client = client_of(contributor)

    shown = client.get(query)
    client.post(query, {"preset": "all"})

    assert [each["item"].pk for each in shown.context["items"]] == [event.pk, second.pk]
    assert [each["item"].pk for each in shown.context["items_with_no_access"]] == [events.pk]
    assert [each.title for each in only_submission().objects_asked.all()] == ["AI week", "Second"]


def test_the_listing_of_shared_pieces_takes_a_selection(
    english: Locale, french: Locale, editor: User, pairs: ServiceState
) -> None:
    pieces = [CallToAction.objects.create(title=name, text="Text.", locale=english) for name in ("One", "Two")]
    bulk = reverse("wagtail_bulk_action", args=["editorial", "calltoaction", "machine_translate_snippets"])
    query = f"{bulk}?id={pieces[0].pk}&id={pieces[1].pk}&next=/admin/"
    client = client_of(editor)

    assert client.get(query).status_code == 200
    client.post(query, {"preset": "all"})

    assert only_submission().objects_asked.count() == 2


def test_the_listing_of_shared_pieces_leads_to_the_form(
    english: Locale, french: Locale, editor: User, contributor: User
) -> None:
    piece = CallToAction.objects.create(title="Join", text="Join us.", locale=english)
    submit = reverse("locales_submit", args=["editorial", "calltoaction", piece.pk])
    listing = reverse("wagtailsnippets_editorial_calltoaction:list")

    assert submit in client_of(editor).get(listing).content.decode()
    assert not may_submit(contributor, piece)
