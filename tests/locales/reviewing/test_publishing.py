"""Publication of translations: by those who may, through the page's own publish, with the origin that is true."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage
from locales.reviewing.decisions import Decision, Verb, accept_all, decide
from locales.reviewing.publishing import UnpublishableError, UnreviewedError, publish_reviewed, publish_translation
from locales.reviewing.segments import segments_of
from tests.factories.editors import make_editor
from tests.locales.translating import translation_into, write_machine_text, write_own_text

pytestmark = pytest.mark.django_db


def french_page(event: EventPage) -> EventPage:
    return EventPage.objects.get(translation_key=event.translation_key, locale__language_code="fr")


def accept(translation: Translation, user: User) -> None:
    accept_all(translation=translation, segments=segments_of(translation), user=user)


def live_languages(event: EventPage) -> list[str]:
    pages = Page.objects.filter(translation_key=event.translation_key, live=True)
    return sorted(pages.values_list("locale__language_code", flat=True))


def test_a_reviewed_translation_goes_live_as_reviewed_machine_text(
    drafted: Translation, reviewer: User, event: EventPage
) -> None:
    accept(drafted, reviewer)

    publish_translation(translation=drafted, user=reviewer)

    page = french_page(event)
    assert (page.live, page.title, page.summary) == (True, "Semaine IA", "Une semaine sur A & B.")
    assert (page.translation_origin, page.has_unpublished_changes) == ("MACHINE_REVIEWED", False)
    assert page.latest_revision.user == reviewer


def test_an_edited_machine_translation_is_reviewed_machine_text(
    drafted: Translation, reviewer: User, event: EventPage
) -> None:
    edits = [Decision(each.pair, Verb.EDIT, each.version, f"{each.typed}!") for each in segments_of(drafted)]
    decide(translation=drafted, decisions=edits, user=reviewer)

    publish_translation(translation=drafted, user=reviewer)

    assert (french_page(event).title, french_page(event).translation_origin) == ("Semaine IA!", "MACHINE_REVIEWED")


def test_a_translation_by_people_is_theirs(
    source: TranslationSource, french: Locale, reviewer: User, event: EventPage
) -> None:
    for path in ("title", "summary"):
        write_own_text(source, french, path, "À la main")

    publish_translation(translation=translation_into(source, french), user=reviewer)

    assert (french_page(event).live, french_page(event).translation_origin) == (True, "HUMAN")


def test_unreviewed_texts_are_asked_about_and_go_live_as_machine_text(
    drafted: Translation, reviewer: User, event: EventPage
) -> None:
    with pytest.raises(UnreviewedError) as asked:
        publish_translation(translation=drafted, user=reviewer)
    assert (asked.value.count, asked.value.is_forbidden, live_languages(event)) == (2, False, ["en"])

    publish_translation(translation=drafted, user=reviewer, despite_unreviewed=True)

    assert (live_languages(event), french_page(event).translation_origin) == (["en", "fr"], "MACHINE")


def test_unreviewed_texts_stay_where_the_setting_forbids_them(
    drafted: Translation, reviewer: User, event: EventPage, settings: Any
) -> None:
    settings.ETRANSLATION = {**settings.ETRANSLATION, "PUBLISH_UNREVIEWED": "forbid"}

    with pytest.raises(UnreviewedError) as refused:
        publish_translation(translation=drafted, user=reviewer, despite_unreviewed=True)

    assert (refused.value.is_forbidden, live_languages(event)) == (True, ["en"])


def test_whoever_may_only_edit_publishes_nothing(drafted: Translation, reviewer: User, event: EventPage) -> None:
    translator = make_editor("translator", languages=["fr"])
    accept(drafted, reviewer)
    before = french_page(event).latest_revision_id

    with pytest.raises(PermissionDenied):
        publish_translation(translation=drafted, user=translator)

    assert (live_languages(event), french_page(event).latest_revision_id) == (["en"], before)


def test_a_locked_page_stays_as_it_is(drafted: Translation, reviewer: User, event: EventPage) -> None:
    accept(drafted, reviewer)
    Page.objects.filter(pk=french_page(event).pk).update(locked=True)

    with pytest.raises(UnpublishableError, match="It is locked"):
        publish_translation(translation=drafted, user=reviewer)

    assert live_languages(event) == ["en"]


def test_all_reviewed_languages_go_live_and_the_others_stay(
    drafted: Translation, reviewer: User, event: EventPage, source: TranslationSource, greek: Locale
) -> None:
    accept(drafted, reviewer)
    write_machine_text(source, greek, "title", "Εβδομάδα")
    translation_into(source, greek).save_target(publish=False)

    results = publish_reviewed(source=source, user=reviewer)

    assert [(each.translation.target_locale.language_code, each.refusal) for each in results] == [("fr", "")]
    assert live_languages(event) == ["en", "fr"]
    assert publish_reviewed(source=source, user=reviewer) == []


def test_machine_text_that_was_reviewed_after_it_went_live_is_marked_anew(
    drafted: Translation, reviewer: User, event: EventPage, source: TranslationSource
) -> None:
    publish_translation(translation=drafted, user=reviewer, despite_unreviewed=True)
    accept(drafted, reviewer)

    publish_reviewed(source=source, user=reviewer)

    assert french_page(event).translation_origin == "MACHINE_REVIEWED"


def test_a_rejected_text_is_not_shown_and_does_not_make_the_page_machine_text(
    drafted: Translation, reviewer: User, event: EventPage
) -> None:
    title, summary = segments_of(drafted)
    decisions = [
        Decision(title.pair, Verb.ACCEPT, title.version),
        Decision(summary.pair, Verb.REJECT, summary.version),
    ]
    decide(translation=drafted, decisions=decisions, user=reviewer)

    publish_translation(translation=drafted, user=reviewer, despite_unreviewed=True)

    page = french_page(event)
    assert (page.title, page.summary, page.translation_origin) == (
        "Semaine IA",
        "A week about A & B.",
        "MACHINE_REVIEWED",
    )


def test_a_mirrored_section_becomes_a_translation_of_its_own(event: EventPage, french: Locale, reviewer: User) -> None:
    section = event.get_parent().specific
    source = TranslationSource.get_or_create_from_instance(section)[0]
    write_machine_text(source, french, "title", "Événements")
    translation = translation_into(source, french)
    accept(translation, reviewer)

    publish_translation(translation=translation, user=reviewer, despite_unreviewed=True)

    page = Page.objects.get(translation_key=section.translation_key, locale=french).specific
    assert (page.alias_of_id, page.live, page.title, page.translation_origin) == (
        None,
        True,
        "Événements",
        "MACHINE_REVIEWED",
    )
    assert not StringTranslation.objects.filter(has_error=True).exists()
