"""Identities of many items in one run of bytes: a thousand objects take longer to make than a search to answer."""

from collections.abc import Iterable, Sequence
from typing import Self, overload
from uuid import UUID

KEY_BYTES = 16


class ItemKeys(Sequence[UUID]):
    """Translation keys in an order; each becomes an object only when it is looked at."""

    def __init__(self, packed: bytes) -> None:
        self.packed = packed

    @classmethod
    def of(cls, keys: Iterable[UUID]) -> Self:
        return cls(b"".join(key.bytes for key in keys))

    def __len__(self) -> int:
        return len(self.packed) // KEY_BYTES

    @overload
    def __getitem__(self, place: int) -> UUID: ...

    @overload
    def __getitem__(self, place: slice) -> "ItemKeys": ...

    def __getitem__(self, place: int | slice) -> "UUID | ItemKeys":
        if isinstance(place, int):
            start = range(len(self))[place] * KEY_BYTES
            return UUID(bytes=self.packed[start : start + KEY_BYTES])
        places = range(len(self))[place]
        if places.step == 1:
            return ItemKeys(self.packed[places.start * KEY_BYTES : places.stop * KEY_BYTES])
        return ItemKeys.of(self[each] for each in places)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, UUID) and self.find(key) >= 0

    def find(self, key: UUID) -> int:
        """The place of a key; -1 where it is not."""
        start = self.packed.find(key.bytes)
        while start % KEY_BYTES and start >= 0:
            start = self.packed.find(key.bytes, start + 1)
        return start // KEY_BYTES if start >= 0 else -1
