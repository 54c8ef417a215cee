"""Conditions as SQL. Each is true or false for every row, never unknown, so that its negation is the exact rest."""

from datetime import datetime
from functools import reduce, singledispatch
from operator import and_, or_
from typing import Any

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.lookups import Exact

from content_models.catalogue.engines.base import Selection
from content_models.catalogue.engines.conditions import (
    AllOf,
    AnyOf,
    AvailableIn,
    Condition,
    DateBetween,
    FromSource,
    HasEnded,
    HasLink,
    HasTerm,
    IsFree,
    IsOnline,
    IsOpen,
    Not,
    OfKind,
    Overlaps,
    Within,
)
from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm

NEVER = Q(pk__in=[])
ALWAYS = ~Q(pk__in=[])


@singledispatch
def as_q(condition: Condition, selection: Selection) -> Q:
    """The rows of the catalogue that meet a condition of a selection."""
    raise TypeError(f"No SQL for {type(condition).__name__}.")


@as_q.register
def _(condition: AllOf, selection: Selection) -> Q:
    return reduce(and_, (as_q(part, selection) for part in condition.parts), ALWAYS)


@as_q.register
def _(condition: AnyOf, selection: Selection) -> Q:
    return reduce(or_, (as_q(part, selection) for part in condition.parts), NEVER)


@as_q.register
def _(condition: Not, selection: Selection) -> Q:
    return ~as_q(condition.part, selection)


@as_q.register
def _(condition: HasTerm, _selection: Selection) -> Q:
    # EXISTS stays quick inside OR and NOT, where a large IN (SELECT …) does not.
    rows = EntryTerm.objects.filter(entry=OuterRef("pk"), term_id__in=sorted(condition.term_ids))
    return Q(Exists(rows)) if condition.term_ids else NEVER


@as_q.register
def _(condition: HasLink, selection: Selection) -> Q:
    if not condition.keys:
        return NEVER
    links = EntryLink.objects.filter(entry=OuterRef("pk"), translation_key__in=sorted(condition.keys))
    if condition.roles is not None:
        links = links.filter(role__in=sorted(condition.roles))
    targets = CatalogueEntry.objects.on_site(selection.site_id).visible_at(selection.moment)
    is_visible = Exists(targets.filter(translation_key=OuterRef("translation_key")))
    return Q(Exists(links.exclude(role__in=sorted(condition.without_roles)).filter(is_visible).order_by()))


@as_q.register
def _(condition: DateBetween, _selection: Selection) -> Q:
    name = condition.column.value
    return compared(name, "gte", condition.gte) & compared(name, "lte", condition.lte)


@as_q.register
def _(condition: Overlaps, _selection: Selection) -> Q:
    begins = compared("starts_at", "lt", condition.end)
    return begins if condition.start is None else begins & ends("gt", condition.start)


@as_q.register
def _(condition: HasEnded, _selection: Selection) -> Q:
    return ends("lte" if condition.is_true else "gt", condition.moment)


@as_q.register
def _(condition: IsOpen, _selection: Selection) -> Q:
    opened = Q(opens_at__isnull=True) | compared("opens_at", "lte", condition.moment)
    not_closed = Q(deadline__isnull=True) | compared("deadline", "gt", condition.moment)
    is_known = Q(opens_at__isnull=False) | Q(deadline__isnull=False)
    return is_known & (opened & not_closed if condition.is_true else ~(opened & not_closed))


@as_q.register
def _(condition: IsFree, _selection: Selection) -> Q:
    return Q(is_free__isnull=False, is_free=condition.is_true)


@as_q.register
def _(condition: IsOnline, _selection: Selection) -> Q:
    return Q(is_online__isnull=False, is_online=condition.is_true)


@as_q.register
def _(condition: Within, _selection: Selection) -> Q:
    is_placed = Q(latitude__isnull=False, longitude__isnull=False)
    east_of, west_of = Q(longitude__gte=condition.west), Q(longitude__lte=condition.east)
    across = east_of & west_of if condition.west <= condition.east else east_of | west_of
    return is_placed & Q(latitude__gte=condition.south, latitude__lte=condition.north) & across


@as_q.register
def _(condition: FromSource, _selection: Selection) -> Q:
    return Q(source_key__in=sorted(condition.keys))


@as_q.register
def _(condition: AvailableIn, _selection: Selection) -> Q:
    return ~Q(Exact(F("available_locales").bitand(condition.mask), 0))


@as_q.register
def _(condition: OfKind, _selection: Selection) -> Q:
    return Q(kind__in=sorted(condition.kinds))


def compared(name: str, lookup: str, value: Any) -> Q:
    """A comparison that a missing value fails; without anything to compare with, only that there is a value."""
    is_known = Q(**{f"{name}__isnull": False})
    return is_known if value is None else is_known & Q(**{f"{name}__{lookup}": value})


def ends(lookup: str, moment: datetime) -> Q:
    """How the end, else the start, compares with a moment."""
    by_start = Q(ends_at__isnull=True) & compared("starts_at", lookup, moment)
    return compared("ends_at", lookup, moment) | by_start
