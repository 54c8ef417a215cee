"""What becomes of a job by the service's answer to the request; client-and-jobs, section 5.1."""

import logging
import random
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, TypeAlias

from django.db import transaction
from django.utils import timezone

from locales.etranslation.errors import Refusal, Remedy
from locales.etranslation.settings import ETranslationSettings
from locales.models import TranslationJob
from locales.moves import move_job, move_targets, set_values, settle_job
from locales.sending.pairs import NO_PAIR, ask_one_by_one, forget_pair
from locales.sending.service_state import QUOTA_PAUSE, count_failure, count_success, pause, stop
from locales.sending.splitting import split_job
from locales.states import FINAL_JOBS, JobState, TargetState

logger = logging.getLogger(__name__)
chance = random.SystemRandom()

Outcome: TypeAlias = Callable[[TranslationJob, Refusal, ETranslationSettings], None]


def record_sent(job: TranslationJob, request_id: str, settings: ETranslationSettings) -> None:
    """The service took the request. Its deliveries may have arrived, and ended the job, before this answer."""
    count_success(settings)
    with transaction.atomic():
        current = locked(job)
        if current.state in {JobState.SENDING, JobState.UNCONFIRMED}:
            move_job(current, JobState.SENT, request_id=request_id, attempts=0, error_code=None, error_message="")
            settle_job(current)
        elif current.state == JobState.SENT or current.state in FINAL_JOBS:
            set_values(current, request_id=request_id)


def record_unknown(job: TranslationJob, settings: ETranslationSettings) -> None:
    """The request left, and no usable answer came: any call of the service, or the end of the grace, will tell."""
    count_failure(settings)
    with transaction.atomic():
        current = locked(job)
        if current.state == JobState.SENDING:
            until = timezone.now() + timedelta(seconds=settings.unconfirmed_grace_s)
            move_job(current, JobState.UNCONFIRMED, next_attempt_at=until)


def record_not_sent(job: TranslationJob, settings: ETranslationSettings) -> None:
    """No connection came about: surely nothing was taken."""
    count_failure(settings)
    with transaction.atomic():
        put_back(locked(job), settings, "")


def record_unsendable(job: TranslationJob) -> None:
    """The job cannot be written as a request: a defect of ours, which no other attempt would mend."""
    with transaction.atomic():
        fail_job(locked(job), reason="document", code=None, message="")


def record_refusal(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    with transaction.atomic():
        current = locked(job)
        if current.state == JobState.SENDING:
            set_values(current, error_code=refusal.code or refusal.status, error_message=refusal.message)
            outcome = refuse_pair if refusal.code == NO_PAIR else OUTCOMES.get(refusal.remedy, fail)
            outcome(current, refusal, settings)


def retry(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    count_failure(settings)
    put_back(job, settings, refusal.message, at_least=getattr(refusal, "retry_after", None))


def retry_without_limit(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    count_success(settings)
    wait = backoff(job.busy_answers, settings)
    give_back(job, next_attempt_at=timezone.now() + wait, busy_answers=job.busy_answers + 1)


def wait_for_quota(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    until = timezone.now() + QUOTA_PAUSE
    pause(settings, until=until, reason="quota")
    give_back(job, next_attempt_at=until)


def stop_queue(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    stop(settings, refusal)
    give_back(job, next_attempt_at=timezone.now())


def split(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    count_success(settings)
    if not split_job(job, settings):
        fail(job, refusal, settings)


def refuse_pair(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    """Fails the language that cannot be translated into; several are asked for one by one to find it."""
    targets = list(job.targets.select_for_update().filter(state=TargetState.SUBMITTED).order_by("remote_code"))
    if len(targets) > 1:
        count_success(settings)
        give_back(job, next_attempt_at=timezone.now())
        ask_one_by_one(job, targets)
        return
    for target in targets:
        forget_pair(job, target, settings)
    fail(job, refusal, settings)


def fail(job: TranslationJob, refusal: Refusal, settings: ETranslationSettings) -> None:
    count_success(settings)
    fail_job(job, reason="refused", code=refusal.code or refusal.status, message=refusal.message)


OUTCOMES: Mapping[Remedy, Outcome] = {
    Remedy.RETRY: retry,
    Remedy.RETRY_UNLIMITED: retry_without_limit,
    Remedy.PAUSE: wait_for_quota,
    Remedy.STOP: stop_queue,
    Remedy.SPLIT: split,
}


def put_back(
    job: TranslationJob, settings: ETranslationSettings, message: str, *, at_least: float | None = None
) -> None:
    """For a later attempt, or to its end after the last one."""
    if job.state != JobState.SENDING:
        return
    attempts = job.attempts + 1
    if attempts >= settings.max_attempts:
        fail_job(job, reason="attempts", code=job.error_code, message=message)
        return
    wait = max(backoff(job.attempts, settings), timedelta(seconds=min(at_least or 0, settings.backoff_cap_s)))
    give_back(job, next_attempt_at=timezone.now() + wait, attempts=attempts)


def give_back(job: TranslationJob, **values: Any) -> None:
    move_targets(job.targets.select_for_update().filter(state=TargetState.SUBMITTED), TargetState.QUEUED, deadline=None)
    move_job(job, JobState.READY, **values)


def fail_job(job: TranslationJob, *, reason: str, code: int | None, message: str) -> None:
    """Fails every language of the job that still waits for the service, and the job with them."""
    waiting = job.targets.select_for_update().filter(state__in=[TargetState.QUEUED, TargetState.SUBMITTED])
    move_targets(waiting, TargetState.FAILED, reason=reason, error_code=code, error_message=message)
    if not settle_job(job) and job.state == JobState.SENDING:
        move_job(job, JobState.SENT)


def backoff(attempts: int, settings: ETranslationSettings) -> timedelta:
    """Full jitter: anything up to the doubled pause, so that jobs do not come back together."""
    longest = min(settings.backoff_base_s * 2 ** min(attempts, 16), settings.backoff_cap_s)
    return timedelta(seconds=chance.uniform(0, longest))


def locked(job: TranslationJob) -> TranslationJob:
    return TranslationJob.objects.select_for_update().get(pk=job.pk)
