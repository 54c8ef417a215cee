"""What we ask for, as each dialect writes it."""

from base64 import b64encode
from dataclasses import dataclass, field
from typing import Any

from locales.etranslation.callback_payloads import callback_urls
from locales.etranslation.callback_tokens import is_token
from locales.etranslation.settings import V1, V2, ETranslationSettings

# Of base64; the service says "20 MB" without saying which.
LARGEST_CONTENT = 20_000_000


@dataclass(frozen=True)
class TranslationRequest:
    """One document into one or more languages.

    ``format`` is ``html`` or ``txt``, ``source`` and ``targets`` are remote codes as ``EN``, ``token`` comes back in
    every answer. ``llm`` None leaves the choice of the engine to the service. Raises ``ValueError`` for what the
    service cannot take.
    """

    document: bytes = field(repr=False)
    format: str
    source: str
    targets: tuple[str, ...]
    token: str = field(repr=False)
    domain: str
    filename: str
    llm: bool | None = None

    def __post_init__(self) -> None:
        if not self.document:
            raise ValueError("the document is empty")
        if not self.targets or self.source in self.targets or len(set(self.targets)) != len(self.targets):
            raise ValueError("expected one or more languages, each once, and not the original's")
        if not is_token(self.token):
            raise ValueError("the token is not one of ours")

    @property
    def content_length(self) -> int:
        """Characters of the document as base64."""
        return (len(self.document) + 2) // 3 * 4

    @property
    def is_too_large(self) -> bool:
        return self.content_length > LARGEST_CONTENT


def v2_payload(request: TranslationRequest, settings: ETranslationSettings) -> dict[str, Any]:
    addresses = callback_urls(settings, request.token)
    document = {"content": content_of(request), "format": request.format, "filename": request.filename}
    payload: dict[str, Any] = {
        "callerInformation": {"externalReference": request.token},
        "documentToTranslate": {"document": document},
        "outputFormat": request.format,
        "sourceLanguage": request.source,
        "targetLanguages": list(request.targets),
        "domain": request.domain,
        "deliveries": {"http": addresses["delivery"]},
        "notifications": {"success": {"http": addresses["success"]}, "failure": {"http": addresses["failure"]}},
    }
    if request.format == "html":
        payload["preserveTags"] = True
    if request.llm is not None:
        payload["llm"] = {"enabled": request.llm}
    return payload


def v1_payload(request: TranslationRequest, settings: ETranslationSettings) -> dict[str, Any]:
    addresses = callback_urls(settings, request.token)
    # One error code says that the user name is required, although some clients work without: the account's then.
    caller = {"application": settings.application, "username": settings.username or settings.application}
    document = {"content": content_of(request), "format": request.format, "fileName": request.filename}
    return {
        "priority": 0,
        "externalReference": request.token,
        "callerInformation": caller,
        "documentToTranslateBase64": document,
        "sourceLanguage": request.source,
        "targetLanguages": list(request.targets),
        "domain": request.domain,
        "outputFormat": request.format,
        "errorCallback": addresses["failure"],
        "destinations": {"httpDestinations": [addresses["delivery"]]},
    }


def content_of(request: TranslationRequest) -> str:
    return b64encode(request.document).decode("ascii")


PAYLOADS = {V1: v1_payload, V2: v2_payload}
