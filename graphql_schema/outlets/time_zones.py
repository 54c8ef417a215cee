"""Time zones of a calendar: VTIMEZONE (RFC 5545, section 3.6.5) with every change of the clock in some years.

A rule would be shorter, and wrong where a country changes its mind: the changes come from the time zone database.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from graphql_schema.outlets.calendar_lines import Line, component, line, local, text

STEP = timedelta(days=7)


@lru_cache(maxsize=512)
def zone_of(name: str) -> ZoneInfo | None:
    """The zone of this name, if there is one; UTC needs none."""
    return ZoneInfo(name) if name in available_timezones() and name not in {"UTC", "Etc/UTC"} else None


@lru_cache(maxsize=512)
def time_zone_lines(name: str, first_year: int, last_year: int) -> tuple[Line, ...]:
    """The VTIMEZONE of a zone, right for all moments of these years."""
    zone = ZoneInfo(name)
    begin = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    observances = [*observance(zone, begin, begin)]
    for before, after in changes(zone, begin, end):
        observances += observance(zone, before, after)
    return tuple(component("VTIMEZONE", [line("TZID", text(name)), *observances]))


def changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The last second before and the first one after each change of the clock."""
    moment = begin
    while moment < end:
        following = min(moment + STEP, end)
        if shift(zone, moment) != shift(zone, following):
            low, high = moment, following
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                low, high = (middle, high) if shift(zone, middle) == shift(zone, low) else (low, middle)
            yield low, high
        moment = following


def shift(zone: ZoneInfo, moment: datetime) -> tuple[timedelta, timedelta]:
    there = moment.astimezone(zone)
    return there.utcoffset() or timedelta(), there.dst() or timedelta()


def observance(zone: ZoneInfo, before: datetime, after: datetime) -> list[Line]:
    """From ``after`` on. Its start is written in the time that the clocks showed until then."""
    offset, (new_offset, summer) = shift(zone, before)[0], shift(zone, after)
    start = (after + offset).replace(tzinfo=None)
    return component(
        "DAYLIGHT" if summer else "STANDARD",
        [
            line("DTSTART", local(start)),
            line("TZOFFSETFROM", offset_text(offset)),
            line("TZOFFSETTO", offset_text(new_offset)),
            line("TZNAME", text(after.astimezone(zone).tzname() or "")),
        ],
    )


def offset_text(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{sign}{hours:02d}{minutes:02d}" + (f"{left:02d}" if left else "")
