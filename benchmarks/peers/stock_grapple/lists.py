"""Two root fields that a project on stock Grapple writes itself: a filtered list with its count, and facets."""

from typing import Any

import graphene
from django.db.models import Count, QuerySet
from grapple.registry import registry

from content_models.editorial.models.base import BasePage


def lists_of(listed: type[BasePage], counted: type[BasePage]) -> type:
    """A mixin of the root query: lists of the one type, counts of the other."""

    class FilteredList(graphene.ObjectType):
        total = graphene.Int()
        items = graphene.List(lambda: registry.pages[listed])

    class TermCount(graphene.ObjectType):
        field = graphene.String()
        code = graphene.String()
        label = graphene.String()
        count = graphene.Int()

    arguments = {name: graphene.String() for name in ("language", "country", "technology", "level")}

    class Mixin:
        filtered = graphene.Field(FilteredList, limit=graphene.Int(), **arguments)
        facets = graphene.List(TermCount, fields=graphene.List(graphene.String), **arguments)

        def resolve_filtered(self, _info: Any, limit: int = 20, **chosen: str) -> dict[str, Any]:
            pages = filtered(listed, chosen).order_by("-first_published_at")
            return {"total": pages.count(), "items": pages[:limit]}

        def resolve_facets(self, _info: Any, fields: list[str], **chosen: str) -> list[dict[str, Any]]:
            return [row for name in fields for row in counts(filtered(counted, without(chosen, name)), name)]

    return Mixin


COLUMNS = {
    "language": "locale__language_code",
    "country": "countries__code",
    "technology": "digital_technology__code",
    "level": "digital_skill_level__code",
}


def filtered(model: type[BasePage], chosen: dict[str, str]) -> QuerySet:
    pages = model.objects.live().public()
    for name, value in chosen.items():
        pages = pages.filter(**{COLUMNS[name]: value})
    return pages


def without(chosen: dict[str, str], field: str) -> dict[str, str]:
    """The counts of a field ignore what was chosen in it."""
    return {name: value for name, value in chosen.items() if not COLUMNS[name].startswith(f"{field}__")}


def counts(pages: QuerySet, field: str) -> list[dict[str, Any]]:
    keys = pages.order_by().values("pk")
    rows = pages.model.objects.filter(pk__in=keys).order_by().values_list(f"{field}__code", f"{field}__label")
    found = rows.annotate(count=Count("pk", distinct=True))
    return [{"field": field, "code": code, "label": label, "count": count} for code, label, count in found if code]
