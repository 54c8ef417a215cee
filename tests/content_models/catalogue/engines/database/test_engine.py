"""The database engine against the plainest oracle: all rows in memory, chosen, sorted and cut by Python."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Site

from content_models.catalogue.engines.base import ListQuery, Order, Selection, Window
from content_models.catalogue.engines.database.engine import DatabaseEngine
from content_models.catalogue.engines.database.selecting import select
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
    max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@seeded
@given(data=st.data())
def test_its_lists_and_counts_are_those_of_the_oracle_in_both_directions(corpus: Corpus, data: Any) -> None:
    selection, orders = data.draw(questions.selections(corpus)), data.draw(questions.orders)
    check_list(DatabaseEngine().reading(), corpus, selection, orders, data.draw(st.integers(2, 9)))


@seeded
@given(data=st.data())
def test_every_condition_and_its_negation_are_those_of_the_oracle(corpus: Corpus, data: Any) -> None:
    condition = data.draw(questions.simple_conditions(corpus))
    for each in (condition, questions.Not(condition)):
        selection = Selection(corpus.site.pk, tuple(LOCALES), MOMENT, conditions=(questions.NamedCondition("x", each),))
        found = select(selection).values_list("translation_key", "locale")
        assert set(found) == set(expected(corpus, selection, (Order.NEWEST,)))


@seeded
@given(data=st.data())
def test_its_facets_are_those_of_the_oracle(corpus: Corpus, data: Any) -> None:
    check_facets(
        DatabaseEngine().reading(), corpus, data.draw(questions.selections(corpus)), data.draw(questions.facets)
    )


@seeded
@given(data=st.data())
def test_nothing_changes_by_itself_before_the_boundary(corpus: Corpus, data: Any) -> None:
    check_boundary(DatabaseEngine().reading(), corpus, data.draw(questions.selections(corpus)))


@settings(parent=seeded, max_examples=6)
@given(data=st.data())
def test_what_stays_is_shown_once_while_items_come_and_go(corpus: Corpus, data: Any) -> None:
    selection, orders = data.draw(questions.selections(corpus)), data.draw(questions.orders)
    check_paging_under_change(
        DatabaseEngine().reading, corpus, selection, orders, is_backwards=data.draw(st.booleans())
    )


def test_it_finds_the_rows_of_some_items(corpus: Corpus) -> None:
    selection = Selection(corpus.site.pk, ("fr", "en"), MOMENT)
    keys = corpus.keys[:12]

    found = DatabaseEngine().reading().rows(selection, keys)

    wanted = [identity for identity in expected(corpus, selection, (Order.NEWEST,)) if identity[0] in keys]
    assert sorted(identities(found)) == sorted(wanted)
    assert DatabaseEngine().reading().rows(selection, []) == []


@pytest.mark.parametrize("facets", [questions.FACETS[:1], questions.FACETS])
def test_each_question_is_one_statement(
    corpus: Corpus, site: Site, django_assert_num_queries: Any, facets: list[Any]
) -> None:
    reading, selection = DatabaseEngine().reading(), Selection(site.pk, ("el", "en"), MOMENT)

    with django_assert_num_queries(1):
        reading.slice(ListQuery(selection, (Order.TITLE,), Window(20)))
    with django_assert_num_queries(1):
        reading.count(selection)
    with django_assert_num_queries(1):
        reading.facets(selection, facets)
    with django_assert_num_queries(1):
        reading.boundary(selection)
