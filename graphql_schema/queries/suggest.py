"""Root field ``suggest``: titles for somebody who is still typing."""

from typing import Any

import graphene

from content_models.catalogue.analysis.highlighting import highlight_beginnings
from content_models.catalogue.engines.base import Selection, Suggested
from graphql_schema.context import RequestContext
from graphql_schema.errors import BadUserInput
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.queries.arguments import locale_argument, site_argument
from graphql_schema.queries.lists import LONGEST_SEARCH
from graphql_schema.sites import SiteFacts
from graphql_schema.types.enums import ContentKindEnum
from graphql_schema.types.scalars import HTML, URL, Locale

USUAL_NUMBER, MOST = 8, 20


class Suggestion(graphene.ObjectType):
    """An item whose title fits what was typed so far."""

    translation_key = graphene.ID(required=True, description="The identity of the item in all languages.")
    kind = graphene.Field(ContentKindEnum, required=True, description="What the item is.")
    title = graphene.String(required=True, description="Its title in the served language.")
    highlighted = graphene.Field(
        HTML, required=True, description="The title, escaped, with the words that begin as typed in `<mark>`."
    )
    path = graphene.String(required=True, description="Its path on its site, with the language.")
    url = graphene.Field(URL, required=True, description="Its absolute address on the front end that owns it.")
    locale = graphene.Field(Locale, required=True, description="The language that is served.")


@costs(suggest=Cost(own=10, sized_by=("limit",), size=USUAL_NUMBER))
class SuggestQuery(graphene.ObjectType):
    """Suggestions."""

    suggest = graphene.List(
        graphene.NonNull(Suggestion),
        prefix=graphene.Argument(
            graphene.String, required=True, description="What was typed so far, at most 200 characters."
        ),
        site=site_argument(),
        locale=locale_argument(),
        kinds=graphene.Argument(
            graphene.List(graphene.NonNull(ContentKindEnum)),
            description="Only items of these kinds; absent: of all but home pages and listings; empty: nothing.",
        ),
        limit=graphene.Int(default_value=USUAL_NUMBER, description=f"How many suggestions at most: 1 to {MOST}."),
        description="Items whose titles have words that begin with the words of `prefix`, without regard to accents: "
        "those that begin with it first, then the newest. Where there is none, each word may have one typing error.",
    )

    @staticmethod
    def resolve_suggest(_root: object, info: graphene.ResolveInfo, prefix: str, **arguments: Any) -> list[Any]:
        context: RequestContext = info.context
        limit = checked_limit(arguments.get("limit"))
        if len(prefix) > LONGEST_SEARCH:
            raise BadUserInput(f"prefix has {len(prefix)} characters. Use at most {LONGEST_SEARCH}.")
        site = context.site_of(arguments.get("site"))
        selection = read_selection(context, site, arguments)
        context.tags.selection(selection, site.key)
        context.tags.selection(selection, site.key)
        context.tags.words(selection.chain)
        found = context.reading.suggest(selection, prefix, limit)
        return [suggestion(site, prefix, each) for each in found]


def checked_limit(limit: int | None) -> int:
    if limit is None:
        return USUAL_NUMBER
    if not 1 <= limit <= MOST:
        raise BadUserInput(f"limit is {limit}. Ask for 1 to {MOST} suggestions.")
    return limit


def read_selection(context: RequestContext, site: SiteFacts, arguments: dict[str, Any]) -> Selection:
    kinds = arguments.get("kinds")
    return Selection(
        site_id=site.pk,
        chain=context.chain_of(site, arguments.get("locale"), None),
        moment=context.moment,
        kinds=None if kinds is None else frozenset(kinds),
    )


def suggestion(site: SiteFacts, typed: str, found: Suggested) -> Suggestion:
    return Suggestion(
        translation_key=str(found.translation_key),
        kind=found.kind,
        title=found.title,
        highlighted=highlight_beginnings(found.title, typed),
        path=found.path,
        url=site.address(found.path),
        locale=found.locale,
    )
