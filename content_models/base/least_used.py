"""A store within a bound: what was used last stays, the least used leaves first. Nobody can fill the memory."""

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Iterator
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class LeastUsed(Generic[Key, Value]):
    """Values by key, up to ``largest`` in all, in the unit in which those who put say a size (bytes, characters).

    A value larger than ``largest_one`` is not taken, so that one does not push all others out. Threads may share it.
    """

    def __init__(self, largest: int, largest_one: int | None = None) -> None:
        self.largest = largest
        self.largest_one = largest if largest_one is None else largest_one
        self.size = 0
        self.held: OrderedDict[Key, tuple[Value, int]] = OrderedDict()
        self.lock = Lock()

    def __len__(self) -> int:
        return len(self.held)

    def __iter__(self) -> Iterator[Key]:
        return iter(list(self.held))

    def __contains__(self, key: Key) -> bool:
        return key in self.held

    def values(self) -> list[Value]:
        return [value for value, _size in self.held.values()]

    def get(self, key: Key) -> Value | None:
        """Without the lock: every answer comes through here."""
        found = self.held.get(key)
        if found is None:
            return None
        try:
            self.held.move_to_end(key)
        except KeyError:
            # Another thread dropped it meanwhile; what it says is still true.
            return found[0]
        return found[0]

    def put(self, key: Key, value: Value, size: int) -> None:
        self.put_all([(key, value, size)])

    def put_all(self, values: Iterable[tuple[Key, Value, int]]) -> None:
        with self.lock:
            for key, value, size in values:
                if size <= self.largest_one:
                    self._drop(key)
                    self.held[key] = value, size
                    self.size += size
            while self.size > self.largest:
                _key, (_value, size) = self.held.popitem(last=False)
                self.size -= size

    def remove(self, key: Key) -> None:
        with self.lock:
            self._drop(key)

    def clear(self) -> None:
        with self.lock:
            self.held.clear()
            self.size = 0

    def _drop(self, key: Key) -> None:
        dropped = self.held.pop(key, None)
        if dropped is not None:
            self.size -= dropped[1]
