"""Sorted lists of a store's first places: every order of lists, and every date by value."""

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Any

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.engines.embedded.columns import (
    KEY_WORDS,
    TITLE_WORDS,
    Columns,
    Numbers,
    places_of,
    slots_of,
)
from content_models.catalogue.engines.embedded.facts import MISSING
from content_models.catalogue.engines.embedded.store import Store
from content_models.catalogue.engines.keyset import COLUMNS, TIE_BREAKER, SortColumn

TITLE = "sort_title"
DATES = ("published_at", "starts_at", "ends_at", "deadline", "opens_at", "visible_until", "listed_until")
# A range is put together from whole blocks, which are kept as sets, and what is left of one block at either end.
BLOCKS, SMALLEST_BLOCK = 32, 1_024


def warm(store: Store) -> None:
    """Sorts everything before readers ask for it."""
    store.by_key()
    for column in COLUMNS.values():
        in_order(store, column)
    for name in DATES:
        by_value(store, name)


def in_order(store: Store, column: SortColumn) -> Numbers:
    """The first places in the order of a column, the missing last, then by the identity of the item."""
    key = ("order", column)
    if key not in store.sorted:
        slots = np.arange(store.base, dtype=np.uint32)
        keys = [*rough_numbers(store.columns, slots, column), *rough_numbers(store.columns, slots, TIE_BREAKER)]
        ascending = np.lexsort(keys[::-1]).astype(np.uint32)
        store.sorted[key] = by_whole_title(store.columns, ascending) if column.name == TITLE else ascending
    found: Numbers = store.sorted[key]
    return found


def by_whole_title(columns: Columns, ascending: Numbers) -> Numbers:
    """Puts those in order whose titles begin alike."""
    if not len(ascending):
        return ascending
    words = [columns.arrays[name][ascending] for name in TITLE_WORDS]
    is_new = np.ones(len(ascending), bool)
    is_new[1:] = (words[0][1:] != words[0][:-1]) | (words[1][1:] != words[1][:-1])
    starts = [*np.flatnonzero(is_new).tolist(), len(ascending)]
    for start, end in pairwise(starts):
        if end - start > 1:
            # Sorting is stable: equal titles stay in the order of their identities.
            ascending[start:end] = sorted(ascending[start:end].tolist(), key=columns.title)
    return ascending


def rough_numbers(columns: Columns, slots: Numbers, column: SortColumn) -> list[Numbers]:
    """Numbers that sort as the column does, as far as they differ; a missing value is the greatest."""
    if column.name == TITLE:
        return [columns.arrays[name][slots] for name in TITLE_WORDS]
    if column == TIE_BREAKER:
        return [columns.arrays[name][slots] for name in KEY_WORDS]
    values = columns.arrays[column.name][slots]
    return [np.where(values == MISSING, MISSING, -values) if column.is_descending else values]


def by_value(store: Store, name: str) -> tuple[Numbers, list[BitMap]]:
    """The first places that have a date, by date, and the sets of the first one, two, three … blocks of them."""
    key = ("date", name)
    if key not in store.sorted:
        values = store.columns.arrays[name][: store.base]
        known = np.flatnonzero(values != MISSING).astype(np.uint32)
        ascending = known[np.argsort(values[known], kind="stable")]
        store.sorted[key] = ascending, sets_of_blocks(ascending)
    found: tuple[Numbers, list[BitMap]] = store.sorted[key]
    return found


def block_size(ascending: Numbers) -> int:
    return max(SMALLEST_BLOCK, -(-len(ascending) // BLOCKS))


def sets_of_blocks(ascending: Numbers) -> list[BitMap]:
    size = block_size(ascending)
    sets = [BitMap()]
    for start in range(0, len(ascending) - size + 1, size):
        sets.append(sets[-1] | places_of(np.sort(ascending[start : start + size])))
    return sets


def first_of(ascending: Numbers, sets: list[BitMap], count: int) -> BitMap:
    """The first so many places as a set."""
    size = block_size(ascending)
    whole = count // size
    return sets[whole] | places_of(np.sort(ascending[whole * size : count]))


def between(store: Store, name: str, low: int | None, high: int | None) -> BitMap:
    """The places whose date lies between two moments, both included; dead places among them."""
    ascending, sets = by_value(store, name)
    values: Any = store.columns.arrays[name]
    start = 0 if low is None else bisect_left(ascending, low, key=values.__getitem__)
    end = len(ascending) if high is None else bisect_right(ascending, high, key=values.__getitem__)
    if start >= end:
        found = BitMap()
    elif end - start < SMALLEST_BLOCK:
        found = places_of(np.sort(ascending[start:end]))
    else:
        found = first_of(ascending, sets, end) - first_of(ascending, sets, start)
    return found | recent_between(store, values, name, low, high)


def date_after(store: Store, name: str, moment: int) -> int:
    """The first date after a moment, of dead places too; ``MISSING`` when there is none."""
    ascending, _sets = by_value(store, name)
    values: Any = store.columns.arrays[name]
    at = bisect_right(ascending, moment, key=values.__getitem__)
    recent = values[recent_slots(store, values, name)]
    later = [int(values[place]) for place in ascending[at : at + 1]] + recent[recent > moment].tolist()
    return min(later, default=MISSING)


def recent_slots(store: Store, values: Numbers, name: str) -> Numbers:
    """The places taken since the first that have a date."""
    return slots_of(store.bitmap("known", name) & BitMap(range(store.base, len(values))))


def recent_between(store: Store, values: Numbers, name: str, low: int | None, high: int | None) -> BitMap:
    """The same among the places taken since."""
    slots = recent_slots(store, values, name)
    ours = values[slots]
    is_between = np.ones(len(slots), bool)
    if low is not None:
        is_between &= ours >= low
    if high is not None:
        is_between &= ours <= high
    return places_of(slots[is_between])
