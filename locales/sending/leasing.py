"""Gives one job to one worker, and never more languages to the service than it may hold at once.

Slots are counted and given out under the lock of the service's row: two workers cannot take the same slot. On SQLite
the transaction itself is that lock.
"""

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Count, Min, Q
from django.utils import timezone

from locales.etranslation.settings import ETranslationSettings
from locales.members import move_to_new_member
from locales.models import JobTarget, ServiceState, TranslationJob
from locales.moves import move_job, move_targets, set_values, settle_job
from locales.sending.service_state import CRITICAL_LEVEL, is_open_for_sending, locked_state
from locales.states import JobState, TargetState

AT_SERVICE = Q(state=TargetState.SUBMITTED) | Q(state=TargetState.QUEUED, job__state=JobState.SENDING)


def lease_next_job(settings: ETranslationSettings, *, owner: str) -> TranslationJob | None:
    """The next job that is due and fits, leased to ``owner``; None when nothing is due, free or allowed."""
    with transaction.atomic():
        state = locked_state(settings)
        free = free_slots(settings, state)
        if free <= 0 or not is_open_for_sending(state, timezone.now()) or is_being_tried(state):
            return None
        while (job := next_due_job()) is not None:
            targets = list(job.targets.select_for_update().filter(state=TargetState.QUEUED).order_by("remote_code"))
            if targets and not is_worth_a_request(targets, free, settings):
                return None
            if targets:
                return take(job, targets, free, settings, owner)
            if not settle_job(job):
                move_job(job, JobState.CANCELLED)
    return None


def is_worth_a_request(targets: list[JobTarget], free: int, settings: ETranslationSettings) -> bool:
    """All languages fit, or a good part: else each slot that falls free would be a request with the whole document."""
    part = max(1, settings.max_in_flight // 4)
    return settings.count_mode != "targets" or free >= min(len(targets), part)


def is_being_tried(state: ServiceState) -> bool:
    """One job at a time tries whether the service is back."""
    sending = TranslationJob.objects.filter(state=JobState.SENDING)
    return state.breaker == ServiceState.Breaker.HALF_OPEN and sending.exists()


def next_due_job() -> TranslationJob | None:
    """The oldest of the person who has the least at the service: nobody's two hundred pages hold up another's one."""
    due = TranslationJob.objects.filter(state=JobState.READY, next_attempt_at__lte=timezone.now())
    waiting = dict(due.order_by().values_list("created_by").annotate(Min("next_attempt_at")))
    if not waiting:
        return None
    away = languages_away() if len(waiting) > 1 else {}
    person = min(waiting, key=lambda each: (away.get(each, 0), waiting[each], each or 0))
    skip = connection.features.has_select_for_update_skip_locked
    ordered = due.filter(created_by=person).order_by("next_attempt_at", "pk")
    return ordered.select_for_update(skip_locked=skip).first()


def languages_away() -> dict[int | None, int]:
    """By person, how many languages the service has or is about to get."""
    counted = JobTarget.objects.filter(AT_SERVICE).order_by().values_list("job__created_by").annotate(Count("pk"))
    return dict(counted)


def take(
    job: TranslationJob, targets: list[JobTarget], free: int, settings: ETranslationSettings, owner: str
) -> TranslationJob:
    if settings.count_mode == "targets" and len(targets) > free:
        move_to_new_member(job, targets[free:], verb="split_for_slots")
        targets = targets[:free]
    move_job(
        job,
        JobState.SENDING,
        lease_owner=owner,
        lease_until=timezone.now() + timedelta(seconds=settings.lease_s),
        asked=[target.remote_code for target in targets],
    )
    return job


def free_slots(settings: ETranslationSettings, state: ServiceState) -> int:
    most = settings.max_in_flight // 2 if state.level >= CRITICAL_LEVEL else settings.max_in_flight
    return most - in_flight(settings)


def in_flight(settings: ETranslationSettings) -> int:
    """Languages, or requests, that the service has or is about to get."""
    if settings.count_mode == "targets":
        return JobTarget.objects.filter(AT_SERVICE).count()
    at_service = Q(state=JobState.SENDING) | Q(targets__state=TargetState.SUBMITTED)
    return TranslationJob.objects.filter(at_service).distinct().count()


def begin(job: TranslationJob, settings: ETranslationSettings, *, owner: str) -> bool:
    """Commits that the job leaves now; false when the lease is somebody else's by now or no language is left."""
    with transaction.atomic():
        current = TranslationJob.objects.select_for_update().get(pk=job.pk)
        if current.state != JobState.SENDING or current.lease_owner != owner or current.submitted_at is not None:
            return False
        now = timezone.now()
        targets = list(current.targets.select_for_update().filter(state=TargetState.QUEUED))
        move_targets(targets, TargetState.SUBMITTED, deadline=now + timedelta(seconds=settings.deadline_s))
        first_time = [target.pk for target in targets if target.first_submitted_at is None]
        JobTarget.objects.filter(pk__in=first_time).update(first_submitted_at=now)
        asked = sorted({target.remote_code for target in targets} | set(current.asked))
        set_values(current, submitted_at=now, asked=asked, lease_until=now + timedelta(seconds=settings.lease_s))
    return bool(targets)
