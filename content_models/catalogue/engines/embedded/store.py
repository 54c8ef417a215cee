"""The index of one process: columns, bitmaps and one immutable version after the other.

A changed row gets a new place, and its old place leaves the next version's ``alive``. So columns and bitmaps only
grow, and one set of places is all that two versions differ in: what a reading began with, it ends with.

The first ``base`` places were taken together, in the order of the rows' numbers, and have sorted lists beside them;
places taken since are few and looked through.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.engines.embedded.columns import Columns, Numbers, key_words
from content_models.catalogue.engines.embedded.facts import MISSING, MOMENTS, EntryFacts
from content_models.catalogue.engines.embedded.texts import Texts
from content_models.catalogue.locales import LOCALE_BITS

Key = tuple[Hashable, ...]


@dataclass(frozen=True)
class TermFacts:
    """Where a term stands."""

    vocabulary: str
    parent_id: int | None


@dataclass(frozen=True)
class Version:
    """One state of the catalogue. ``memo`` keeps what was worked out for it; ``texts`` None: search elsewhere."""

    number: int
    alive: BitMap
    store: "Store"
    texts: Texts | None = None
    memo: dict[Hashable, Any] = field(default_factory=dict, compare=False)


class Store:
    """Columns and bitmaps that all versions share. One thread writes."""

    def __init__(self, terms: Mapping[int, TermFacts]) -> None:
        self.terms = dict(terms)
        self.columns = Columns()
        self.bitmaps: dict[Key, BitMap] = {}
        # For the places taken since the first: the newest place of each row, and the places of each item.
        self.moved: dict[int, int] = {}
        self.tail_keys: dict[UUID, list[int]] = {}
        # Dictionaries, because they keep an order and can be copied in one step while another thread adds to them.
        self.kinds: dict[str, None] = {}
        self.linked: dict[str, dict[UUID, None]] = {}
        self.base = 0
        self.sorted: dict[Hashable, Any] = {}

    def bitmap(self, *key: Hashable) -> BitMap:
        """The places that have a value; dead ones among them."""
        return self.bitmaps.get(key) or BitMap()

    def fill(self, rows: Sequence[EntryFacts]) -> None:
        """Adds rows to the first places: in the order of their numbers, before anything else."""
        self.add_all(rows)
        self.base = self.columns.size

    def add_changed(self, rows: Sequence[EntryFacts]) -> range:
        """Gives changed and new rows their places."""
        slots = self.add_all(rows)
        for slot, facts in zip(slots, rows, strict=True):
            self.moved[facts.entry_id] = slot
            self.tail_keys.setdefault(facts.key, []).append(slot)
        return slots

    def add_all(self, rows: Sequence[EntryFacts]) -> range:
        slots = self.columns.extend(rows)
        found: dict[Key, list[int]] = defaultdict(list)
        for slot, facts in zip(slots, rows, strict=True):
            for key in keys_of(facts, self.terms):
                found[key].append(slot)
        for key, members in found.items():
            self.bitmaps.setdefault(key, BitMap()).update(members)
            self.note(key)
        return slots

    def note(self, key: Key) -> None:
        """Keeps the values that facets count by."""
        match key:
            case ("kind", str() as kind):
                self.kinds[kind] = None
            case ("link", str() as role, UUID() as target):
                self.linked.setdefault(role, {})[target] = None

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(self.linked.copy())

    def slot_of(self, entry_id: int) -> int | None:
        """The newest place of a row."""
        if entry_id in self.moved:
            return self.moved[entry_id]
        ids = self.columns.arrays["entry_id"][: self.base]
        place = int(np.searchsorted(ids, entry_id))
        return place if place < self.base and ids[place] == entry_id else None

    def slots_of_item(self, key: UUID) -> list[int]:
        """Every place that versions of an item have or had."""
        first, second = key_words(key)
        numbers, by_key = self.columns.arrays["key_1"], self.by_key()
        start = np.searchsorted(numbers[: self.base], np.uint64(first), "left", sorter=by_key)
        end = np.searchsorted(numbers[: self.base], np.uint64(first), "right", sorter=by_key)
        same = by_key[start:end]
        same = same[self.columns.arrays["key_2"][same] == np.uint64(second)]
        return [*same.tolist(), *self.tail_keys.get(key, ())]

    def by_key(self) -> Numbers:
        # Of numpy's own kind of number: another would be converted whole at each search.
        if "key" not in self.sorted:
            self.sorted["key"] = np.argsort(self.columns.arrays["key_1"][: self.base])
        found: Numbers = self.sorted["key"]
        return found


def keys_of(facts: EntryFacts, terms: Mapping[int, TermFacts]) -> Iterable[Key]:
    """The bitmaps that a row is part of."""
    yield ("site", facts.site_id)
    yield ("kind", facts.kind)
    yield ("locale", facts.locale)
    yield ("source", facts.source_key)
    if facts.is_free is not None:
        yield ("is_free", facts.is_free)
    if facts.is_online is not None:
        yield ("is_online", facts.is_online)
    if facts.latitude is not None and facts.longitude is not None:
        yield ("placed",)
    for code, bit in LOCALE_BITS.items():
        if facts.available_locales & bit:
            yield ("available", code)
    for name, moment in zip(MOMENTS, facts.moments, strict=True):
        if moment != MISSING:
            yield ("known", name)
    for term_id in facts.term_ids:
        yield ("term", term_id)
    for term_id in with_all_above(facts.term_ids, terms):
        yield ("below", term_id)
    for role, key in facts.links:
        yield ("link", role, key)


def with_all_above(term_ids: Iterable[int], terms: Mapping[int, TermFacts]) -> set[int]:
    """The terms and every term above them."""
    found: set[int] = set()
    for term_id in term_ids:
        upper: int | None = term_id
        while upper is not None and upper not in found and upper in terms:
            found.add(upper)
            upper = terms[upper].parent_id
    return found
