"""Lists of cards with cursors, as the Relay specification names their parts."""

from typing import Any

import graphene

from graphql_schema.filters.facets import FacetFacts, read_facets
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.types.card import ContentCard
from graphql_schema.types.facets import Facet, FacetField
from graphql_schema.types.highlight import Highlight, highlight_of
from graphql_schema.types.scalars import Locale

DEFAULT_LIMIT = 30


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
    highlight = graphene.Field(Highlight, description="Its texts with the words that `search` found; none without.")

    @staticmethod
    def resolve_highlight(root: Any, _info: Any) -> dict[str, str] | None:
        return highlight_of(root)


@costs(total_count=Cost(own=10), facets=Cost(own=20, sized_by=("fields",), size=5))
class ContentConnection(graphene.ObjectType):
    """One page of a list of cards."""

    requested_locale = graphene.Field(Locale, required=True, description="The language that was asked for.")
    nodes = graphene.List(graphene.NonNull(ContentCard), required=True, description="The cards of this page.")
    edges = graphene.List(
        graphene.NonNull(ContentEdge), required=True, description="The same cards, each with its cursor."
    )
    page_info = graphene.Field(PageInfo, required=True, description="Where this page stands in the list.")
    total_count = graphene.Int(required=True, description="How many rows the whole list has, exactly.")
    facets = graphene.List(
        graphene.NonNull(Facet),
        required=True,
        fields=graphene.Argument(
            graphene.List(graphene.NonNull(FacetField)),
            required=True,
            description="What to count by; a field that is named twice comes once.",
        ),
        limit=graphene.Int(
            default_value=DEFAULT_LIMIT,
            description="How many values of each facet at most, beside selected ones: 1 to 200.",
        ),
        description="By what the list can be narrowed, with counts over the whole list and not only this page.",
    )

    @staticmethod
    def resolve_facets(root: Any, _info: Any, fields: list[str], limit: int | None = None) -> list[FacetFacts]:
        return read_facets(root, fields, DEFAULT_LIMIT if limit is None else limit)
