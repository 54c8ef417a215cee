"""What calendars must take back: events to come that were public and are gone. The API has no field for these."""

from collections.abc import Mapping
from typing import Any

from content_models.catalogue.models import Tombstone
from content_models.catalogue.reading import Reader, withdrawn
from graphql_schema.filters.classifications import CLASSIFICATIONS
from graphql_schema.filters.codes import VocabularyIndex, term_index
from graphql_schema.outlets.feed import Withdrawal
from graphql_schema.outlets.parameters import Asked

EVENT = "EVENT"
# What a calendar is bounded by in time says nothing about what an event was.
TIMES = frozenset({"isUpcoming", "or", "during", "deadline", "publishedAt"})


def withdrawals(context: Any, variables: Mapping[str, Any], asked: Asked) -> tuple[Withdrawal, ...]:
    """Those that stood in this calendar, each once.

    With a condition on something that is not known of what is gone there are none: subscribers drop what has left.
    """
    where = {name: value for name, value in variables.get("where", {}).items() if name not in TIMES}
    if EVENT not in variables.get("kinds", [EVENT]) or "search" in variables or where.keys() - CLASSIFICATIONS.keys():
        return ()
    chain = context.chain_of(context.site, asked.lang, None)
    stones = withdrawn(Reader(context.site.pk, context.moment), [EVENT], chain)
    terms = term_index(context, {CLASSIFICATIONS[name] for name in where}) if where and stones else {}
    found = {stone.translation_key: withdrawal(stone) for stone in stones if matches(stone, where, terms)}
    return tuple(found.values())


def matches(stone: Tombstone, where: Mapping[str, Any], terms: Mapping[str, VocabularyIndex]) -> bool:
    had = frozenset(stone.terms)
    return all(had & meant(terms[CLASSIFICATIONS[name]], value["in"]) for name, value in where.items())


def meant(vocabulary: VocabularyIndex, codes: list[str]) -> frozenset[int]:
    return frozenset().union(*(vocabulary.with_descendants(vocabulary.term_id(code)) for code in codes))


def withdrawal(stone: Tombstone) -> Withdrawal:
    return Withdrawal(str(stone.translation_key), stone.gone_at, stone.starts_at or stone.gone_at)
