"""How many languages leave in one request when few slots are free."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from locales.models import JobTarget, TranslationJob
from locales.sending.services import send_due_jobs
from tests.locales.jobs.conftest import Request
from tests.locales.jobs.service import Service

pytestmark = pytest.mark.django_db

SLOTS = 8


@pytest.fixture
def occupy(change_settings: Any, service: Service) -> Callable[[int], None]:
    """Makes the service work on so many languages of another job, out of eight."""

    def work(slots: int) -> None:
        change_settings(MAX_IN_FLIGHT=SLOTS)
        job = TranslationJob.objects.create(state="sent", token_digest=uuid4().hex, dialect="v2", domain="GEN")
        JobTarget.objects.bulk_create(
            JobTarget(job=job, language_code=f"x{slot}", remote_code=f"X{slot}", state="submitted")
            for slot in range(slots)
        )

    return work


@pytest.mark.parametrize(("occupied", "sent"), [(SLOTS - 1, []), (SLOTS - 2, [["EL", "FR"]])])
def test_languages_wait_for_each_other_while_few_slots_are_free(
    request_languages: Request, service: Service, occupy: Callable[[int], None], occupied: int, sent: list[list[str]]
) -> None:
    """A request for each slot that falls free would carry the whole document each time."""
    request_languages("fr", "el")
    occupy(occupied)

    assert send_due_jobs() == len(sent)
    assert [sorted(asked.languages) for asked in service.asked] == sent


def test_a_single_language_takes_the_last_slot(
    request_languages: Request, service: Service, occupy: Callable[[int], None]
) -> None:
    request_languages("fr")
    occupy(SLOTS - 1)

    assert send_due_jobs() == 1
    assert service.asked[-1].languages == ["FR"]
