"""What leaves, how much at once, and what each answer of the service means for the job and for the queue."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connections
from django.utils import timezone

from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, ServiceState, TranslationJob
from locales.sending.leasing import begin, in_flight, lease_next_job
from locales.sending.outcomes import record_sent
from locales.sending.quiet_hours import is_quiet
from locales.sending.service_state import resume
from locales.sending.services import send_due_jobs
from locales.states import JobState, TargetState
from tests.locales.jobs.conftest import Request, job_states, make_due, states
from tests.locales.jobs.service import HANG_UP, Service

pytestmark = pytest.mark.django_db


def service_state() -> ServiceState:
    return ServiceState.objects.get()


def test_a_request_carries_strings_languages_and_token(request_languages: Request, service: Service) -> None:
    (job,) = request_languages("fr", "el").jobs

    assert send_due_jobs() == 1

    (asked,) = service.asked
    assert (asked.payload["sourceLanguage"], asked.languages, asked.payload["domain"]) == ("EN", ["EL", "FR"], "GEN")
    assert '<p id="s1">AI week</p>' in asked.document
    assert f"/translation/hook/v2/delivery/{asked.token}/" == asked.path()
    job.refresh_from_db()
    assert (job.state, job.request_id, job.asked, job.lease_owner) == ("sent", "7001", ["EL", "FR"], "")
    assert states() == {"EL": "submitted", "FR": "submitted"}
    assert all(target.deadline > timezone.now() for target in JobTarget.objects.all())


def test_everything_is_committed_before_it_leaves_and_no_transaction_is_open(
    request_languages: Request, service: Service
) -> None:
    request_languages("fr")
    # Looked up here: the service answers in a thread of its own, where it would be another connection.
    own = connections["default"]
    depth = len(own.savepoint_ids)
    seen: list[Any] = []
    service.during = lambda _asked: seen.append((len(own.savepoint_ids), own.in_atomic_block))

    send_due_jobs()

    # The test itself is a transaction: none lies inside it while the service is asked.
    assert seen == [(depth, True)]


def test_nothing_is_sent_twice(request_languages: Request, service: Service) -> None:
    request_languages("fr")

    assert [send_due_jobs(), send_due_jobs()] == [1, 0]
    assert len(service.asked) == 1


def test_nothing_is_sent_while_it_is_switched_off(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    request_languages("fr")
    change_settings(ENABLED=False)

    assert (send_due_jobs(), service.asked) == (0, [])


def test_languages_that_find_no_slot_wait_in_a_job_of_their_own(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    change_settings(MAX_IN_FLIGHT=1)
    (job,) = request_languages("fr", "el").jobs

    assert send_due_jobs() == 1

    assert (service.asked[0].languages, in_flight(etranslation_settings())) == (["EL"], 1)
    member = TranslationJob.objects.get(root=job)
    assert (member.state, member.document_job, member.sentinel) == ("ready", job, job.sentinel)
    JobTarget.objects.filter(job=job).update(state=TargetState.INGESTED)
    assert send_due_jobs() == 1
    assert (service.asked[1].languages, service.asked[1].document) == (["FR"], service.asked[0].document)
    assert service.asked[1].token != service.asked[0].token


def test_slots_may_be_counted_by_request(request_languages: Request, service: Service, change_settings: Any) -> None:
    change_settings(MAX_IN_FLIGHT=1, COUNT_MODE="requests", GROUP_TARGETS="single")
    request_languages("fr", "el")

    assert send_due_jobs() == 1

    assert (len(service.asked), job_states()) == (1, ["sent", "ready"])


def test_two_workers_cannot_lease_the_same_job(request_languages: Request) -> None:
    request_languages("fr")
    settings = etranslation_settings()

    first, second = lease_next_job(settings, owner="a"), lease_next_job(settings, owner="b")

    assert (first is not None, second) == (True, None)
    assert first is not None
    assert [begin(first, settings, owner="b"), begin(first, settings, owner="a")] == [False, True]
    assert begin(first, settings, owner="a") is False


# What the service answers → state of the job, of its language, attempts, and whether others are still sent.
ANSWERS: list[tuple[Any, tuple[str, str, int]]] = [
    ((200, {"requestId": "884201"}), ("sent", "submitted", 0)),
    ((400, {"errorCode": -20028, "errorMessage": "Concurrency quota exceeded"}), ("ready", "queued", 0)),
    ((502, b""), ("ready", "queued", 1)),
    ((503, b"busy"), ("ready", "queued", 1)),
    ((429, b""), ("ready", "queued", 1)),
    ((200, {"errorCode": -11200, "errorMessage": "quota"}), ("ready", "queued", 0)),
    ((401, b""), ("ready", "queued", 0)),
    ((200, {"errorCode": -90000, "errorMessage": "NOT_AUTHORIZED"}), ("ready", "queued", 0)),
    ((200, {"errorCode": -20013, "errorMessage": "pair"}), ("failed", "failed", 0)),
    ((200, {"requestId": -20021}), ("failed", "failed", 0)),
    ((200, {"errorCode": -99999, "errorMessage": "never heard of"}), ("failed", "failed", 0)),
    ((200, b"<html>"), ("unconfirmed", "submitted", 0)),
    ((200, b""), ("unconfirmed", "submitted", 0)),
    ((200, {"requestId": 0}), ("unconfirmed", "submitted", 0)),
    (HANG_UP, ("unconfirmed", "submitted", 0)),
]


@pytest.mark.parametrize(("answer", "expected"), ANSWERS)
def test_an_answer_decides_about_the_job(
    request_languages: Request, service: Service, answer: Any, expected: tuple[str, str, int]
) -> None:
    (job,) = request_languages("fr").jobs
    service.answers = [answer]

    send_due_jobs()

    job.refresh_from_db()
    assert (job.state, states()["FR"], job.attempts) == expected
    assert len(service.asked) == 1
    if job.state == "ready":
        assert (job.submitted_at, job.request_id) == (None, None)


def test_a_refusal_is_kept_with_its_code_and_words(request_languages: Request, service: Service) -> None:
    request_languages("fr")
    service.answers = [(200, {"errorCode": -99999, "errorMessage": "never heard of"})]

    send_due_jobs()

    target = JobTarget.objects.get()
    assert (target.reason, target.error_code, target.error_message) == ("refused", -99999, "never heard of")


def test_no_connection_puts_the_job_back(request_languages: Request, change_settings: Any) -> None:
    change_settings(BASE_URL="http://127.0.0.1:9/etranslation/api")
    (job,) = request_languages("fr").jobs

    send_due_jobs()

    job.refresh_from_db()
    assert (job.state, job.attempts, states(), service_state().failures) == ("ready", 1, {"FR": "queued"}, 1)


def test_a_job_fails_after_its_last_attempt(request_languages: Request, service: Service, change_settings: Any) -> None:
    change_settings(MAX_ATTEMPTS=2)
    request_languages("fr")
    service.answers = [(503, b""), (503, b"")]

    send_due_jobs()
    make_due()
    send_due_jobs()

    assert (job_states(), states(), JobTarget.objects.get().reason) == (["failed"], {"FR": "failed"}, "attempts")


def test_too_much_in_flight_is_tried_without_limit_and_does_not_count_as_trouble(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    change_settings(MAX_ATTEMPTS=2)
    (job,) = request_languages("fr").jobs
    service.answers = [(200, {"errorCode": -20028})] * 5

    for _ in range(6):
        make_due()
        send_due_jobs()

    job.refresh_from_db()
    assert (job.state, job.busy_answers, service_state().failures) == ("sent", 5, 0)


def test_the_service_is_given_the_time_that_it_asks_for(request_languages: Request, service: Service) -> None:
    (job,) = request_languages("fr").jobs
    service.answers = [(429, b"", {"Retry-After": "900"})]

    send_due_jobs()

    job.refresh_from_db()
    assert job.next_attempt_at > timezone.now() + timedelta(seconds=890)


def test_a_used_up_quota_pauses_everything_for_an_hour(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    change_settings(GROUP_TARGETS="single")
    request_languages("fr", "el")
    service.answers = [(200, {"errorCode": -11200})]

    send_due_jobs()

    paused = service_state().paused_until
    assert paused is not None
    assert timedelta(minutes=59) < paused - timezone.now() <= timedelta(hours=1)
    assert (len(service.asked), job_states()) == (1, ["ready", "ready"])


def test_refused_credentials_stop_the_queue_until_it_is_resumed(request_languages: Request, service: Service) -> None:
    request_languages("fr")
    service.answers = [(401, b"")]
    send_due_jobs()
    make_due()

    assert (send_due_jobs(), service_state().is_stopped, service_state().stop_code) == (0, True, 401)
    resume(etranslation_settings())
    assert (send_due_jobs(), job_states()) == (1, ["sent"])


def test_a_document_that_is_too_large_goes_out_in_halves(request_languages: Request, service: Service) -> None:
    (job,) = request_languages("fr", "el").jobs
    service.answers = [(200, {"errorCode": -40010})]

    send_due_jobs()

    job.refresh_from_db()
    assert (job.state, len(service.asked)) == ("cancelled", 3)
    halves = TranslationJob.objects.filter(parent=job).order_by("pk")
    assert [half.segments.get().context.path for half in halves] == ["title", "summary"]
    assert set(job.targets.values_list("state", "reason")) == {("superseded", "split")}
    assert {asked.document.count('<p id="s') for asked in service.asked[1:]} == {1}


def test_one_string_that_is_too_large_fails(request_languages: Request, service: Service, change_settings: Any) -> None:
    change_settings(MAX_DOC_STRINGS=1)
    request_languages("fr")
    service.answers = [(200, {"errorCode": -20046}), (200, {"errorCode": -20046})]

    send_due_jobs()

    assert (job_states(), len(service.asked)) == (["failed", "failed"], 2)


def test_the_breaker_opens_after_failures_in_a_row_and_one_job_tries_it(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    change_settings(BREAKER_FAILURES=2, GROUP_TARGETS="single", BACKOFF_BASE_S=1, BACKOFF_CAP_S=1)
    request_languages("fr", "el")
    service.answers = [(503, b""), (503, b"")]

    send_due_jobs()
    make_due()
    assert (service_state().breaker, len(service.asked), send_due_jobs()) == ("open", 2, 0)
    ServiceState.objects.update(open_until=timezone.now())
    service.level_status = 503
    assert (send_due_jobs(), service_state().breaker, service_state().times_opened) == (0, "open", 2)
    ServiceState.objects.update(open_until=timezone.now())
    service.level_status = 200

    assert (send_due_jobs(), service_state().breaker, service_state().times_opened) == (2, "closed", 0)


@pytest.mark.parametrize(
    ("level", "status", "sent"), [(0, 200, 1), (3, 200, 0), ("3", 200, 0), (None, 200, 1), ("x", 200, 1), (3, 500, 1)]
)
def test_the_level_of_the_service_is_respected_when_it_says_one(
    request_languages: Request, service: Service, level: Any, status: int, sent: int
) -> None:
    request_languages("fr")
    service.level, service.level_status = level, status

    assert send_due_jobs() == sent


def test_a_busy_service_gets_half(request_languages: Request, service: Service, change_settings: Any) -> None:
    change_settings(MAX_IN_FLIGHT=2)
    request_languages("fr", "el")
    service.level = 2

    send_due_jobs()

    assert sorted(states().values()) == ["queued", "submitted"]


def test_a_delivery_that_comes_before_the_answer_is_not_undone_by_it(
    request_languages: Request, service: Service
) -> None:
    (job,) = request_languages("fr").jobs

    def arrive() -> None:
        JobTarget.objects.update(state=TargetState.INGESTED)
        TranslationJob.objects.update(state=JobState.DONE, finished_at=timezone.now())

    leased = lease_next_job(etranslation_settings(), owner="a")
    assert leased is not None
    begin(leased, etranslation_settings(), owner="a")
    arrive()
    from_answer(leased, "99")

    job.refresh_from_db()
    assert (job.state, job.request_id, states()) == ("done", "99", {"FR": "ingested"})


def from_answer(job: TranslationJob, request_id: str) -> None:
    record_sent(job, request_id, etranslation_settings())


@pytest.mark.parametrize(
    ("hours", "hour", "expected"),
    [
        (None, 12, False),
        (("07:00", "19:00"), 6, False),
        (("07:00", "19:00"), 7, True),
        (("07:00", "19:00"), 19, False),
        (("22:00", "05:00"), 23, True),
        (("22:00", "05:00"), 4, True),
        (("22:00", "05:00"), 12, False),
    ],
)
def test_quiet_hours_are_those_of_the_platform(hours: Any, hour: int, expected: bool) -> None:
    now = timezone.make_aware(datetime(2027, 1, 4, hour, 0))  # noqa: DTZ001 (made aware at once)
    span = tuple(datetime.strptime(part, "%H:%M").time() for part in hours) if hours else None  # noqa: DTZ007

    assert is_quiet(span, now) is expected
