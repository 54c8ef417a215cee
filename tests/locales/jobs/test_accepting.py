"""Which language a call concerns, and what a stranger's, a late or a contradicting call does: nothing."""

import json
from typing import Any

import pytest
from wagtail.models import Locale

from locales.etranslation.callback_tokens import new_token
from locales.explaining import why_target
from locales.members import move_to_new_member
from locales.models import JobTarget, TranslationDelivery, TranslationJob
from locales.moves import move_targets
from locales.sending.services import send_due_jobs
from locales.states import JobState, TargetState
from tests.locales.jobs.conftest import Deliver, job_states, run_tasks, states, texts
from tests.locales.jobs.service import HANG_UP, Asked, Service

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(sent: Any) -> Asked:
    return sent("fr", "el")


def outcomes() -> list[str]:
    return list(TranslationDelivery.objects.order_by("pk").values_list("outcome", flat=True))


def failure(asked: Asked, **values: Any) -> bytes:
    body = {"requestId": 7001, "externalReference": asked.token, "errorCode": -20013, "errorMessage": "no pair"}
    return json.dumps({**body, **values}).encode()


def test_each_language_arrives_by_itself_and_the_job_ends_with_the_last(asked: Asked, deliver: Deliver) -> None:
    deliver(asked, asked.delivery("FR"))
    run_tasks()
    assert (states(), job_states()) == ({"EL": "submitted", "FR": "ingested"}, ["sent"])

    deliver(asked, asked.delivery("EL"))
    run_tasks()

    assert (states(), job_states()) == ({"EL": "ingested", "FR": "ingested"}, ["done"])
    assert outcomes() == ["accepted", "accepted"]
    assert all(delivery.processed_at for delivery in TranslationDelivery.objects.all())


# What comes → its outcome. Nothing of the job moves.
HARMLESS: list[tuple[str, Any, str]] = [
    ("delivery", {"externalReference": new_token()}, "reference_mismatch"),
    ("delivery", {"targetLanguage": "DE"}, "foreign_language"),
    ("delivery", {"targetLanguage": "F\x00R"}, "foreign_language"),
    ("delivery", {"targetLanguage": None}, "foreign_language"),
    ("delivery", {"targetLanguages": ["FR", "EL"]}, "foreign_language"),
    ("delivery", {"targetLanguage": {"a": 1}}, "unreadable"),
    ("delivery", {"result": None}, "unreadable"),
    ("delivery", b"[" * 10_000, "unreadable"),
    ("delivery", b"\xff\xfe\x00", "unreadable"),
    ("delivery", b"", "unreadable"),
    ("failure", {}, "unreadable"),
    ("failure", {"errorCode": -1, "targetLanguages": ["FR", "DE"]}, "foreign_language"),
    ("success", {}, "noted"),
]


@pytest.mark.parametrize(("kind", "body", "outcome"), HARMLESS)
def test_what_does_not_fit_has_no_effect(asked: Asked, deliver: Deliver, kind: str, body: Any, outcome: str) -> None:
    raw = body if isinstance(body, bytes) else asked.delivery("FR", **body)

    assert deliver(asked, raw, kind).status_code == 200
    run_tasks()

    assert (outcomes(), states(), job_states()) == ([outcome], {"EL": "submitted", "FR": "submitted"}, ["sent"])


def test_a_compressed_call_is_kept_and_not_unpacked(asked: Asked, client: Any) -> None:
    client.post(
        asked.path(), asked.delivery("FR"), content_type="application/json", headers={"Content-Encoding": "gzip"}
    )

    run_tasks()

    assert (outcomes(), states()["FR"]) == (["unreadable"], "submitted")


def test_a_call_without_reference_is_taken(asked: Asked, deliver: Deliver) -> None:
    deliver(asked, asked.delivery("FR", externalReference=None, outputFormat=None, extra=[1], requestId="7001"))

    run_tasks()

    assert (outcomes(), states()["FR"]) == (["accepted"], "ingested")


def test_a_failure_of_one_language_leaves_the_other(asked: Asked, deliver: Deliver) -> None:
    deliver(asked, failure(asked, targetLanguage="EL"), "failure")
    deliver(asked, asked.delivery("FR"))

    run_tasks()

    target = JobTarget.objects.get(remote_code="EL")
    assert (states(), job_states()) == ({"EL": "failed", "FR": "ingested"}, ["partly_failed"])
    assert (target.reason, target.error_code) == ("service", -20013)
    assert why_target(target).startswith("eTranslation cannot translate between these two languages")


@pytest.mark.parametrize("languages", [{}, {"targetLanguages": []}, {"targetLanguages": ["EL", "FR"]}])
def test_a_failure_of_all_or_of_nobody_in_particular_fails_what_is_open(
    asked: Asked, deliver: Deliver, languages: Any
) -> None:
    deliver(asked, failure(asked, **languages), "failure")

    run_tasks()

    assert (states(), job_states()) == ({"EL": "failed", "FR": "failed"}, ["failed"])


