"""Conditions as sets of places, exactly as the database engine's SQL has them."""

from collections.abc import Callable
from datetime import datetime
from functools import reduce, singledispatch
from operator import and_, or_

from pyroaring import BitMap

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
from content_models.catalogue.engines.embedded.columns import places_of, slots_of
from content_models.catalogue.engines.embedded.facts import microseconds
from content_models.catalogue.engines.embedded.places import Places
from content_models.catalogue.engines.embedded.sorting import between
from content_models.catalogue.locales import LOCALE_BITS


@singledispatch
def meeting(condition: Condition, places: Places) -> BitMap:
    """The places that meet a condition; dead ones among them."""
    raise TypeError(f"No bitmap for {type(condition).__name__}.")


@meeting.register
def _(condition: AllOf, places: Places) -> BitMap:
    return reduce(and_, (meeting(part, places) for part in condition.parts), places.version.alive)


@meeting.register
def _(condition: AnyOf, places: Places) -> BitMap:
    return reduce(or_, (meeting(part, places) for part in condition.parts), BitMap())


@meeting.register
def _(condition: Not, places: Places) -> BitMap:
    return places.version.alive - meeting(condition.part, places)


@meeting.register
def _(condition: HasTerm, places: Places) -> BitMap:
    return places.any_of("term", condition.term_ids)


@meeting.register
def _(condition: OfKind, places: Places) -> BitMap:
    return places.any_of("kind", condition.kinds)


@meeting.register
def _(condition: FromSource, places: Places) -> BitMap:
    return places.any_of("source", condition.keys)


@meeting.register
def _(condition: AvailableIn, places: Places) -> BitMap:
    return places.any_of("available", [code for code, bit in LOCALE_BITS.items() if condition.mask & bit])


@meeting.register
def _(condition: IsFree, places: Places) -> BitMap:
    return places.store.bitmap("is_free", condition.is_true)


@meeting.register
def _(condition: IsOnline, places: Places) -> BitMap:
    return places.store.bitmap("is_online", condition.is_true)


@meeting.register
def _(condition: HasLink, places: Places) -> BitMap:
    roles = (places.store.roles if condition.roles is None else condition.roles) - condition.without_roles
    public = [key for key in condition.keys if places.is_public(key)]
    links = (places.store.bitmap("link", role, key) for role in roles for key in public)
    return reduce(or_, links, BitMap())


@meeting.register
def _(condition: DateBetween, places: Places) -> BitMap:
    low = None if condition.gte is None else microseconds(condition.gte)
    high = None if condition.lte is None else microseconds(condition.lte)
    return in_range(places, condition.column.value, low, high)


@meeting.register
def _(condition: Overlaps, places: Places) -> BitMap:
    before = None if condition.end is None else microseconds(condition.end) - 1
    begins = in_range(places, "starts_at", None, before)
    return begins if condition.start is None else begins & by_end(places, later_than, condition.start)


@meeting.register
def _(condition: HasEnded, places: Places) -> BitMap:
    return by_end(places, at_most if condition.is_true else later_than, condition.moment)


@meeting.register
def _(condition: IsOpen, places: Places) -> BitMap:
    known = places.with_value("opens_at") | places.with_value("deadline")
    too_early = later_than(places, "opens_at", condition.moment)
    too_late = at_most(places, "deadline", condition.moment)
    is_open = known - too_early - too_late
    return is_open if condition.is_true else known - is_open


@meeting.register
def _(condition: Within, places: Places) -> BitMap:
    slots = slots_of(places.store.bitmap("placed") & places.version.alive)
    latitudes = places.store.columns.arrays["latitude"][slots]
    longitudes = places.store.columns.arrays["longitude"][slots]
    east_of, west_of = longitudes >= condition.west, longitudes <= condition.east
    across = east_of & west_of if condition.west <= condition.east else (east_of | west_of)
    return places_of(slots[(latitudes >= condition.south) & (latitudes <= condition.north) & across])


def in_range(places: Places, name: str, low: int | None, high: int | None) -> BitMap:
    """What has a date between two moments in microseconds, both included; None is an open end."""
    if low is None and high is None:
        return places.with_value(name)
    return between(places.store, name, low, high)


def at_most(places: Places, name: str, moment: datetime) -> BitMap:
    return in_range(places, name, None, microseconds(moment))


def later_than(places: Places, name: str, moment: datetime) -> BitMap:
    return in_range(places, name, microseconds(moment) + 1, None)


def by_end(places: Places, compare: Callable[[Places, str, datetime], BitMap], moment: datetime) -> BitMap:
    """How the end, else the start, compares with a moment."""
    by_start = compare(places, "starts_at", moment) - places.with_value("ends_at")
    return compare(places, "ends_at", moment) | by_start
