"""Counts of places by term, by link and by kind."""

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from operator import or_
from uuid import UUID

from pyroaring import BitMap

from content_models.catalogue.engines.base import KINDS, FacetCounts, FacetQuery, Selection
from content_models.catalogue.engines.embedded.places import Places
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.terms_by_place import count_terms, is_few_of_many


def facet_counts(places: Places, facet: FacetQuery, chosen: BitMap) -> FacetCounts:
    """The counts of one facet among the chosen places."""
    if facet.vocabulary is not None:
        return FacetCounts(counts_by_term(places, facet.vocabulary, chosen))
    counts: dict[int | UUID | str, int] = {}
    if facet.field == KINDS:
        for kind in places.store.kinds.copy():
            counts[kind] = chosen.intersection_cardinality(places.store.bitmap("kind", kind))
    else:
        for key, rows in rows_by_link(places, facet):
            counts[key] = chosen.intersection_cardinality(rows)
    return FacetCounts({value: count for value, count in counts.items() if count})


def counts_by_term(places: Places, vocabulary: str, chosen: BitMap) -> dict[int | UUID | str, int]:
    """How many of the chosen places have each term of a vocabulary, or one below it."""
    terms = terms_of(places.version, vocabulary)
    if not is_few_of_many(places.store, chosen):
        rows = ((term_id, places.store.bitmap("below", term_id)) for term_id in terms)
        return {term_id: count for term_id, below in rows if (count := chosen.intersection_cardinality(below))}
    # Facets of one answer mostly count the same places.
    key = ("terms of", id(chosen))
    if key not in places.shared:
        places.shared[key] = chosen, count_terms(places.store, chosen)
    _chosen, found = places.shared[key]
    return {term_id: found[term_id] for term_id in terms if term_id in found}


def without_own(selection: Selection, facet: FacetQuery) -> Selection:
    """The selection without the facet's own top-level condition."""
    if facet.field == KINDS:
        return replace(selection, kinds=None)
    kept = tuple(named for named in selection.conditions if named.field != facet.field)
    return selection if len(kept) == len(selection.conditions) else replace(selection, conditions=kept)


def terms_of(version: Version, vocabulary: str) -> list[int]:
    """The terms of a vocabulary that rows have, or had, or that stand above those."""
    key = ("terms", vocabulary)
    if key not in version.memo:
        store = version.store
        terms = [term_id for term_id, facts in store.terms.copy().items() if facts.vocabulary == vocabulary]
        version.memo[key] = [term_id for term_id in terms if store.bitmap("below", term_id)]
    found: list[int] = version.memo[key]
    return found


def rows_by_link(places: Places, facet: FacetQuery) -> Iterator[tuple[UUID, BitMap]]:
    """The places that name each visible item in one of the facet's roles."""
    roles = places.store.roles if facet.roles is None else facet.roles
    links: dict[UUID, list[BitMap]] = {}
    for role in roles - facet.without_roles:
        for key in places.store.linked.get(role, {}).copy():
            links.setdefault(key, []).append(places.store.bitmap("link", role, key))
    for key, rows in links.items():
        if places.is_public(key):
            yield key, reduce(or_, rows)
