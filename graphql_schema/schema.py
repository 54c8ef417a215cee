"""Assembles our own schema: our root fields over Grapple's types. None of Grapple's root fields is part of it."""

from functools import lru_cache
from typing import Any

import graphene
from graphql import GraphQLSchema, print_schema

from graphql_schema.grapple_types import page_types, prune_snippets
from graphql_schema.limits.declared import attach as attach_costs
from graphql_schema.queries.catalogue import CatalogueQuery
from graphql_schema.queries.indicators import IndicatorsQuery
from graphql_schema.queries.items import ItemQuery
from graphql_schema.queries.navigation import NavigationQuery
from graphql_schema.queries.phrases import PhrasesQuery
from graphql_schema.queries.preview import PreviewQuery
from graphql_schema.queries.route import RouteQuery
from graphql_schema.queries.site import SiteQuery
from graphql_schema.queries.suggest import SuggestQuery
from graphql_schema.queries.taxonomies import TaxonomiesQuery
from graphql_schema.types.scalars import SPECIFIED_BY


class Query(
    CatalogueQuery,
    SuggestQuery,
    RouteQuery,
    ItemQuery,
    TaxonomiesQuery,
    NavigationQuery,
    SiteQuery,
    IndicatorsQuery,
    PhrasesQuery,
    PreviewQuery,
):
    """Every root field is nullable: one that fails leaves the others standing."""


@lru_cache(maxsize=1)
def build() -> GraphQLSchema:
    """The schema, made once in a process."""
    prune_snippets()
    built = graphene.Schema(query=Query, types=page_types(), auto_camelcase=True).graphql_schema
    for field in built.query_type.fields.values():
        field.resolve = starting_anew(field.resolve)
    attach_costs(built, {part.__name__ for part in Query.__mro__})
    for name, address in SPECIFIED_BY.items():
        scalar: Any = built.type_map[name]
        scalar.specified_by_url = address
    return built


def starting_anew(resolve: Any) -> Any:
    """Each root field answers for the site of the host until it chooses another."""

    def resolver(root: Any, info: Any, **arguments: Any) -> Any:
        info.context.asked_site = None
        return resolve(root, info, **arguments)

    return resolver


def print_sdl() -> str:
    """The schema in GraphQL's own language."""
    return print_schema(build()) + "\n"
