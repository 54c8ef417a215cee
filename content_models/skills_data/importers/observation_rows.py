"""One row of figures as plain values: what a cell may hold, in our words and in Eurostat's."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.timezone import get_default_timezone, is_naive, make_aware
from django.utils.translation import gettext as _

from content_models.base.row_files import SourceRow
from content_models.skills_data.models import Observation

COLUMNS = ("indicator", "country", "period", "value", "breakdown", "flag", "retrieved_at", "dataset", "note")
REQUIRED_COLUMNS = ("indicator", "country", "period", "value")
EUROSTAT_FLAGS = {
    "b": Observation.Flag.BREAK,
    "c": Observation.Flag.CONFIDENTIAL,
    "d": Observation.Flag.DEFINITION_DIFFERS,
    "e": Observation.Flag.ESTIMATED,
    "f": Observation.Flag.FORECAST,
    "m": Observation.Flag.MISSING,
    "p": Observation.Flag.PROVISIONAL,
    "u": Observation.Flag.UNRELIABLE,
}
FLAGGED_VALUE = re.compile(r"(?P<value>:|[-+]?[\d.,]*)\s*(?P<flag>[a-z]?)")


class CellError(ValueError):
    """A cell that cannot be used; the message says what to write instead."""


@dataclass(frozen=True)
class Figure:
    """A value, or the flag that says why there is none."""

    value: Decimal | None
    flag: str


def read_figure(row: SourceRow) -> Figure:
    """Reads value and flag; ``:`` means no figure, and ``55.6 b`` carries its flag behind the value."""
    match = FLAGGED_VALUE.fullmatch(row.text("value"))
    if match is None:
        raise CellError(_("“%(value)s” is not a number.") % {"value": row.text("value")})
    flag = read_flag(row.text("flag") or match["flag"])
    if match["value"] in {"", ":"}:
        return Figure(None, flag or ("missing" if match["value"] == ":" else ""))
    if "," in match["value"]:
        raise CellError(_("Write the value with a decimal point and without separators, for example 1234.5."))
    try:
        return Figure(Decimal(match["value"]), flag)
    except InvalidOperation as error:
        raise CellError(_("“%(value)s” is not a number.") % {"value": match["value"]}) from error


def read_flag(text: str) -> str:
    if not text or text in Observation.Flag.values:
        return text
    if text not in EUROSTAT_FLAGS:
        known = ", ".join([*Observation.Flag.values, *EUROSTAT_FLAGS])
        raise CellError(_("“%(flag)s” is not a flag. Flags are: %(known)s.") % {"flag": text, "known": known})
    return str(EUROSTAT_FLAGS[text])


def read_moment(text: str) -> datetime:
    """A day or a moment as ISO 8601 writes it; without a zone it is that of the platform."""
    try:
        found = parse_datetime(text) or start_of(parse_date(text))
    except ValueError:
        found = None
    if found is None:
        raise CellError(_("“%(text)s” is not a day. Write for example 2026-03-31.") % {"text": text})
    return make_aware(found) if is_naive(found) else found


def start_of(day: date | None) -> datetime | None:
    return datetime(day.year, day.month, day.day, tzinfo=get_default_timezone()) if day else None
