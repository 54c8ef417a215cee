"""The narrow interface between the API and whatever answers lists: values in, values out, no models.

Later questions (filters, facets, search) are further fields of ``ListQuery`` and further methods of ``Engine``.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Protocol
from uuid import UUID


class Order(Enum):
    """How a list can be sorted. Rows without the value come last, whatever the direction."""

    NEWEST = "NEWEST"
    OLDEST = "OLDEST"
    RECENTLY_UPDATED = "RECENTLY_UPDATED"
    TITLE = "TITLE"
    STARTS_SOONEST = "STARTS_SOONEST"
    DEADLINE_SOONEST = "DEADLINE_SOONEST"


@dataclass(frozen=True)
class Selection:
    """Which rows belong to a list: on a site, in a chain of languages, of some kinds.

    ``kinds`` None is every kind but those of ``UNLISTED_KINDS``. What expired at ``moment`` is left out.
    """

    site_id: int
    chain: tuple[str, ...]
    moment: datetime
    kinds: frozenset[str] | None = None


@dataclass(frozen=True)
class Window:
    """``size`` rows after a cursor, or the last ``size`` before one."""

    size: int
    after: str | None = None
    before: str | None = None
    from_end: bool = False


@dataclass(frozen=True)
class ListQuery:
    """One page of a list."""

    selection: Selection
    orders: tuple[Order, ...]
    window: Window


@dataclass(frozen=True)
class Row:
    """What a list knows of one visible item in one language; ``card`` holds what only cards show."""

    entry_id: int
    page_id: int | None
    site_id: int
    source_key: str
    kind: str
    translation_key: UUID
    locale: str
    available_locales: int
    path: str
    translation_origin: str
    published_at: datetime
    updated_at: datetime
    starts_at: datetime | None
    ends_at: datetime | None
    deadline: datetime | None
    is_free: bool | None
    title: str
    summary: str
    sort_title: bytes
    card: dict[str, Any]


@dataclass(frozen=True)
class Slice:
    """The rows of one page of a list, in order, and whether there are more on either side."""

    rows: tuple[Row, ...]
    has_next: bool
    has_previous: bool


UNLISTED_KINDS = frozenset({"HOME", "LISTING"})


class WrongCursorError(ValueError):
    """A cursor that was not made by this list: damaged, or of another order, filter, site or chain."""


class Engine(Protocol):
    """Answers lists from the catalogue."""

    def slice(self, query: ListQuery) -> Slice:
        """One page of a list. Raises ``WrongCursorError``."""

    def count(self, selection: Selection) -> int:
        """How many rows belong to a list, exactly."""

    def cursor(self, query: ListQuery, row: Row) -> str:
        """Where a row stands in a list, for ``after`` and ``before``."""
