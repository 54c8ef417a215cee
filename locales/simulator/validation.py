"""What the service refuses, in its order: the first that applies is the answer."""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from locales.simulator.accounts import Account
from locales.simulator.asking import Asking
from locales.simulator.codes import RefusedError
from locales.simulator.languages import is_language
from locales.simulator.options import Options
from locales.simulator.pseudo_translation import MARKUP_FORMATS, block_count
from locales.simulator.v1_validation import V1_CHECKS

MAX_TEXT = 5_000
MAX_BASE64 = 20_000_000
INPUT = (
    "txt doc docx odt ott rtf xls xlsx ods ots ppt pptx odp otp odg otg htm html xhtml h xml xlf xliff sdlxliff rdf "
    "tmx pdf"
)
FORMATS = frozenset(INPUT.split())


@dataclass(frozen=True)
class Situation:
    """What validity depends on beside the request itself; ``in_flight`` counts its kind only."""

    account: Account
    options: Options
    in_flight: int

    @property
    def quota_in_flight(self) -> int:
        return self.account.quota_in_flight or self.options.quota_in_flight

    @property
    def quota_chars(self) -> int:
        return self.account.quota_chars or self.options.quota_chars


Check = Callable[[Asking, Situation], None]


def validate(asking: Asking, situation: Situation) -> None:
    """Raises RefusedError."""
    if asking.dialect == "v1":
        for check in V1_CHECKS:
            check(asking, situation.account.name)
    for check_both in CHECKS:
        check_both(asking, situation)


def content_of(asking: Asking) -> bytes:
    """The bytes to translate; only after validation."""
    if asking.document is None:
        return str(asking.text).encode()
    return base64.b64decode(asking.document["content"])


def is_allowed_host(host: str, options: Options) -> bool:
    """Loopback, and what the options add."""
    if host in options.allow_callback or host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def is_callable_url(url: object, options: Options) -> bool:
    if not isinstance(url, str):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and port != 0 and is_allowed_host(parts.hostname or "", options)


def characters(asking: Asking) -> int:
    return len(content_of(asking).decode("utf-8", "replace"))


def _input(asking: Asking, situation: Situation) -> None:
    given = sum((asking.text is not None, asking.document is not None, asking.has_path))
    if given == 0:
        raise RefusedError(int(situation.options.missing_input_code))
    if given > 1:
        raise RefusedError(-20012)


def _emptiness(asking: Asking, situation: Situation) -> None:
    if asking.text is not None and not str(asking.text).strip():
        raise RefusedError(-20030)
    if asking.document is not None and not asking.document.get("content"):
        raise RefusedError(-20041)


def _size(asking: Asking, situation: Situation) -> None:
    if asking.text is not None and len(str(asking.text)) > MAX_TEXT:
        raise RefusedError(-20021)
    if asking.document is not None and len(str(asking.document["content"])) > MAX_BASE64:
        raise RefusedError(-20046)


def _base64(asking: Asking, situation: Situation) -> None:
    if asking.document is not None:
        try:
            base64.b64decode(str(asking.document["content"]), validate=True)
        except (binascii.Error, ValueError) as error:
            raise RefusedError(-20033) from error


def _format(asking: Asking, situation: Situation) -> None:
    if asking.document is not None and not asking.format:
        raise RefusedError(-20040)
    if asking.document is not None and asking.format not in FORMATS:
        raise RefusedError(-20029)


def _segments(asking: Asking, situation: Situation) -> None:
    if asking.format in {*MARKUP_FORMATS, "txt"}:
        text = content_of(asking).decode("utf-8", "replace")
        if block_count(text, asking.format) > situation.options.max_segments:
            raise RefusedError(-40010)


def _source(asking: Asking, situation: Situation) -> None:
    if not asking.source:
        raise RefusedError(-20000)
    if not is_language(asking.source):
        raise RefusedError(-20001, in_v1_sense=True)


def _targets(asking: Asking, situation: Situation) -> None:
    if not asking.targets:
        raise RefusedError(-20002)
    if not isinstance(asking.targets, list) or not all(is_language(target) for target in asking.targets):
        raise RefusedError(-20003)
    if asking.source in asking.targets or len(set(asking.targets)) < len(asking.targets):
        raise RefusedError(-20003)


def _pair(asking: Asking, situation: Situation) -> None:
    if not all(situation.account.has_pair(asking.domain, asking.source, target) for target in asking.targets):
        raise RefusedError(-20013)


def _llm(asking: Asking, situation: Situation) -> None:
    if asking.has_llm and asking.has_glossary:
        raise RefusedError(-10419)
    if asking.has_llm and not situation.account.is_llm_allowed:
        raise RefusedError(-10500)


def _destination(asking: Asking, situation: Situation) -> None:
    if asking.document is not None and "delivery" not in asking.urls and not asking.has_pickup:
        raise RefusedError(-20025)


def _addresses(asking: Asking, situation: Situation) -> None:
    if not all(is_callable_url(url, situation.options) for url in asking.urls.values()):
        raise RefusedError(-20010)


def _pickup(asking: Asking, situation: Situation) -> None:
    if asking.has_pickup and "delivery" in asking.urls:
        raise RefusedError(-20001)


def _quotas(asking: Asking, situation: Situation) -> None:
    counted = len(asking.targets) if situation.options.count_mode == "targets" else 1
    if situation.in_flight + counted > situation.quota_in_flight:
        raise RefusedError(-20028)
    spent = situation.account.spent + characters(asking) * len(asking.targets)
    if situation.quota_chars and spent > situation.quota_chars:
        raise RefusedError(-11200)


CHECKS: tuple[Check, ...] = (
    _input,
    _emptiness,
    _size,
    _base64,
    _format,
    _segments,
    _source,
    _targets,
    _pair,
    _llm,
    _destination,
    _addresses,
    _pickup,
    _quotas,
)
