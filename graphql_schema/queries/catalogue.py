"""Root field ``content``: lists of everything that has a page, from the catalogue."""

from typing import Any

import graphene

from graphql_schema.context import RequestContext
from graphql_schema.filters.inputs import ContentFilter
from graphql_schema.filters.ordering import ContentOrder
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.queries.arguments import fallback_argument, locale_argument, site_argument
from graphql_schema.queries.lists import CardList, read_list
from graphql_schema.types.connection import ContentConnection
from graphql_schema.types.enums import ContentKindEnum


@costs(content=Cost(own=10, sized_by=("first", "last"), size=20))
class CatalogueQuery(graphene.ObjectType):
    """Lists."""

    content = graphene.Field(
        ContentConnection,
        kinds=graphene.Argument(
            graphene.List(graphene.NonNull(ContentKindEnum)),
            description="Only items of these kinds; absent: of all but home pages and listings; empty: nothing.",
        ),
        where=graphene.Argument(ContentFilter, description="Only items that meet these conditions."),
        search=graphene.String(description="Only items with these words, at most 200 characters."),
        order_by=graphene.Argument(
            graphene.List(graphene.NonNull(ContentOrder)),
            description="By what to sort, each deciding where those before it do not; absent: RELEVANCE with `search`, "
            "else NEWEST.",
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
        cards = read_list(context, arguments)
        # A wrong cursor is an error of the list as a whole, not of the fields below it.
        if cards.query.window.after is not None or cards.query.window.before is not None:
            cards.slice  # noqa: B018
        return cards
