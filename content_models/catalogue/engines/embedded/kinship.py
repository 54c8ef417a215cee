"""What is akin to an item: the rows of a list that share most terms with it, the newest first among equals."""

from collections.abc import Collection
from uuid import UUID

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.engines.embedded.columns import slots_of
from content_models.catalogue.engines.embedded.store import Store


def kin_of(store: Store, chosen: BitMap, key: UUID, terms: Collection[int], limit: int) -> list[UUID]:
    """The items at the chosen places that have some of these terms, but for the item itself."""
    others = chosen - BitMap(store.slots_of_item(key))
    sharing = [slots_of(others & store.bitmap("term", term_id)) for term_id in terms]
    if not any(map(len, sharing)):
        return []
    slots, shared = np.unique(np.concatenate(sharing), return_counts=True)
    arrays = store.columns.arrays
    keys = (arrays["key_2"][slots], arrays["key_1"][slots], -arrays["published_at"][slots], -shared)
    return [store.columns.key(int(slot)) for slot in slots[np.lexsort(keys)][:limit]]
