"""Lists in the order of relevance, page by page, the same way for every engine.

Scores change with every publication, so a cursor cannot name one. The order of the first page is kept for a while
instead, and cursors name the list and the item in it. Who may see an item is asked anew on every page.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from django.core.cache import cache
from redis.exceptions import RedisError

from content_models.catalogue.engines.base import (
    ExpiredCursorError,
    ListQuery,
    Row,
    Selection,
    Slice,
    Window,
    WrongCursorError,
)
from content_models.catalogue.engines.cursors import fingerprint, read_cursor, write_cursor
from content_models.catalogue.engines.item_keys import ItemKeys

LONGEST_LIST = 1000
KEPT_SECONDS = 300
NOT_KEPT = ""


class BeyondRankingError(WrongCursorError):
    """The end of what is ranked was reached, and there are more matches."""


class RankedReading(Protocol):
    """What an engine must know for this."""

    def rank(self, selection: Selection, limit: int) -> ItemKeys:
        """The translation keys of the best matches, the best first."""

    def rows(self, selection: Selection, keys: Collection[UUID]) -> list[Row]:
        """The rows of these items that belong to a list, in any order."""


@dataclass(frozen=True)
class RankedList:
    """The best matches of a search, the best first; ``is_cut`` when there are more of them."""

    name: str
    keys: ItemKeys
    is_cut: bool


def ranked_slice(reading: RankedReading, query: ListQuery) -> Slice:
    """One page of a list by relevance. Raises ``WrongCursorError``, ``ExpiredCursorError``."""
    window = query.window
    cursor = window.before if window.from_end else window.after
    if cursor is None:
        ranked, place = rank_anew(reading, query), None
    else:
        ranked, place = continued(reading, query, cursor)
    check_reach(ranked, window, place)
    found = rows_beyond(reading, query, ranked, place)
    has_more = len(found) > window.size
    rows = tuple(found[: window.size])
    if cursor is None:
        ranked = keep(ranked) if has_more else ranked
    if window.from_end:
        return Slice(rows[::-1], has_next=place is not None, has_previous=has_more, ranking=ranked.name)
    return Slice(rows, has_next=has_more or ranked.is_cut, has_previous=place is not None, ranking=ranked.name)


def ranked_cursor(query: ListQuery, row: Row, ranking: str | None) -> str:
    """Where a row stands in a list by relevance."""
    return write_cursor(fingerprint(query.selection, query.orders), [ranking or NOT_KEPT, row.translation_key])


def rank_anew(reading: RankedReading, query: ListQuery) -> RankedList:
    keys = reading.rank(query.selection, LONGEST_LIST + 1)
    return RankedList(NOT_KEPT, keys[:LONGEST_LIST], is_cut=len(keys) > LONGEST_LIST)


def continued(reading: RankedReading, query: ListQuery, cursor: str) -> tuple[RankedList, int]:
    """The list that a cursor belongs to, and its place in it. A list of one page was not kept: it is ranked again."""
    name, key = read_cursor(cursor, fingerprint(query.selection, query.orders))
    ranked = rank_anew(reading, query) if name == NOT_KEPT else kept_list(name)
    place = -1 if ranked is None else ranked.keys.find(key)
    if ranked is None or place < 0:
        raise ExpiredCursorError("The order of this search is not kept any more. Start again with the first page.")
    return ranked, place


def check_reach(ranked: RankedList, window: Window, place: int | None) -> None:
    is_at_the_end = place is None if window.from_end else place == len(ranked.keys) - 1
    if ranked.is_cut and is_at_the_end:
        raise BeyondRankingError(f"A search lists its {LONGEST_LIST} best matches. Ask for something narrower.")


def rows_beyond(reading: RankedReading, query: ListQuery, ranked: RankedList, place: int | None) -> list[Row]:
    """Up to one row more than a page, in the direction of reading."""
    if query.window.from_end:
        keys = ranked.keys[:place][::-1]
    else:
        keys = ranked.keys if place is None else ranked.keys[place + 1 :]
    # What was found stays found; who may see it, and the filter, are asked again.
    return first_visible(reading, replace(query.selection, search=None), keys, query.window.size + 1)


def first_visible(reading: RankedReading, selection: Selection, keys: Sequence[UUID], wanted: int) -> list[Row]:
    found: list[Row] = []
    for start in range(0, len(keys), wanted):
        part = list(keys[start : start + wanted])
        rows = {row.translation_key: row for row in reading.rows(selection, part)}
        found += [rows[key] for key in part if key in rows]
        if len(found) >= wanted:
            break
    return found[:wanted]


def keep(ranked: RankedList) -> RankedList:
    """Stores the list under a name that the same order always has. Where nothing can be stored it has none."""
    packed = ranked.keys.packed
    name = hashlib.sha256(packed + bytes([ranked.is_cut])).hexdigest()[:24]
    try:
        cache.set(cache_key(name), bytes([ranked.is_cut]) + packed, KEPT_SECONDS)
    except RedisError:
        return ranked
    return RankedList(name, ranked.keys, ranked.is_cut)


def kept_list(name: str) -> RankedList | None:
    try:
        packed = cache.get(cache_key(name))
    except RedisError:
        return None
    if packed is None:
        return None
    return RankedList(name, ItemKeys(packed[1:]), is_cut=bool(packed[0]))


def cache_key(name: str) -> str:
    return f"catalogue:ranking:{name}"
