"""Asks eTranslation for translations, in either of its dialects. Nothing is kept, and nothing is tried twice."""

import logging
import time
from typing import Any

import orjson
from django.views.decorators.debug import sensitive_variables

from locales.etranslation.answers import raise_refusal, read_request_id
from locales.etranslation.capacity import NORMAL, Domains, Status, UnreadableCapacityError
from locales.etranslation.credentials import credentials, secret_spellings
from locales.etranslation.errors import (
    ETranslationError,
    NotSentError,
    OutcomeUnknownError,
    RefusedError,
    refusal_by_code,
)
from locales.etranslation.payloads import PAYLOADS, TranslationRequest
from locales.etranslation.settings import V1, ETranslationSettings
from locales.etranslation.transport import HttpAnswer, call

logger = logging.getLogger("locales.etranslation")

ASK = {V1: "/translate"}
DOMAINS = {V1: "/get-domains"}
DOCUMENT_TOO_BIG = -20046


class ETranslationClient:
    """One account. It may be used by one thread at a time."""

    def __init__(self, settings: ETranslationSettings) -> None:
        self.settings = settings
        self.auth = credentials(settings)
        self.secrets = secret_spellings(settings)

    def __repr__(self) -> str:
        return f"<ETranslationClient {self.settings.dialect} {self.settings.address}>"

    @sensitive_variables("content")
    def ask(self, request: TranslationRequest) -> str:
        """The number under which the service works on it; the translation comes by callback, perhaps before this.

        Raises ``RefusedError``, ``NotSentError`` or ``OutcomeUnknownError``.
        """
        dialect = self.settings.dialect
        if request.is_too_large:
            raise RefusedError(refusal_by_code(dialect, DOCUMENT_TOO_BIG))
        content = orjson.dumps(PAYLOADS[dialect](request, self.settings))
        started = time.monotonic()
        try:
            answer = self.call("POST", ASK.get(dialect, "/askTranslate"), content)
            request_id = read_request_id(dialect, answer, self.secrets + request.token)
        except ETranslationError as error:
            log(request, len(content), started, outcome_of(error), error)
            raise
        log(request, len(content), started, "accepted")
        return request_id

    def status(self) -> Status:
        """How busy the service is; the older dialect does not say, which counts as normal.

        Raises the same errors as ``ask``; none of them is a reason not to send.
        """
        if self.settings.dialect == V1:
            return Status(NORMAL)
        return Status.from_answer(self.read("/status"))

    def domains(self) -> Domains:
        """What the account may have translated. Raises the same errors as ``ask``."""
        try:
            return Domains.from_answer(self.read(DOMAINS.get(self.settings.dialect, "/getDomains")))
        except UnreadableCapacityError as error:
            raise OutcomeUnknownError(f"The list of domains cannot be read: {error}.") from error

    def read(self, path: str) -> Any:
        answer = self.call("GET", path)
        raise_refusal(self.settings.dialect, answer, self.secrets)
        try:
            return orjson.loads(answer.body)
        except ValueError as error:
            raise OutcomeUnknownError(f"The answer to {path} is not JSON.") from error

    @sensitive_variables("content")
    def call(self, method: str, path: str, content: bytes | None = None) -> HttpAnswer:
        return call(self.settings, method, self.settings.address + path, self.auth, content)


def outcome_of(error: ETranslationError) -> str:
    if isinstance(error, RefusedError):
        return "refused"
    return "not_sent" if isinstance(error, NotSentError) else "unknown"


def log(
    request: TranslationRequest, size: int, started: float, outcome: str, error: ETranslationError | None = None
) -> None:
    """Sizes, durations and codes; never a token, a password or a text."""
    refusal = error.refusal if isinstance(error, RefusedError) else None
    extra = {
        "outcome": outcome,
        "seconds": round(time.monotonic() - started, 3),
        "bytes": size,
        "targets": len(request.targets),
        "code": refusal.code if refusal else None,
        "status": refusal.status if refusal else None,
    }
    logger.log(logging.WARNING if error else logging.INFO, "eTranslation was asked: %s", outcome, extra=extra)
