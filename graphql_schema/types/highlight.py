"""What a search found in an item, with the words marked."""

from typing import Any

import graphene

from content_models.catalogue.analysis.expansion import text_query
from content_models.catalogue.analysis.highlighting import Marker
from graphql_schema.types.scalars import HTML


class Highlight(graphene.ObjectType):
    """The texts of a card with the words that a search found in `<mark>`; everything else is escaped."""

    title = graphene.Field(HTML, required=True, description="The title, with marked words.")
    summary = graphene.Field(HTML, required=True, description="The summary, with marked words.")


def highlight_of(edge: Any) -> dict[str, str] | None:
    """The marked texts of a card in a list; none without a search."""
    cards, row = edge.cards, edge.node.row
    search, chain = cards.query.selection.search, cards.query.selection.chain
    if search is None:
        return None
    memo, name = cards.context.memo, ("highlights", search, chain)
    if name not in memo:
        queries = text_query(search, chain, cards.reading.dictionary()).by_locale
        memo[name] = {locale: Marker(locale, query) for locale, query in queries.items()}
    marker: Marker = memo[name][row.locale]
    return {"title": marker.highlight(row.title), "summary": marker.highlight(row.summary)}
