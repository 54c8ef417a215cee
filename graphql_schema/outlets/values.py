"""What the value of one parameter means, by the kind of value that it takes; a sentence where it means nothing."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, time
from difflib import get_close_matches
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.utils.translation import gettext as _

from content_models.catalogue.engines.base import UNLISTED_KINDS
from content_models.editorial.kinds import ContentKind
from graphql_schema.errors import BadUserInput
from graphql_schema.filters.codes import term_index
from graphql_schema.outlets.definition import Parameter

LONGEST_ECHO = 40
YES, NO = frozenset({"1", "true", "yes"}), frozenset({"0", "false", "no"})
CODE = re.compile(r"[\w.:+-]+")

Reader = Callable[[Parameter, str, Any, str], Any]


class WrongValueError(Exception):
    """A value that means nothing; the message says so in the language of the asking."""


def shown(text: str) -> str:
    """A value as sentences repeat it: short, and nothing in it that cannot be seen."""
    clean = "".join(sign if sign.isprintable() else "�" for sign in text)
    return clean if len(clean) <= LONGEST_ECHO else f"{clean[:LONGEST_ECHO]}…"


def unknown(parameter: Parameter, text: str, known: list[str]) -> WrongValueError:
    """Names what was meant, where that can be guessed."""
    sentence = _("“%(value)s” is not known for “%(name)s”.") % {"value": shown(text), "name": parameter.name}
    near = get_close_matches(text.lower(), {word.lower(): word for word in known}, n=1)
    if near:
        meant = next(word for word in known if word.lower() == near[0])
        sentence += " " + _("Did you mean “%(value)s”?") % {"value": meant}
    return WrongValueError(sentence)


def malformed(parameter: Parameter, text: str, example: str) -> WrongValueError:
    sentence = _("“%(name)s” cannot be “%(value)s”. Write it like %(example)s.")
    return WrongValueError(sentence % {"name": parameter.name, "value": shown(text), "example": example})


def slug_of(kind: str) -> str:
    return kind.lower().replace("_", "-")


def read_kind(parameter: Parameter, text: str, _context: Any, _outlet: str) -> str:
    kind = text.upper().replace("-", "_")
    listed = [member for member in ContentKind.values if member not in UNLISTED_KINDS]
    if kind not in listed:
        raise unknown(parameter, text, [slug_of(member) for member in listed])
    return kind


def read_code(parameter: Parameter, text: str, context: Any, _outlet: str) -> str:
    """A code of the vocabulary, or of a scheme that it notes; retired ones too."""
    index = term_index(context, [parameter.vocabulary])[parameter.vocabulary]
    try:
        index.term_id(text)
    except BadUserInput as error:
        raise unknown(parameter, text, [*index.by_code, *index.by_notation]) from error
    return text


def read_key(parameter: Parameter, text: str, _context: Any, _outlet: str) -> str:
    try:
        return str(UUID(text))
    except ValueError as error:
        raise malformed(parameter, text, "0f8fad5b-d9cb-469f-a165-70867728950e") from error


def read_moment(parameter: Parameter, text: str, _context: Any, _outlet: str) -> tuple[datetime, datetime]:
    """The first and the last moment that is meant: those of a day, or twice the same."""
    zone = ZoneInfo(settings.TIME_ZONE)
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
            ends = (datetime.combine(day, clock, zone) for clock in (time.min, time(23, 59, 59)))
            first, last = (end.astimezone(UTC) for end in ends)
            return first, last
        # In an address, a plus sign that nobody escaped is read as a space.
        moment = datetime.fromisoformat(text.replace(" ", "+"))
        return ((moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC),) * 2
    except (ValueError, OverflowError) as error:
        raise malformed(parameter, text, "2026-03-31") from error


def read_flag(parameter: Parameter, text: str, _context: Any, _outlet: str) -> bool:
    if text.lower() in YES | NO:
        return text.lower() in YES
    raise malformed(parameter, text, "true, false")


def read_choice(parameter: Parameter, text: str, _context: Any, _outlet: str) -> Any:
    if text not in parameter.choices:
        raise unknown(parameter, text, list(parameter.choices))
    return parameter.choices[text]


def read_name(parameter: Parameter, text: str, context: Any, outlet: str) -> str:
    """One of several: of a closed list, or a code that only the answer can know."""
    if parameter.choices:
        return str(read_choice(parameter, text, context, outlet))
    if not CODE.fullmatch(text):
        raise malformed(parameter, text, "desi_dsk_bab")
    return text


def read_number(parameter: Parameter, text: str, _context: Any, outlet: str) -> int:
    greatest = parameter.greatest_for(outlet)
    # Digits of other scripts are digits to Python.
    if not re.fullmatch(r"[0-9]+", text) or not parameter.least <= int(text) <= greatest:
        sentence = _("“%(name)s” takes a number from %(least)s to %(greatest)s.")
        raise WrongValueError(sentence % {"name": parameter.name, "least": parameter.least, "greatest": greatest})
    return int(text)


def read_text(parameter: Parameter, text: str, _context: Any, _outlet: str) -> str:
    if parameter.pattern and not re.fullmatch(parameter.pattern, text):
        raise WrongValueError(_("“%(name)s” cannot be “%(value)s”.") % {"name": parameter.name, "value": shown(text)})
    return text


def read_language(parameter: Parameter, text: str, _context: Any, _outlet: str) -> str:
    languages = dict(settings.LANGUAGES)
    if text not in languages:
        raise unknown(parameter, text, list(languages))
    return text


def read_source(parameter: Parameter, text: str, _context: Any, _outlet: str) -> dict[str, Any]:
    if text in {"own", "partners"}:
        return {"own": text == "own"}
    if not CODE.fullmatch(text):
        raise malformed(parameter, text, "own, partners")
    return {"in": [text]}


def read_time_zone(parameter: Parameter, text: str, _context: Any, _outlet: str) -> str:
    if text not in available_timezones():
        raise unknown(parameter, text, sorted(available_timezones()))
    return text


def read_item(parameter: Parameter, text: str, context: Any, outlet: str) -> str:
    """An absolute address or a path, or a translation key."""
    parts = urlsplit(text)
    if text.startswith("/") or (parts.scheme in {"http", "https"} and parts.netloc):
        return text
    return read_key(parameter, text, context, outlet)


readers: dict[str, Reader] = {
    "kinds": read_kind,
    "codes": read_code,
    "keys": read_key,
    "moment": read_moment,
    "flag": read_flag,
    "choice": read_choice,
    "names": read_name,
    "number": read_number,
    "text": read_text,
    "language": read_language,
    "source": read_source,
    "time-zone": read_time_zone,
    "item": read_item,
}
