"""What a filter asks of a row, as plain values.

A condition is true or false, never unknown: a row without the value does not meet it, and so meets its negation.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID


class DateColumn(Enum):
    """Dates of a row that filters compare."""

    PUBLISHED_AT = "published_at"
    STARTS_AT = "starts_at"
    ENDS_AT = "ends_at"
    DEADLINE = "deadline"


@dataclass(frozen=True)
class AllOf:
    """Every part holds; without parts: always true."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one part holds; without parts: never true."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    """The part does not hold."""

    part: "Condition"


@dataclass(frozen=True)
class HasTerm:
    """The row has one of these terms; what stands below a term in its vocabulary is already among them."""

    term_ids: frozenset[int]


@dataclass(frozen=True)
class HasLink:
    """The row names one of these items in one of these roles; ``roles`` None: in any but ``without_roles``.

    An item counts while it is itself visible on the site of the selection, in whatever language.
    """

    keys: frozenset[UUID]
    roles: frozenset[str] | None = None
    without_roles: frozenset[str] = frozenset()


@dataclass(frozen=True)
class DateBetween:
    """The date lies between two moments, both included; None is an open end."""

    column: DateColumn
    gte: datetime | None = None
    lte: datetime | None = None


@dataclass(frozen=True)
class Overlaps:
    """What happens then: it starts before ``end`` and ends, else starts, after ``start``. None is an open end.

    A row without a start does not meet it.
    """

    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True)
class HasEnded:
    """Whether the end, else the start, has come by ``moment``; a row without either does not meet it."""

    moment: datetime
    is_true: bool


@dataclass(frozen=True)
class IsOpen:
    """Whether the opening, if any, has come by ``moment`` and the deadline, if any, has not.

    A row that has neither does not meet it.
    """

    moment: datetime
    is_true: bool


@dataclass(frozen=True)
class IsFree:
    """Whether it is free of charge or not."""

    is_true: bool


@dataclass(frozen=True)
class IsOnline:
    """Whether it takes place online or not."""

    is_true: bool


@dataclass(frozen=True)
class Within:
    """The place lies in a box, in degrees; a box whose west is greater than its east crosses the date line."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True)
class FromSource:
    """It comes from one of these partner sites; the empty key stands for our own."""

    keys: frozenset[str]


@dataclass(frozen=True)
class AvailableIn:
    """The item is live in one of the languages of this mask."""

    mask: int


@dataclass(frozen=True)
class OfKind:
    """It is of one of these kinds."""

    kinds: frozenset[str]


Condition = (
    AllOf | AnyOf | Not | HasTerm | HasLink | DateBetween | Overlaps | HasEnded | IsOpen | IsFree | IsOnline | Within
    | FromSource | AvailableIn | OfKind
)  # fmt: skip


def leaves_of(condition: Condition) -> Iterator[Condition]:
    """The conditions that it is made of, without those that only join others."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from leaves_of(part)
        case Not(part):
            yield from leaves_of(part)
        case _:
            yield condition


def is_timed(condition: Condition) -> bool:
    """Whether a row may come to meet the condition, or cease to, without being changed itself."""
    return any(isinstance(leaf, HasEnded | IsOpen | HasLink) for leaf in leaves_of(condition))
