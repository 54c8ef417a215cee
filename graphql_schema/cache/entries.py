"""Ready answers of one process: as they went over the wire, bounded in bytes, the least used leave first."""

from collections.abc import Hashable
from dataclasses import dataclass, field

from content_models.base.least_used import LeastUsed
from graphql_schema.trusted_documents.times import CacheTimes

# What the objects around an entry take, in bytes, measured with sys.getsizeof on typical ones.
OVERHEAD = 1_600
TAG_SHARE = 40
# One answer takes at most this part of the store.
LARGEST_SHARE = 4


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


class EntryStore(LeastUsed[Hashable, Entry]):
    """The entries that were used last, up to a number of bytes in all."""

    def __init__(self, largest: int) -> None:
        super().__init__(largest, largest // LARGEST_SHARE)

    def keep(self, key: Hashable, entry: Entry, key_size: int) -> None:
        entry.size += key_size
        self.put(key, entry, entry.size)
