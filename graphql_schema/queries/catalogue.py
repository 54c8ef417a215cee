"""Root field ``content``: lists of everything that has a page, from the catalogue."""

from typing import Any

import graphene

from content_models.catalogue.engines.base import ListQuery
from graphql_schema.context import RequestContext
from graphql_schema.queries.arguments import fallback_argument, locale_argument, site_argument
from graphql_schema.queries.lists import CardList, read_orders, read_selection, read_window
from graphql_schema.types.connection import ContentConnection
from graphql_schema.types.enums import ContentKindEnum, described_enum

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


class CatalogueQuery(graphene.ObjectType):
    """Lists."""

    content = graphene.Field(
        ContentConnection,
        kinds=graphene.Argument(
            graphene.List(graphene.NonNull(ContentKindEnum)),
            description="Only items of these kinds; absent: of all but home pages and listings; empty: nothing.",
        ),
        order_by=graphene.Argument(
            graphene.List(graphene.NonNull(ContentOrder)),
            description="By what to sort, each deciding where those before it do not; absent: the newest first.",
        ),
        site=site_argument(),
        locale=locale_argument(),
        fallback=fallback_argument(),
        first=graphene.Int(description="How many rows from the start, or after a cursor: 1 to 100; absent: 20."),
        after=graphene.String(description="The cursor of the row before the first one that is wanted."),
        last=graphene.Int(description="How many rows from the end, or before a cursor: 1 to 100."),
        before=graphene.String(description="The cursor of the row after the last one that is wanted."),
        description="Everything that has a page of its own, one version of each item: the first live one among the "
        "languages that are asked for.",
    )

    @staticmethod
    def resolve_content(_root: object, info: graphene.ResolveInfo, **arguments: Any) -> CardList:
        context: RequestContext = info.context
        window = read_window(**{name: arguments.get(name) for name in ("first", "after", "last", "before")})
        query = ListQuery(read_selection(context, arguments), read_orders(arguments.get("order_by")), window)
        cards = CardList(context, query)
        # A wrong cursor is an error of the list as a whole, not of the fields below it.
        if window.after is not None or window.before is not None:
            cards.slice  # noqa: B018
        return cards
