"""How eTranslation says no, what is to be done about it, and the exceptions that the client raises."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from locales.etranslation.error_codes import V1_CODES, V2_AS_IN_V1, V2_CODES
from locales.etranslation.error_kinds import ErrorCode, ErrorKind
from locales.etranslation.http_errors import HTTP_ERRORS, SERVER_ERROR
from locales.etranslation.settings import V1, V2

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise


class Remedy(Enum):
    """What whoever asked does next."""

    RETRY = "retry"
    """Ask again later, a limited number of times."""
    RETRY_UNLIMITED = "retry_unlimited"
    """Ask again later as often as it takes: the service has too much of ours at once, which is no fault."""
    PAUSE = "pause"
    """Nobody asks for an hour, and an operator is told."""
    STOP = "stop"
    """Nobody asks before a person has mended the account or the address; what waits keeps its place."""
    CONFIGURATION = "configuration"
    """This request has failed; a setting or a choice of its languages was wrong."""
    CONTENT = "content"
    """This request has failed for what is in it."""
    SPLIT = "split"
    """Ask for each half by itself."""
    UNKNOWN = "unknown"
    """This request has failed, and nobody here knows more than the words of the service."""


REMEDIES = {
    ErrorKind.TRANSIENT: Remedy.RETRY,
    ErrorKind.CONCURRENCY: Remedy.RETRY_UNLIMITED,
    ErrorKind.QUOTA: Remedy.PAUSE,
    ErrorKind.ACCOUNT: Remedy.STOP,
    ErrorKind.CONFIGURATION: Remedy.CONFIGURATION,
    ErrorKind.CONTENT: Remedy.CONTENT,
    ErrorKind.SPLIT: Remedy.SPLIT,
    ErrorKind.DEFECT: Remedy.CONTENT,
    ErrorKind.DELIVERY: Remedy.CONFIGURATION,
    ErrorKind.UNEXPECTED: Remedy.UNKNOWN,
    ErrorKind.UNKNOWN: Remedy.UNKNOWN,
}


@dataclass(frozen=True)
class Refusal:
    """Why a request was not taken, or failed later.

    ``message`` is the service's own wording, ``explanation`` ours for editors, translated when it is shown.
    ``retry_after`` is how many seconds the service asked us to wait, where it did.
    """

    code: int | None
    status: int | None
    message: str
    kind: ErrorKind
    remedy: Remedy
    explanation: "_StrOrPromise"
    retry_after: float | None = None


class ETranslationError(Exception):
    """What any call of the client may raise."""


class RefusedError(ETranslationError):
    """The service answered no, or may not be asked; ``refusal`` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"code {refusal.code}, status {refusal.status}: {refusal.message}")
        self.refusal = refusal


class NotSentError(ETranslationError):
    """The service surely does not have the request: there was no connection, or it broke while we were sending."""


class OutcomeUnknownError(ETranslationError):
    """The whole request was sent, and no answer came that says what became of it."""


def refusal_by_code(
    dialect: str, code: int, message: str = "", *, status: int | None = None, retry_after: float | None = None
) -> Refusal:
    """What a code means in a dialect; also for codes that a failure callback brings.

    A code that nobody knows counts as what its HTTP status says, if that says anything.
    """
    known = known_code(dialect, code)
    if known is None and status is not None and http_error(status) is not None:
        return refusal_by_status(status, message, code=code, retry_after=retry_after)
    kind = known.kind if known else ErrorKind.UNKNOWN
    explanation = known.explanation if known else unknown_explanation(dialect, code, message)
    words = message or (known.message if known else "")
    return Refusal(code, status, words, kind, REMEDIES[kind], explanation, retry_after)


def known_code(dialect: str, code: int) -> ErrorCode | None:
    if dialect != V2:
        return V1_CODES.get(code)
    return V2_CODES.get(code) or (V1_CODES[code] if code in V2_AS_IN_V1 else None)


def unknown_explanation(dialect: str, code: int, message: str) -> "_StrOrPromise":
    """The service's own words; where the older dialect has the number, its meaning as a hint."""
    hint = V1_CODES.get(code) if dialect == V2 else None
    if hint:
        text = _("eTranslation refused this with code {code}. In its older version that means: {meaning} (v1 meaning)")
        return format_lazy(text, code=code, meaning=hint.explanation)
    if message:
        text = _("eTranslation refused this for a reason that is new to us. Its own words: {message} ({code})")
        return format_lazy(text, code=code, message=message)
    text = _("eTranslation refused this for a reason that is new to us, with the code {code} and without a word.")
    return format_lazy(text, code=code)


def refusal_by_status(
    status: int, message: str = "", *, code: int | None = None, retry_after: float | None = None
) -> Refusal:
    """What an answer means of which only the HTTP status is understood."""
    kind, explanation = http_error(status) or (ErrorKind.UNKNOWN, None)
    if explanation is None:
        text = _("eTranslation refused this with the HTTP status {status}. Its own words: {message}")
        explanation = format_lazy(text, status=status, message=message or "–")
    return Refusal(code, status, message, kind, REMEDIES[kind], explanation, retry_after)


def http_error(status: int) -> "tuple[ErrorKind, _StrOrPromise] | None":
    if status >= 500:
        return ErrorKind.TRANSIENT, SERVER_ERROR
    return HTTP_ERRORS.get(300 if 300 <= status < 400 else status)


def every_code() -> Mapping[tuple[str, int], ErrorCode]:
    """All codes that are known, by dialect and number."""
    v1 = {(V1, code): entry for code, entry in V1_CODES.items()}
    v2 = {(V2, code): entry for code, entry in V2_CODES.items()}
    return {**v1, **v2, **{(V2, code): V1_CODES[code] for code in V2_AS_IN_V1}}
