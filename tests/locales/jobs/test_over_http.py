"""Real transactions and real HTTP in both directions: calls before the answer, workers side by side."""

import threading
from typing import Any

import pytest
import requests
from django.db import connections

from locales.models import TranslationDelivery, TranslationJob
from locales.sending.services import send_due_jobs
from tests.locales.jobs.conftest import Request, job_states, run_tasks, states, texts
from tests.locales.jobs.service import Asked, Service

pytestmark = pytest.mark.django_db(transaction=True)


def post(address: str, body: bytes) -> int:
    return requests.post(address, data=body, headers={"Content-Type": "application/json"}, timeout=20).status_code


def test_a_delivery_before_the_answer_is_ingested_once(
    request_languages: Request, service: Service, live_server: Any, french: Any
) -> None:
    (job,) = request_languages("fr", "el").jobs
    answers: list[int] = []

    def deliver_at_once(asked: Asked) -> None:
        body = asked.delivery("FR", requestId=None)
        answers.extend(post(live_server.url + asked.path(), body) for _ in range(2))

    service.during = deliver_at_once

    assert send_due_jobs() == 1
    run_tasks()

    job.refresh_from_db()
    assert (answers, TranslationDelivery.objects.count()) == ([200, 200], 1)
    assert (job.state, job.request_id, states()) == ("sent", "7001", {"EL": "submitted", "FR": "ingested"})
    assert texts(french)["title"] == ("fr: AI week", "machine", "eTranslation")


def test_workers_side_by_side_send_every_job_once_and_fill_no_slot_twice(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    change_settings(GROUP_TARGETS="single", MAX_DOC_STRINGS=1, MAX_IN_FLIGHT=3)
    request_languages("fr", "el")

    def work() -> None:
        send_due_jobs()
        connections.close_all()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)

    assert sorted(job_states()) == ["ready", "sent", "sent", "sent"]
    assert len({asked.token for asked in service.asked}) == len(service.asked) == 3
    assert TranslationJob.objects.filter(lease_owner="").count() == 4
