"""Reads stored calls of the service and writes what they brought. Every function may run twice."""

import logging
from typing import Any

from django.contrib.auth import get_user_model
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from content_models.catalogue.locking import lock_catalogue
from locales.etranslation.settings import etranslation_settings
from locales.ingesting.accepting import accept
from locales.ingesting.answers import Answer, read_answer
from locales.ingesting.drafts import make_draft
from locales.ingesting.strings import write_strings
from locales.models import JobEvent, JobTarget, TranslationDelivery, TranslationJob
from locales.moves import move_targets, note, settle_job
from locales.states import TargetState

logger = logging.getLogger(__name__)

CALLBACK = JobEvent.Actor.CALLBACK
# What writing a text asks for again and again.
OF_TARGET = ("translation__source__locale", "translation__source__specific_content_type", "translation__target_locale")


def process_delivery(delivery_id: int, *, is_first: bool = False) -> str:
    """Files one call, and writes its text if it has one. Returns the outcome; a call that is filed stays as it is.

    A worker may have died after it filed the call: its text is written all the same. With ``is_first`` it is left to
    whoever is at it or has been.
    """
    with transaction.atomic():
        delivery = locked_delivery(delivery_id, is_first=is_first)
        if delivery is None:
            return ""
        target_id = first_target(delivery) if delivery.processed_at is None else waiting_target(delivery)
    if target_id is not None:
        ingest_target(target_id)
    return delivery.outcome


def locked_delivery(delivery_id: int, *, is_first: bool) -> TranslationDelivery | None:
    found = TranslationDelivery.objects.filter(pk=delivery_id)
    if is_first:
        skip = connection.features.has_select_for_update_skip_locked
        return found.filter(processed_at=None).select_for_update(skip_locked=skip).first()
    return found.select_for_update().first()


def first_target(delivery: TranslationDelivery) -> int | None:
    job = TranslationJob.objects.select_for_update().get(pk=delivery.job_id)
    delivery.job = job
    target = file_delivery(delivery, job)
    return target.pk if target is not None else None


def waiting_target(delivery: TranslationDelivery) -> int | None:
    waiting = JobTarget.objects.filter(delivery=delivery, state=TargetState.DELIVERED)
    return waiting.values_list("pk", flat=True).first()


def file_delivery(delivery: TranslationDelivery, job: TranslationJob) -> JobTarget | None:
    """A call that breaks what reads it must not come up again every minute: it is filed as unreadable."""
    target = None
    try:
        with transaction.atomic():
            delivery.outcome, target = accept(delivery, job)
    except DatabaseError:
        raise
    except Exception:
        logger.exception("call %s of the translation service could not be filed", delivery.pk)
        delivery.outcome, delivery.language = TranslationDelivery.Outcome.UNREADABLE, ""
    delivery.processed_at = timezone.now()
    delivery.save(update_fields=["outcome", "language", "processed_at"])
    return target


def ingest_target(target_id: int) -> bool:
    """Writes the text of one language that has arrived, in one transaction. Whether there was any to write."""
    target = JobTarget.objects.select_related("delivery__job", "job__root").filter(pk=target_id).first()
    if target is None or target.state != TargetState.DELIVERED:
        return False
    answer = read_answer(target)
    with transaction.atomic():
        # Before any page's row is locked: whoever publishes takes this lock first, too.
        lock_catalogue()
        current, job = locked_target(target_id, job_id=target.job_id)
        if current.state != TargetState.DELIVERED or current.delivery_id != target.delivery_id:
            return False
        conclude(current, answer)
        report_oddities(current, job, answer)
        settle_job(job, actor=CALLBACK)
    return True


def locked_target(target_id: int, *, job_id: int | None = None) -> tuple[JobTarget, TranslationJob]:
    """The language and its job, locked in the order that everybody keeps: the job first, by ``job_id`` if known."""
    job_id = job_id or JobTarget.objects.values_list("job_id", flat=True).get(pk=target_id)
    while True:
        job = TranslationJob.objects.select_for_update().get(pk=job_id)
        related = JobTarget.objects.select_related(*OF_TARGET)
        target = related.select_for_update(of=("self",)).get(pk=target_id)
        if target.job_id == job.pk:
            return target, job
        job_id = target.job_id


def conclude(target: JobTarget, answer: Answer) -> None:
    translation, reason = target.translation, reason_to_cancel(target)
    if translation is None or reason:
        move_targets([target], TargetState.CANCELLED, reason=reason)
    elif answer.problem is not None:
        move_targets([target], TargetState.REJECTED, reason=answer.problem.value, error_message="")
    else:
        counts: dict[str, Any] = write_strings(translation, answer)
        draft = make_draft(translation, system_user())
        is_partial = bool(counts["missing"] or counts["rejected"]) or draft.state == JobTarget.DraftState.FAILED
        move_targets(
            [target],
            TargetState.INGESTED,
            ingested_at=timezone.now(),
            is_partial=is_partial,
            draft_state=draft.state,
            revision=draft.revision,
            reason=draft.reason,
            error_message=draft.message,
            **counts,
        )


def report_oddities(target: JobTarget, job: TranslationJob, answer: Answer) -> None:
    """What was odd about the document as a whole, for whoever looks at the service; scripts raise an alarm."""
    reading = answer.reading
    if reading.has_active_content:
        logger.error("a delivery for translation job %s contains active content", job.uuid)
    found = {
        "duplicates": reading.duplicates,
        "unknown": reading.unknown,
        "truncated": int(reading.is_truncated),
        "active_content": int(reading.has_active_content),
    }
    if any(found.values()):
        note(job, "odd_document", target=target, actor=CALLBACK, **found)


def reason_to_cancel(target: JobTarget) -> str:
    """Why nobody waits for the text any more; empty when somebody does. The delivery is kept."""
    if target.locale_id is None:
        return "locale_deleted"
    if target.translation is None:
        return "translation_deleted"
    return "" if target.translation.enabled else "translation_disabled"


def system_user() -> Any:
    """Who stands in the history of pages for what the service brought; None when nobody is named."""
    name = etranslation_settings().system_user
    model: Any = get_user_model()
    return model.objects.filter(**{model.USERNAME_FIELD: name}).first() if name else None
