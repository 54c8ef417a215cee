"""One HTTP call to eTranslation: no redirects, TLS verified, bounded in time and size.

Its one question beyond HTTP: when there is no answer, can the service have the request all the same?
"""

import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import requests
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_variables
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError, NewConnectionError

from locales.etranslation.addresses import is_loopback, is_secure
from locales.etranslation.error_kinds import ErrorKind
from locales.etranslation.errors import NotSentError, OutcomeUnknownError, Refusal, RefusedError, Remedy
from locales.etranslation.settings import ETranslationSettings

LARGEST_ANSWER = 4_000_000
PIECE = 65_536
HEADERS = {"Accept": "application/json, text/plain", "Accept-Encoding": "identity", "Connection": "close"}

BAD_CERTIFICATE = "The certificate of the address is not valid."
NO_TLS = "The address is not https."
UNTRUSTED = _(
    "The service at eTranslation's address cannot prove that it is the right one: its certificate is not valid."
    " Nothing is sent until an administrator has checked the address."
)
NOT_ENCRYPTED = _(
    "The address of eTranslation is not encrypted (https), so the platform does not send its password there."
    " An administrator has to correct the address."
)
# Refusals of our own have no code: by what is said of them in place of the service's words.
UNTRUSTED_ADDRESSES = {BAD_CERTIFICATE: UNTRUSTED, NO_TLS: NOT_ENCRYPTED}


@dataclass(frozen=True)
class HttpAnswer:
    """What came back; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes = field(repr=False)


class SentBody:
    """Bytes that know whether they were handed over in full, also when they are sent a second time."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.is_sent = False

    def __len__(self) -> int:
        return len(self.content)

    def __iter__(self) -> Iterator[bytes]:
        self.is_sent = False
        for start in range(0, len(self.content), PIECE):
            yield self.content[start : start + PIECE]
        self.is_sent = True


@sensitive_variables("content", "body")
def call(
    settings: ETranslationSettings, method: str, url: str, auth: AuthBase, content: bytes | None = None
) -> HttpAnswer:
    """Raises ``NotSentError``, ``OutcomeUnknownError``, and ``RefusedError`` when the address may not be trusted.

    Every call has its own connection: one that was kept could be closed by the other side just as it is used again,
    which looks as if a request had got lost on the way.
    """
    if not (is_secure(url) or is_loopback(url) or settings.allow_http):
        raise RefusedError(untrusted(NO_TLS))
    body = None if content is None else SentBody(content)
    try:
        with session_for(url) as session, session.request(
            method, url, data=body, auth=auth, headers=headers(content), allow_redirects=False, stream=True,
            timeout=(settings.connect_timeout, settings.read_timeout),
        ) as response:  # fmt: skip
            return read(response, time.monotonic() + settings.read_timeout)
    except (requests.RequestException, HTTPError, OSError) as error:
        # The library's frames hold password and text, and an error report would show them.
        raise failure(error, is_sent=body is None or body.is_sent) from None


def session_for(url: str) -> requests.Session:
    """Takes a proxy and further certificates from the environment, except to this machine itself."""
    session = requests.Session()
    session.trust_env = not is_loopback(url)
    return session


def headers(content: bytes | None) -> dict[str, str]:
    return HEADERS if content is None else {**HEADERS, "Content-Type": "application/json"}


def read(response: requests.Response, deadline: float) -> HttpAnswer:
    """The whole answer, which may be neither endless nor slow without an end."""
    pieces: list[bytes] = []
    while piece := response.raw.read1(PIECE, decode_content=True):
        pieces.append(piece)
        if sum(map(len, pieces)) > LARGEST_ANSWER or time.monotonic() > deadline:
            raise OutcomeUnknownError("The answer is too long or takes too long.")
    named = {name.lower(): value for name, value in response.headers.items()}
    return HttpAnswer(response.status_code, named, b"".join(pieces))


def failure(error: Exception, *, is_sent: bool) -> Exception:
    """Says of a call without an answer whether the service can have the request. Shows no address and no content."""
    reasons = list(causes(error))
    name = type(error).__name__
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in reasons):
        return RefusedError(untrusted(BAD_CERTIFICATE))
    never_connected = (requests.ConnectTimeout, requests.exceptions.ProxyError, NewConnectionError)
    if any(isinstance(each, never_connected) for each in reasons):
        return NotSentError(f"There is no connection to eTranslation ({name}).")
    if not is_sent:
        return NotSentError(f"The connection to eTranslation broke while the request was sent ({name}).")
    return OutcomeUnknownError(f"eTranslation did not answer ({name}).")


def causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything that libraries wrapped into it."""
    waiting: list[Any] = [error]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]


def untrusted(message: str) -> Refusal:
    return Refusal(None, None, message, ErrorKind.ACCOUNT, Remedy.STOP, UNTRUSTED_ADDRESSES[message])
