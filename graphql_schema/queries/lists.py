"""One page of a list on its way to an answer: reads its arguments, asks the engine, counts only when asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property

from content_models.catalogue.engines.base import (
    ExpiredCursorError,
    ListQuery,
    Reading,
    Row,
    Selection,
    Slice,
    Window,
    WrongCursorError,
)
from graphql_schema.cards import Card, make_cards
from graphql_schema.errors import ApiError, BadUserInput, ErrorCode
from graphql_schema.filters.apply import AppliedFilter, read_filter
from graphql_schema.filters.ordering import read_orders

DEFAULT_SIZE = 20
LARGEST_SIZE = 100
LONGEST_SEARCH = 200


@dataclass(frozen=True)
class Edge:
    """A card in a list."""

    cards: "CardList"
    node: Card

    @property
    def cursor(self) -> str:
        return self.cards.cursor_of(self.node.row)

    @property
    def is_fallback(self) -> bool:
        return self.node.row.locale != self.cards.requested_locale


class CardList:
    """One page of a list. What is not asked for is not worked out."""

    def __init__(self, context: Any, query: ListQuery, chosen: Mapping[str, frozenset[Any]] | None = None) -> None:
        self.context = context
        self.query = query
        self.reading: Reading = context.reading
        context.tags.selection(query.selection, context.site_with(query.selection.site_id).key)
        # What the filter asks for at its top level, by field: facets show it as selected.
        self.chosen = chosen or {}

    @property
    def requested_locale(self) -> str:
        return self.query.selection.chain[0]

    @cached_property
    def slice(self) -> Slice:
        try:
            return self.reading.slice(self.query)
        except WrongCursorError as error:
            raise BadUserInput(str(error)) from error
        except ExpiredCursorError as error:
            raise ApiError(str(error), ErrorCode.CURSOR_EXPIRED) from error

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        return self.slice.rows

    @cached_property
    def nodes(self) -> list[Card]:
        return make_cards(self.context, self.rows)

    @property
    def edges(self) -> list[Edge]:
        return [Edge(self, card) for card in self.nodes]

    @cached_property
    def total_count(self) -> int:
        return self.reading.count(self.query.selection)

    def cursor_of(self, row: Row) -> str:
        return self.reading.cursor(self.query, row, self.slice.ranking)

    @property
    def page_info(self) -> dict[str, Any]:
        edges = [self.cursor_of(row) for row in (*self.rows[:1], *self.rows[-1:])]
        return {
            "has_next_page": self.slice.has_next,
            "has_previous_page": self.slice.has_previous,
            "start_cursor": edges[0] if edges else None,
            "end_cursor": edges[-1] if edges else None,
        }


def read_list(context: Any, arguments: dict[str, Any]) -> CardList:
    """The list that the arguments of ``content`` ask for. Raises ``BadUserInput``."""
    window = read_window(**{name: arguments.get(name) for name in ("first", "after", "last", "before")})
    search = checked_search(arguments.get("search"))
    orders = read_orders(arguments.get("order_by"), is_search=search is not None)
    applied = read_filter(context, arguments.get("where"))
    selection = read_selection(context, arguments, applied, search)
    return CardList(context, ListQuery(selection, orders, window), applied.chosen)


def read_selection(context: Any, arguments: dict[str, Any], applied: AppliedFilter, search: str | None) -> Selection:
    """Which rows are asked for. Raises ``BadUserInput``."""
    site = context.site_of(arguments.get("site"))
    kinds = arguments.get("kinds")
    return Selection(
        site_id=site.pk,
        chain=context.chain_of(site, arguments.get("locale"), arguments.get("fallback")),
        moment=context.moment,
        kinds=None if kinds is None else frozenset(kinds),
        conditions=applied.conditions,
        search=search,
    )


def checked_search(search: str | None) -> str | None:
    if search is not None and len(search) > LONGEST_SEARCH:
        raise BadUserInput(f"search has {len(search)} characters. Use at most {LONGEST_SEARCH}.")
    return search


def read_window(
    first: int | None = None, after: str | None = None, last: int | None = None, before: str | None = None
) -> Window:
    """``first`` with ``after``, or ``last`` with ``before``; nothing is the first twenty. Raises ``BadUserInput``."""
    if last is None and before is None:
        return Window(checked_size("first", first), after=after)
    if first is not None or after is not None or last is None:
        raise BadUserInput("Use first with after to go forwards, or last with before to go backwards.")
    return Window(checked_size("last", last), before=before, from_end=True)


def checked_size(name: str, size: int | None) -> int:
    if size is None:
        return DEFAULT_SIZE
    if not 1 <= size <= LARGEST_SIZE:
        raise BadUserInput(f"{name} is {size}. Ask for 1 to {LARGEST_SIZE} items.")
    return size
