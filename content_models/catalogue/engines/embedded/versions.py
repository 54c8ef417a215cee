"""From one version to the next, and from a store full of old places to a fresh one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.engines.embedded.columns import Columns, Numbers, places_of, slots_of
from content_models.catalogue.engines.embedded.facts import EntryFacts
from content_models.catalogue.engines.embedded.sorting import warm
from content_models.catalogue.engines.embedded.store import Store, TermFacts, Version
from content_models.catalogue.engines.embedded.terms_by_place import MANY_PLACES, terms_by_place

# Below this many places taken since the first, sweeping is not worth it.
FEW_CHANGES = 2_000
BATCH = 5_000


def first_version(number: int, facts: Iterable[EntryFacts], terms: Mapping[int, TermFacts]) -> Version:
    """A store with these rows, which come in the order of their numbers, as of a number of the change log."""
    store, batch = Store(terms), []
    for each in facts:
        batch.append(each)
        if len(batch) == BATCH:
            store.fill(batch)
            batch = []
    store.fill(batch)
    prepare(store)
    return Version(number, BitMap(range(store.base)), store)


def prepare(store: Store) -> None:
    """Sorts everything before readers ask for it."""
    warm(store)
    if store.base >= MANY_PLACES:
        terms_by_place(store)


def next_version(version: Version, number: int, written: Iterable[EntryFacts], gone: Iterable[int]) -> Version:
    """The version after these changes. The one before stays as it was."""
    alive, store, rows = BitMap(version.alive), version.store, list(written)
    for entry_id in [*gone, *(facts.entry_id for facts in rows)]:
        slot = store.slot_of(entry_id)
        if slot is not None:
            alive.discard(slot)
    alive.update(store.add_changed(rows))
    return replace(version, number=number, alive=alive, memo={})


def needs_sweeping(version: Version) -> bool:
    """Whether so many places were taken since the first that looking through them costs more than sorting anew."""
    tail = version.store.columns.size - version.store.base
    return tail > max(FEW_CHANGES, version.store.base // 8)


def swept(version: Version) -> Version:
    """The same rows in a new store without old places. Readings of the old store keep it until they end."""
    old = version.store
    living = slots_of(version.alive)
    chosen = living[np.argsort(old.columns.arrays["entry_id"][living])]
    place_of = np.zeros(old.columns.size, np.uint32)
    place_of[chosen] = np.arange(len(chosen), dtype=np.uint32)
    store = Store(old.terms)
    copy_columns(old.columns, store.columns, chosen)
    for key, places in list(old.bitmaps.items()):
        kept = place_of[slots_of(places & version.alive)]
        if len(kept):
            kept.sort()
            store.bitmaps[key] = places_of(kept)
            store.note(key)
    store.base = len(chosen)
    prepare(store)
    texts = version.texts and version.texts.at_new_places(
        {int(slot): int(place_of[slot]) for slot in version.texts.recent if slot in version.alive}
    )
    return Version(version.number, BitMap(range(len(chosen))), store, texts)


def copy_columns(old: Columns, new: Columns, chosen: Numbers) -> None:
    new.arrays = {name: numbers[chosen] for name, numbers in old.arrays.items()}
    ends = []
    for slot in chosen.tolist():
        new.titles += old.title(slot)
        ends.append(len(new.titles))
    new.arrays["title_end"] = np.array(ends, np.int64)
    new.size = len(chosen)
