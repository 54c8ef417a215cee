"""Makes requests of editors, estimates them, and turns them into jobs object by object. Nothing is sent here.

Objects are read, extracted and requested by the worker, each in a transaction of its own: one that fails is named and
the rest goes on. Every function of the worker may run twice and stops soon after the request was cancelled.
"""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from django.db import DatabaseError, transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Locale

from locales.documents.fragments import InvalidFragmentError
from locales.models import SubmissionObject, TranslationSubmission
from locales.requesting.services import NotTranslatableError, TranslationDisabledError, request_translation
from locales.submitting.estimate import estimate_object
from locales.submitting.permissions import may_submit
from locales.submitting.quotas import is_over_quota
from locales.submitting.related import related_objects
from locales.submitting.sources import current_source
from locales.waking import enqueue_once

logger = logging.getLogger(__name__)

State = TranslationSubmission.State
ObjectState = SubmissionObject.State
Reason = SubmissionObject.Reason

# Few enough to be estimated while the editor waits.
ESTIMATED_AT_ONCE = 3
ROUND_SECONDS = 60
TASK = "locales.submitting.tasks.work_on_submissions"


class SubmissionClosedError(Exception):
    """The request is not in a state in which this can be done with it."""

    is_retryable = False


@dataclass(frozen=True)
class Chosen:
    """One page or snippet by its model and number."""

    content_type_id: int
    object_id: str
    title: str


def start_submission(
    *,
    user: Any,
    objects: Iterable[Chosen],
    locales: Sequence[Locale],
    domain: str = "",
    is_refresh: bool = False,
    with_related: bool = False,
) -> TranslationSubmission:
    """Records what an editor chose, who has been asked whether they may, and has it estimated."""
    with transaction.atomic():
        submission = TranslationSubmission.objects.create(created_by=user, domain=domain, is_refresh=is_refresh)
        submission.locales.set(locales)
        rows = [new_object(submission, chosen) for chosen in objects]
        SubmissionObject.objects.bulk_create(rows, batch_size=1000)
        if with_related:
            include_related(submission, user, most=ESTIMATED_AT_ONCE)
        if len(rows) > ESTIMATED_AT_ONCE:
            enqueue_once(TASK)
            return submission
    estimate_submission(submission, ends_at=time.monotonic() + ROUND_SECONDS)
    return submission


def new_object(submission: TranslationSubmission, chosen: Chosen) -> SubmissionObject:
    values = {**asdict(chosen), "title": chosen.title[:255]}
    return SubmissionObject(submission=submission, **values)


def include_related(submission: TranslationSubmission, user: Any, *, most: int) -> None:
    """Adds the shared pieces that the first objects use, one level deep; what the user may not submit stays out."""
    chosen = submission.objects_asked.select_related("content_type")[:most]
    found = {item for each in chosen for item in related_objects(each.instance(), user)}
    rows = [
        SubmissionObject(submission=submission, content_type_id=type_id, object_id=pk, title=title[:255])
        for type_id, pk, title in sorted(found)
    ]
    SubmissionObject.objects.bulk_create(rows, ignore_conflicts=True)


def confirm_submission(submission: TranslationSubmission, *, may_exceed_quota: bool = False) -> None:
    """Has an estimated request turned into jobs.

    Raises:
        SubmissionClosedError: it was confirmed or cancelled meanwhile, or is over the quota.
    """
    with transaction.atomic():
        current = locked(submission)
        if current.state != State.ESTIMATED or (is_over_quota(current) and not may_exceed_quota):
            raise SubmissionClosedError
        set_state(current, State.BUILDING, confirmed_at=timezone.now())
        enqueue_once(TASK)


def cancel_submission(submission: TranslationSubmission) -> None:
    """Stops a request that is not handed over wholly; jobs that were made stay, and can be cancelled by themselves.

    Raises:
        SubmissionClosedError: nothing is left to stop.
    """
    with transaction.atomic():
        current = locked(submission)
        if current.state not in {State.ESTIMATING, State.ESTIMATED, State.BUILDING}:
            raise SubmissionClosedError
        set_state(current, State.CANCELLED, finished_at=timezone.now())


def work_on_submissions() -> int:
    """Goes on with every request that waits for the worker, at most a minute. Returns how many were finished."""
    ends_at = time.monotonic() + ROUND_SECONDS
    finished = 0
    # Small requests first: a branch of hundreds must not keep a single page waiting.
    for submission in waiting_submissions():
        step = estimate_submission if submission.state == State.ESTIMATING else build_submission
        finished += step(submission, ends_at=ends_at)
    if waiting_submissions():
        enqueue_once(TASK)
    return finished


