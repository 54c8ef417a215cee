"""``where``: every filter against plain Python, over a random catalogue."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Site

from tests.support.catalogue_corpus import LOCALES, Corpus, make_corpus
from tests.support.filter_oracle import FilterOracle, filters
from tests.support.scenes import scene

Ask = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("every_engine")

LIST = """
query ($where: ContentFilter, $locale: Locale, $fallback: [Locale!]) {
  content(where: $where, locale: $locale, fallback: $fallback, first: 100) {
    totalCount
    nodes { translationKey locale }
  }
}
"""


@scene
def corpus(site: Site) -> Corpus:
    """Its dates lie whole hours from half an hour ago: none of them passes while the tests run."""
    return make_corpus(site, items=30, moment=timezone.now() - timedelta(minutes=30))


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_filter_lists_what_plain_python_lists(corpus: Corpus, ask: Ask, data: Any) -> None:
    where = data.draw(filters(corpus))
    chain = tuple(data.draw(st.permutations(LOCALES))[: data.draw(st.integers(1, 3))])
    expected = FilterOracle(corpus, timezone.now()).listed(where, chain)

    answer = ask(LIST, where=where, locale=chain[0], fallback=list(chain[1:]))["content"]

    assert {(node["translationKey"], node["locale"]) for node in answer["nodes"]} == expected
    assert answer["totalCount"] == len(answer["nodes"]) == len(expected)


EVERYTHING: list[Any] = [
    None,
    {},
    {"and": []},
    {"and": None, "or": None, "not": None},
    {"or": [{}]},
    {"countries": None},
    {"countries": {}},
    {"countries": {"in": None}},
    {"countries": {"all": []}},
    {"countries": {"none": []}},
    {"organisations": {"none": ["00000000-0000-4000-8000-000000000000"]}},
    {"publishedAt": {}},
    {"during": {"from": None}},
    {"source": {}},
    {"locale": {}},
    {"isFree": None},
]
NOTHING: list[Any] = [
    {"or": []},
    {"not": {}},
    {"countries": {"in": []}},
    {"organisations": {"in": ["00000000-0000-4000-8000-000000000000"]}},
    {"source": {"in": []}},
    {"source": {"in": ["nowhere"]}},
    {"locale": {"in": []}},
    {"locale": {"in": ["mt"]}},
]


@pytest.mark.parametrize("where", EVERYTHING)
def test_no_condition_is_met_by_everything(corpus: Corpus, ask: Ask, where: Any) -> None:
    assert ask(LIST, where=where) == ask(LIST)


@pytest.mark.parametrize("where", NOTHING)
def test_an_empty_choice_is_met_by_nothing(corpus: Corpus, ask: Ask, where: Any) -> None:
    assert ask(LIST, where=where) == {"content": {"totalCount": 0, "nodes": []}}


@pytest.mark.parametrize(
    "codes", [["PRT"], ["PT"], ["pt"]], ids=["authority code", "two letters", "two letters in lower case"]
)
def test_a_country_is_named_by_any_of_its_codes(corpus: Corpus, ask: Ask, codes: list[str]) -> None:
    expected = FilterOracle(corpus, timezone.now()).listed({"countries": {"in": ["PRT"]}}, ("en",))

    answer = ask(LIST, where={"countries": {"in": codes}}, fallback=[])["content"]

    assert {(node["translationKey"], node["locale"]) for node in answer["nodes"]} == expected != set()
