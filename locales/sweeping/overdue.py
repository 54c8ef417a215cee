"""Languages that did not arrive in time: asked for again in a new request, or given up."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.members import move_to_new_member
from locales.models import JobTarget, TranslationJob
from locales.models.jobs import JobTargetQuerySet
from locales.moves import move_targets, settle_job
from locales.states import TargetState


def mark_overdue() -> int:
    late = JobTarget.objects.filter(state=TargetState.SUBMITTED, deadline__lt=timezone.now())
    return sum(mark_overdue_of(pk) for pk in job_ids(late))


def mark_overdue_of(job_id: int) -> int:
    with transaction.atomic():
        job = TranslationJob.objects.select_for_update().get(pk=job_id)
        waiting = job.targets.select_for_update().filter(state=TargetState.SUBMITTED, deadline__lt=timezone.now())
        late = list(waiting)
        move_targets(late, TargetState.OVERDUE)
    return len(late)


def send_overdue_again() -> int:
    """Asks again for what is missing, in a new request with a new token; the old token stays good."""
    overdue = JobTarget.objects.filter(state=TargetState.OVERDUE)
    return sum(send_again(pk, etranslation_settings()) for pk in job_ids(overdue))


def send_again(job_id: int, settings: ETranslationSettings) -> int:
    with transaction.atomic():
        job = TranslationJob.objects.select_for_update().get(pk=job_id)
        overdue = list(job.targets.select_for_update().filter(state=TargetState.OVERDUE).order_by("remote_code"))
        now = timezone.now()
        given_up = [target for target in overdue if is_given_up(target, settings, now)]
        move_targets(given_up, TargetState.FAILED, reason="timeout")
        # Languages that were asked for equally often go together, so that each counts its own attempts.
        for resubmits in sorted({target.resubmits for target in overdue if target not in given_up}):
            again = [target for target in overdue if target.resubmits == resubmits and target not in given_up]
            move_targets(again, TargetState.QUEUED, deadline=None, resubmits=resubmits + 1)
            move_to_new_member(job, again, verb="sent_again")
        settle_job(job)
    return len(overdue)


def is_given_up(target: JobTarget, settings: ETranslationSettings, now: datetime) -> bool:
    first = target.first_submitted_at or now
    return target.resubmits >= settings.max_resubmits or first + timedelta(seconds=settings.give_up_s) <= now


def job_ids(targets: JobTargetQuerySet) -> list[int]:
    return list(targets.order_by("job_id").values_list("job_id", flat=True).distinct())
