"""The narrow interface between the API and whatever answers lists: values in, values out, no models.

An engine is asked for one *reading*: everything that a reading answers comes from one version of the catalogue.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, Protocol
from uuid import UUID

from content_models.catalogue.engines.conditions import Condition
from content_models.catalogue.engines.item_keys import ItemKeys

UNLISTED_KINDS = frozenset({"HOME", "LISTING"})
# The field of the facet that counts kinds.
KINDS = "kinds"


class Order(Enum):
    """How a list can be sorted. Rows without the value come last, whatever the direction."""

    RELEVANCE = "RELEVANCE"
    NEWEST = "NEWEST"
    OLDEST = "OLDEST"
    RECENTLY_UPDATED = "RECENTLY_UPDATED"
    TITLE = "TITLE"
    STARTS_SOONEST = "STARTS_SOONEST"
    DEADLINE_SOONEST = "DEADLINE_SOONEST"


@dataclass(frozen=True)
class Selection:
    """Which rows belong to a list: on a site, in a chain of languages, of some kinds, meeting conditions.

    ``kinds`` None is every kind but those of ``UNLISTED_KINDS``. What expired at ``moment`` is left out.
    ``conditions`` all hold; each is one top-level field of the filter. ``search`` is what a reader typed.
    """

    site_id: int
    chain: tuple[str, ...]
    moment: datetime
    kinds: frozenset[str] | None = None
    conditions: tuple["NamedCondition", ...] = ()
    search: str | None = None

    def without(self, fields: Collection[str]) -> "Selection":
        """The selection without its top-level conditions on these fields, and with ``KINDS`` without its kinds."""
        kept = tuple(named for named in self.conditions if named.field not in fields)
        return replace(self, conditions=kept, kinds=None if KINDS in fields else self.kinds)


@dataclass(frozen=True)
class NamedCondition:
    """A top-level condition and the filter field that it came from: a facet leaves its own out."""

    field: str
    condition: Condition


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
    """What a list knows of one visible item in one language; ``card`` holds what only cards show.

    ``version`` is the number of the change that wrote the row: the same version is the same content.
    """

    entry_id: int
    version: int
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
    visible_until: datetime | None
    is_free: bool | None
    title: str
    summary: str
    sort_title: bytes
    card: dict[str, Any]
    opens_at: datetime | None = None


@dataclass(frozen=True)
class Slice:
    """The rows of one page of a list, in order, and whether there are more on either side.

    With ``Order.RELEVANCE`` first, ``ranking`` names the stored list that its cursors belong to.
    """

    rows: tuple[Row, ...]
    has_next: bool
    has_previous: bool
    ranking: str | None = None


@dataclass(frozen=True)
class FacetQuery:
    """Count rows by term of some vocabulary, by kind, or by the visible items that they link to in some roles.

    ``field`` is the filter field whose own top-level condition the counts ignore. With ``KINDS`` kinds are counted
    and the selection's own are ignored; else terms, where a vocabulary is named; else links, as ``HasLink`` finds them.
    """

    field: str
    vocabulary: str | None = None
    roles: frozenset[str] | None = None
    without_roles: frozenset[str] = frozenset()


@dataclass(frozen=True)
class FacetCounts:
    """How many rows have each value: ids of terms, translation keys of linked items, or kinds.

    A row counts once for each term it has and once for each term above those.
    """

    counts: Mapping[int | UUID | str, int]


@dataclass(frozen=True)
class Suggested:
    """A title that begins, or has a word that begins, with what was typed."""

    entry_id: int
    kind: str
    translation_key: UUID
    locale: str
    path: str
    title: str


class WrongCursorError(ValueError):
    """A cursor that was not made by this list: damaged, or of another order, filter, site or chain."""


class ExpiredCursorError(ValueError):
    """A cursor into a ranked list that is not stored any more."""


class StaleReadingError(Exception):
    """The database has gone on, and what this reading's version had is not there any more: ask with a new reading."""


class Reading(Protocol):
    """One version of the catalogue, ready to answer."""

    @property
    def version(self) -> int:
        """The number of the last change that it knows."""

    def slice(self, query: ListQuery) -> Slice:
        """One page of a list. Raises ``WrongCursorError``, ``ExpiredCursorError``."""

    def count(self, selection: Selection) -> int:
        """How many rows belong to a list, exactly."""

    def rows(self, selection: Selection, keys: Collection[UUID]) -> list[Row]:
        """The rows of a list among these items, in no order."""

    def facets(self, selection: Selection, facets: Collection[FacetQuery]) -> list[FacetCounts]:
        """The counts of each facet, in the order asked; only values with at least one row."""

    def cursor(self, query: ListQuery, row: Row, ranking: str | None = None) -> str:
        """Where a row stands in a list, for ``after`` and ``before``."""

    def rank(self, selection: Selection, limit: int) -> ItemKeys:
        """The translation keys of the best matches of a search, the best first."""

    def suggest(self, selection: Selection, prefix: str, limit: int) -> list[Suggested]:
        """Visible items whose title has words beginning with ``prefix``'s words."""

    def boundary(self, selection: Selection) -> datetime | None:
        """The next moment at which the list may change by itself: something expires, begins, ends or closes."""

    def dictionary(self) -> "Dictionary":
        """The words of the index, to expand what readers type."""


class Dictionary(Protocol):
    """The folded words that the texts of one version have, by language."""

    def has(self, locale: str, word: str) -> bool:
        """Whether any text has this word."""

    def beginning_with(self, locale: str, prefix: str, limit: int) -> list[str]:
        """Words that begin so, in the order of code points, at most ``limit``."""

    def like(self, locale: str, word: str, distance: int, limit: int) -> list[str]:
        """Words within an edit distance that share the first letter, nearest first, then by code points."""


class Engine(Protocol):
    """Gives readings of the catalogue."""

    def reading(self) -> Reading:
        """The newest version that this engine knows."""

    def state(self) -> str:
        """For operators: who answers in this process now."""
