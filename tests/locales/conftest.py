"""An event that is live in English, with its sections in French and Greek, and a service that is switched on."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from tests.factories.events import make_event
from tests.support.scenes import scene

ChangeSettings = Callable[..., None]


@scene
def event(events: ListingPage, english: Locale, french: Locale, greek: Locale) -> EventPage:
    """It has a title and a summary."""
    plant_tree(source=english, target=french)
    plant_tree(source=english, target=greek)
    return make_event(events, title="AI week", summary="A week about A & B.")


@scene
def source(event: EventPage) -> TranslationSource:
    return TranslationSource.get_or_create_from_instance(event)[0]


@pytest.fixture
def switched_on(settings: Any) -> None:
    """Nothing answers at the service's address."""
    settings.ETRANSLATION = {
        "ENABLED": True,
        "BASE_URL": "http://127.0.0.1:9/etranslation/api",
        "ALLOW_HTTP": True,
        "APPLICATION": "TEST",
        "PASSWORD": "a password for tests",
        "CALLBACK_BASE_URL": "http://localhost:8000",
    }


@pytest.fixture
def change_settings(settings: Any) -> ChangeSettings:
    def change(**values: Any) -> None:
        settings.ETRANSLATION = {**settings.ETRANSLATION, **values}

    return change
