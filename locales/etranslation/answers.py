"""The answer to a request, in both dialects: its number, why it was refused, or nothing that can be relied on."""

import email.utils
from dataclasses import dataclass, field
from datetime import UTC, datetime

import orjson

from locales.etranslation.callback_payloads import message, number
from locales.etranslation.errors import OutcomeUnknownError, Refusal, RefusedError, refusal_by_code, refusal_by_status
from locales.etranslation.redaction import Secrets, redacted
from locales.etranslation.settings import V1
from locales.etranslation.transport import HttpAnswer


@dataclass(frozen=True)
class Said:
    """What the body says: a number of a request or an error code, if it says either."""

    request_id: int | None = None
    code: int | None = None
    message: str = field(default="", repr=False)


def read_request_id(dialect: str, answer: HttpAnswer, secrets: Secrets) -> str:
    """The number of the accepted request. Raises ``RefusedError`` or ``OutcomeUnknownError``.

    An error code counts whatever the HTTP status is; a number counts only under a status that means success.
    """
    said = read_said(dialect, answer.body)
    if (refusal := refusal_in(dialect, answer, said, secrets)) is not None:
        raise RefusedError(refusal)
    if said.request_id is None:
        raise OutcomeUnknownError(f"eTranslation answered {answer.status} without a number for the request.")
    return str(said.request_id)


def raise_refusal(dialect: str, answer: HttpAnswer, secrets: Secrets) -> None:
    """For calls that are answered with something else than a number. Raises ``RefusedError``."""
    if (refusal := refusal_in(dialect, answer, read_said(dialect, answer.body), secrets)) is not None:
        raise RefusedError(refusal)


def refusal_in(dialect: str, answer: HttpAnswer, said: Said, secrets: Secrets) -> Refusal | None:
    wait = seconds_to_wait(answer.headers.get("retry-after", ""))
    if said.code is not None:
        words = redacted(said.message, secrets)
        return refusal_by_code(dialect, said.code, words, status=answer.status, retry_after=wait)
    if not 200 <= answer.status < 300:
        words = redacted(answer.body[:10_000].decode("utf-8", "replace"), secrets)
        return refusal_by_status(answer.status, words, retry_after=wait)
    return None


def read_said(dialect: str, body: bytes) -> Said:
    return in_text(body) if dialect == V1 else in_object(body)


def in_text(body: bytes) -> Said:
    """The older dialect: a bare number, an error code when it is negative."""
    return by_sign(number(body[:100].decode("ascii", "replace").strip().strip('"')), "")


def in_object(body: bytes) -> Said:
    """The newer dialect: ``requestId``, or ``errorCode`` with ``errorMessage``; numbers may be written as text."""
    try:
        values = orjson.loads(body)
    except ValueError:
        return Said()
    if not isinstance(values, dict):
        return Said()
    words = message(values.get("errorMessage"))
    if code := number(values.get("errorCode")):
        return Said(code=code, message=words)
    return by_sign(number(values.get("requestId")), words)


def by_sign(value: int | None, words: str) -> Said:
    if not value:
        return Said()
    return Said(request_id=value) if value > 0 else Said(code=value, message=words)


def seconds_to_wait(header: str) -> float | None:
    """From ``Retry-After``, which is a number of seconds or a date."""
    if header.strip().isascii() and header.strip().isdigit():
        return float(header.strip()[:9])
    try:
        moment = email.utils.parsedate_to_datetime(header)
    except (ValueError, TypeError):
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
