"""Statements on the catalogue whose SQL is made once: Django takes a millisecond to build what takes a tenth to run."""

from collections.abc import Callable, Hashable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from django.db import connection
from django.db.models import QuerySet

from content_models.catalogue.engines.base import Row
from content_models.catalogue.engines.database.selecting import ROW_COLUMNS, ROW_NAMES, rows_of

CARD = ROW_NAMES.index("card")
SORT_TITLE = ROW_NAMES.index("sort_title")
# Values that stand for those of a call while the SQL is made; no real one is ever equal to them.
MARKS: dict[type, Any] = {
    int: -7_305_921_846,
    str: "\x00 stands for a value",
    datetime: datetime(1, 2, 3, 4, 5, 6, 789_123, tzinfo=UTC),
    UUID: UUID(int=0x5EED_0000_DEAD_4000_8000_7305_9218_4615),
}


class RowStatement:
    """Rows by a query that ``build`` makes from some values: one of each type, each used anywhere in the query.

    On PostgreSQL the SQL is kept, and rows are read past Django's converters; elsewhere the query runs as it is.
    """

    def __init__(self, build: Callable[..., QuerySet], *types: type) -> None:
        self.build = build
        self.types = types
        self.made: dict[Hashable, tuple[str, tuple[Any, ...]]] = {}

    def rows(self, *values: Any) -> list[Row]:
        if connection.vendor != "postgresql":
            return rows_of(self.build(*values))
        sql, places = self.statement()
        by_type = dict(zip(self.types, values, strict=True))
        with connection.cursor() as cursor:
            cursor.execute(sql, [by_type[place] if isinstance(place, type) else place for place in places])
            return [row_of(values) for values in cursor.fetchall()]

    def statement(self) -> tuple[str, tuple[Any, ...]]:
        """The SQL, and for each parameter its value or the type of the value that comes with a call."""
        found = self.made.get(connection.vendor)
        if found is None:
            entries = self.build(*(MARKS[each] for each in self.types)).values_list(*ROW_COLUMNS)
            sql, parameters = entries.query.sql_with_params()
            found = self.made[connection.vendor] = sql, tuple(map(mark_or_value, parameters))
        return found


def mark_or_value(parameter: Any) -> Any:
    return next((each for each, mark in MARKS.items() if type(parameter) is each and parameter == mark), parameter)


def row_of(values: tuple[Any, ...]) -> Row:
    """From what psycopg gives: JSON as text, binary columns as a view on memory."""
    found = list(values)
    found[CARD] = orjson.loads(found[CARD])
    found[SORT_TITLE] = bytes(found[SORT_TITLE])
    return Row(*found)
