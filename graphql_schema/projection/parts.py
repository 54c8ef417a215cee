"""Parts of answers as JSON text, kept in each process; bounded in bytes, the least used leave first."""

from collections.abc import Hashable
from typing import Any

from content_models.base.least_used import LeastUsed

LARGEST = 24_000_000
# One part takes at most this share of the store.
LARGEST_SHARE = 16
# What the objects around a part take, in bytes.
OVERHEAD = 600


class PartStore(LeastUsed[Hashable, Any]):
    """Parts by key; what decides about a part is in its key, or stands beside it for the reader to check."""

    def __init__(self, largest: int = LARGEST) -> None:
        super().__init__(largest, largest // LARGEST_SHARE)

    def keep(self, key: Hashable, part: Any, size: int) -> None:
        self.put(key, part, size + OVERHEAD)


parts = PartStore()
