"""What a sweep mends, and that a second one finds nothing to do."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.editorial.models import EventPage
from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, ServiceState, TranslationDelivery, TranslationJob
from locales.resending import retry_targets
from locales.sending.leasing import begin, lease_next_job
from locales.sending.services import send_due_jobs
from locales.states import FINAL_JOBS, FINAL_TARGETS
from locales.sweeping.services import STEPS, sweep
from locales.waking import wake_sweeper
from tests.conftest import AfterCommit
from tests.locales.jobs.conftest import Deliver, Request, job_states, run_tasks, states, texts, write
from tests.locales.jobs.service import HANG_UP, Asked, Service

pytestmark = pytest.mark.django_db

LONG_AGO = timedelta(days=40)


def swept() -> dict[str, int]:
    """What a sweep did, without the steps that found nothing."""
    return {name: count for name, count in sweep().items() if count}


def pass_deadline() -> None:
    JobTarget.objects.filter(state="submitted").update(deadline=timezone.now() - timedelta(seconds=1))


def lease(request_languages: Request) -> TranslationJob:
    request_languages("fr")
    job = lease_next_job(etranslation_settings(), owner="dead worker")
    assert job is not None
    return job


def test_a_sweep_of_nothing_does_nothing(service: Service) -> None:
    assert sweep() == {step.__name__: 0 for step in STEPS}


def test_the_lease_of_a_worker_that_died_before_sending_is_given_back(
    request_languages: Request, service: Service
) -> None:
    lease(request_languages)
    assert swept() == {}
    TranslationJob.objects.update(lease_until=timezone.now())

    assert swept() == {"give_back_expired_leases": 1, "send_due_jobs": 1}
    assert (len(service.asked), job_states()) == (1, ["sent"])


def test_the_lease_of_a_worker_that_died_while_sending_waits_for_a_call(
    request_languages: Request, service: Service
) -> None:
    job = lease(request_languages)
    begin(job, etranslation_settings(), owner="dead worker")
    TranslationJob.objects.update(lease_until=timezone.now())

    assert swept() == {"give_back_expired_leases": 1}
    assert (job_states(), states(), swept()) == (["unconfirmed"], {"FR": "submitted"}, {})


def test_what_nobody_confirms_is_sent_again_under_the_same_token(request_languages: Request, service: Service) -> None:
    request_languages("fr")
    service.answers = [HANG_UP]
    send_due_jobs()
    assert swept() == {}
    TranslationJob.objects.update(next_attempt_at=timezone.now())

    assert swept() == {"end_grace": 1, "send_due_jobs": 1}
    assert (job_states(), service.asked[0].token == service.asked[1].token) == (["sent"], True)


def test_what_is_never_confirmed_fails_at_last(
    request_languages: Request, service: Service, change_settings: Any
) -> None:
    change_settings(MAX_ATTEMPTS=2, BREAKER_FAILURES=50)
    request_languages("fr")
    service.answers = [HANG_UP] * 5

    send_due_jobs()
    for _ in range(3):
        TranslationJob.objects.update(next_attempt_at=timezone.now())
        sweep()

    assert (job_states(), JobTarget.objects.get().reason, len(service.asked)) == (["failed"], "timeout", 2)


def test_an_overdue_language_is_asked_for_again_alone_with_a_new_token(
    sent: Any, service: Service, deliver: Deliver
) -> None:
    first = sent("fr", "el")
    deliver(first, first.delivery("EL"))
    run_tasks()
    assert swept() == {}
    pass_deadline()

    assert swept() == {"mark_overdue": 1, "send_overdue_again": 1, "send_due_jobs": 1}

    second = service.asked[1]
    assert (second.languages, second.document, second.token == first.token) == (["FR"], first.document, False)
    assert (job_states(), states()) == (["partly_failed", "sent"], {"EL": "ingested", "FR": "submitted"})
    assert swept() == {}


def test_a_language_that_never_comes_is_given_up_after_three_more_requests(sent: Any, service: Service) -> None:
    sent("fr")

    for _ in range(6):
        pass_deadline()
        sweep()

    target = JobTarget.objects.get()
    assert (len(service.asked), target.state, target.reason) == (4, "failed", "timeout")
    assert job_states() == ["failed"] * 4
    assert swept() == {}


def test_a_language_is_given_up_a_day_after_it_was_first_asked_for(sent: Any, service: Service) -> None:
    sent("fr")
    JobTarget.objects.update(first_submitted_at=timezone.now() - timedelta(hours=24))
    pass_deadline()

    sweep()

    assert (len(service.asked), states()) == (1, {"FR": "failed"})


def test_a_very_late_delivery_is_taken_after_all(sent: Any, service: Service, deliver: Deliver, french: Locale) -> None:
    first = sent("fr")
    for _ in range(6):
        pass_deadline()
        sweep()

    deliver(first, first.delivery("FR"))
    run_tasks()

    assert (states(), texts(french)["title"][0]) == ({"FR": "ingested"}, "fr: AI week")
    assert job_states() == ["failed", "failed", "failed", "done"]


def test_a_call_whose_task_was_lost_is_read(sent: Any, deliver: Deliver) -> None:
    asked = sent("fr")
    deliver(asked, asked.delivery("FR"))
    DBTaskResult.objects.all().delete()
    assert swept() == {}
    TranslationDelivery.objects.update(received_at=timezone.now() - timedelta(minutes=2))

    assert swept() == {"file_waiting_deliveries": 1}
    assert (states(), swept()) == ({"FR": "ingested"}, {})


def test_text_that_was_filed_and_not_written_is_written(sent: Any, deliver: Deliver) -> None:
    asked = sent("fr")
    deliver(asked, asked.delivery("FR"))
    delivery = TranslationDelivery.objects.get()
    TranslationDelivery.objects.update(processed_at=timezone.now(), outcome="accepted")
    JobTarget.objects.update(state="delivered", delivery=delivery, delivered_at=timezone.now() - timedelta(minutes=2))

    assert swept() == {"ingest_waiting_targets": 1}
    assert (states(), job_states()) == ({"FR": "ingested"}, ["done"])


def test_the_task_of_a_worker_that_died_between_filing_and_writing_writes_when_it_runs_again(
    sent: Any, deliver: Deliver, french: Locale
) -> None:
    asked = sent("fr")
    deliver(asked, asked.delivery("FR"))
    delivery = TranslationDelivery.objects.get()
    TranslationDelivery.objects.update(processed_at=timezone.now(), outcome="accepted")
    long_ago = timezone.now() - timedelta(seconds=11)
    JobTarget.objects.update(state="delivered", delivery=delivery, delivered_at=long_ago)

    run_tasks()

    assert (states(), job_states(), texts(french)["title"][0]) == ({"FR": "ingested"}, ["done"], "fr: AI week")


def test_a_job_whose_languages_are_final_is_ended(sent: Any) -> None:
    sent("fr")
    JobTarget.objects.update(state="failed")

    assert swept() == {"settle_finished_jobs": 1}
    assert job_states() == ["failed"]


def test_old_bodies_are_dropped_and_their_hashes_stay(sent: Any, deliver: Deliver) -> None:
    asked = sent("fr")
    deliver(asked, asked.delivery("FR"))
    run_tasks()
    TranslationDelivery.objects.update(processed_at=timezone.now() - LONG_AGO)
    before = TranslationDelivery.objects.values_list("sha256", "size").get()

    assert swept() == {"forget_bodies": 1}

    delivery = TranslationDelivery.objects.get()
    assert (delivery.body, (delivery.sha256, delivery.size)) == (None, before)


def test_a_stopped_queue_goes_on_when_the_account_works_again(request_languages: Request, service: Service) -> None:
    request_languages("fr")
    service.answers, service.domains_status = [(401, b"")], 401
    send_due_jobs()
    ServiceState.objects.update(level_at=timezone.now() - timedelta(minutes=6))
    assert swept() == {}
    assert ServiceState.objects.get().is_stopped
    ServiceState.objects.update(level_at=timezone.now() - timedelta(minutes=6))
    TranslationJob.objects.update(next_attempt_at=timezone.now())
    service.domains_status = 200

    assert swept() == {"look_after_stopped_service": 1, "send_due_jobs": 1}


def test_a_broken_step_keeps_no_other_from_running(sent: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sent("fr")
    pass_deadline()

    def broken() -> int:
        raise ValueError("broken")

    monkeypatch.setattr("locales.sweeping.services.STEPS", (broken, *STEPS))

    assert (sweep()["mark_overdue"], states()) == (1, {"FR": "submitted"})


def test_the_periodic_job_queues_one_sweep(request_languages: Request) -> None:
    request_languages("fr")

    wake_sweeper()
    wake_sweeper()

    assert run_tasks() == ["sweep_translations"]


def test_where_nobody_ever_asked_no_sweep_is_queued(service: Service) -> None:
    wake_sweeper()

    assert run_tasks() == []


def test_a_committed_request_wakes_the_sender_once(
    request_languages: Request, service: Service, after_commit: AfterCommit
) -> None:
    with after_commit():
        request_languages("fr")
        request_languages("el")

    assert run_tasks() == ["send_translations"]
    assert len(service.asked) == 2


def test_every_step_twice_ends_with_everything_final(sent: Any, deliver: Deliver, service: Service) -> None:
    first = sent("fr", "el")
    deliver(first, first.delivery("EL", result="!"))
    run_tasks()
    for _ in range(8):
        pass_deadline()
        sweep()
        sweep()

    assert set(states().values()) <= {str(state) for state in FINAL_TARGETS}
    assert set(job_states()) <= {str(state) for state in FINAL_JOBS}


def test_a_person_may_ask_again_for_what_failed(sent: Any, service: Service, deliver: Deliver, editor: Any) -> None:
    asked: Asked = sent("fr", "el")
    deliver(asked, asked.delivery("FR", result="!"))
    deliver(asked, asked.delivery("EL"))
    run_tasks()
    assert states() == {"EL": "ingested", "FR": "rejected"}

    queued = retry_targets(JobTarget.objects.all(), user=editor)
    send_due_jobs()

    assert ([target.remote_code for target in queued], service.asked[1].languages) == (["FR"], ["FR"])
    deliver(service.asked[1], service.asked[1].delivery("FR"))
    run_tasks()
    assert (states(), job_states()[-1]) == ({"EL": "ingested", "FR": "ingested"}, "done")


def test_what_a_newer_request_asks_for_is_not_asked_for_again(
    sent: Any, request_languages: Request, deliver: Deliver
) -> None:
    asked = sent("fr")
    deliver(asked, asked.delivery("FR", result="!"))
    run_tasks()
    request_languages("fr")

    assert retry_targets(JobTarget.objects.all()) == []


def output_of(name: str, *arguments: Any, **options: Any) -> str:
    out = StringIO()
    call_command(name, *arguments, stdout=out, **options)
    return out.getvalue()


def test_the_commands_request_sweep_and_retry(
    event: EventPage, service: Service, source: TranslationSource, french: Locale
) -> None:
    event.summary = "Another summary."
    event.save()
    write(source, french, "title", "Semaine de l’IA")

    out = output_of("request_translations", event.pk, "--languages", "fr")
    assert out == f"{event.pk} AI week: 1 jobs, 0 complete\n1 jobs are waiting to be sent.\n"
    assert "     1 send_due_jobs\n" in output_of("etranslation_sweep")
    assert "Another summary." in service.asked[0].document
    JobTarget.objects.update(state="failed", reason="timeout")
    assert output_of("retry_translations", language="el").startswith("0 of 0 ")
    assert output_of("retry_translations", reason="timeout").startswith("1 of 1 ")


def test_the_request_command_names_what_it_does_not_know(event: EventPage, service: Service, settings: Any) -> None:
    with pytest.raises(CommandError, match="no such language: xx"):
        output_of("request_translations", event.pk, "--languages", "xx")
    with pytest.raises(CommandError, match="no page to translate with the number 999999"):
        output_of("request_translations", 999999)
    settings.ETRANSLATION = {}
    with pytest.raises(CommandError, match="switched off"):
        output_of("request_translations", event.pk)
