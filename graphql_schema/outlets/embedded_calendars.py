"""The embed of a calendar: an agenda, and with ``view=month`` a month as a table before it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from graphql_schema.outlets.asking import Answer
from graphql_schema.outlets.embedded_lists import LONG_COUNT, USUAL_COUNT, embed_address, listed, made
from graphql_schema.outlets.items import items_of
from graphql_schema.outlets.merging import ending
from graphql_schema.outlets.months import Month, month_of, named, weekdays, weeks
from graphql_schema.outlets.parameters import Asked
from graphql_schema.outlets.shown import Embedded, entries_of
from graphql_schema.outlets.time_zones import zone_of
from graphql_schema.outlets.variables import ahead, calendar_variables
from graphql_schema.outlets.words import list_title

DOCUMENT, TEMPLATE = "OutletCalendar", "outlets/calendar.html"


def embedded_calendar(request: HttpRequest, asked: Asked) -> Embedded:
    if asked.values.get("view") == "month":
        return embedded_month(request, asked)
    found = listed(request, DOCUMENT, calendar_variables(asked.values), asked.values.get("count", USUAL_COUNT))
    return made(request, asked, found, title=title_of(asked), template=TEMPLATE)


def embedded_month(request: HttpRequest, asked: Asked) -> Embedded:
    """The month in which ``from`` is, else the present one; the agenda has the same events."""
    values = asked.values
    zone = zone_of(values.get("tz", "")) or ZoneInfo(settings.TIME_ZONE)
    month = shown_month(values, zone)
    found = listed(request, DOCUMENT, month_variables(values, month, zone), values.get("count", LONG_COUNT))
    if "from" not in values:
        found = Answer(found.data, ending(found.made, month.window(zone)[1]))
    entries = entries_of(items_of(found.data["content"]), asked.lang)
    more = {
        "month": named(month, asked.lang),
        "weekdays": weekdays(asked.lang),
        "weeks": weeks(month, entries, asked.lang, values.get("tz", "")),
        "before": turned(request, asked, month.before),
        "after": turned(request, asked, month.after),
    }
    return made(request, asked, found, title=title_of(asked), template=TEMPLATE, more=more)


def title_of(asked: Asked) -> str:
    return str(asked.values.get("title") or list_title(asked.values.get("type", ["EVENT"])))


def shown_month(values: Mapping[str, Any], zone: ZoneInfo) -> Month:
    if "from" in values:
        return month_of(values["from"][0], zone)
    now = timezone.now()
    return month_of(min(now, values["to"][1]) if "to" in values else now, zone)


def month_variables(values: Mapping[str, Any], month: Month, zone: ZoneInfo) -> dict[str, Any]:
    """Those of the agenda, within the month."""
    begin, end = month.window(zone)
    first = max(begin, moment_of(values, "from", 0) or begin)
    last = min(end, moment_of(values, "to", 1) or end)
    bounded = {**values, "from": (first, first), "to": (last, last)}
    return ahead(calendar_variables(bounded), values)


def moment_of(values: Mapping[str, Any], name: str, end: int) -> datetime | None:
    return values[name][end] if name in values else None


def turned(request: HttpRequest, asked: Asked, first: date) -> str:
    """The same calendar in another month."""
    kept = [pair for pair in asked.pairs if pair[0] not in {"from", "to", "fragment"}]
    return embed_address(request, "calendar", [*kept, ("from", first.isoformat())])
