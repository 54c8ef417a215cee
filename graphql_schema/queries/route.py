"""Root field ``route``: what a front end shows at a path."""

from typing import Any

import graphene

from graphql_schema.context import RequestContext
from graphql_schema.interfaces.page import Content
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.pages import load_page_of
from graphql_schema.queries.arguments import fallback_argument, locale_argument, site_argument
from graphql_schema.routing import RouteFacts, RouteStatus, find_route
from graphql_schema.types.enums import described_enum
from graphql_schema.types.scalars import Locale

RouteStatusEnum = described_enum(
    "RouteStatus",
    "What a path leads to.",
    {
        "FOUND": (RouteStatus.FOUND.value, "To content."),
        "REDIRECT": (RouteStatus.REDIRECT.value, "To another address."),
        "GONE": (RouteStatus.GONE.value, "To something that was public once and has been withdrawn."),
        "NOT_FOUND": (RouteStatus.NOT_FOUND.value, "To nothing."),
    },
)


class Route(graphene.ObjectType):
    """What a path leads to."""

    status = graphene.Field(RouteStatusEnum, required=True, description="What kind of answer this is.")
    content = graphene.Field(Content, description="The page, with `FOUND`.")
    requested_locale = graphene.Field(Locale, required=True, description="The language of the path.")
    is_fallback = graphene.Boolean(
        required=True, description="Whether the page is in another language, since this one has no live version."
    )
    redirect_to = graphene.String(
        description="With `REDIRECT`: the path on this site, or the absolute address elsewhere, to go to."
    )
    is_permanent = graphene.Boolean(description="With `REDIRECT`: whether to remember it for good.")

    @staticmethod
    def resolve_content(root: RouteFacts, info: graphene.ResolveInfo) -> Any:
        return load_page_of(info.context, root.row) if root.row else None


@costs(route=Cost(own=10))
class RouteQuery(graphene.ObjectType):
    """Paths."""

    route = graphene.Field(
        Route,
        path=graphene.String(required=True, description="A path on the site: `/en/latest/events/…`."),
        site=site_argument(),
        locale=locale_argument("The language of a path that does not begin with one."),
        fallback=fallback_argument(),
        description="What a path leads to: content, another address, something withdrawn, or nothing. Never a draft.",
    )

    @staticmethod
    def resolve_route(
        _root: object,
        info: graphene.ResolveInfo,
        path: str,
        site: str | None = None,
        locale: str | None = None,
        fallback: list[str] | None = None,
    ) -> Any:
        context: RequestContext = info.context
        return find_route(context, context.site_of(site), path, locale, fallback)
