"""Root fields ``item``, ``node`` and ``nodes``: one thing by its identity."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import graphene

from content_models.catalogue.engines.base import Row
from content_models.catalogue.reading import version_of
from graphql_schema.context import RequestContext
from graphql_schema.errors import BadUserInput
from graphql_schema.identities import Identity, find_nodes, find_versions, read_identity
from graphql_schema.interfaces.node import Node
from graphql_schema.interfaces.page import Content
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.pages import load_page_of
from graphql_schema.queries.arguments import fallback_argument, locale_argument, site_argument

MOST_IDS = 100


@costs(item=Cost(own=5), node=Cost(own=5), nodes=Cost(own=5, sized_by=("ids",), size=20))
class ItemQuery(graphene.ObjectType):
    """Things by their identity."""

    item = graphene.Field(
        Content,
        id=graphene.ID(description="The id of an item: that very version, or with `locale` its translation."),
        translation_key=graphene.ID(description="The identity that all language versions of an item share."),
        site=site_argument(),
        locale=locale_argument("The language to serve; absent: that of the id, else the site's default language."),
        fallback=fallback_argument(),
        description="One item by exactly one of `id` and `translationKey`; none when there is none in public.",
    )
    node = graphene.Field(
        Node,
        id=graphene.ID(required=True, description="The id of a card or of a page."),
        description="What has this id: a card for a card's, a page for a page's; else none.",
    )
    nodes = graphene.List(
        Node,
        ids=graphene.List(
            graphene.NonNull(graphene.ID), required=True, description=f"At most {MOST_IDS} ids of cards or pages."
        ),
        description="What has these ids, in their order, with gaps where there is nothing.",
    )

    @staticmethod
    def resolve_item(_root: object, info: graphene.ResolveInfo, **arguments: Any) -> Any:
        row = find_item(info.context, arguments)
        return load_page_of(info.context, row) if row else None

    @staticmethod
    def resolve_node(_root: object, info: graphene.ResolveInfo, id: str) -> Any:
        return find_nodes(info.context, [id])[0]

    @staticmethod
    def resolve_nodes(_root: object, info: graphene.ResolveInfo, ids: Sequence[str]) -> list[Any]:
        if len(ids) > MOST_IDS:
            raise BadUserInput(f"{len(ids)} ids are too many. Ask for at most {MOST_IDS}.")
        return find_nodes(info.context, ids)


def wanted_identity(arguments: dict[str, Any]) -> Identity | None:
    """Raises ``BadUserInput`` for a translation key that cannot be one."""
    if (given := arguments.get("id")) is not None:
        return read_identity(given)
    try:
        return Identity("Page", UUID(arguments["translation_key"]), None)
    except ValueError as error:
        raise BadUserInput("translationKey is not the identity of an item.") from error


def find_item(context: RequestContext, arguments: dict[str, Any]) -> Row | None:
    """The row of the one item that is asked for. Raises ``BadUserInput``."""
    if (arguments.get("id") is None) == (arguments.get("translation_key") is None):
        raise BadUserInput("Ask for an item by exactly one of id and translationKey.")
    identity = wanted_identity(arguments)
    return served_version(context, identity, arguments) if identity else None


def served_version(context: RequestContext, identity: Identity, arguments: dict[str, Any]) -> Row | None:
    site = context.site_of(arguments.get("site"))
    locale = arguments.get("locale")
    if identity.locale and locale is None:
        return find_versions(context, site, [identity]).get(identity)
    chain = context.chain_of(site, locale, arguments.get("fallback"))
    context.tags.items([identity.translation_key])
    return version_of(context.reader(site), identity.translation_key, chain)
