"""Lists of cards with cursors, as the Relay specification names their parts."""

import graphene

from graphql_schema.types.card import ContentCard
from graphql_schema.types.scalars import Locale


class PageInfo(graphene.ObjectType):
    """Where a page of a list begins and ends, and whether there is more."""

    has_next_page = graphene.Boolean(required=True, description="Whether rows follow.")
    has_previous_page = graphene.Boolean(required=True, description="Whether rows come before.")
    start_cursor = graphene.String(description="The cursor of the first row; none when there is no row.")
    end_cursor = graphene.String(description="The cursor of the last row; none when there is no row.")


class ContentEdge(graphene.ObjectType):
    """A card in a list, with what depends on the asking."""

    cursor = graphene.String(required=True, description="Its position, for `after` and `before` of the same list.")
    node = graphene.Field(ContentCard, required=True, description="The card.")
    is_fallback = graphene.Boolean(
        required=True, description="Whether the item has no live version in the language that was asked for."
    )


class ContentConnection(graphene.ObjectType):
    """One page of a list of cards."""

    requested_locale = graphene.Field(Locale, required=True, description="The language that was asked for.")
    nodes = graphene.List(graphene.NonNull(ContentCard), required=True, description="The cards of this page.")
    edges = graphene.List(
        graphene.NonNull(ContentEdge), required=True, description="The same cards, each with its cursor."
    )
    page_info = graphene.Field(PageInfo, required=True, description="Where this page stands in the list.")
    total_count = graphene.Int(required=True, description="How many rows the whole list has, exactly.")