def waiting_submissions() -> list[TranslationSubmission]:
    waiting = TranslationSubmission.objects.filter(state__in=[State.ESTIMATING, State.BUILDING])
    return sorted(waiting, key=lambda each: (each.objects_asked.count(), each.pk))


def estimate_submission(submission: TranslationSubmission, *, ends_at: float) -> bool:
    """Whether it is estimated now."""
    locales = list(submission.locales.all())
    work = for_each(submission, State.ESTIMATING, {ObjectState.WAITING}, ends_at)
    for each in work:
        step(each, lambda item: estimate(item, submission, locales))
    return finish(submission, State.ESTIMATING, State.ESTIMATED, {ObjectState.WAITING})


def estimate(each: SubmissionObject, submission: TranslationSubmission, locales: Sequence[Locale]) -> None:
    instance = each.instance()
    reason = reason_against(instance)
    if reason:
        leave_out(each, reason)
        return
    found = estimate_object(instance, locales, is_refresh=submission.is_refresh)
    save_object(each, ObjectState.ESTIMATED, **asdict(found))


def build_submission(submission: TranslationSubmission, *, ends_at: float) -> bool:
    """Whether all of it was handed over."""
    locales = list(submission.locales.all())
    work = for_each(submission, State.BUILDING, {ObjectState.WAITING, ObjectState.ESTIMATED}, ends_at)
    for each in work:
        step(each, lambda item: build(item, submission, locales))
    return finish(submission, State.BUILDING, State.BUILT, {ObjectState.WAITING, ObjectState.ESTIMATED})


def build(each: SubmissionObject, submission: TranslationSubmission, locales: Sequence[Locale]) -> None:
    instance, user = each.instance(), submission.created_by
    reason = reason_against(instance)
    if not reason and (user is None or not may_submit(user, instance)):
        reason = Reason.NOT_ALLOWED
    if reason:
        leave_out(each, reason)
        return
    source = current_source(instance)
    requested = request_translation(
        source=source, locales=locales, user=user, domain=submission.domain, refresh=submission.is_refresh
    )
    state = ObjectState.REQUESTED if requested.jobs else ObjectState.COMPLETE
    save_object(each, state, source=source, requests=len(requested.jobs))


def reason_against(instance: Any) -> str:
    if instance is None:
        return Reason.GONE
    return "" if isinstance(instance, DraftStateMixin) else Reason.NO_DRAFTS


def for_each(submission: TranslationSubmission, state: str, states: set[ObjectState], ends_at: float) -> Any:
    """The objects in these states one by one, until the time is over or the request is in another state."""
    waiting = submission.objects_asked.filter(state__in=states).select_related("content_type")
    for each in list(waiting):
        still = TranslationSubmission.objects.filter(pk=submission.pk, state=state).exists()
        if not still or time.monotonic() > ends_at:
            return
        yield each


def step(each: SubmissionObject, work: Callable[[SubmissionObject], None]) -> None:
    """Does it in a transaction; an object that cannot be done is left out with the reason."""
    try:
        with transaction.atomic():
            work(each)
    except DatabaseError:
        raise
    except NotTranslatableError:
        leave_out(each, Reason.NO_DRAFTS)
    except TranslationDisabledError:
        leave_out(each, Reason.DISABLED)
    except (InvalidFragmentError, ValueError):
        logger.warning("object %s of a translation request has markup that cannot be translated", each.pk)
        leave_out(each, Reason.MARKUP)
    except Exception:
        logger.exception("object %s of a translation request could not be handed over", each.pk)
        leave_out(each, Reason.DEFECT)


def finish(submission: TranslationSubmission, old: str, new: str, waiting: set[ObjectState]) -> bool:
    with transaction.atomic():
        current = locked(submission)
        if current.state != old or current.objects_asked.filter(state__in=waiting).exists():
            return False
        set_state(current, new, finished_at=timezone.now() if new == State.BUILT else None)
    submission.state = current.state
    return True


def locked(submission: TranslationSubmission) -> TranslationSubmission:
    return TranslationSubmission.objects.select_for_update().get(pk=submission.pk)


def set_state(submission: TranslationSubmission, state: str, **values: Any) -> None:
    for name, value in {"state": state, **values}.items():
        setattr(submission, name, value)
    submission.save(update_fields=["state", *values])


def leave_out(each: SubmissionObject, reason: str) -> None:
    save_object(each, ObjectState.FAILED, reason=reason)


def save_object(each: SubmissionObject, state: str, **values: Any) -> None:
    for name, value in {"state": state, **values}.items():
        setattr(each, name, value)
    each.save(update_fields=["state", *values])
