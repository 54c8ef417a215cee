"""The closed list of orders."""

from content_models.catalogue.engines.base import Order
from graphql_schema.errors import BadUserInput
from graphql_schema.types.enums import described_enum

ContentOrder = described_enum(
    "ContentOrder",
    "How a list is sorted. Rows without the value come last; ties are broken by the identity of the item.",
    {
        "RELEVANCE": ("RELEVANCE", "The best matches of a search first."),
        "NEWEST": ("NEWEST", "By date of publication, the newest first."),
        "OLDEST": ("OLDEST", "By date of publication, the oldest first."),
        "RECENTLY_UPDATED": ("RECENTLY_UPDATED", "By date of the last change that readers saw, the latest first."),
        "TITLE": ("TITLE", "By title, without regard to case and accents."),
        "STARTS_SOONEST": ("STARTS_SOONEST", "By start, the earliest first."),
        "DEADLINE_SOONEST": ("DEADLINE_SOONEST", "By deadline, the earliest first."),
    },
)


def read_orders(names: list[str] | None, *, is_search: bool = False) -> tuple[Order, ...]:
    """The orders that are asked for; none is by relevance in a search, else the newest first.

    Raises ``BadUserInput`` for an order by relevance without a search, or behind another order.
    """
    if not names:
        return (Order.RELEVANCE,) if is_search else (Order.NEWEST,)
    orders = tuple(Order(name) for name in names)
    if Order.RELEVANCE in orders[1:]:
        raise BadUserInput("RELEVANCE can only be the first order.")
    if orders[0] is Order.RELEVANCE and not is_search:
        raise BadUserInput("RELEVANCE orders the results of a search; without search, choose another order.")
    return orders
