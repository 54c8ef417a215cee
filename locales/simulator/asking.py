"""Reads a request of either dialect into one shape; what is missing or odd stays visible for the validation."""

import json
from dataclasses import dataclass, field
from typing import Any

from locales.simulator.codes import RefusedError

MISSING: Any = None


@dataclass(frozen=True)
class Asking:
    """A request as it was understood. ``document`` is the object with content and format, None when there is none."""

    dialect: str
    body: dict[str, Any]
    text: Any = MISSING
    document: dict[str, Any] | None = None
    has_path: bool = False
    source: Any = MISSING
    targets: Any = MISSING
    domain: str = "GEN"
    output_format: Any = MISSING
    reference: str | None = None
    filename: str = ""
    has_llm: bool = False
    has_glossary: bool = False
    has_pickup: bool = False
    urls: dict[str, Any] = field(default_factory=dict)

    @property
    def is_snippet(self) -> bool:
        return self.document is None

    @property
    def format(self) -> str:
        return "snippet" if self.document is None else str(self.document.get("format", "")).lower()


def read(dialect: str, body: bytes) -> Asking:
    """Raises RefusedError with status 400 for what is no JSON object."""
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise RefusedError(status=400) from error
    if not isinstance(given, dict):
        raise RefusedError(status=400)
    return _read_v2(given) if dialect == "v2" else _read_v1(given)


def _read_v2(given: dict[str, Any]) -> Asking:
    notifications = _object(given.get("notifications"))
    document = given.get("documentToTranslate")
    inner = None if document is None else _object(_object(document).get("document"))
    deliveries = _object(given.get("deliveries"))
    urls = {
        "delivery": deliveries.get("http"),
        "success": _object(notifications.get("success")).get("http"),
        "failure": _object(notifications.get("failure")).get("http"),
    }
    return Asking(
        dialect="v2",
        body=given,
        document=inner,
        reference=_text_or_none(_object(given.get("callerInformation")).get("externalReference")),
        filename=str(inner.get("filename", "")) if inner else "",
        has_llm=_object(given.get("llm")).get("enabled") is True,
        has_glossary=bool(given.get("glossary")),
        has_pickup=bool(given.get("pickup") or deliveries.get("pickup")),
        urls={kind: url for kind, url in urls.items() if url is not None},
        **_shared(given),
    )


def _read_v1(given: dict[str, Any]) -> Asking:
    document = given.get("documentToTranslateBase64")
    destinations = _object(given.get("destinations"))
    http = destinations.get("httpDestinations")
    first = http[0] if isinstance(http, list) and http else None
    urls = {"delivery": first, "success": given.get("requesterCallback"), "failure": given.get("errorCallback")}
    inner = None if document is None else _object(document)
    return Asking(
        dialect="v1",
        body=given,
        document=inner,
        has_path=given.get("documentToTranslatePath") is not None,
        reference=_text_or_none(given.get("externalReference")),
        filename=str(inner.get("fileName") or inner.get("filename") or inner.get("file-name") or "") if inner else "",
        urls={kind: url for kind, url in urls.items() if url is not None},
        **_shared(given),
    )


def _shared(given: dict[str, Any]) -> dict[str, Any]:
    return {
        "text": given.get("textToTranslate"),
        "source": given.get("sourceLanguage"),
        "targets": given.get("targetLanguages"),
        "domain": str(given.get("domain") or "GEN"),
        "output_format": given.get("outputFormat"),
    }


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text_or_none(value: Any) -> str | None:
    return None if value is None else str(value)
