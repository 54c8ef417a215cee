"""Feeds, tables and calendars: ``/feeds/<kind>.<format>?country=…&lang=…``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from graphql_schema.context import RequestContext
from graphql_schema.outlets.asking import MOST_ITEMS, Answer, Asking
from graphql_schema.outlets.calendar import calendar
from graphql_schema.outlets.csv_table import csv_table
from graphql_schema.outlets.definition import FEED
from graphql_schema.outlets.feed import Feed, Withdrawal
from graphql_schema.outlets.items import items_of
from graphql_schema.outlets.json_feed import json_feed
from graphql_schema.outlets.parameters import Asked, read_parameters
from graphql_schema.outlets.refusing import answered_or_refused
from graphql_schema.outlets.responses import refused, rendered
from graphql_schema.outlets.values import shown
from graphql_schema.outlets.variables import list_variables, written
from graphql_schema.outlets.withdrawals import withdrawals
from graphql_schema.outlets.words import EVERYTHING, KINDS_BY_SLUG, list_title
from graphql_schema.outlets.xml_feeds import atom, rss

USUAL_COUNT = 50


@dataclass(frozen=True)
class Format:
    """A format of feeds: its media type, how it is written, and by which document its list is asked for."""

    media_type: str
    write: Callable[[Feed], bytes]
    document: str = "OutletList"
    usual_count: int = USUAL_COUNT
    is_calendar: bool = False


FORMATS = {
    "atom": Format("application/atom+xml; charset=utf-8", atom),
    "rss": Format("application/rss+xml; charset=utf-8", rss),
    "json": Format("application/feed+json; charset=utf-8", json_feed),
    # A table is filtered and counted by whoever opens it: it has all there is. Its states are those of the calendar.
    "csv": Format("text/csv; charset=utf-8; header=present", csv_table, "OutletCalendar", MOST_ITEMS),
    "ics": Format("text/calendar; charset=utf-8", calendar, "OutletCalendar", MOST_ITEMS, is_calendar=True),
}


@require_safe
def feed(request: HttpRequest, kind: str, extension: str) -> HttpResponse:
    """One list in one format."""
    context = RequestContext.of(request)
    if extension not in FORMATS or (kind != EVERYTHING and kind not in KINDS_BY_SLUG):
        return unknown(kind, extension, context)
    return answered_or_refused(context, lambda: answer(request, context, kind, FORMATS[extension]))


def unknown(kind: str, extension: str, context: RequestContext) -> HttpResponse:
    known = {"kinds": ", ".join([EVERYTHING, *KINDS_BY_SLUG]), "formats": ", ".join(FORMATS)}
    with translation.override(context.site.default_locale):
        sentence = _("There is no feed “%(name)s”. Kinds: %(kinds)s. Formats: %(formats)s.")
        message = sentence % {"name": shown(f"{kind}.{extension}"), **known}
    return refused(404, [message], context.site.default_locale)


def answer(request: HttpRequest, context: RequestContext, kind: str, form: Format) -> HttpResponse:
    """Raises ``WrongParametersError`` and what the API refuses with."""
    asked = read_parameters(request.META.get("QUERY_STRING", ""), context, FEED)
    kinds = None if kind == EVERYTHING else [KINDS_BY_SLUG[kind]]
    variables = feed_variables(asked.values, kinds, form)
    found = Asking(request).follow(form.document, variables, asked.values.get("count", form.usual_count))
    gone = withdrawals(context, variables, asked) if form.is_calendar else ()
    with translation.override(asked.lang):
        made = made_feed(request, asked, variables.get("kinds"), found, gone)
        body = form.write(made)
    headers = {"Content-Language": asked.lang, "X-Robots-Tag": "noindex"}
    return rendered(request, body, form.media_type, found.made, updated_at=made.updated_at, headers=headers)


def feed_variables(values: Mapping[str, Any], kinds: list[str] | None, form: Format) -> dict[str, Any]:
    """Those of the list; a calendar begins today, unless the asking says since when."""
    variables = list_variables(values, kinds)
    if not form.is_calendar:
        return variables
    if not {"from", "to", "upcoming", "open"} & values.keys():
        ahead = {"or": [{"isUpcoming": True}, {"deadline": {"gte": written(beginning_of_today())}}]}
        variables["where"] = {**variables.get("where", {}), **ahead}
    return {"orderBy": ["STARTS_SOONEST"], **variables}


def beginning_of_today() -> Any:
    return timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)


def made_feed(
    request: HttpRequest, asked: Asked, kinds: list[str] | None, found: Answer, gone: tuple[Withdrawal, ...] = ()
) -> Feed:
    """The feed in the language that is active."""
    site = found.data["site"]
    path = f"{request.path}?{asked.query}" if asked.pairs else request.path
    return Feed(
        # The same on every host that serves it.
        urn=uuid5(NAMESPACE_URL, f"dsjp:{site['key']}:{path}").urn,
        title=feed_title(site["name"], kinds, asked),
        address=request.build_absolute_uri(path),
        home=f"{site['frontEndUrl'].rstrip('/')}/{asked.lang}/",
        publisher=site["name"],
        lang=asked.lang,
        items=tuple(items_of(found.data["content"])),
        withdrawals=gone,
    )


def feed_title(site: str, kinds: list[str] | None, asked: Asked) -> str:
    """Tells feeds of the same kind apart by what they are narrowed to."""
    quiet = {"type", "lang", "order", "count", "upcoming", "open"}
    narrowed = ", ".join(text for name, text in asked.pairs if name not in quiet)
    title = f"{site}: {list_title(kinds)}"
    return f"{title} ({narrowed})" if narrowed else title
