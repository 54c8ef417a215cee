"""The one way in which jobs and their languages change state: allowed moves only, each with its event."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from locales.models import JobEvent, JobTarget, TranslationJob
from locales.states import (
    FINAL_JOBS,
    JOB_MOVES,
    TARGET_MOVES,
    IllegalMoveError,
    JobState,
    TargetState,
    ended_as,
    may_move,
)

COUNTS = ("ok", "kept_human", "rejected", "missing", "stale", "warned")
RECORDED = frozenset({"error_code", "reason", "attempts", "busy_answers", "resubmits", *COUNTS})
SYSTEM = JobEvent.Actor.SYSTEM


def move_job(job: TranslationJob, state: JobState, *, actor: str = SYSTEM, user: Any = None, **values: Any) -> None:
    """Moves a job that the caller has locked; ``values`` are columns that change with it.

    Raises:
        IllegalMoveError: nothing was written.
    """
    if not may_move(job.state, state, JOB_MOVES):
        raise IllegalMoveError(f"job {job.uuid}: {job.state} → {state}")
    old, job.state = job.state, state
    if state in FINAL_JOBS:
        values.setdefault("finished_at", timezone.now())
    if state != JobState.SENDING:
        values |= {"lease_owner": "", "lease_until": None}
    if state == JobState.READY:
        values |= {"submitted_at": None, "request_id": None}
    set_values(job, state=state, **values)
    JobEvent.objects.create(
        job=job, actor=actor, user=user, verb="job_moved", old_state=old, new_state=state, data=numbers_of(values)
    )


def move_targets(
    targets: Iterable[JobTarget], state: TargetState, *, actor: str = SYSTEM, user: Any = None, **values: Any
) -> None:
    """Moves languages that the caller has locked, all of them or none.

    Raises:
        IllegalMoveError: nothing was written.
    """
    moved = list(targets)
    for target in moved:
        if not may_move(target.state, state, TARGET_MOVES):
            raise IllegalMoveError(f"language {target.remote_code} of job {target.job_id}: {target.state} → {state}")
    with transaction.atomic():
        JobEvent.objects.bulk_create(
            JobEvent(
                job_id=target.job_id,
                target=target,
                actor=actor,
                user=user,
                verb="target_moved",
                old_state=target.state,
                new_state=state,
                data=numbers_of(values),
            )
            for target in moved
        )
        JobTarget.objects.filter(pk__in=[target.pk for target in moved]).update(state=state, **values)
    for target in moved:
        for name, value in {"state": state, **values}.items():
            setattr(target, name, value)


def note(job: TranslationJob, verb: str, *, target: JobTarget | None = None, actor: str = SYSTEM, **data: Any) -> None:
    """Writes down what happened without a change of state; ids and numbers only."""
    JobEvent.objects.create(job=job, target=target, actor=actor, verb=verb, data=data)


def settle_job(job: TranslationJob, *, actor: str = SYSTEM) -> bool:
    """Ends a job whose languages are all final, or corrects how it ended. Tells whether its state changed."""
    states = list(job.targets.values_list("state", flat=True))
    state = ended_as(states, was_moved=len(states) < len(job.asked) or not states)
    if state is None or state == job.state or not may_move(job.state, state, JOB_MOVES):
        return False
    move_job(job, state, actor=actor)
    return True


def set_values(row: Any, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=list(values))


def numbers_of(values: dict[str, Any]) -> dict[str, Any]:
    """What of the changed columns an event may keep: numbers and codes, no text of anybody."""
    return {name: value for name, value in values.items() if name in RECORDED}
