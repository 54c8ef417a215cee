"""What people do with jobs: cancel languages, end a job by hand, hand in a document that the service lost."""

import base64
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

import orjson
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from locales.etranslation.settings import V1
from locales.ingesting.services import locked_target
from locales.models import JobEvent, JobTarget, TranslationDelivery, TranslationJob
from locales.moves import move_job, move_targets, settle_job
from locales.states import ACCEPTS_DELIVERY, OPEN_TARGETS, JobState, TargetState, may_move
from locales.states import JOB_MOVES as MOVES

USER, UPLOAD = JobEvent.Actor.USER, JobEvent.Actor.UPLOAD
INGEST = "locales.jobs_admin.tasks.ingest_upload"


class NotPossibleError(Exception):
    """The job or language is not in a state in which this can be done."""

    is_retryable = False


def cancel_targets(targets: Iterable[JobTarget], *, user: Any = None) -> list[JobTarget]:
    """Ends languages that are under way. Returns those that could be; what still arrives for them is not read."""
    ids: dict[int, list[int]] = {}
    for target in targets:
        ids.setdefault(target.job_id, []).append(target.pk)
    return [target for job_id, chosen in ids.items() for target in cancel_of_job(job_id, chosen, user)]


def cancel_of_job(job_id: int, target_ids: list[int], user: Any) -> list[JobTarget]:
    with transaction.atomic():
        job = TranslationJob.objects.select_for_update().get(pk=job_id)
        chosen = list(job.targets.select_for_update().filter(pk__in=target_ids, state__in=OPEN_TARGETS))
        move_targets(chosen, TargetState.CANCELLED, actor=USER, user=user, deadline=None, reason="person")
        settle_job(job, actor=USER)
    return chosen


def finish_job(job: TranslationJob, *, user: Any = None) -> None:
    """Takes a job that failed, wholly or in part, off the list of what needs attention; its texts stay as they are.

    Raises:
        NotPossibleError: it has not failed.
    """
    with transaction.atomic():
        current = TranslationJob.objects.select_for_update().get(pk=job.pk)
        if not may_be_finished(current):
            raise NotPossibleError
        move_job(current, JobState.DONE, actor=USER, user=user)


def may_be_finished(job: TranslationJob) -> bool:
    has_failed = job.state in {JobState.FAILED, JobState.PARTLY_FAILED}
    return has_failed and may_move(job.state, JobState.DONE, MOVES)


def upload_document(target: JobTarget, *, document: bytes, user: Any = None) -> TranslationDelivery:
    """Stores a translated document as if the service had brought it; the worker checks and reads it in the same way.

    Raises:
        NotPossibleError: the language waits for no document.
    """
    with transaction.atomic():
        current, job = locked_target(target.pk)
        if current.state not in ACCEPTS_DELIVERY:
            raise NotPossibleError
        delivery = stored(job, current, document)
        move_targets(
            [current],
            TargetState.DELIVERED,
            actor=UPLOAD,
            user=user,
            delivered_at=timezone.now(),
            delivery=delivery,
            deadline=None,
            manual_upload=True,
            error_code=None,
            error_message="",
            reason="",
        )
        import_string(INGEST).enqueue(current.pk)
    return delivery


def stored(job: TranslationJob, target: JobTarget, document: bytes) -> TranslationDelivery:
    """The document in the shape of a call in the job's dialect, filed already."""
    result = base64.b64encode(document)
    query = f"target-language={target.remote_code}" if job.dialect == V1 else ""
    call = {"targetLanguage": target.remote_code, "result": result.decode()}
    body = result if job.dialect == V1 else orjson.dumps(call)
    delivery, _is_new = TranslationDelivery.objects.update_or_create(
        job=job,
        kind="delivery",
        sha256=sha256(query.encode() + b"\n" + body).hexdigest(),
        defaults={
            "language": target.remote_code,
            "size": len(body),
            "query": query,
            "body": body,
            "processed_at": timezone.now(),
            "outcome": TranslationDelivery.Outcome.ACCEPTED,
        },
    )
    return delivery
