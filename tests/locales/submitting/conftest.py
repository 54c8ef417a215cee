"""A branch of events to translate and editors who ask for it; nothing answers at the service's address."""

import pytest
from django.utils import timezone

from content_models.accounts.models import User
from locales.models import ServiceState, TranslationSubmission
from tests.factories.editors import make_editor
from tests.support.scenes import scene

PAIRS = {"GEN": {"languagePairs": ["EN-FR", "EN-EL"]}}


@pytest.fixture(autouse=True)
def service_is_switched_on(switched_on: None) -> None:
    """Every test here needs it."""


@pytest.fixture
def pairs(db: None, switched_on: None) -> ServiceState:
    """The service translates from English into French and Greek, and said so a moment ago."""
    return ServiceState.objects.create(account="v2:TEST", domains=PAIRS, domains_at=timezone.now())


@scene
def contributor(db: None) -> User:
    return make_editor("advanced_contributor")


def only_submission() -> TranslationSubmission:
    return TranslationSubmission.objects.get()
