"""Whatever a filter holds, it is answered or refused with a sentence; nothing breaks, and nothing is guessed."""

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wagtail.models import Site

from graphql_schema.errors import ErrorCode
from tests.support.asking import execute
from tests.support.catalogue_corpus import TERMS, make_corpus

LIST = """
query ($where: ContentFilter, $after: String, $before: String, $first: Int, $last: Int, $order: [ContentOrder!]) {
  content(where: $where, after: $after, before: $before, first: $first, last: $last, orderBy: $order) {
    totalCount
    edges { cursor }
    facets(fields: [COUNTRIES, FIELD_OF_EDUCATION, ORGANISATIONS, KIND]) { values { code count isSelected } }
  }
}
"""

texts = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["PRT", "EL", "", "\0", "a\0b", "😀", "'; --", "%s", "{}", "ß" * 300, "0611", "null"]),
)
keys = st.one_of(texts, st.uuids().map(str), st.uuids().map(lambda key: f"{{{key}}}"))
dates = st.sampled_from(
    ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-06-01T12:00:00+14:00", "1969-12-31T23:59:59Z"]
)
floats = st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.integers(-200, 200))


def chosen(of: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    named = st.none() | st.lists(of, max_size=4)
    return st.none() | st.fixed_dictionaries({}, optional={"in": named, "all": named, "none": named})


def pairs(first: str, last: str) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries({}, optional={first: st.none() | dates, last: st.none() | dates})


leaves = st.fixed_dictionaries(
    {},
    optional={
        "countries": chosen(texts | st.sampled_from(sorted(TERMS["country"]))),
        "fieldOfEducation": chosen(st.sampled_from(sorted(TERMS["isced-f"]))),
        "eventType": chosen(texts),
        "organisations": chosen(keys),
        "coalition": chosen(keys),
        "publishedAt": pairs("gte", "lte"),
        "during": pairs("from", "to"),
        "within": st.fixed_dictionaries(dict.fromkeys(("south", "west", "north", "east"), floats)),
        "source": st.fixed_dictionaries({}, optional={"in": st.lists(texts, max_size=3), "own": st.booleans()}),
        "isOpen": st.booleans(),
    },
)
wheres = st.recursive(
    leaves,
    lambda inner: st.fixed_dictionaries(
        {}, optional={"and": st.lists(inner, max_size=3), "or": st.lists(inner, max_size=3), "not": inner}
    ),
    max_leaves=4,
)
cursors = st.none() | st.text(max_size=30) | st.sampled_from(["", "\0", "AAAAAAAAAAAAAAAA", "W10", "ünï", "=" * 40])
sizes = st.none() | st.integers(-(2**31), 2**31 - 1) | st.integers(0, 101)
windows = st.fixed_dictionaries(
    {}, optional={"after": cursors, "before": cursors, "first": sizes, "last": sizes, "order": st.just(["TITLE"])}
)


@pytest.fixture
def catalogue(site: Site) -> None:
    make_corpus(site, items=10)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=wheres, window=st.one_of(st.just({}), windows))
@example(where={"and": [{"and": [{"and": [{}]}]}]}, window={"first": 100})
def test_it_is_answered_or_refused(catalogue: None, where: Any, window: Any) -> None:
    result = execute(LIST, "localhost", {"where": where, **window})

    if result.errors:
        assert [error.extensions["code"] for error in result.errors] == [ErrorCode.BAD_USER_INPUT.value]
        assert result.data == {"content": None}
    else:
        assert result.data["content"]["totalCount"] >= len(result.data["content"]["edges"])