@pytest.mark.parametrize("is_failure_first", [True, False])
def test_a_delivery_wins_over_a_failure_in_either_order(
    asked: Asked, deliver: Deliver, is_failure_first: bool, french: Locale
) -> None:
    calls = [
        lambda: deliver(asked, failure(asked, targetLanguages=["FR"], errorMessage="bro\x00ken"), "failure"),
        lambda: deliver(asked, asked.delivery("FR")),
    ]
    for call in calls if is_failure_first else reversed(calls):
        call()
        run_tasks()

    target = JobTarget.objects.get(remote_code="FR")
    assert (target.state, target.error_code, target.error_message) == ("ingested", None, "")
    assert texts(french)["title"][0] == "fr: AI week"


def test_a_second_different_text_changes_nothing(asked: Asked, deliver: Deliver, french: Locale) -> None:
    deliver(asked, asked.delivery("FR"))
    run_tasks()
    deliver(asked, asked.delivery("FR", asked.document.replace("AI week", "another week")))

    run_tasks()

    assert outcomes() == ["accepted", "duplicate_different"]
    assert texts(french)["title"][0] == "fr: AI week"


def test_a_language_that_somebody_cancelled_stays_so(asked: Asked, deliver: Deliver, french: Locale) -> None:
    move_targets(JobTarget.objects.filter(remote_code="FR"), TargetState.CANCELLED, actor="user")

    deliver(asked, asked.delivery("FR"))
    run_tasks()

    assert (outcomes(), states()["FR"], texts(french)) == (["ignored"], "cancelled", {})


def test_the_token_of_an_earlier_request_still_brings_the_language(
    asked: Asked, deliver: Deliver, service: Service, french: Locale
) -> None:
    job = TranslationJob.objects.get()
    late = list(job.targets.filter(remote_code="FR"))
    move_targets(late, TargetState.OVERDUE)
    move_targets(late, TargetState.QUEUED)
    member = move_to_new_member(job, late, verb="sent_again")
    send_due_jobs()

    deliver(asked, asked.delivery("FR", asked.document.replace("AI week", "fr: first")))
    run_tasks()
    second = service.asked[1]
    deliver(second, second.delivery("FR"))
    run_tasks()

    member.refresh_from_db()
    assert second.token != asked.token
    assert (outcomes(), texts(french)["title"][0]) == (["accepted", "duplicate_different"], "fr: first")
    assert (states(), member.state) == ({"EL": "submitted", "FR": "ingested"}, "done")


def test_an_old_failure_does_not_fail_what_was_sent_again(asked: Asked, deliver: Deliver) -> None:
    job = TranslationJob.objects.get()
    late = list(job.targets.all())
    move_targets(late, TargetState.OVERDUE)
    move_targets(late, TargetState.QUEUED)
    move_to_new_member(job, late, verb="sent_again")
    send_due_jobs()

    deliver(asked, failure(asked), "failure")
    run_tasks()

    assert (outcomes(), states()) == (["ignored"], {"EL": "submitted", "FR": "submitted"})


def test_a_call_confirms_a_request_without_an_answer(
    request_languages: Any, service: Service, deliver: Deliver
) -> None:
    (job,) = request_languages("fr", "el").jobs
    service.answers = [HANG_UP]
    send_due_jobs()
    assert job_states() == ["unconfirmed"]

    deliver(service.asked[0], service.asked[0].delivery("FR"))
    run_tasks()

    job.refresh_from_db()
    assert (job.state, job.request_id, states()) == (JobState.SENT, "7001", {"EL": "submitted", "FR": "ingested"})


def test_a_delivery_may_come_before_the_answer(request_languages: Any, service: Service, deliver: Deliver) -> None:
    (job,) = request_languages("fr").jobs
    arrived: list[Asked] = []
    service.during = arrived.append
    send_due_jobs()
    TranslationJob.objects.update(state=JobState.SENDING, request_id=None, lease_until=job.created_at)

    deliver(arrived[0], arrived[0].delivery("FR"))
    run_tasks()

    job.refresh_from_db()
    assert (job.state, job.request_id, states()) == ("done", "7001", {"FR": "ingested"})


def test_numbers_of_the_service_may_come_again(sent: Any, deliver: Deliver, service: Service) -> None:
    service.answers = [(200, {"requestId": 5}), (200, {"requestId": 5})]
    first, second = sent("fr"), sent("el")

    for asked, language in ((first, "FR"), (second, "EL")):
        deliver(asked, asked.delivery(language, requestId=5))
    run_tasks()

    assert (states(), job_states()) == ({"EL": "ingested", "FR": "ingested"}, ["done", "done"])
