"""Where the live text of a translation came from."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from tests.conftest import AfterCommit
from tests.factories.events import make_event


@pytest.fixture
def translation(events: ListingPage, english: Locale, french: Locale) -> Translation:
    plant_tree(source=english, target=french)
    source, _created = TranslationSource.get_or_create_from_instance(make_event(events, title="AI week"))
    return Translation.objects.create(source=source, target_locale=french)


def translate_title(translation: Translation, text: str, kind: str) -> None:
    segment = StringSegment.objects.get(source=translation.source, context__path="title")
    StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        locale=translation.target_locale,
        context=segment.context,
        defaults={"data": text, "translation_type": kind},
    )


def published(translation: Translation) -> EventPage:
    translation.save_target(publish=True)
    return EventPage.objects.get(locale=translation.target_locale)


def test_machine_text_makes_a_machine_translation(translation: Translation, after_commit: AfterCommit) -> None:
    translate_title(translation, "Semaine IA", StringTranslation.TRANSLATION_TYPE_MACHINE)

    with after_commit():
        page = published(translation)

    page.refresh_from_db()
    assert (page.live, page.title, page.translation_origin) == (True, "Semaine IA", "MACHINE")


def test_a_persons_text_makes_a_human_translation(translation: Translation, after_commit: AfterCommit) -> None:
    translate_title(translation, "Semaine de l’IA", StringTranslation.TRANSLATION_TYPE_MANUAL)

    with after_commit():
        page = published(translation)

    page.refresh_from_db()
    assert (page.live, page.title, page.translation_origin) == (True, "Semaine de l’IA", "HUMAN")


def test_a_person_who_replaces_machine_text_makes_it_human(translation: Translation, after_commit: AfterCommit) -> None:
    translate_title(translation, "Semaine IA", StringTranslation.TRANSLATION_TYPE_MACHINE)
    with after_commit():
        published(translation)
    translate_title(translation, "Semaine de l’IA", StringTranslation.TRANSLATION_TYPE_MANUAL)

    with after_commit():
        page = published(translation)

    page.refresh_from_db()
    assert (page.title, page.translation_origin) == ("Semaine de l’IA", "HUMAN")
