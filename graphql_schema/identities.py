"""From opaque ids to what they name, among what can be seen on the site that was asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from content_models.catalogue.engines.base import Row
from content_models.catalogue.reading import exact_versions
from graphql_schema.cards import make_cards
from graphql_schema.context import RequestContext
from graphql_schema.ids import decode, make_id
from graphql_schema.pages import load_pages
from graphql_schema.sites import SiteFacts

CARD, PAGE = "Card", "Page"


@dataclass(frozen=True)
class Identity:
    """An item, in one language where ``locale`` names it, as a card or as a whole."""

    kind: str
    translation_key: UUID
    locale: str | None


def read_identity(text: str) -> Identity | None:
    """What an id names; nothing when it is not one of a card or a page."""
    opaque = decode(text)
    if opaque is None or opaque.kind not in {CARD, PAGE} or len(opaque.parts) != 2:
        return None
    key, locale = opaque.parts
    try:
        return Identity(opaque.kind, UUID(key), locale)
    except ValueError:
        return None


def find_versions(context: RequestContext, site: SiteFacts, wanted: Sequence[Identity]) -> dict[Identity, Row]:
    """The visible rows of these very versions."""
    rows = exact_versions(context.reader(site), {(each.translation_key, each.locale or "") for each in wanted})
    found = {each: rows.get((each.translation_key, each.locale or "")) for each in wanted}
    context.tags.items(each.translation_key for each in wanted)
    context.tags.rows(rows.values(), context.site_keys)
    for identity in (each for each, row in found.items() if row is None):
        context.tags.missing(make_id(identity.kind, identity.translation_key, identity.locale or ""))
    return {identity: row for identity, row in found.items() if row is not None}


def find_nodes(context: RequestContext, ids: Sequence[str]) -> list[Any]:
    """Cards and pages in the order of their ids, loaded together; none where nothing can be seen."""
    wanted = [read_identity(text) for text in ids]
    rows = find_versions(context, context.site, [identity for identity in wanted if identity])
    cards = [identity for identity in rows if identity.kind == CARD]
    nodes: dict[Identity, Any] = dict(zip(cards, make_cards(context, [rows[each] for each in cards]), strict=True))
    context.loaders.know(rows.values())
    pages = load_pages(context, [row.page_id for each, row in rows.items() if each.kind == PAGE and row.page_id])
    nodes.update({each: pages.get(row.page_id or 0) for each, row in rows.items() if each.kind == PAGE})
    return [nodes.get(identity) if identity else None for identity in wanted]
