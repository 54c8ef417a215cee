"""A branch of events to translate and editors who ask for it; nothing answers at the service's address."""

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Locale

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from locales.models import ServiceState, TranslationSubmission
from tests.factories.editors import make_editor
from tests.factories.events import make_event

PAIRS = {"GEN": {"languagePairs": ["EN-FR", "EN-EL"]}}


@pytest.fixture(autouse=True)
def switched_on(settings: Any) -> None:
    settings.ETRANSLATION = {
        "ENABLED": True,
        "BASE_URL": "http://127.0.0.1:9/etranslation/api",
        "ALLOW_HTTP": True,
        "APPLICATION": "TEST",
        "PASSWORD": "a password for tests",
        "CALLBACK_BASE_URL": "http://localhost:8000",
    }


@pytest.fixture
def change_settings(settings: Any) -> Callable[..., None]:
    def change(**values: Any) -> None:
        settings.ETRANSLATION = {**settings.ETRANSLATION, **values}

    return change


@pytest.fixture
def pairs(db: None, switched_on: None) -> ServiceState:
    """The service translates from English into French and Greek, and said so a moment ago."""
    return ServiceState.objects.create(account="v2:TEST", domains=PAIRS, domains_at=timezone.now())


@pytest.fixture
def event(events: ListingPage, english: Locale, french: Locale, greek: Locale) -> EventPage:
    plant_tree(source=english, target=french)
    plant_tree(source=english, target=greek)
    return make_event(events, title="AI week", summary="A week about A & B.")


@pytest.fixture
def contributor(db: None) -> User:
    return make_editor("advanced_contributor")


def only_submission() -> TranslationSubmission:
    return TranslationSubmission.objects.get()
