"""The embedded engine against the plainest oracle, as the database engine, with rows at first and at later places."""

import random
from collections.abc import Callable
from datetime import timedelta
from itertools import chain
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_models.catalogue.engines.base import Order, Selection
from content_models.catalogue.engines.embedded import sorting, terms_by_place, walking
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.facts import facts_of_entries
from content_models.catalogue.engines.embedded.loading import load
from content_models.catalogue.engines.embedded.reading import EmbeddedReading, Surroundings
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.versions import next_version, swept
from content_models.catalogue.models import CatalogueEntry
from tests.support import catalogue_questions as questions
from tests.support.catalogue_checks import (
    check_boundary,
    check_facets,
    check_list,
    check_paging_under_change,
    expected,
    identities,
)
from tests.support.catalogue_corpus import LOCALES, MOMENT, Corpus

seeded = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def reading_of(version: Version) -> EmbeddedReading:
    return EmbeddedReading(version, Surroundings(RowCache(10_000_000)))


def as_loaded() -> Version:
    return load()


def half_rewritten() -> Version:
    """Every other row has been written again since it was loaded, so that it stands at a later place."""
    entries = list(CatalogueEntry.objects.order_by("pk").values_list("pk", flat=True))[::2]
    return next_version(load(), 1, facts_of_entries(entries), [])


def twice_rewritten_and_swept() -> Version:
    version = half_rewritten()
    entries = list(CatalogueEntry.objects.order_by("pk").values_list("pk", flat=True))[::3]
    return swept(next_version(version, 2, facts_of_entries(entries), []))


@pytest.fixture(params=[as_loaded, half_rewritten, twice_rewritten_and_swept], ids=lambda made: made.__name__)
def version(request: pytest.FixtureRequest, corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> Version:
    """But for the first, treated as if it were long: pages along the sorted list, dates by blocks, terms by place."""
    made: Callable[[], Version] = request.param
    if made is not as_loaded:
        monkeypatch.setattr(walking, "FEW", 0)
        monkeypatch.setattr(walking, "STEP", 3)
        monkeypatch.setattr(sorting, "SMALLEST_BLOCK", 4)
        monkeypatch.setattr(terms_by_place, "MANY_PLACES", 0)
        monkeypatch.setattr(terms_by_place, "SMALL_PART", 1)
    return made()


@seeded
@given(data=st.data())
def test_its_lists_and_counts_are_those_of_the_oracle(corpus: Corpus, version: Version, data: Any) -> None:
    selection, orders = data.draw(questions.selections(corpus)), data.draw(questions.orders)
    check_list(reading_of(version), corpus, selection, orders, data.draw(st.integers(2, 9)))


@seeded
@given(data=st.data())
def test_every_condition_and_its_negation_are_those_of_the_oracle(corpus: Corpus, version: Version, data: Any) -> None:
    condition = data.draw(questions.simple_conditions(corpus))
    for each in (condition, questions.Not(condition)):
        selection = Selection(corpus.site.pk, tuple(LOCALES), MOMENT, conditions=(questions.NamedCondition("x", each),))
        reading = reading_of(version)
        found = reading.rows_at(list(reading.select(selection)))
        assert sorted(identities(found)) == sorted(expected(corpus, selection, (Order.NEWEST,)))


@seeded
@given(data=st.data())
def test_its_facets_are_those_of_the_oracle(corpus: Corpus, version: Version, data: Any) -> None:
    check_facets(reading_of(version), corpus, data.draw(questions.selections(corpus)), data.draw(questions.facets))


@seeded
@given(data=st.data())
def test_nothing_changes_by_itself_before_the_boundary(corpus: Corpus, version: Version, data: Any) -> None:
    check_boundary(reading_of(version), corpus, data.draw(questions.selections(corpus)))


@settings(parent=seeded, max_examples=10)
@given(data=st.data())
def test_what_stays_is_shown_once_while_items_come_and_go(corpus: Corpus, data: Any) -> None:
    selection, orders = data.draw(questions.selections(corpus)), data.draw(questions.orders)
    check_paging_under_change(
        lambda: reading_of(load()), corpus, selection, orders, is_backwards=data.draw(st.booleans())
    )


def test_each_moment_has_its_own_rows_whatever_was_asked_before(corpus: Corpus, version: Version) -> None:
    """What has ended is kept from one date to the next, with the version."""
    dates = CatalogueEntry.objects.values_list("visible_until", "listed_until")
    moments = [date + timedelta(microseconds=step) for date in {*chain(*dates)} - {None} for step in (-1, 0, 1)]
    random.Random(3).shuffle(moments)  # noqa: S311 — a test that can be repeated
    for moment in moments:
        selection = Selection(corpus.site.pk, tuple(LOCALES), moment)
        reading = reading_of(version)
        found = reading.rows_at(list(reading.select(selection)))
        assert sorted(identities(found)) == sorted(expected(corpus, selection, (Order.NEWEST,)))


def test_it_finds_the_rows_of_some_items(corpus: Corpus, version: Version) -> None:
    selection = Selection(corpus.site.pk, ("fr", "en"), MOMENT)
    keys = corpus.keys[:12]

    found = reading_of(version).rows(selection, keys)

    wanted = [identity for identity in expected(corpus, selection, (Order.NEWEST,)) if identity[0] in keys]
    assert sorted(identities(found)) == sorted(wanted)
    assert reading_of(version).rows(selection, []) == []
