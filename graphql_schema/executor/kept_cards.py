"""Cards as JSON text. A row in one version always says the same, so its card is written once for each plan."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from graphql import FieldNode, GraphQLObjectType

from graphql_schema.cache.tags import term_tag
from graphql_schema.executor.places import Place
from graphql_schema.executor.steps import Run, Step
from graphql_schema.executor.writing import Written, written
from graphql_schema.projection.editions import surroundings
from graphql_schema.projection.parts import parts

CARD = "ContentCard"
# What a row, the sites and the terms decide; not what other items, the moment or the asking decide.
OF_THE_ROW = frozenset({
    "__typename", "contentId", "countries", "deadline", "endsAt", "id", "image", "isFree", "kind", "locale", "path",
    "place", "publishedAt", "source", "startsAt", "summary", "terms", "timeZone", "title", "translationKey",
    "translationOrigin", "updatedAt", "url",
})  # fmt: skip
WITH_TERMS = frozenset({"countries", "terms"})


def may_be_kept(of_type: GraphQLObjectType, found: Mapping[str, Sequence[FieldNode]]) -> bool:
    """Whether these fields of a type are decided by the row alone."""
    return of_type.name == CARD and all(node.name.value in OF_THE_ROW for nodes in found.values() for node in nodes)


def kept_card(read: Step, place: Place, found: Mapping[str, Sequence[FieldNode]]) -> Step:
    """Writes each version of a row once; ``place`` is this selection in its plan."""
    has_terms = any(node.name.value in WITH_TERMS for nodes in found.values() for node in nodes)

    def read_kept(card: Any, run: Run) -> Any:
        if not settings.DSJP_GRAPHQL_KEEP:
            return read(card, run)
        context, row = run.info.context, card.row
        key = place.name(run), row.entry_id, row.version, surroundings(context).editions
        part = parts.get(key)
        if part is None:
            body = written(read(card, run))
            part = Written(body), tags_of(card, context) if has_terms else ()
            parts.keep(key, part, len(body) + 40 * len(part[1]))
        context.tags.add(*part[1])
        return part[0]

    return read_kept


def tags_of(card: Any, context: Any) -> tuple[str, ...]:
    """The terms that it shows, and those above them, which it names."""
    found = [context.loaders.terms.load(term_id) for term_id in card.row.card["terms"]]
    shown = [each for term in found if term for each in (term, term.parent) if each]
    return tuple(dict.fromkeys(term_tag(term.vocabulary_id, term.code) for term in shown))
