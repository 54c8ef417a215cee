"""What fragments and frames show, before it is HTML: dates as people write them, links that are safe to follow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from django.conf import settings
from django.utils.translation import get_language_info

from graphql_schema.cache.shared import Made
from graphql_schema.outlets.calendar import Span, span_of
from graphql_schema.outlets.items import Item
from graphql_schema.outlets.time_zones import zone_of

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True)
class When:
    """A date: for machines, and for people."""

    machine: str
    words: str


@dataclass(frozen=True)
class Entry:
    """An item as a list shows it."""

    item: Item
    link: str
    when: When | None


@dataclass(frozen=True)
class Embedded:
    """One embed. ``canonical`` is the page of the platform that it stands for; ``structured`` is JSON-LD for frames."""

    title: str
    template: str
    values: Mapping[str, Any]
    canonical: str
    made: Made | None
    updated_at: datetime | None = None
    structured: str = ""
    form_action: str = ""
    widget: str = ""
    shown: frozenset[str] = field(default_factory=frozenset)


def entries_of(items: Sequence[Item], lang: str, time_zone: str = "") -> tuple[Entry, ...]:
    return tuple(Entry(item, safe_link(item.url), when(item, lang, time_zone)) for item in items)


def safe_link(url: str) -> str:
    """The address where a link to it harms nobody, else nothing."""
    return url if urlsplit(url).scheme.lower() in SAFE_SCHEMES else ""


def direction(lang: str) -> str:
    return "rtl" if get_language_info(lang)["bidi"] else "ltr"


def when(item: Item, lang: str, time_zone: str = "") -> When | None:
    """When it is, else until when one can apply, else when it was published."""
    span = span_of(item)
    if span is None:
        return published(item, lang)
    if not isinstance(span.start, datetime):
        return When(span.start.isoformat(), days(span, lang))
    zone = zone_of(time_zone) or zone_of(span.zone) or ZoneInfo("UTC")
    begin = span.start.astimezone(zone)
    end = span.end.astimezone(zone) if isinstance(span.end, datetime) else None
    return When(begin.isoformat(), f"{period(begin, end, lang)} {begin.tzname()}")


def days(span: Span, lang: str) -> str:
    """A whole day, or the first and the last of several."""
    after = span.end or span.start
    ends = dict.fromkeys([span.start, max(span.start, after - timedelta(days=1))])
    return " – ".join(format_date(day, "long", locale=cldr(lang)) for day in ends)


def period(begin: datetime, end: datetime | None, lang: str) -> str:
    """A moment, or two; the day is said once where it is the same."""
    first = said(begin, lang)
    if end is None:
        return first
    same_day = end.date() == begin.date()
    return f"{first} – {format_time(end, 'short', locale=cldr(lang)) if same_day else said(end, lang)}"


def said(moment: datetime, lang: str) -> str:
    return f"{format_date(moment, 'long', locale=cldr(lang))}, {format_time(moment, 'short', locale=cldr(lang))}"


def cldr(lang: str) -> str:
    """The language as Europe writes it: CLDR's plain English is American."""
    return "en_GB" if lang == "en" else lang


def published(item: Item, lang: str) -> When:
    day = item.published_at.astimezone(ZoneInfo(settings.TIME_ZONE)).date()
    return When(day.isoformat(), format_date(day, "long", locale=cldr(lang)))
