"""Where a first draft stands when its language lacks sections above it, and the address of a home page."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, HomePage, ListingPage
from locales.requesting.services import request_translation
from locales.reviewing.decisions import accept_all
from locales.reviewing.publishing import publish_reviewed, publish_translation
from locales.reviewing.segments import segments_of
from locales.submitting.progress import progress_of
from tests.factories.editors import client_of
from tests.locales.jobs.conftest import Bring, Deliver, answer, french_page, send_now, translation_into
from tests.locales.jobs.service import Service

pytestmark = pytest.mark.django_db

BringPage = Callable[[Page], Any]


@pytest.fixture
def bare_french(event: EventPage, french: Locale) -> Locale:
    """French without a single page."""
    HomePage.objects.get(locale=french).delete()
    # The worker would look for what is gone.
    DBTaskResult.objects.all().delete()
    return french


@pytest.fixture
def bring_page(service: Service, deliver: Deliver, french: Locale) -> BringPage:
    """Asks for a page in French, and brings it."""

    def ask(page: Page) -> Any:
        ask_for(page, french)
        send_now()
        return answer(service.asked[-1], deliver)

    return ask


def ask_for(page: Page, french: Locale) -> None:
    source, _is_new = TranslationSource.get_or_create_from_instance(page)
    request_translation(source=source, locales=[french])


def tree(locale: Locale) -> list[tuple[str, str, bool, bool]]:
    """Address, title, whether it is an alias and whether it is live, from the top downwards."""
    pages = Page.objects.filter(locale=locale).order_by("path")
    return [(page.url_path, page.title, page.alias_of_id is not None, page.live) for page in pages]


def test_sections_that_a_language_lacks_are_planted_below_its_code(
    bring_page: BringPage, event: EventPage, bare_french: Locale
) -> None:
    bring_page(event)

    assert tree(bare_french) == [
        ("/fr/", "Digital Skills and Jobs", True, True),
        ("/fr/latest/", "Latest", True, True),
        ("/fr/latest/events/", "Events", True, True),
        ("/fr/latest/events/fr-ai-week/", "fr: AI week", False, False),
    ]


def test_a_translated_home_page_has_the_code_of_its_language_for_an_address(
    bring_page: BringPage, home: HomePage, bare_french: Locale, editor: User
) -> None:
    target = bring_page(home)

    assert (target.draft_state, tree(bare_french)) == (
        "made",
        [("/fr/", "fr: Digital Skills and Jobs", False, False)],
    )
    draft = target.revision.as_object()
    assert (draft.slug, draft.title) == ("fr", "fr: Digital Skills and Jobs")
    publish_translation(translation=target.translation, user=editor, despite_unreviewed=True)
    assert tree(bare_french) == [("/fr/", "fr: Digital Skills and Jobs", False, True)]


def test_people_who_translate_a_home_page_get_the_same_address(
    home: HomePage, bare_french: Locale, editor: User
) -> None:
    source, _is_new = TranslationSource.get_or_create_from_instance(home)

    translation_into(source, bare_french).save_target(user=editor, publish=False)

    assert tree(bare_french) == [("/fr/", "Digital Skills and Jobs", False, False)]


def test_a_home_page_that_was_planted_keeps_its_address_when_its_translation_goes_live(
    bring_page: BringPage, home: HomePage, event: EventPage, french: Locale, editor: User
) -> None:
    target = bring_page(home)
    assert (target.draft_state, target.reason) == ("postponed", "alias")

    publish_translation(translation=target.translation, user=editor, despite_unreviewed=True)

    assert tree(french)[0] == ("/fr/", "fr: Digital Skills and Jobs", False, True)


@pytest.mark.parametrize("is_child_first", [True, False])
def test_it_does_not_matter_whether_a_page_or_its_section_arrives_first(
    service: Service,
    deliver: Deliver,
    event: EventPage,
    bare_french: Locale,
    is_child_first: bool,
) -> None:
    for page in (event.get_parent().specific, event):
        ask_for(page, bare_french)
    send_now()
    section, child = service.asked

    for asked in (child, section) if is_child_first else (section, child):
        answer(asked, deliver)

    assert tree(bare_french)[2:] == [
        ("/fr/latest/fr-events/", "fr: Events", False, False),
        ("/fr/latest/fr-events/fr-ai-week/", "fr: AI week", False, False),
    ]


def test_of_a_section_that_was_planted_everybody_is_told_that_its_translation_waits(
    bring_page: BringPage, events: ListingPage, event: EventPage, french: Locale, editor: User
) -> None:
    target = bring_page(events)

    (progress,) = progress_of(target.source)
    assert progress.sentence == (
        "Arrived: 1 of 1 strings. Until somebody publishes the translation, a copy of the original stands in its place."
    )
    dashboard = client_of(editor).get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("locales_review", args=[target.translation_id]) in dashboard


def test_all_reviewed_languages_are_published_with_those_that_mirror_the_source(
    bring: Bring, event: EventPage, french: Locale, editor: User
) -> None:
    event.copy_for_translation(french, alias=True)
    translation = bring().translation
    accept_all(translation=translation, segments=segments_of(translation), user=editor)

    published = publish_reviewed(source=translation.source, user=editor)

    assert [(each.translation, each.refusal) for each in published] == [(translation, "")]
    page = french_page(event)
    assert (page.alias_of_id, page.live, page.title, page.slug) == (None, True, "fr: AI week", event.slug)
