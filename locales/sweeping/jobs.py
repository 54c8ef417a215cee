"""Jobs whose worker died, whose answer never came, or whose languages are all final."""

from collections.abc import Callable
from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, TranslationJob
from locales.moves import move_job, settle_job
from locales.sending.outcomes import fail_job, give_back
from locales.states import FINAL_JOBS, OPEN_TARGETS, JobState


def give_back_expired_leases() -> int:
    """A job that had not left yet is sent again; one that may have left is unconfirmed."""
    return for_each(Q(state=JobState.SENDING, lease_until__lt=timezone.now()), give_back_lease)


def give_back_lease(job: TranslationJob) -> bool:
    if job.state != JobState.SENDING or job.lease_until is None or job.lease_until >= timezone.now():
        return False
    if job.submitted_at is None:
        move_job(job, JobState.READY)
    else:
        grace = timedelta(seconds=etranslation_settings().unconfirmed_grace_s)
        move_job(job, JobState.UNCONFIRMED, next_attempt_at=timezone.now() + grace)
    return True


def end_grace() -> int:
    """No call of the service has confirmed the job in time: it is sent again, under the same token."""
    return for_each(Q(state=JobState.UNCONFIRMED, next_attempt_at__lt=timezone.now()), end_grace_of)


def end_grace_of(job: TranslationJob) -> bool:
    if job.state != JobState.UNCONFIRMED or job.next_attempt_at >= timezone.now():
        return False
    attempts = job.attempts + 1
    if attempts >= etranslation_settings().max_attempts:
        fail_job(job, reason="timeout", code=None, message="")
    else:
        give_back(job, attempts=attempts, next_attempt_at=timezone.now())
    return True


def settle_finished_jobs() -> int:
    still_open = JobTarget.objects.filter(job_id=OuterRef("pk"), state__in=OPEN_TARGETS)
    return for_each(Q(~Exists(still_open), ~Q(state__in=[*FINAL_JOBS, JobState.DRAFT])), settle_job)


def for_each(condition: Q, change: Callable[[TranslationJob], bool]) -> int:
    """Each job in a transaction of its own, read again under its lock."""
    found = list(TranslationJob.objects.filter(condition).values_list("pk", flat=True))
    return sum(changed(pk, change) for pk in found)


def changed(pk: int, change: Callable[[TranslationJob], bool]) -> bool:
    with transaction.atomic():
        return change(TranslationJob.objects.select_for_update().get(pk=pk))
