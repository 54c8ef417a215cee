"""Ready answers of one process: as they went over the wire, bounded in bytes, the least used leave first."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from threading import Lock

from graphql_schema.trusted_documents.times import CacheTimes

# What the objects around an entry take, in bytes, measured with sys.getsizeof on typical ones.
OVERHEAD = 1_600
TAG_SHARE = 40


@dataclass(slots=True)
class Offer:
    """What the view says of an answer that may be kept: its tags, what it knows of the log, when it ends.

    ``ends_at`` is in seconds since 1970; ``position`` the number of the last change that it surely knows.
    """

    tags: tuple[str, ...]
    position: int
    ends_at: float | None


@dataclass(slots=True)
class Entry:
    """An answer. ``times`` are those of a CDN; ``checked`` is the position at which its tags were last unchanged."""

    headers: list[tuple[str, str]]
    body: bytes
    etag: str
    offer: Offer
    stored_at: float
    times: CacheTimes | None = None
    checked: int = 0
    size: int = field(init=False)

    def __post_init__(self) -> None:
        text = sum(len(name) + len(value) for name, value in self.headers)
        self.size = OVERHEAD + len(self.body) + text + TAG_SHARE * len(self.offer.tags)


class EntryStore:
    """The entries that were used last, up to a number of bytes in all."""

    def __init__(self, largest: int) -> None:
        self.largest = largest
        self.entries: OrderedDict[Hashable, Entry] = OrderedDict()
        self.size = 0
        self.lock = Lock()

    def get(self, key: Hashable) -> Entry | None:
        entry = self.entries.get(key)
        if entry is not None:
            try:
                self.entries.move_to_end(key)
            except KeyError:
                # It was dropped by another thread meanwhile; what it said is still true.
                return entry
        return entry

    def put(self, key: Hashable, entry: Entry, key_size: int) -> None:
        entry.size += key_size
        if entry.size > self.largest // 4:
            return
        with self.lock:
            self.drop(key)
            self.entries[key] = entry
            self.size += entry.size
            while self.size > self.largest:
                _key, dropped = self.entries.popitem(last=False)
                self.size -= dropped.size

    def remove(self, key: Hashable) -> None:
        with self.lock:
            self.drop(key)

    def drop(self, key: Hashable) -> None:
        dropped = self.entries.pop(key, None)
        if dropped is not None:
            self.size -= dropped.size

    def clear(self) -> None:
        with self.lock:
            self.entries.clear()
            self.size = 0
