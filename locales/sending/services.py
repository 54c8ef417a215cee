"""Sends what is due. No call to the service happens inside a transaction."""

import logging
import time
from datetime import timedelta

from django.utils import timezone
from django.utils.crypto import get_random_string

from locales.documents.building import build_document
from locales.etranslation.client import ETranslationClient
from locales.etranslation.errors import ETranslationError, NotSentError, OutcomeUnknownError, RefusedError
from locales.etranslation.languages import remote_code
from locales.etranslation.payloads import TranslationRequest
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.job_tokens import token_of
from locales.models import ServiceState, TranslationJob
from locales.models.jobs import ordered_segments
from locales.protected_terms import protected_terms
from locales.sending.leasing import begin, lease_next_job
from locales.sending.outcomes import (
    record_not_sent,
    record_refusal,
    record_sent,
    record_unknown,
    record_unsendable,
)
from locales.sending.quiet_hours import is_quiet
from locales.sending.service_state import (
    count_failure,
    current_state,
    is_open_for_sending,
    record_level,
    try_again,
)
from locales.sent_segments import mode_of, sent_segments
from locales.waking import wake_sender

logger = logging.getLogger(__name__)

ROUND_SECONDS = 300


def send_due_jobs() -> int:
    """Sends jobs as long as some are due and slots are free, at most five minutes. Returns how many left."""
    settings = etranslation_settings()
    owner = get_random_string(32)
    client = ETranslationClient(settings)
    sent, ends_at = 0, time.monotonic() + ROUND_SECONDS
    while settings.enabled and may_send(client, settings):
        job = lease_next_job(settings, owner=owner)
        if job is None:
            break
        sent += send(job, client, settings, owner=owner)
        if time.monotonic() > ends_at:
            wake_sender()
            break
    return sent


def may_send(client: ETranslationClient, settings: ETranslationSettings) -> bool:
    """Looks at the stored state, and asks the service how it is when that is unknown or a trial is due."""
    now = timezone.now()
    state = current_state(settings)
    if is_quiet(settings.quiet_hours, now) or not is_open_for_sending(state, now):
        return False
    is_trial = state.breaker == ServiceState.Breaker.OPEN
    is_old = state.level_at is None or state.level_at < now - timedelta(seconds=settings.status_cache_s)
    if not is_trial and not is_old:
        return True
    if not ask_level(client, settings) and is_trial:
        count_failure(settings)
        return False
    if is_trial:
        try_again(settings)
    return is_open_for_sending(current_state(settings), timezone.now())


def ask_level(client: ETranslationClient, settings: ETranslationSettings) -> bool:
    """Whether the service answered at all; what it answers may be nonsense, which is no reason not to send."""
    try:
        level: int | None = client.status().level
    except ETranslationError:
        level = None
    record_level(settings, level)
    return level is not None


def send(job: TranslationJob, client: ETranslationClient, settings: ETranslationSettings, *, owner: str) -> bool:
    """Sends one leased job and records what the answer means for it. Whether it left."""
    try:
        request = request_for(job, settings)
    except ValueError:
        logger.exception("translation job %s cannot be written as a request", job.uuid)
        record_unsendable(job)
        return False
    if not begin(job, settings, owner=owner):
        return False
    try:
        request_id = client.ask(request)
    except RefusedError as error:
        record_refusal(job, error.refusal, settings)
    except NotSentError:
        record_not_sent(job, settings)
    except OutcomeUnknownError:
        record_unknown(job, settings)
    except Exception:
        logger.exception("sending translation job %s broke off", job.uuid)
        record_unknown(job, settings)
    else:
        record_sent(job, request_id, settings)
    return True


def request_for(job: TranslationJob, settings: ETranslationSettings) -> TranslationRequest:
    """Raises ``ValueError`` for what no request can be made of."""
    return TranslationRequest(
        document=document_of(job),
        format=job.format,
        source=remote_code(job.source_language, settings),
        targets=tuple(job.asked),
        token=token_of(job),
        domain=job.domain,
        filename=f"{job.uuid}.{job.format}",
        llm=settings.llm,
    )


def document_of(job: TranslationJob) -> bytes:
    return build_document(
        sent_segments(ordered_segments(job)),
        language=job.source_language,
        sentinel=job.sentinel,
        terms=protected_terms(job.source_locale_id),
        mode=mode_of(job),
    )
