"""How iCalendar writes (RFC 5545, section 3): properties, texts, moments, folded lines."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

LONGEST_LINE = 75
BREAKS = {13: None, 10: None}
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})

Line = str


def text(value: str) -> str:
    """A text value (section 3.3.11)."""
    return value.translate(ESCAPED)


def parameter(value: str) -> str:
    """A parameter value, quoted where it must be (section 3.2); it cannot hold a quotation mark at all."""
    clean = value.replace('"', "'")
    return f'"{clean}"' if any(sign in clean for sign in ":;,") else clean


def utc(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def local(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}"


def day(value: date) -> str:
    return f"{value:%Y%m%d}"


def line(name: str, value: str, parameters: Mapping[str, str] | None = None) -> Line:
    """One property; ``value`` is written as its type asks. Nothing in it begins another line."""
    value = value.translate(BREAKS)
    head = "".join(f";{key}={parameter(given)}" for key, given in (parameters or {}).items())
    return f"{name}{head}:{value}"


def component(name: str, lines: Iterable[Line]) -> list[Line]:
    return [f"BEGIN:{name}", *lines, f"END:{name}"]


def folded(content: Line) -> list[bytes]:
    """A line in parts of at most 75 octets, the later ones behind a space; no letter is cut (section 3.1)."""
    parts: list[bytes] = []
    rest = content.encode()
    room = LONGEST_LINE
    while len(rest) > room:
        end = room
        # A byte of the form 10xxxxxx goes on with a letter that began before it.
        while rest[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        parts.append(rest[:end])
        rest = b" " + rest[end:]
    return [*parts, rest]


def document(lines: Iterable[Line]) -> bytes:
    return b"".join(part + b"\r\n" for content in lines for part in folded(content))
