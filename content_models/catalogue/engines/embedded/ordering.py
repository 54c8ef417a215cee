"""Sorts places and continues a sorted list after or before a position, as the database engine's keyset does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import numpy as np

from content_models.catalogue.engines.embedded.columns import Columns, Numbers, key_words, title_words
from content_models.catalogue.engines.embedded.facts import MISSING, microseconds
from content_models.catalogue.engines.embedded.sorting import TITLE, rough_numbers
from content_models.catalogue.engines.keyset import SortColumn


@dataclass(frozen=True)
class Part:
    """A part of a list in its order, and whether more rows stand on either side."""

    slots: list[int]
    has_next: bool
    has_previous: bool


def part_of(
    columns: Columns, slots: Numbers, order: Sequence[SortColumn], position: Sequence[Any] | None, size: int, *,
    backwards: bool,
) -> Part:  # fmt: skip
    """At most ``size`` places after a position, or the last ``size`` before one; always in the order of the list."""
    side = slots if position is None else slots[beyond(columns, slots, order, position, backwards=backwards)]
    chosen = sorted_start(columns, side, order, size + 1, backwards=backwards).tolist()
    return cut(chosen, size, is_behind=len(side) < len(slots), backwards=backwards)


def cut(nearest: list[int], size: int, *, is_behind: bool, backwards: bool) -> Part:
    """A page out of one place more than that, the nearest to the position first."""
    has_more, kept = len(nearest) > size, nearest[:size]
    if backwards:
        return Part(kept[::-1], has_next=is_behind, has_previous=has_more)
    return Part(kept, has_next=has_more, has_previous=is_behind)


def sorted_start(
    columns: Columns, slots: Numbers, order: Sequence[SortColumn], size: int, *, backwards: bool
) -> Numbers:
    """The first ``size`` places of a list, or the last, then the last first."""
    nearest = slots[nearest_by_first_column(columns, slots, order[0], size, backwards=backwards)]
    keys = [key for column in order for key in exact_numbers(columns, nearest, column)]
    ascending = np.lexsort(keys[::-1])
    return nearest[ascending[::-1] if backwards else ascending][:size]


def nearest_by_first_column(
    columns: Columns, slots: Numbers, column: SortColumn, size: int, *, backwards: bool
) -> Numbers:
    """Which places can be among the first ``size``: the others are beaten by the first column alone."""
    if len(slots) <= 4 * size:
        return np.ones(len(slots), bool)
    values = rough_numbers(columns, slots, column)[0]
    place = len(values) - size if backwards else size - 1
    limit = np.partition(values, place)[place]
    return values >= limit if backwards else values <= limit


def exact_numbers(columns: Columns, slots: Numbers, column: SortColumn) -> list[Numbers]:
    """Numbers that sort as the column does, to the last byte of a title."""
    if column.name != TITLE:
        return rough_numbers(columns, slots, column)
    titles = [columns.title(slot) for slot in slots.tolist()]
    ranks = {title: rank for rank, title in enumerate(sorted(set(titles)))}
    return [np.array([ranks[title] for title in titles], np.int64)]


def beyond(
    columns: Columns, slots: Numbers, order: Sequence[SortColumn], position: Sequence[Any], *, backwards: bool
) -> Numbers:
    """Which places come after a position, or before it; the place at the position is on neither side."""
    is_beyond, is_same = np.zeros(len(slots), bool), np.ones(len(slots), bool)
    for column, value in zip(order, position, strict=True):
        less, greater = compared(columns, slots, column, value)
        is_beyond |= is_same & (less if backwards else greater)
        is_same &= ~(less | greater)
    return is_beyond


def compared(columns: Columns, slots: Numbers, column: SortColumn, value: Any) -> tuple[Numbers, Numbers]:
    """Which places stand before a value in the order of a column, and which after it."""
    less, greater = np.zeros(len(slots), bool), np.zeros(len(slots), bool)
    for numbers, number in zip(rough_numbers(columns, slots, column), numbers_of(column, value), strict=True):
        same = ~(less | greater)
        less, greater = less | (same & (numbers < number)), greater | (same & (numbers > number))
    if column.name == TITLE:
        for index in np.flatnonzero(~(less | greater)):
            title = columns.title(int(slots[index]))
            less[index], greater[index] = title < value, title > value
    return less, greater


def numbers_of(column: SortColumn, value: Any) -> list[np.generic]:
    """A value of a cursor as ``rough_numbers`` has it."""
    match value:
        case bytes():
            return [np.uint64(word) for word in title_words(value)]
        case UUID():
            return [np.uint64(word) for word in key_words(value)]
        case datetime():
            number = microseconds(value)
            return [np.int64(-number if column.is_descending else number)]
    return [np.int64(MISSING)]
