"""Sorting and continuing a sorted list in SQL, with rows that lack a value last in both directions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q
from django.db.models.expressions import OrderBy

from content_models.catalogue.engines.base import Order


@dataclass(frozen=True)
class SortColumn:
    """One column of an order."""

    name: str
    is_descending: bool = False
    is_nullable: bool = False


COLUMNS = {
    Order.NEWEST: SortColumn("published_at", is_descending=True),
    Order.OLDEST: SortColumn("published_at"),
    Order.RECENTLY_UPDATED: SortColumn("updated_at", is_descending=True),
    Order.TITLE: SortColumn("sort_title"),
    Order.STARTS_SOONEST: SortColumn("starts_at", is_nullable=True),
    Order.DEADLINE_SOONEST: SortColumn("deadline", is_nullable=True),
}
# The identity of the item: the same on every copy of the catalogue, unlike the number of a row.
TIE_BREAKER = SortColumn("translation_key")


def columns_of(orders: Sequence[Order]) -> list[SortColumn]:
    """The columns of several orders, each once, and the tie-breaker."""
    chosen: dict[str, SortColumn] = {}
    for order in orders:
        chosen.setdefault(COLUMNS[order].name, COLUMNS[order])
    return [*chosen.values(), TIE_BREAKER]


def order_by(columns: Sequence[SortColumn], *, backwards: bool) -> list[OrderBy]:
    return [sorting(column, backwards=backwards) for column in columns]


def sorting(column: SortColumn, *, backwards: bool) -> OrderBy:
    """A missing value is last; first, when the list is read from its end."""
    nulls: dict[str, bool] = {}
    # Indexes serve an order of columns without missing values only when it says nothing of them.
    if column.is_nullable:
        nulls = {"nulls_first": True} if backwards else {"nulls_last": True}
    return OrderBy(F(column.name), descending=column.is_descending != backwards, **nulls)


def beyond(columns: Sequence[SortColumn], values: Sequence[Any], *, backwards: bool) -> Q:
    """The rows that come after a position, or before it."""
    condition, same = Q(pk__in=[]), Q()
    for column, value in zip(columns, values, strict=True):
        further = before_value(column, value) if backwards else after_value(column, value)
        if further is not None:
            condition |= same & further
        same &= equal(column, value)
    return condition & not_before(columns[0], values[0], backwards=backwards)


def not_before(column: SortColumn, value: Any, *, backwards: bool) -> Q:
    """What the position implies for the first column alone, said once more so that an index can start there."""
    if column.is_nullable:
        return Q()
    comparison = "gte" if column.is_descending == backwards else "lte"
    return Q(**{f"{column.name}__{comparison}": value})


def at(columns: Sequence[SortColumn], values: Sequence[Any]) -> Q:
    """The row at a position, if it is still there."""
    condition = Q()
    for column, value in zip(columns, values, strict=True):
        condition &= equal(column, value)
    return condition


def equal(column: SortColumn, value: Any) -> Q:
    return Q(**{f"{column.name}__isnull": True}) if value is None else Q(**{column.name: value})


def after_value(column: SortColumn, value: Any) -> Q | None:
    if value is None:
        return None
    comparison = "lt" if column.is_descending else "gt"
    later = Q(**{f"{column.name}__{comparison}": value})
    return later | Q(**{f"{column.name}__isnull": True}) if column.is_nullable else later


def before_value(column: SortColumn, value: Any) -> Q:
    if value is None:
        return Q(**{f"{column.name}__isnull": False})
    comparison = "gt" if column.is_descending else "lt"
    return Q(**{f"{column.name}__{comparison}": value})
