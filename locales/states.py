"""The states of translation jobs and of their languages, and which moves between them are allowed. Pure values."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class JobState(models.TextChoices):
    """Where one request to the service stands."""

    DRAFT = "draft", _("being put together")
    READY = "ready", _("waiting to be sent")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("at the service")
    UNCONFIRMED = "unconfirmed", _("sent, not confirmed")
    DONE = "done", _("done")
    PARTLY_FAILED = "partly_failed", _("partly failed")
    FAILED = "failed", _("failed")
    CANCELLED = "cancelled", _("cancelled")


class TargetState(models.TextChoices):
    """Where one language of a job stands."""

    QUEUED = "queued", _("queued")
    SUBMITTED = "submitted", _("at the service")
    DELIVERED = "delivered", _("arrived")
    INGESTED = "ingested", _("in the draft")
    REJECTED = "rejected", _("unusable answer")
    FAILED = "failed", _("failed")
    OVERDUE = "overdue", _("overdue")
    CANCELLED = "cancelled", _("cancelled")
    SUPERSEDED = "superseded", _("replaced by a newer request")


class IllegalMoveError(Exception):
    """A job or a language cannot go from the state that it is in to the one that was asked for."""

    is_retryable = False


FINAL_JOBS = frozenset({JobState.DONE, JobState.PARTLY_FAILED, JobState.FAILED, JobState.CANCELLED})
AT_SERVICE = frozenset({JobState.SENDING, JobState.SENT, JobState.UNCONFIRMED})
NEVER_SENT = frozenset({JobState.DRAFT, JobState.READY})

FINAL_TARGETS = frozenset(
    {
        TargetState.INGESTED,
        TargetState.REJECTED,
        TargetState.FAILED,
        TargetState.CANCELLED,
        TargetState.SUPERSEDED,
    }
)
OPEN_TARGETS = frozenset(TargetState) - FINAL_TARGETS
# A delivery beats a failure that was reported, in either order; what a person ended stays ended.
ACCEPTS_DELIVERY = frozenset(
    {
        TargetState.QUEUED,
        TargetState.SUBMITTED,
        TargetState.OVERDUE,
        TargetState.FAILED,
        TargetState.REJECTED,
    }
)
ACCEPTS_FAILURE = frozenset({TargetState.SUBMITTED, TargetState.OVERDUE})
MAY_BE_SENT_AGAIN = frozenset({TargetState.REJECTED, TargetState.FAILED})

ENDS = (JobState.DONE, JobState.PARTLY_FAILED, JobState.FAILED, JobState.CANCELLED)
# A late delivery, or a language that is sent again, may change how a job ended.
JOB_MOVES: Mapping[JobState, frozenset[JobState]] = MappingProxyType(
    {
        JobState.DRAFT: frozenset({JobState.READY, JobState.CANCELLED}),
        JobState.READY: frozenset({JobState.SENDING, *ENDS}),
        JobState.SENDING: frozenset({JobState.READY, JobState.SENT, JobState.UNCONFIRMED, *ENDS}),
        JobState.UNCONFIRMED: frozenset({JobState.READY, JobState.SENT, *ENDS}),
        JobState.SENT: frozenset(ENDS),
        JobState.DONE: frozenset(),
        JobState.PARTLY_FAILED: frozenset({JobState.DONE, JobState.FAILED}),
        JobState.FAILED: frozenset({JobState.DONE, JobState.PARTLY_FAILED}),
        JobState.CANCELLED: frozenset({JobState.FAILED}),
    }
)

STOPS = (TargetState.CANCELLED, TargetState.SUPERSEDED)
TARGET_MOVES: Mapping[TargetState, frozenset[TargetState]] = MappingProxyType(
    {
        TargetState.QUEUED: frozenset({TargetState.SUBMITTED, TargetState.DELIVERED, TargetState.FAILED, *STOPS}),
        TargetState.SUBMITTED: frozenset(
            {TargetState.QUEUED, TargetState.DELIVERED, TargetState.FAILED, TargetState.OVERDUE, *STOPS}
        ),
        TargetState.OVERDUE: frozenset({TargetState.QUEUED, TargetState.DELIVERED, TargetState.FAILED, *STOPS}),
        TargetState.DELIVERED: frozenset({TargetState.INGESTED, TargetState.REJECTED, *STOPS}),
        TargetState.INGESTED: frozenset(),
        TargetState.REJECTED: frozenset({TargetState.DELIVERED, TargetState.QUEUED}),
        TargetState.FAILED: frozenset({TargetState.DELIVERED, TargetState.QUEUED}),
        TargetState.CANCELLED: frozenset(),
        TargetState.SUPERSEDED: frozenset(),
    }
)

State = TypeVar("State", JobState, TargetState)


def may_move(old: str, new: str, moves: Mapping[State, frozenset[State]]) -> bool:
    """Whether the table allows the move; a state that the table does not know allows none."""
    return any(new in allowed for state, allowed in moves.items() if state == old)


def ended_as(states: Iterable[str], *, was_moved: bool = False) -> JobState | None:
    """How a job ends whose languages are in these states; None while one of them is open.

    ``was_moved`` says that some of its languages went on with another request, so that this one did not bring them.
    """
    found = {TargetState(state) for state in states}
    if found & OPEN_TARGETS:
        return None
    stopped = found & set(STOPS)
    arrived, failed = TargetState.INGESTED in found, bool(found - stopped - {TargetState.INGESTED}) or was_moved
    if arrived:
        return JobState.PARTLY_FAILED if failed else JobState.DONE
    return JobState.FAILED if failed or not found else JobState.CANCELLED
