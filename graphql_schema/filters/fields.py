"""What the single fields of a filter mean. Each reads its value at a moment; none is no condition."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from content_models.catalogue.engines.conditions import (
    AllOf,
    AvailableIn,
    Condition,
    DateBetween,
    DateColumn,
    FromSource,
    HasEnded,
    IsFree,
    IsOnline,
    IsOpen,
    Not,
    Overlaps,
    Within,
)
from content_models.catalogue.locales import mask_of
from graphql_schema.errors import BadUserInput

FieldReader = Callable[[Any, datetime], Condition | None]

OWN = frozenset({""})


def combined(
    name: str,
    value: Mapping[str, Any],
    meant_by: Callable[[str], frozenset[Any]],
    has_one_of: Callable[[frozenset[Any]], Condition],
) -> Condition | None:
    """``in``, ``all`` and ``none`` of one field, all of which hold. Raises ``BadUserInput`` where none ever can.

    ``meant_by`` says which terms or items a value stands for.
    """
    wanted, required, excluded = (
        None if value.get(key) is None else [meant_by(each) for each in value[key]] for key in ("in", "all", "none")
    )
    refuse_contradiction(name, wanted or [], required or [], excluded or [])
    parts: list[Condition] = []
    if wanted is not None:
        parts.append(has_one_of(frozenset().union(*wanted)))
    if required is not None:
        parts += [has_one_of(meant) for meant in required]
    if excluded:
        parts.append(Not(has_one_of(frozenset().union(*excluded))))
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def refuse_contradiction(
    name: str, wanted: list[frozenset[Any]], required: list[frozenset[Any]], excluded: list[frozenset[Any]]
) -> None:
    out: frozenset[Any] = frozenset().union(*excluded)
    if any(meant <= out for meant in required):
        raise BadUserInput(f"{name} contradicts itself: a value of all is excluded by none.")
    if wanted and all(meant <= out for meant in wanted):
        raise BadUserInput(f"{name} contradicts itself: every value of in is excluded by none.")


def read_key(name: str, key: str) -> UUID:
    """Raises ``BadUserInput`` for what cannot be a translation key."""
    try:
        return UUID(key)
    except ValueError as error:
        raise BadUserInput(f"{name} takes translation keys; one of the values is none.") from error


def date_reader(name: str, column: DateColumn) -> FieldReader:
    def read(value: Mapping[str, Any], _moment: datetime) -> Condition | None:
        gte, lte = value.get("gte"), value.get("lte")
        if gte is None and lte is None:
            return None
        if gte is not None and lte is not None and gte > lte:
            raise BadUserInput(f"{name} is reversed: gte is later than lte.")
        return DateBetween(column, gte, lte)

    return read


def read_window(value: Mapping[str, Any], _moment: datetime) -> Condition | None:
    start, end = value.get("from"), value.get("to")
    if start is None and end is None:
        return None
    if start is not None and end is not None and start > end:
        raise BadUserInput("during is reversed: from is later than to.")
    return Overlaps(start, end)


def read_box(value: Mapping[str, float], _moment: datetime) -> Condition:
    box = Within(value["south"], value["west"], value["north"], value["east"])
    for edge, furthest in (("south", 90), ("north", 90), ("west", 180), ("east", 180)):
        if not -furthest <= value[edge] <= furthest:
            raise BadUserInput(f"within.{edge} is {value[edge]:g}. It lies between -{furthest} and {furthest}.")
    if box.south > box.north:
        raise BadUserInput("within is upside down: south is greater than north.")
    return box


def read_source(value: Mapping[str, Any], _moment: datetime) -> Condition | None:
    parts: list[Condition] = []
    keys, own = value.get("in"), value.get("own")
    if keys is not None:
        if any(not key or "\x00" in key for key in keys):
            raise BadUserInput("source.in takes keys of partner sites; for our own content use source.own.")
        parts.append(FromSource(frozenset(keys)))
    if own is not None:
        if own and keys:
            raise BadUserInput("source contradicts itself: what is our own comes from no partner site.")
        parts.append(FromSource(OWN) if own else Not(FromSource(OWN)))
    return AllOf(tuple(parts)) if parts else None


def read_locales(value: Mapping[str, Any], _moment: datetime) -> Condition | None:
    return None if value.get("in") is None else AvailableIn(mask_of(value["in"]))


FIELD_READERS: dict[str, FieldReader] = {
    "publishedAt": date_reader("publishedAt", DateColumn.PUBLISHED_AT),
    "startsAt": date_reader("startsAt", DateColumn.STARTS_AT),
    "endsAt": date_reader("endsAt", DateColumn.ENDS_AT),
    "deadline": date_reader("deadline", DateColumn.DEADLINE),
    "during": read_window,
    "isUpcoming": lambda value, moment: HasEnded(moment, is_true=not value),
    "isOpen": lambda value, moment: IsOpen(moment, is_true=value),
    "isFree": lambda value, _moment: IsFree(is_true=value),
    "isOnline": lambda value, _moment: IsOnline(is_true=value),
    "within": read_box,
    "source": read_source,
    "locale": read_locales,
}
