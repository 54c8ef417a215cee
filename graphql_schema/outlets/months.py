"""A month as the weeks of a table: which days it has, where weeks begin, and on which of them something takes place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel import Locale as CldrLocale
from babel.core import get_global
from babel.dates import format_skeleton, get_day_names

from graphql_schema.outlets.calendar import span_of
from graphql_schema.outlets.items import Item
from graphql_schema.outlets.shown import Entry, cldr
from graphql_schema.outlets.time_zones import zone_of

A_DAY = timedelta(days=1)
A_WEEK = 7


@dataclass(frozen=True)
class Weekday:
    """The head of a column."""

    short: str
    long: str


@dataclass(frozen=True)
class Day:
    """One cell: a day of the month with what takes place on it."""

    day: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Month:
    """The month of ``first``, its first day."""

    first: date

    @property
    def after(self) -> date:
        """The first day of the next one."""
        return (self.first + 31 * A_DAY).replace(day=1)

    @property
    def before(self) -> date:
        return (self.first - A_DAY).replace(day=1)

    def window(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Its first and its last second, by the clock of a zone."""
        begin, end = (datetime.combine(day, time.min, zone).astimezone(UTC) for day in (self.first, self.after))
        return begin, end - timedelta(seconds=1)


def month_of(moment: datetime, zone: ZoneInfo) -> Month:
    return Month(moment.astimezone(zone).date().replace(day=1))


def named(month: Month, lang: str) -> str:
    return str(format_skeleton("yMMMM", month.first, locale=cldr(lang)))


def weekdays(lang: str) -> list[Weekday]:
    """From the day on which weeks begin."""
    short, full = (get_day_names(width, "stand-alone", cldr(lang)) for width in ("abbreviated", "wide"))
    order = [(first_weekday(lang) + position) % A_WEEK for position in range(A_WEEK)]
    return [Weekday(short[number], full[number]) for number in order]


def first_weekday(lang: str) -> int:
    """0 is Monday. Of a language alone CLDR says nothing: what counts is the country where most speak it."""
    territory = get_global("likely_subtags").get(cldr(lang), cldr(lang)).rpartition("_")[2]
    return int(CldrLocale.parse(f"{lang}_{territory}").first_week_day)


def weeks(month: Month, entries: Sequence[Entry], lang: str, time_zone: str = "") -> list[list[Day | None]]:
    """Rows of seven days each; None where a week has days of another month."""
    by_day: dict[date, list[Entry]] = {}
    for entry in entries:
        for day in days_of(entry.item, time_zone):
            by_day.setdefault(day, []).append(entry)
    count = (month.after - month.first).days
    days = [month.first + number * A_DAY for number in range(count)]
    cells: list[Day | None] = [None] * ((month.first.weekday() - first_weekday(lang)) % A_WEEK)
    cells += [Day(day, tuple(by_day.get(day, ()))) for day in days]
    cells += [None] * (-len(cells) % A_WEEK)
    return [cells[start : start + A_WEEK] for start in range(0, len(cells), A_WEEK)]


def days_of(item: Item, time_zone: str = "") -> list[date]:
    """All days of an event, by the clock where it takes place or of the zone that is asked for."""
    span = span_of(item)
    if span is None:
        return []
    if isinstance(span.start, datetime):
        zone = zone_of(time_zone) or zone_of(span.zone) or ZoneInfo("UTC")
        end = span.end if isinstance(span.end, datetime) else span.start
        # What ends at midnight does not reach into the day that begins then.
        last_moment = max(span.start, end - timedelta(seconds=1))
        first, last = span.start.astimezone(zone).date(), last_moment.astimezone(zone).date()
    else:
        first, last = span.start, (span.end or span.start + A_DAY) - A_DAY
    return [first + number * A_DAY for number in range((last - first).days + 1)]
