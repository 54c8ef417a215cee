"""iCalendar (RFC 5545 and 7986): events by their dates, what one can apply for by its deadline.

Written by us: the text is the same as long as the content is, which a validator in a conditional request needs.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _

from graphql_schema.outlets.calendar_lines import Line, component, day, document, line, local, text, utc
from graphql_schema.outlets.feed import Feed, Withdrawal
from graphql_schema.outlets.items import Item
from graphql_schema.outlets.time_zones import time_zone_lines, zone_of

REFRESH = "PT1H"
# Revisions are counted in seconds since then (section 3.8.7.4 wants a growing number).
FIRST_REVISION = datetime(2020, 1, 1, tzinfo=UTC)
STATES = {"CANCELLED": "CANCELLED", "POSTPONED": "TENTATIVE"}
LAST_MINUTE = time(23, 59)


@dataclass(frozen=True)
class Span:
    """When something is: moments in a zone, or whole days with ``end`` behind the last one."""

    start: datetime | date
    end: datetime | date | None
    zone: str


def calendar(feed: Feed) -> bytes:
    """The whole calendar. What has no date is not in it."""
    dated = [(item, span) for item in feed.items if (span := span_of(item)) is not None]
    lines = [
        line("VERSION", "2.0"),
        line("PRODID", "-//Digital Skills and Jobs Platform//Calendar//EN"),
        line("CALSCALE", "GREGORIAN"),
        line("UID", text(feed.urn.removeprefix("urn:uuid:"))),
        line("NAME", text(feed.title)),
        line("X-WR-CALNAME", text(feed.title)),
        line("LAST-MODIFIED", utc(feed.updated_at)),
        line("URL", feed.home),
        line("SOURCE", feed.address, {"VALUE": "URI"}),
        line("REFRESH-INTERVAL", REFRESH, {"VALUE": "DURATION"}),
        line("X-PUBLISHED-TTL", REFRESH),
    ]
    for zone, years in sorted(zones_of([span for _item, span in dated]).items()):
        lines += time_zone_lines(zone, min(years), max(years))
    for item, span in dated:
        lines += component("VEVENT", event_lines(feed, item, span))
    for gone in feed.withdrawals:
        lines += component("VEVENT", withdrawn_lines(gone))
    return document(component("VCALENDAR", lines))


def span_of(item: Item) -> Span | None:
    """The dates of an event; of anything else its deadline, else its dates."""
    zone = item.time_zone or settings.TIME_ZONE
    if item.starts_at is not None:
        return span(item.starts_at, item.ends_at, zone)
    return span(item.deadline, None, zone) if item.deadline is not None else None


def is_deadline(item: Item) -> bool:
    return item.starts_at is None


def span(start: datetime, end: datetime | None, zone: str) -> Span:
    """Whole days where the clock there says so: from midnight to midnight, or to the last minute of a day."""
    place = zone_of(zone) or UTC
    begin, finish = start.astimezone(place), end.astimezone(place) if end else None
    if finish is None and is_last_minute(begin):
        return Span(begin.date(), begin.date() + timedelta(days=1), zone)
    is_whole_days = begin.time() == time.min and (finish is None or is_last_minute(finish) or finish.time() == time.min)
    if is_whole_days:
        return Span(begin.date(), day_after(begin, finish), zone)
    return Span(begin, finish, zone if isinstance(place, ZoneInfo) else "")


def is_last_minute(moment: datetime) -> bool:
    return moment.time() >= LAST_MINUTE


def day_after(begin: datetime, finish: datetime | None) -> date:
    if finish is None or finish <= begin:
        return begin.date() + timedelta(days=1)
    return finish.date() + timedelta(days=1 if is_last_minute(finish) else 0)


def zones_of(spans: list[Span]) -> dict[str, set[int]]:
    """The years that each zone must know, one more at either end: a clock may differ from UTC's year."""
    found: dict[str, set[int]] = {}
    for each in spans:
        if isinstance(each.start, datetime) and each.zone:
            years = found.setdefault(each.zone, set())
            last = each.end if each.end is not None else each.start
            years.update({each.start.year - 1, last.year + 1})
    return found


def event_lines(feed: Feed, item: Item, span: Span) -> list[Line]:
    title = _("Deadline: %(title)s") % {"title": item.title} if is_deadline(item) else item.title
    language = {"LANGUAGE": item.locale} if item.locale != feed.lang else None
    return [
        line("UID", f"{item.key}-deadline" if is_deadline(item) else item.key),
        line("DTSTAMP", utc(item.updated_at)),
        line("LAST-MODIFIED", utc(item.updated_at)),
        line("CREATED", utc(item.published_at)),
        line("SEQUENCE", str(revision(item.updated_at))),
        *date_lines(span),
        line("SUMMARY", text(title), language),
        *([line("DESCRIPTION", text(item.described), language)] if item.described else []),
        line("URL", item.url),
        line("STATUS", STATES.get(item.status, "CONFIRMED")),
        line("TRANSP", "OPAQUE" if isinstance(span.start, datetime) and not is_deadline(item) else "TRANSPARENT"),
        *place_lines(item),
        *([line("CATEGORIES", ",".join(text(term.label) for term in item.categories))] if item.categories else []),
        *(
            [line("IMAGE", item.picture.url, {"VALUE": "URI", "FMTTYPE": item.picture.media_type})]
            if item.picture
            else []
        ),
    ]


def date_lines(span: Span) -> list[Line]:
    found = [date_line("DTSTART", span.start, span.zone)]
    if span.end is not None and span.end > span.start:
        found.append(date_line("DTEND", span.end, span.zone))
    return found


def date_line(name: str, value: datetime | date, zone: str) -> Line:
    if not isinstance(value, datetime):
        return line(name, day(value), {"VALUE": "DATE"})
    return line(name, local(value), {"TZID": zone}) if zone else line(name, utc(value.astimezone(UTC)))


def place_lines(item: Item) -> list[Line]:
    venue = item.venue
    if venue is None:
        return []
    found = [line("LOCATION", text(venue.words))] if venue.words else []
    if venue.latitude is not None and venue.longitude is not None:
        found.append(line("GEO", f"{venue.latitude:.6f};{venue.longitude:.6f}"))
    return found


def withdrawn_lines(gone: Withdrawal) -> list[Line]:
    """An entry that takes another one back: no more than its identity, its day and that it is cancelled."""
    return [
        line("UID", gone.key),
        line("DTSTAMP", utc(gone.gone_at)),
        line("LAST-MODIFIED", utc(gone.gone_at)),
        line("SEQUENCE", str(revision(gone.gone_at))),
        line("DTSTART", utc(gone.starts_at)),
        line("SUMMARY", text(_("Withdrawn"))),
        line("STATUS", "CANCELLED"),
        line("TRANSP", "TRANSPARENT"),
    ]


def revision(moment: datetime) -> int:
    return max(0, int((moment - FIRST_REVISION).total_seconds()))
