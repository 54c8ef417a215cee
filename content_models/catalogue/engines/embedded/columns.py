"""Columns of numbers, one place ("slot") for each version of a row: written once, never changed, so that every
reading of every version may look at them without a lock."""

from array import array
from collections.abc import Sequence
from uuid import UUID

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.engines.embedded.facts import MOMENTS, EntryFacts

Numbers = np.ndarray

FIRST_CAPACITY = 1_024
TITLE_WORDS = ("title_1", "title_2")
KEY_WORDS = ("key_1", "key_2")
# Titles are compared by their first sixteen bytes, and by the rest only where these are equal.
TITLE_START = 16
HALF = (1 << 64) - 1


class Columns:
    """Numbers by place. ``size`` places are taken."""

    def __init__(self) -> None:
        self.size = 0
        self.arrays: dict[str, Numbers] = {
            **{name: np.zeros(FIRST_CAPACITY, np.int64) for name in (*MOMENTS, "entry_id", "version", "title_end")},
            **{name: np.zeros(FIRST_CAPACITY, np.uint64) for name in (*TITLE_WORDS, *KEY_WORDS)},
            **{name: np.zeros(FIRST_CAPACITY, np.float64) for name in ("latitude", "longitude")},
        }
        # The keys of all titles, one after the other: a million objects of their own would be four times as large.
        self.titles = bytearray()

    def extend(self, rows: Sequence[EntryFacts]) -> range:
        """Gives rows their places."""
        start, end = self.size, self.size + len(rows)
        self.make_room(end)
        ends = []
        for facts in rows:
            self.titles += facts.sort_title
            ends.append(len(self.titles))
        for name, values in numbers_of(rows).items():
            self.arrays[name][start:end] = values
        self.arrays["title_end"][start:end] = ends
        self.size = end
        return range(start, end)

    def make_room(self, size: int) -> None:
        """Readings that hold the smaller arrays keep them; what they know is in both."""
        capacity = len(self.arrays["version"])
        if size > capacity:
            larger = max(size, capacity + capacity // 2)
            self.arrays = {name: enlarged(numbers, larger) for name, numbers in self.arrays.items()}

    def title(self, slot: int) -> bytes:
        """The whole collation key of a title."""
        ends = self.arrays["title_end"]
        return bytes(self.titles[int(ends[slot - 1]) if slot else 0 : int(ends[slot])])

    def key(self, slot: int) -> UUID:
        return UUID(int=int(self.arrays["key_1"][slot]) << 64 | int(self.arrays["key_2"][slot]))

    def packed_keys(self, slots: Numbers) -> bytes:
        """The identities of many places, sixteen bytes each."""
        return np.stack([self.arrays[name][slots] for name in KEY_WORDS], axis=1).astype(">u8").tobytes()


def enlarged(numbers: Numbers, size: int) -> Numbers:
    larger = np.zeros(size, numbers.dtype)
    larger[: len(numbers)] = numbers
    return larger


def numbers_of(rows: Sequence[EntryFacts]) -> dict[str, Sequence[float]]:
    nowhere = float("nan")
    titles = [title_words(facts.sort_title) for facts in rows]
    keys = [key_words(facts.key) for facts in rows]
    return {
        **{name: [facts.moments[place] for facts in rows] for place, name in enumerate(MOMENTS)},
        "entry_id": [facts.entry_id for facts in rows],
        "version": [facts.version for facts in rows],
        **{name: [words[place] for words in titles] for place, name in enumerate(TITLE_WORDS)},
        **{name: [words[place] for words in keys] for place, name in enumerate(KEY_WORDS)},
        "latitude": [nowhere if facts.latitude is None else facts.latitude for facts in rows],
        "longitude": [nowhere if facts.longitude is None else facts.longitude for facts in rows],
    }  # fmt: skip


def title_words(title: bytes) -> tuple[int, int]:
    """The first bytes of a title as two numbers that sort as they do."""
    start = title[:TITLE_START].ljust(TITLE_START, b"\x00")
    return int.from_bytes(start[:8]), int.from_bytes(start[8:])


def key_words(key: UUID) -> tuple[int, int]:
    return key.int >> 64, key.int & HALF


def slots_of(places: BitMap) -> Numbers:
    """A set of places as ascending numbers."""
    return np.frombuffer(places.to_array(), np.uint32) if places else np.empty(0, np.uint32)


def places_of(slots: Numbers) -> BitMap:
    """Ascending numbers as a set of places. Through ``array`` it is twenty times as quick as from the numbers."""
    return BitMap(array("I", slots.astype(np.uint32, copy=False).tobytes()))
