"""How the text of an environment variable is read; each takes a text and raises ``ValueError`` for nonsense."""

from collections.abc import Callable
from datetime import time
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any
from urllib.parse import urlsplit

TRUE_WORDS = {"1", "true", "yes", "on"}
FALSE_WORDS = {"0", "false", "no", "off", ""}


def boolean(text: str) -> bool:
    word = text.strip().lower()
    if word in TRUE_WORDS:
        return True
    if word in FALSE_WORDS:
        return False
    raise ValueError("expected one of true, false, yes, no, 1, 0")


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def port(text: str) -> int:
    number = int(text)
    if not 0 < number < 65536:
        raise ValueError("expected a port from 1 to 65535")
    return number


def at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError("expected 1 or more")
    return number


def one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(f"expected one of {', '.join(choices)}")
        return text

    return read


def not_negative(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError("expected 0 or more")
    return number


def unset_or(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """Reads nothing as None."""

    def read_if_set(text: str) -> Any:
        return read(text) if text.strip() else None

    return read_if_set


def hours(text: str) -> tuple[time, time]:
    """Two times of a day, as 07:00-19:00; the second may be earlier, after midnight."""
    start, dash, end = text.partition("-")
    if not dash or start.strip() == end.strip():
        raise ValueError("expected two times of the day, as 07:00-19:00")
    return time.fromisoformat(start.strip()), time.fromisoformat(end.strip())


def networks(text: str) -> tuple[IPv4Network | IPv6Network, ...]:
    return tuple(ip_network(word) for word in words(text))


def codes_by_language(text: str) -> dict[str, str]:
    """As nb=NB,pt-pt=PT: our language code, and another's of capital letters."""
    pairs = [word.partition("=")[::2] for word in words(text)]
    codes = {language.strip().lower(): code.strip().upper() for language, code in pairs}
    if not all(
        language and 2 <= len(code) <= 3 and code.isascii() and code.isalpha() for language, code in codes.items()
    ):
        raise ValueError("expected languages with codes, as nb=NB,pt-pt=PT")
    return codes


def address(*schemes: str) -> Callable[[str], str]:
    """Reads a URL of one of the schemes, or nothing."""

    def read(text: str) -> str:
        parts = urlsplit(text)
        if text and parts.scheme not in schemes:
            raise ValueError(f"expected an address that starts with {', '.join(f'{name}://' for name in schemes)}")
        if text and not parts.hostname and parts.scheme != "sqlite":
            raise ValueError("expected an address with a host")
        return text

    return read


database_address = address("postgres", "postgresql", "sqlite")
web_address = address("http", "https")
log_level = one_of("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
