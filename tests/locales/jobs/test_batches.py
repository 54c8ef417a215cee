"""Calls of the service are read in batches: one task for many, and each call by itself."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from locales.ingesting import batches, services
from locales.ingesting.services import process_delivery
from locales.models import TranslationDelivery
from locales.tasks import ingest_deliveries
from tests.locales.jobs.conftest import Deliver, Request, run_tasks, send_now, states
from tests.locales.jobs.service import Asked, Service

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def asked(sent: Any) -> Asked:
    return sent("fr", "el")


def notify(asked: Asked, deliver: Deliver, count: int) -> None:
    """Brings so many different notifications of success, of which nothing follows."""
    for number in range(count):
        assert deliver(asked, asked.delivery("FR", result=None, number=str(number)), "success").status_code == 200


def statements(work: Callable[[], Any]) -> int:
    with CaptureQueriesContext(connection) as found:
        work()
    return sum("SAVEPOINT" not in query["sql"] for query in found.captured_queries)


@pytest.mark.parametrize("calls", [1, 20])
def test_a_call_is_stored_with_three_statements_and_the_first_with_its_task(
    asked: Asked, deliver: Deliver, calls: int
) -> None:
    """The token, the row, whether somebody reads it already; and the task."""
    assert statements(lambda: notify(asked, deliver, calls)) == 3 * calls + 1


def test_one_task_reads_everything_that_has_arrived(asked: Asked, deliver: Deliver) -> None:
    notify(asked, deliver, 2)
    for language in ("FR", "EL"):
        deliver(asked, asked.delivery(language))

    assert run_tasks() == ["ingest_deliveries"]
    assert states() == {"EL": "ingested", "FR": "ingested"}


@pytest.mark.parametrize("calls", [1, 20])
def test_what_follows_a_batch_is_asked_for_once(asked: Asked, deliver: Deliver, calls: int) -> None:
    notify(asked, deliver, calls)

    assert statements(ingest_deliveries.func) == OF_A_BATCH + OF_A_NOTIFICATION * calls


# The list, what a dead worker left, whether something is due to be sent, whether calls are left.
OF_A_BATCH = 4
# Locks of the call and of its job, and that it is filed.
OF_A_NOTIFICATION = 3


def test_a_call_that_cannot_be_read_gets_a_task_of_its_own_and_holds_up_no_other(
    asked: Asked, deliver: Deliver, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, broken = services.ingest_target, ["for once"]

    def break_once(target_id: int) -> bool:
        if broken:
            raise RuntimeError(broken.pop())
        return write(target_id)

    monkeypatch.setattr(services, "ingest_target", break_once)
    for language in ("FR", "EL"):
        deliver(asked, asked.delivery(language))

    ingest_deliveries.func()
    assert states() == {"EL": "ingested", "FR": "delivered"}
    assert "ingest_delivery" in run_tasks()

    assert states() == {"EL": "ingested", "FR": "ingested"}


def test_what_is_left_of_a_batch_gets_another(asked: Asked, deliver: Deliver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "MOST_AT_ONCE", 1)
    notify(asked, deliver, 3)

    assert run_tasks() == ["ingest_deliveries"] * 3


def test_a_call_that_another_worker_has_read_is_passed_over(asked: Asked, deliver: Deliver) -> None:
    deliver(asked, asked.delivery("FR"))
    pk = TranslationDelivery.objects.get().pk
    assert process_delivery(pk, is_first=True) == "accepted"

    assert statements(lambda: process_delivery(pk, is_first=True)) == 1


def test_places_that_became_free_are_filled_after_a_batch(
    request_languages: Request, service: Service, deliver: Deliver, change_settings: Any, greek: Locale
) -> None:
    change_settings(MAX_IN_FLIGHT=1, GROUP_TARGETS="single")
    request_languages("fr", "el")
    send_now()
    assert sorted(states().values()) == ["queued", "submitted"]

    first = service.asked[0]
    deliver(first, first.delivery(first.languages[0]))

    assert run_tasks() == ["ingest_deliveries", "send_translations"]
    assert len(service.asked) == 2
