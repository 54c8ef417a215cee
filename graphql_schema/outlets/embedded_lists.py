"""Embeds that are lists: content, search, and the map as a list by country."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from graphql_schema.outlets.asking import Answer, Asking
from graphql_schema.outlets.items import items_of
from graphql_schema.outlets.json_ld import item_list
from graphql_schema.outlets.parameters import Asked
from graphql_schema.outlets.shown import Embedded, Entry, entries_of
from graphql_schema.outlets.values import slug_of
from graphql_schema.outlets.variables import list_variables, map_kinds, map_variables
from graphql_schema.outlets.words import EVERYTHING, list_title

SHOWN = frozenset({"image", "summary", "date", "source"})
USUAL_COUNT = 10
LONG_COUNT = 100


@dataclass(frozen=True)
class Group:
    """The entries under one heading."""

    title: str
    entries: tuple[Entry, ...]


def embedded_list(request: HttpRequest, asked: Asked) -> Embedded:
    values = asked.values
    found = listed(request, "OutletList", list_variables(values), values.get("count", USUAL_COUNT))
    title = values.get("title") or list_title(values.get("type"))
    return made(request, asked, found, title=title, template="outlets/list.html")


def embedded_search(request: HttpRequest, asked: Asked) -> Embedded:
    """A form that works without script, with what it found below it."""
    values = asked.values
    count = values.get("count", USUAL_COUNT) if "q" in values else 1
    found = listed(request, "OutletList", list_variables(values), count)
    if "q" not in values:
        found = without_items(found)
    action = request.build_absolute_uri(reverse("embed", args=["search"]))
    hidden = [(name, text) for name, text in asked.pairs if name not in {"q", "fragment"}]
    more = {"action": action, "hidden": hidden, "query": values.get("q", ""), "has_asked": "q" in values}
    title = values.get("title") or _("Search")
    return made(request, asked, found, title=title, template="outlets/search.html", more=more, form_action=action)


def embedded_map(request: HttpRequest, asked: Asked) -> Embedded:
    """What a map says to everybody: the list by country."""
    values = asked.values
    found = listed(request, "OutletCalendar", map_variables(values), LONG_COUNT)
    groups = by_country(entries_of(items_of(found.data["content"]), asked.lang))
    title = values.get("title") or list_title(values.get("type", map_kinds(values)))
    return made(request, asked, found, title=title, template="outlets/map.html", more={"groups": groups})


def listed(request: HttpRequest, document: str, variables: dict[str, Any], count: int) -> Answer:
    return Asking(request).follow(document, variables, count)


def without_items(found: Answer) -> Answer:
    return Answer({**found.data, "content": {**found.data["content"], "edges": []}}, found.made)


def made(
    request: HttpRequest,
    asked: Asked,
    found: Answer,
    *,
    title: str,
    template: str,
    more: dict[str, Any] | None = None,
    form_action: str = "",
) -> Embedded:
    items = items_of(found.data["content"])
    home = f"{found.data['site']['frontEndUrl'].rstrip('/')}/{asked.lang}/"
    entries = entries_of(items, asked.lang, asked.values.get("tz", ""))
    values = {
        "entries": entries,
        "home": home,
        "site": found.data["site"]["name"],
        "feed": feed_address(request, asked, "atom"),
        "calendar": feed_address(request, asked, "ics"),
        "layout": asked.values.get("layout", "list"),
        "pager": asked.values.get("pager", "link"),
        **(more or {}),
    }
    return Embedded(
        title=title,
        template=template,
        values=values,
        canonical=home,
        made=found.made,
        updated_at=max((item.updated_at for item in items), default=None),
        structured=item_list([(entry.item.title, entry.link) for entry in entries if entry.link]),
        form_action=form_action,
        shown=frozenset(asked.values.get("show", SHOWN)),
    )


def by_country(entries: Sequence[Entry]) -> list[Group]:
    """Under the name of each country that an entry concerns; those of none last."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        countries = [term.label for term in entry.item.categories if term.vocabulary == "COUNTRY"]
        for country in countries or [""]:
            groups.setdefault(country, []).append(entry)
    names = sorted(groups, key=lambda name: (not name, name.casefold()))
    return [Group(name or _("Everywhere"), tuple(groups[name])) for name in names]


def feed_address(request: HttpRequest, asked: Asked, extension: str) -> str:
    """The same list as a feed."""
    kinds = asked.values.get("type") or []
    slug = slug_of(kinds[0]) if len(kinds) == 1 else EVERYTHING
    if extension == "ics" and not kinds:
        slug = "event"
    query = asked.query_of("feed")
    address = reverse("feed", args=[slug, extension])
    return request.build_absolute_uri(f"{address}?{query}" if query else address)


def embed_address(request: HttpRequest, widget: str, pairs: Sequence[tuple[str, str]]) -> str:
    address = reverse("embed", args=[widget])
    return request.build_absolute_uri(f"{address}?{urlencode(pairs)}" if pairs else address)


Build = Callable[[HttpRequest, Asked], Embedded]
