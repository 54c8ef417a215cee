"""Section pages in every language's tree."""

import pytest
from wagtail.models import Locale, Page

from content_models.editorial.models import HomePage, ListingPage
from content_models.editorial.trees import plant_tree
from tests.factories.events import make_event


@pytest.fixture
def planted(events: ListingPage, english: Locale, french: Locale) -> int:
    return plant_tree(source=english, target=french)


def test_every_section_gets_its_place_in_the_tree(planted: int, french: Locale) -> None:
    paths = Page.objects.filter(locale=french).order_by("path").values_list("url_path", flat=True)

    assert planted == 3
    assert list(paths) == [
        "/fr/",
        "/fr/latest/",
        "/fr/latest/events/",
    ]


def test_an_untranslated_section_is_an_alias(planted: int, french: Locale) -> None:
    assert Page.objects.filter(locale=french, alias_of=None).count() == 0


def test_planting_again_changes_nothing(planted: int, english: Locale, french: Locale) -> None:
    assert plant_tree(source=english, target=french) == 0


def test_content_is_not_planted(events: ListingPage, english: Locale, french: Locale) -> None:
    make_event(events)

    plant_tree(source=english, target=french)

    assert not Page.objects.filter(locale=french, record__kind="EVENT").exists()


def test_a_translated_event_lands_under_the_planted_sections(planted: int, events: ListingPage, french: Locale) -> None:
    translation = make_event(events).copy_for_translation(french)

    assert translation.get_parent().translation_key == events.translation_key
    assert HomePage.objects.get(locale=french).slug == "fr"
