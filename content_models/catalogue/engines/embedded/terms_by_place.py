"""The terms of each of a store's first places, one after the other: to count them for a few places of very many."""

from dataclasses import dataclass

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.engines.embedded.columns import Numbers, slots_of
from content_models.catalogue.engines.embedded.store import Store

# Below this many places the bitmap of each term is quicker, and so it is when a good part of the places is chosen.
MANY_PLACES, SMALL_PART = 100_000, 8


@dataclass(frozen=True)
class TermsByPlace:
    """Place n has ``terms[starts[n]:starts[n + 1]]``, with every term above those."""

    starts: Numbers
    terms: Numbers

    def counts(self, slots: Numbers) -> Numbers:
        """How many of these places have each term, by its number."""
        first = self.starts[slots]
        lengths = self.starts[slots + 1] - first
        ends = np.cumsum(lengths)
        at = np.arange(ends[-1] if len(ends) else 0) + np.repeat(first - (ends - lengths), lengths)
        return np.bincount(self.terms[at])


def is_few_of_many(store: Store, chosen: BitMap) -> bool:
    return store.base >= MANY_PLACES and len(chosen) * SMALL_PART < store.base


def terms_by_place(store: Store) -> TermsByPlace:
    if "terms" not in store.sorted:
        store.sorted["terms"] = sorted_by_place(store)
    found: TermsByPlace = store.sorted["terms"]
    return found


def sorted_by_place(store: Store) -> TermsByPlace:
    first = BitMap(range(store.base))
    places = {key[1]: slots_of(found & first) for key, found in list(store.bitmaps.items()) if key[0] == "below"}
    slots = np.concatenate([np.empty(0, np.uint32), *places.values()])
    terms = np.repeat(np.array(list(places), np.int32), [len(found) for found in places.values()])
    in_order = np.argsort(slots, kind="stable")
    starts = np.searchsorted(slots[in_order], np.arange(store.base + 1))
    return TermsByPlace(starts.astype(np.int64), terms[in_order])


def count_terms(store: Store, chosen: BitMap) -> dict[int, int]:
    """How many of the chosen places have each term, or one below it."""
    first = chosen & BitMap(range(store.base))
    counts = terms_by_place(store).counts(slots_of(first).astype(np.int64))
    found = {int(term_id): int(counts[term_id]) for term_id in np.flatnonzero(counts)}
    if recent := chosen - first:
        for key, rows in list(store.bitmaps.items()):
            if key[0] == "below" and (number := recent.intersection_cardinality(rows)):
                found[int(str(key[1]))] = found.get(int(str(key[1])), 0) + number
    return found
