"""An event that is live in English, with its sections in French and Greek, ready to be translated."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from tests.factories.events import make_event


@pytest.fixture
def week(events: ListingPage, english: Locale, french: Locale, greek: Locale) -> EventPage:
    """It has a title and a summary."""
    plant_tree(source=english, target=french)
    plant_tree(source=english, target=greek)
    return make_event(events, title="AI week", summary="A week about A & B.")


@pytest.fixture
def week_source(week: EventPage) -> TranslationSource:
    return TranslationSource.get_or_create_from_instance(week)[0]
