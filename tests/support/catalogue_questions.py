"""Random questions to a corpus, for hypothesis: conditions, selections, orders, facets."""

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from content_models.catalogue.engines import base
from content_models.catalogue.engines.base import FacetQuery, NamedCondition, Order, Selection
from content_models.catalogue.engines.conditions import (
    AllOf,
    AnyOf,
    AvailableIn,
    Condition,
    DateBetween,
    DateColumn,
    FromSource,
    HasEnded,
    HasLink,
    HasTerm,
    IsFree,
    IsOnline,
    IsOpen,
    Not,
    OfKind,
    Overlaps,
    Within,
)
from content_models.catalogue.locales import mask_of
from tests.support.catalogue_corpus import KINDS, LOCALES, MOMENT, ROLES, Corpus

# Two fields carry terms of one vocabulary each, so that facets meet conditions of their own.
FIELDS = ["isced", "country", "organisations", "other"]
FACETS = [
    FacetQuery("isced", "isced-f"),
    FacetQuery("country", "country"),
    FacetQuery("technology", "digital-technology"),
    FacetQuery(base.KINDS),
    FacetQuery("organisations", without_roles=frozenset({"coalition"})),
    FacetQuery("coalition", roles=frozenset({"coalition"})),
]
SORTABLE = [order for order in Order if order is not Order.RELEVANCE]

moments = st.integers(-4, 4).map(lambda hours: MOMENT + timedelta(hours=hours))
maybe_moments = st.none() | moments
latitudes, longitudes = st.sampled_from([-90.0, -10.0, 38.7, 90.0]), st.sampled_from([-180.0, -9.1, 23.7, 179.5])
roles = st.frozensets(st.sampled_from(ROLES))
locales = st.sets(st.sampled_from(LOCALES))


def conditions(corpus: Corpus) -> st.SearchStrategy[Condition]:
    return st.recursive(
        simple_conditions(corpus),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda parts: AllOf(tuple(parts))),
            st.lists(inner, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
            inner.map(Not),
        ),
        max_leaves=6,
    )


def simple_conditions(corpus: Corpus) -> st.SearchStrategy[Any]:
    terms = st.frozensets(st.sampled_from(sorted(corpus.vocabularies)), max_size=4)
    keys = st.frozensets(st.sampled_from(sorted(corpus.keys)), max_size=5)
    return st.one_of(
        st.builds(HasTerm, terms),
        st.builds(HasLink, keys, st.none() | roles, roles),
        st.builds(DateBetween, st.sampled_from(DateColumn), maybe_moments, maybe_moments),
        st.builds(Overlaps, maybe_moments, maybe_moments),
        st.builds(HasEnded, st.just(MOMENT), st.booleans()),
        st.builds(IsOpen, st.just(MOMENT), st.booleans()),
        st.builds(IsFree, st.booleans()),
        st.builds(IsOnline, st.booleans()),
        st.builds(Within, latitudes, longitudes, latitudes, longitudes),
        st.builds(FromSource, st.frozensets(st.sampled_from(["", "lisbon", "athens"]))),
        st.builds(AvailableIn, locales.map(mask_of)),
        st.builds(OfKind, st.frozensets(st.sampled_from(KINDS))),
    )


def selections(corpus: Corpus) -> st.SearchStrategy[Selection]:
    named = st.builds(NamedCondition, st.sampled_from(FIELDS), conditions(corpus))
    return st.builds(
        Selection,
        site_id=st.just(corpus.site.pk),
        chain=st.permutations(LOCALES).flatmap(lambda order: st.integers(1, 3).map(lambda size: tuple(order[:size]))),
        moment=st.just(MOMENT),
        kinds=st.none() | st.frozensets(st.sampled_from(KINDS), min_size=1),
        conditions=st.lists(named, max_size=3).map(tuple),
    )


orders = st.lists(st.sampled_from(SORTABLE), min_size=1, max_size=3, unique=True).map(tuple)
facets = st.lists(st.sampled_from(FACETS), min_size=1, max_size=6, unique=True)
