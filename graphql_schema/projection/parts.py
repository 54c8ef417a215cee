"""Parts of answers as JSON text, kept in each process; bounded in bytes, the least used leave first."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Any

LARGEST = 24_000_000
# What the objects around a part take, in bytes.
OVERHEAD = 600


class PartStore:
    """Parts by key; what decides about a part is in its key, or stands beside it for the reader to check."""

    def __init__(self, largest: int = LARGEST) -> None:
        self.largest = largest
        self.parts: OrderedDict[Hashable, Any] = OrderedDict()
        self.sizes: dict[Hashable, int] = {}
        self.size = 0
        self.lock = Lock()

    def get(self, key: Hashable) -> Any:
        part = self.parts.get(key)
        if part is not None:
            try:
                self.parts.move_to_end(key)
            except KeyError:
                # Another thread dropped it meanwhile; what it says is still true.
                return part
        return part

    def put(self, key: Hashable, part: Any, size: int) -> None:
        size += OVERHEAD
        if size > self.largest // 16:
            return
        with self.lock:
            self.size += size - self.sizes.get(key, 0)
            self.parts[key], self.sizes[key] = part, size
            while self.size > self.largest:
                dropped, _part = self.parts.popitem(last=False)
                self.size -= self.sizes.pop(dropped)

    def clear(self) -> None:
        with self.lock:
            self.parts.clear()
            self.sizes.clear()
            self.size = 0


parts = PartStore()
