"""The calls that eTranslation makes to us: their addresses, and what is in them, in both dialects.

Everything here was written by somebody else. Reading says what is there; whether it is true is another's matter.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson

from locales.etranslation.form_payloads import Fields, read_fields
from locales.etranslation.redaction import Secrets, redacted
from locales.etranslation.settings import V1, ETranslationSettings

DELIVERY, SUCCESS, FAILURE = "delivery", "success", "failure"
KINDS = (DELIVERY, SUCCESS, FAILURE)
LONGEST_MESSAGE = 1_000
LARGEST_NUMBER = 2**63
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class UnreadableCallbackError(Exception):
    """The call is not of a shape that its dialect has."""


@dataclass(frozen=True)
class Callback:
    """What one call says. ``languages`` are remote codes; none means the whole request.

    ``result`` is the text as it was received: base64 of the document, not decoded.
    """

    kind: str
    request_id: str | None = None
    reference: str | None = field(default=None, repr=False)
    languages: tuple[str, ...] = ()
    result: str | None = field(default=None, repr=False)
    error_code: int | None = None
    error_message: str = ""


def callback_urls(settings: ETranslationSettings, token: str) -> dict[str, str]:
    """By kind: where the service brings what belongs to the token, in the dialect in use."""
    base = f"{settings.callback_base_url.rstrip('/')}/translation/hook/{settings.dialect}"
    return {kind: f"{base}/{kind}/{token}/" for kind in KINDS}


def read_callback(dialect: str, kind: str, body: bytes, query: str) -> Callback:
    """Raises ``UnreadableCallbackError``. ``query`` is the undecoded query string, without question mark."""
    try:
        return read_v1(kind, body, query) if dialect == V1 else read_v2(kind, body)
    except ValueError as error:
        raise UnreadableCallbackError(str(error)) from error


def read_v2(kind: str, body: bytes) -> Callback:
    """From JSON. The parser is strict about UTF-8 and refuses more than 1,024 levels, so nesting costs nothing."""
    values = orjson.loads(body.removeprefix(BYTE_ORDER_MARK))
    if not isinstance(values, dict):
        raise UnreadableCallbackError("expected an object")
    reference = text_or_none(values.get("externalReference"))
    return Callback(
        kind=kind,
        request_id=request_id(values.get("requestId")),
        reference=reference,
        languages=languages([values.get("targetLanguage"), *listed(values.get("targetLanguages"))]),
        result=text_or_none(values.get({DELIVERY: "result", SUCCESS: "translatedText"}.get(kind, ""))),
        error_code=number(values.get("errorCode")),
        error_message=message(values.get("errorMessage"), reference),
    )


def read_v1(kind: str, body: bytes, query: str) -> Callback:
    """From the query, with a form or the bare result as body, whatever its content type."""
    fields = read_fields(query, body)
    if not fields.values and fields.text is None:
        raise UnreadableCallbackError("expected fields or a body")
    reference = fields.first("external-reference")
    return Callback(
        kind=kind,
        request_id=request_id(fields.first("request-id")),
        reference=reference,
        languages=languages(fields.words("target-language", "target-languages")),
        result=None if kind == FAILURE else v1_result(fields),
        error_code=number(fields.first("error-code")),
        error_message=message(fields.first("error-message"), reference),
    )


def v1_result(fields: Fields) -> str | None:
    return fields.text if fields.text is not None else fields.first("translated-text")


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def languages(values: Iterable[Any]) -> tuple[str, ...]:
    """Upper case, each once. What is there but is no text must not be taken for "all languages"."""
    found = []
    for value in values:
        if value is None or value == "":
            continue
        if not isinstance(value, str) or not value.strip():
            raise UnreadableCallbackError("expected language codes")
        found.append(value.strip().upper())
    return tuple(dict.fromkeys(found))


def number(value: Any) -> int | None:
    """A whole number that a database takes, also as text."""
    if isinstance(value, str):
        text = value.strip()
        digits = text.removeprefix("-")
        value = int(text) if digits.isascii() and digits.isdigit() and len(digits) < 20 else None
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= LARGEST_NUMBER:
        return None
    return value


def request_id(value: Any) -> str | None:
    found = number(value)
    return str(found) if found is not None and found > 0 else None


def text_or_none(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else str(value)


def message(value: Any, reference: str | None = None) -> str:
    """The service's words, cut; a token that it repeats is taken out."""
    return redacted(value[:LONGEST_MESSAGE], Secrets() + (reference or "")) if isinstance(value, str) else ""
