"""One page of a list on its way to an answer: reads its arguments, asks the engine, counts only when asked."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from content_models.catalogue.engines.base import (
    Engine,
    ListQuery,
    Order,
    Row,
    Selection,
    Slice,
    Window,
    WrongCursorError,
)
from content_models.catalogue.engines.database import DatabaseEngine
from graphql_schema.cards import Card, make_cards
from graphql_schema.errors import BadUserInput

DEFAULT_SIZE = 20
LARGEST_SIZE = 100
RELEVANCE = "RELEVANCE"


@dataclass(frozen=True)
class Edge:
    """A card in a list."""

    cards: "CardList"
    node: Card

    @property
    def cursor(self) -> str:
        return self.cards.engine.cursor(self.cards.query, self.node.row)

    @property
    def is_fallback(self) -> bool:
        return self.node.row.locale != self.cards.requested_locale


class CardList:
    """One page of a list. What is not asked for is not worked out."""

    def __init__(self, context: Any, query: ListQuery) -> None:
        self.context = context
        self.query = query
        self.engine: Engine = DatabaseEngine()

    @property
    def requested_locale(self) -> str:
        return self.query.selection.chain[0]

    @cached_property
    def slice(self) -> Slice:
        try:
            return self.engine.slice(self.query)
        except WrongCursorError as error:
            raise BadUserInput(str(error)) from error

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
        return self.engine.count(self.query.selection)

    @property
    def page_info(self) -> dict[str, Any]:
        edges = [self.engine.cursor(self.query, row) for row in (*self.rows[:1], *self.rows[-1:])]
        return {
            "has_next_page": self.slice.has_next,
            "has_previous_page": self.slice.has_previous,
            "start_cursor": edges[0] if edges else None,
            "end_cursor": edges[-1] if edges else None,
        }


def read_selection(context: Any, arguments: dict[str, Any]) -> Selection:
    """Which rows are asked for. Raises ``BadUserInput``."""
    site = context.site_of(arguments.get("site"))
    kinds = arguments.get("kinds")
    return Selection(
        site_id=site.pk,
        chain=context.chain_of(site, arguments.get("locale"), arguments.get("fallback")),
        moment=context.moment,
        kinds=None if kinds is None else frozenset(kinds),
    )


def read_orders(names: list[str] | None) -> tuple[Order, ...]:
    """The orders that are asked for, the newest first where none is. Raises ``BadUserInput``."""
    if not names:
        return (Order.NEWEST,)
    if RELEVANCE in names[1:]:
        raise BadUserInput("RELEVANCE can only be the first order.")
    if names[0] == RELEVANCE:
        raise BadUserInput("RELEVANCE orders the results of a search; without search, choose another order.")
    return tuple(Order(name) for name in names)


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
