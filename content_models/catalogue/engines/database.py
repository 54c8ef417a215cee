"""The reference engine: plain SQL on the catalogue, on SQLite and PostgreSQL alike."""

from dataclasses import fields
from typing import Any

from django.db.models import QuerySet

from content_models.catalogue.engines.base import UNLISTED_KINDS, ListQuery, Row, Selection, Slice
from content_models.catalogue.engines.cursors import fingerprint, read_cursor, write_cursor
from content_models.catalogue.engines.keyset import at, beyond, columns_of, order_by
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.querysets import EntryQuerySet

ROW_NAMES = [field.name for field in fields(Row)]
ROW_COLUMNS = ["pk" if name == "entry_id" else name for name in ROW_NAMES]


class DatabaseEngine:
    """Answers lists with one statement each."""

    def slice(self, query: ListQuery) -> Slice:
        window, columns = query.window, columns_of(query.orders)
        selected = select(query.selection)
        cursor = window.before if window.from_end else window.after
        position = read_cursor(cursor, fingerprint(query.selection, query.orders)) if cursor is not None else None
        rest = selected
        if position is not None:
            rest = selected.filter(beyond(columns, position, backwards=window.from_end))
        found = rows_of(rest.order_by(*order_by(columns, backwards=window.from_end))[: window.size + 1])
        has_more = len(found) > window.size
        rows = tuple(found[: window.size])
        is_behind = (
            position is not None
            and selected.filter(
                beyond(columns, position, backwards=not window.from_end) | at(columns, position)
            ).exists()
        )
        if window.from_end:
            return Slice(rows=rows[::-1], has_next=is_behind, has_previous=has_more)
        return Slice(rows=rows, has_next=has_more, has_previous=is_behind)

    def count(self, selection: Selection) -> int:
        return select(selection).count()

    def cursor(self, query: ListQuery, row: Row) -> str:
        values = [getattr(row, column.name) for column in columns_of(query.orders)]
        return write_cursor(fingerprint(query.selection, query.orders), values)


def select(selection: Selection) -> EntryQuerySet:
    rows = CatalogueEntry.objects.on_site(selection.site_id).served_in(selection.chain)
    rows = rows.visible_at(selection.moment).listed_at(selection.moment)
    if selection.kinds is None:
        return rows.exclude(kind__in=UNLISTED_KINDS)
    return rows.filter(kind__in=selection.kinds)


def rows_of(entries: QuerySet) -> list[Row]:
    """Plain rows out of a query on the catalogue."""
    return [row_of(values) for values in entries.values_list(*ROW_COLUMNS)]


def row_of(values: tuple[Any, ...]) -> Row:
    named = dict(zip(ROW_NAMES, values, strict=True))
    # PostgreSQL hands binary columns out as a view on memory.
    return Row(**{**named, "sort_title": bytes(named["sort_title"])})
