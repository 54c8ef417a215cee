"""Pages of long lists: along the sorted list of all places, taking those that belong to the list."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from pyroaring import BitMap

from content_models.catalogue.engines.embedded.columns import Columns, Numbers, key_words, slots_of
from content_models.catalogue.engines.embedded.facts import MISSING
from content_models.catalogue.engines.embedded.ordering import Part, beyond, cut, numbers_of, part_of, sorted_start
from content_models.catalogue.engines.embedded.sorting import TITLE, in_order
from content_models.catalogue.engines.embedded.store import Store
from content_models.catalogue.engines.keyset import SortColumn

# So many places are looked at, at once and in all; where that does not fill a page, the list is sorted instead.
STEP, FARTHEST = 512, 30_000
FEW = 100

SortKey = tuple[Any, int, int]


def page_of(
    store: Store, chosen: BitMap, order: Sequence[SortColumn], position: Sequence[Any] | None, size: int, *,
    backwards: bool,
) -> Part:  # fmt: skip
    """The part of a list after a position, or before one, in whichever way is shorter."""
    # An order of one column and the identity is one that is kept sorted.
    if len(order) == 2 and is_dense(len(chosen), store.base, size):
        part = walk(store, chosen, order, position, size, backwards=backwards)
        if part is not None:
            return part
    return part_of(store.columns, slots_of(chosen), order, position, size, backwards=backwards)


def is_dense(matches: int, places: int, size: int) -> bool:
    """Whether a page is found within fewer steps than there are matches to sort."""
    return matches > FEW and (size + 1) * places < matches * min(matches, FARTHEST)


def walk(
    store: Store, chosen: BitMap, order: Sequence[SortColumn], position: Sequence[Any] | None, size: int, *,
    backwards: bool,
) -> Part | None:  # fmt: skip
    """None where rows of the list lie too far from the position."""
    key_of = sort_key(store.columns, order[0])
    ahead, behind = sides(in_order(store, order[0]), key_of, order[0], position, backwards=backwards)
    found, passed = members(ahead, chosen, size + 1), members(behind, chosen, 1)
    if found is None or passed is None:
        return None
    recent = slots_of(chosen & BitMap(range(store.base, store.columns.size)))
    side = recent
    if position is not None:
        side = recent[beyond(store.columns, recent, order, position, backwards=backwards)]
    found += sorted_start(store.columns, side, order, size + 1, backwards=backwards).tolist()
    nearest = sorted(found, key=key_of, reverse=backwards)[: size + 1]
    return cut(nearest, size, is_behind=bool(passed) or len(side) < len(recent), backwards=backwards)


def sides(
    ascending: Numbers, key_of: Callable[[Any], SortKey], column: SortColumn, position: Sequence[Any] | None, *,
    backwards: bool,
) -> tuple[Numbers, Numbers]:  # fmt: skip
    """The places ahead of a position and those at it and behind, the nearest first."""
    if position is None:
        return (ascending[::-1] if backwards else ascending), ascending[:0]
    value, key = position
    first = value if column.name == TITLE else int(numbers_of(column, value)[0])
    at = (first, *key_words(key))
    if backwards:
        place = bisect_left(ascending, at, key=key_of)
        return ascending[:place][::-1], ascending[place:]
    place = bisect_right(ascending, at, key=key_of)
    return ascending[place:], ascending[:place][::-1]


def members(places: Numbers, chosen: BitMap, wanted: int) -> list[int] | None:
    """The first ``wanted`` of these places that are chosen; None when it is too far to them."""
    found: list[int] = []
    for start in range(0, len(places), STEP):
        if start > FARTHEST:
            return None
        found += [slot for slot in places[start : start + STEP].tolist() if slot in chosen]
        if len(found) >= wanted:
            break
    return found[:wanted]


def sort_key(columns: Columns, column: SortColumn) -> Callable[[Any], SortKey]:
    """The place of a row in an order, as values that Python compares."""
    arrays = columns.arrays

    def of(slot: Any) -> SortKey:
        at = int(slot)
        key = int(arrays["key_1"][at]), int(arrays["key_2"][at])
        if column.name == TITLE:
            return (columns.title(at), *key)
        value = int(arrays[column.name][at])
        return (-value if column.is_descending and value != MISSING else value, *key)

    return of
