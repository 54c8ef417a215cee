"""The engine itself: each question is one statement."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db.models import Max
from django.utils.functional import cached_property

from content_models.catalogue.engines.base import (
    FacetCounts,
    FacetQuery,
    ListQuery,
    Order,
    Row,
    Selection,
    Slice,
    Suggested,
)
from content_models.catalogue.engines.cursors import fingerprint, read_cursor, write_cursor
from content_models.catalogue.engines.database.boundary import next_boundary
from content_models.catalogue.engines.database.facets import count_facets
from content_models.catalogue.engines.database.ranking import best_matches
from content_models.catalogue.engines.database.selecting import rows_of, select
from content_models.catalogue.engines.database.suggest import suggestions
from content_models.catalogue.engines.database.text import query_of
from content_models.catalogue.engines.database.text_dictionary import DatabaseDictionary
from content_models.catalogue.engines.item_keys import ItemKeys
from content_models.catalogue.engines.keyset import at, beyond, columns_of, order_by
from content_models.catalogue.engines.ranked import ranked_cursor, ranked_slice
from content_models.catalogue.models import Change


class DatabaseReading:
    """What the database holds now. Each statement sees the latest state, so ``version`` is a lower bound."""

    def __init__(self) -> None:
        self.words = DatabaseDictionary()

    @cached_property
    def version(self) -> int:
        return int(Change.objects.aggregate(last=Max("number"))["last"] or 0)

    def slice(self, query: ListQuery) -> Slice:
        if query.orders[0] == Order.RELEVANCE:
            return ranked_slice(self, query)
        window, columns = query.window, columns_of(query.orders)
        selected = select(query.selection, self.words)
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
        return select(selection, self.words).count()

    def rows(self, selection: Selection, keys: Collection[UUID]) -> list[Row]:
        return rows_of(select(selection, self.words).of_items(keys)) if keys else []

    def facets(self, selection: Selection, facets: Collection[FacetQuery]) -> list[FacetCounts]:
        return count_facets(selection, tuple(facets), self.words)

    def cursor(self, query: ListQuery, row: Row, ranking: str | None = None) -> str:
        if query.orders[0] == Order.RELEVANCE:
            return ranked_cursor(query, row, ranking)
        values = [getattr(row, column.name) for column in columns_of(query.orders)]
        return write_cursor(fingerprint(query.selection, query.orders), values)

    def boundary(self, selection: Selection) -> datetime | None:
        return next_boundary(selection, self.words)

    def dictionary(self) -> DatabaseDictionary:
        return self.words

    def rank(self, selection: Selection, limit: int) -> ItemKeys:
        return ItemKeys.of(best_matches(select(selection, self.words), query_of(selection, self.words), limit))

    def suggest(self, selection: Selection, prefix: str, limit: int) -> list[Suggested]:
        return suggestions(select(selection, self.words), selection.chain, prefix, self.words, limit)


class DatabaseEngine:
    """Plain SQL, always right: what other engines are compared with, and what answers while they load."""

    def reading(self) -> DatabaseReading:
        return DatabaseReading()

    def state(self) -> str:
        return "the database answers"
