"""What a list must answer, worked out row by row in plain Python. No SQL, no cleverness: every engine must agree."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from functools import singledispatch
from typing import Any
from uuid import UUID

from content_models.catalogue.engines.base import KINDS, UNLISTED_KINDS, FacetQuery, Order, Selection
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
from content_models.catalogue.locales import LOCALE_BITS
from tests.support.catalogue_corpus import Corpus, Entry

COLUMN = {
    Order.NEWEST: ("published_at", True),
    Order.OLDEST: ("published_at", False),
    Order.RECENTLY_UPDATED: ("updated_at", True),
    Order.TITLE: ("sort_title", False),
    Order.STARTS_SOONEST: ("starts_at", False),
    Order.DEADLINE_SOONEST: ("deadline", False),
}


def listed(corpus: Corpus, selection: Selection) -> list[Entry]:
    """The entries of a list, in no order."""
    return [entry for entry in corpus.entries if belongs(corpus, entry, selection)]


def belongs(corpus: Corpus, entry: Entry, selection: Selection) -> bool:
    row = entry.row
    if row.site_id != selection.site_id or has_passed(row.visible_until, selection.moment):
        return False
    if has_passed(row.listed_until, selection.moment):
        return False
    if row.kind in UNLISTED_KINDS if selection.kinds is None else row.kind not in selection.kinds:
        return False
    live = [locale for locale in selection.chain if row.available_locales & LOCALE_BITS[locale]]
    if live[:1] != [row.locale]:
        return False
    return all(meets(named.condition, entry, corpus, selection) for named in selection.conditions)


def has_passed(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment <= now


def ordered(entries: list[Entry], orders: tuple[Order, ...]) -> list[Entry]:
    """Sorted by several orders; what lacks a value is last, ties go by the identity of the item."""
    found = sorted(entries, key=lambda entry: entry.row.translation_key.hex)
    for order in reversed(orders):
        name, is_descending = COLUMN[order]
        present = [entry for entry in found if getattr(entry.row, name) is not None]
        missing = [entry for entry in found if getattr(entry.row, name) is None]
        # Python's sort is stable and so is its reverse: ties keep the order that they have.
        found = sorted(present, key=lambda entry: getattr(entry.row, name), reverse=is_descending) + missing
    return found


def counted(corpus: Corpus, selection: Selection, facet: FacetQuery) -> dict[Any, int]:
    """The counts of a facet, without its own condition."""
    if facet.field == KINDS:
        rest = replace(selection, kinds=None)
    else:
        kept = tuple(named for named in selection.conditions if named.field != facet.field)
        rest = replace(selection, conditions=kept)
    counts: Counter[Any] = Counter()
    for entry in listed(corpus, rest):
        counts.update(values_of(corpus, entry, selection, facet))
    return dict(counts)


def values_of(corpus: Corpus, entry: Entry, selection: Selection, facet: FacetQuery) -> set[Any]:
    if facet.field == KINDS:
        return {entry.row.kind}
    if facet.vocabulary is None:
        return {
            key
            for role, key in entry.links
            if plays(role, facet.roles, facet.without_roles) and is_visible(corpus, key, selection)
        }
    found: set[int] = set()
    for term_id in entry.term_ids:
        above: int | None = term_id
        while above is not None and corpus.vocabularies[term_id] == facet.vocabulary:
            found.add(above)
            above = corpus.parents[above]
    return found


def plays(role: str, roles: frozenset[str] | None, without_roles: frozenset[str]) -> bool:
    return (roles is None or role in roles) and role not in without_roles


def is_visible(corpus: Corpus, key: UUID, selection: Selection) -> bool:
    """Whether an item has a version on the site that anybody may see."""
    versions = [entry.row for entry in corpus.entries if entry.row.translation_key == key]
    return any(
        row.site_id == selection.site_id and not has_passed(row.visible_until, selection.moment) for row in versions
    )


def moved(selection: Selection, moment: datetime) -> Selection:
    """The same question at another moment."""
    conditions = tuple(replace(named, condition=shifted(named.condition, moment)) for named in selection.conditions)
    return replace(selection, moment=moment, conditions=conditions)


def shifted(condition: Condition, moment: datetime) -> Condition:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return type(condition)(tuple(shifted(part, moment) for part in parts))
        case Not(part):
            return Not(shifted(part, moment))
        case HasEnded() | IsOpen():
            return replace(condition, moment=moment)
    return condition


@singledispatch
def meets(condition: Condition, entry: Entry, corpus: Corpus, selection: Selection) -> bool:
    """Whether an entry meets a condition."""
    raise TypeError(type(condition).__name__)


@meets.register
def _(condition: AllOf, *about: Any) -> bool:
    return all(meets(part, *about) for part in condition.parts)


@meets.register
def _(condition: AnyOf, *about: Any) -> bool:
    return any(meets(part, *about) for part in condition.parts)


@meets.register
def _(condition: Not, *about: Any) -> bool:
    return not meets(condition.part, *about)


@meets.register
def _(condition: HasTerm, entry: Entry, *_about: Any) -> bool:
    return bool(entry.term_ids & condition.term_ids)


@meets.register
def _(condition: HasLink, entry: Entry, corpus: Corpus, selection: Selection) -> bool:
    return any(
        key in condition.keys
        and plays(role, condition.roles, condition.without_roles)
        and is_visible(corpus, key, selection)
        for role, key in entry.links
    )


@meets.register
def _(condition: DateBetween, entry: Entry, *_about: Any) -> bool:
    value = getattr(entry.row, condition.column.value)
    if value is None:
        return False
    return (condition.gte is None or value >= condition.gte) and (condition.lte is None or value <= condition.lte)


@meets.register
def _(condition: Overlaps, entry: Entry, *_about: Any) -> bool:
    row = entry.row
    if row.starts_at is None:
        return False
    end = row.ends_at or row.starts_at
    is_before = condition.end is None or row.starts_at < condition.end
    return is_before and (condition.start is None or end > condition.start)


@meets.register
def _(condition: HasEnded, entry: Entry, *_about: Any) -> bool:
    end = entry.row.ends_at or entry.row.starts_at
    return end is not None and (end <= condition.moment) is condition.is_true


@meets.register
def _(condition: IsOpen, entry: Entry, *_about: Any) -> bool:
    opens, closes = entry.row.opens_at, entry.row.deadline
    if opens is None and closes is None:
        return False
    is_open = (opens is None or opens <= condition.moment) and (closes is None or closes > condition.moment)
    return is_open is condition.is_true


@meets.register
def _(condition: IsFree, entry: Entry, *_about: Any) -> bool:
    return entry.row.is_free is condition.is_true


@meets.register
def _(condition: IsOnline, entry: Entry, *_about: Any) -> bool:
    return entry.row.is_online is condition.is_true


@meets.register
def _(condition: Within, entry: Entry, *_about: Any) -> bool:
    latitude, longitude = entry.row.latitude, entry.row.longitude
    if latitude is None or longitude is None or not condition.south <= latitude <= condition.north:
        return False
    if condition.west <= condition.east:
        return condition.west <= longitude <= condition.east
    return longitude >= condition.west or longitude <= condition.east


@meets.register
def _(condition: FromSource, entry: Entry, *_about: Any) -> bool:
    return entry.row.source_key in condition.keys


@meets.register
def _(condition: AvailableIn, entry: Entry, *_about: Any) -> bool:
    return bool(entry.row.available_locales & condition.mask)


@meets.register
def _(condition: OfKind, entry: Entry, *_about: Any) -> bool:
    return entry.row.kind in condition.kinds
