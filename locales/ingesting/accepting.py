"""What one stored call of the service says, and which language of which job it concerns. No text is read here."""

import hmac
import logging
from typing import TypeAlias

from django.utils import timezone

from locales.etranslation.callback_payloads import Callback, UnreadableCallbackError, read_callback
from locales.etranslation.callback_tokens import token_digest
from locales.etranslation.errors import known_code
from locales.models import JobEvent, JobTarget, TranslationDelivery, TranslationJob
from locales.moves import move_job, move_targets, note, set_values, settle_job
from locales.states import ACCEPTS_DELIVERY, ACCEPTS_FAILURE, JobState, TargetState

logger = logging.getLogger(__name__)

Outcome = TranslationDelivery.Outcome
Accepted: TypeAlias = tuple[TranslationDelivery.Outcome, JobTarget | None]
CALLBACK = JobEvent.Actor.CALLBACK


def accept(delivery: TranslationDelivery, job: TranslationJob) -> Accepted:
    """Files the call, whose row and job the caller has locked; with the language that has text to be read now."""
    try:
        callback = callback_of(delivery)
    except UnreadableCallbackError:
        return refuse(delivery, job, Outcome.UNREADABLE), None
    if callback.reference is not None and not is_reference_of(job, callback.reference):
        logger.error("a call for translation job %s brings the reference of another", job.uuid)
        return refuse(delivery, job, Outcome.REFERENCE_MISMATCH), None
    delivery.language = ",".join(callback.languages).replace("\x00", "")[:16]
    confirm(job, callback)
    if delivery.kind == "success":
        return Outcome.NOTED, None
    if delivery.kind == "failure":
        return accept_failure(delivery, job, callback), None
    return accept_delivery(delivery, job, callback)


def callback_of(delivery: TranslationDelivery) -> Callback:
    """Raises ``UnreadableCallbackError``; nothing that is compressed is ever unpacked."""
    if delivery.body is None or delivery.encoding.lower() not in {"", "identity"}:
        raise UnreadableCallbackError("compressed, or dropped")
    return read_callback(delivery.job.dialect, delivery.kind, bytes(delivery.body), delivery.query)


def is_reference_of(job: TranslationJob, reference: str) -> bool:
    return hmac.compare_digest(token_digest(reference), job.token_digest)


def refuse(delivery: TranslationDelivery, job: TranslationJob, outcome: TranslationDelivery.Outcome) -> Outcome:
    note(job, outcome, actor=CALLBACK, delivery=delivery.pk)
    return outcome


def confirm(job: TranslationJob, callback: Callback) -> None:
    """Any call shows that the service has the request; its number is learned from whatever comes first."""
    if job.state == JobState.UNCONFIRMED:
        move_job(job, JobState.SENT, actor=CALLBACK, request_id=callback.request_id, attempts=0)
    elif callback.request_id and job.request_id is None and job.state in {JobState.SENDING, JobState.SENT}:
        set_values(job, request_id=callback.request_id)


def accept_failure(delivery: TranslationDelivery, job: TranslationJob, callback: Callback) -> Outcome:
    """Fails the languages that are named, or all that this request still waits for when none is."""
    if callback.error_code is None and not callback.error_message:
        return refuse(delivery, job, Outcome.UNREADABLE)
    if set(callback.languages) - set(job.asked):
        return refuse(delivery, job, Outcome.FOREIGN_LANGUAGE)
    waiting = job.targets.select_for_update().filter(state__in=ACCEPTS_FAILURE)
    if callback.languages:
        waiting = waiting.filter(remote_code__in=callback.languages)
    failed = list(waiting)
    if not failed:
        return Outcome.IGNORED
    move_targets(failed, TargetState.FAILED, actor=CALLBACK, reason="service", **error_of(job, callback))
    settle_job(job, actor=CALLBACK)
    return Outcome.ACCEPTED


def error_of(job: TranslationJob, callback: Callback) -> dict[str, object]:
    """The service's words where its code says nothing to us."""
    code, words = callback.error_code, callback.error_message.replace("\x00", "")
    is_known = code is not None and known_code(job.dialect, code) is not None
    return {"error_code": code, "error_message": "" if is_known else words}


def accept_delivery(delivery: TranslationDelivery, job: TranslationJob, callback: Callback) -> Accepted:
    if callback.result is None:
        return refuse(delivery, job, Outcome.UNREADABLE), None
    languages = callback.languages or tuple(job.asked)
    target = target_of(job, languages[0]) if len(languages) == 1 and languages[0] in job.asked else None
    if target is None:
        return refuse(delivery, job, Outcome.FOREIGN_LANGUAGE), None
    if target.state in ACCEPTS_DELIVERY:
        move_targets(
            [target],
            TargetState.DELIVERED,
            actor=CALLBACK,
            delivered_at=timezone.now(),
            delivery=delivery,
            deadline=None,
            error_code=None,
            error_message="",
            reason="",
        )
        return Outcome.ACCEPTED, target
    is_another_text = target.state in {TargetState.DELIVERED, TargetState.INGESTED} and target.job_id == job.pk
    outcome = Outcome.DUPLICATE_DIFFERENT if is_another_text else Outcome.IGNORED
    note(job, outcome, target=target, actor=CALLBACK, delivery=delivery.pk)
    return outcome, None


def target_of(job: TranslationJob, language: str) -> JobTarget | None:
    """The language, whichever request of the family asks for it now."""
    return JobTarget.objects.of_family(job).select_for_update(of=("self",)).filter(remote_code=language).first()
