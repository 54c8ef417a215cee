"""The one definition of public parameters: what it accepts, and in which words it refuses."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.conf import settings as configured
from django.test import RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphql_schema import schema
from graphql_schema.context import RequestContext
from graphql_schema.outlets.definition import parameters
from graphql_schema.outlets.parameters import Asked, WrongParametersError, read_parameters
from graphql_schema.outlets.values import readers
from graphql_schema.outlets.variables import ARGUMENTS, list_variables
from graphql_schema.types.vocabulary_keys import VOCABULARY_TITLES

# What they ask of the database, the tests of the API ask on every one.
pytestmark = pytest.mark.once

WIDGETS = {"list", "calendar", "scoreboard", "chart", "search", "card", "map"}


def read(query: str, outlet: str = "feed", **narrowed: Any) -> Asked:
    context = RequestContext.of(RequestFactory().get("/feeds/all.atom"))
    return read_parameters(query, context, outlet, **narrowed)


def problems(query: str, outlet: str = "feed", **narrowed: Any) -> list[str]:
    with pytest.raises(WrongParametersError) as refused:
        read(query, outlet, **narrowed)
    return list(refused.value.problems)


def read_or_refused(query: str, outlet: str) -> tuple[Asked | None, tuple[str, ...]]:
    try:
        return read(query, outlet), ()
    except WrongParametersError as refused:
        return None, refused.problems


def test_the_definition_names_what_there_is() -> None:
    filters = schema.build().type_map["ContentFilter"].fields
    for name, parameter in parameters().items():
        assert parameter.value in readers, name
        assert parameter.widgets <= WIDGETS, name
        assert parameter.outlets <= {"feed", "fragment", "frame"}, name
        assert not parameter.filter or parameter.filter in ARGUMENTS or parameter.filter in filters, name
        assert not parameter.vocabulary or parameter.vocabulary in VOCABULARY_TITLES, name
    orders = schema.build().type_map["ContentOrder"].values
    assert set(parameters()["order"].choices.values()) == set(orders)
    listed = json.loads(Path(configured.PUBLIC_PARAMETERS).read_text())["parameters"]
    assert len({entry["name"] for entry in listed}) == len(listed)


@pytest.mark.usefixtures("platform")
def test_a_query_string_becomes_the_variables_of_the_api() -> None:
    asked = read(
        "type=event,good-practice&country=PT&country=EL,PT&topic=old&q=ai&order=title&lang=pt&free=yes&source=own&count=7"
    )

    assert list_variables(asked.values) == {
        "kinds": ["EVENT", "GOOD_PRACTICE"],
        "where": {
            "countries": {"in": ["PT", "EL"]},
            "digitalTechnology": {"in": ["old"]},
            "isFree": True,
            "source": {"own": True},
        },
        "search": "ai",
        "orderBy": ["TITLE"],
        "locale": "pt",
    }
    assert asked.values["count"] == 7
    assert asked.query == urlencode(
        {"type": "event,good-practice", "country": "PT,EL", "topic": "old", "free": "yes", "q": "ai", "order": "title",
         "count": "7", "source": "own", "lang": "pt"}
    )  # fmt: skip


@pytest.mark.usefixtures("platform")
@pytest.mark.parametrize("code", ["PT", "PRT", "pt", "EL", "GRC", "GR"])
def test_a_country_is_named_by_any_of_its_codes(code: str) -> None:
    assert read(f"country={code}").values == {"country": [code]}


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("kinds", "where"),
    [
        (["EVENT"], {"during": {"from": "2026-03-30T22:00:00Z", "to": "2026-04-01T21:59:59Z"}}),
        (["FUNDING"], {"deadline": {"gte": "2026-03-30T22:00:00Z", "lte": "2026-04-01T21:59:59Z"}}),
        (["ARTICLE"], {"publishedAt": {"gte": "2026-03-30T22:00:00Z", "lte": "2026-04-01T21:59:59Z"}}),
        (["ARTICLE", "EVENT"], {"publishedAt": {"gte": "2026-03-30T22:00:00Z", "lte": "2026-04-01T21:59:59Z"}}),
    ],
)
def test_days_bound_what_such_content_is_dated_by(kinds: list[str], where: dict[str, Any]) -> None:
    values = read("from=2026-03-31&to=2026-04-01").values

    assert list_variables(values, kinds) == {"kinds": kinds, "where": where}


@pytest.mark.usefixtures("platform")
@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("country=XX", "“XX” is not known for “country”."),
        ("topic=cyber-security", "“cyber-security” is not known for “topic”. Did you mean “cybersecurity”?"),
        ("type=events", "“events” is not known for “type”. Did you mean “event”?"),
        ("type=home", "“home” is not known for “type”."),
        ("contry=PT", "There is no parameter “contry” here."),
        ("layout=cards", "There is no parameter “layout” here."),
        ("q=a&q=b", "“q” is given twice."),
        (f"q={'x' * 201}", "“q” is longer than 200 characters."),
        (f"x={'x' * 4000}", "The address is longer than 4000 characters."),
        ("q=%ff", "The address cannot be read: it is not UTF-8, or names too many values."),
        ("&".join(["country=PT"] * 61), "The address cannot be read: it is not UTF-8, or names too many values."),
        ("q=a%00b", "“q” holds characters that cannot be shown."),
        ("topic=" + ",".join(f"t{number}" for number in range(21)), "“topic” takes 1 to 20 values."),
        ("count=0", "“count” takes a number from 1 to 1000."),
        ("count=%D9%A3", "“count” takes a number from 1 to 1000."),
        ("lang=xx", "“xx” is not known for “lang”."),
        ("free=maybe", "“free” cannot be “maybe”. Write it like true, false."),
        ("from=31.3.2026", "“from” cannot be “31.3.2026”. Write it like 2026-03-31."),
        ("from=2026-02-30", "“from” cannot be “2026-02-30”. Write it like 2026-03-31."),
        ("from=9999-12-31T23:59:59-14:00", "“from” cannot be “9999-12-31T23:59:59-14:00”. Write it like 2026-03-31."),
        ("from=2026-04-01&to=2026-03-31", "“to” is before “from”."),
        ("order=relevance", "“order=relevance” needs “q”: words to search for."),
        ("coalition=1", "“coalition” cannot be “1”. Write it like 0f8fad5b-d9cb-469f-a165-70867728950e."),
        ("source=<script>", "“source” cannot be “<script>”. Write it like own, partners."),
        (
            "country=" + "%3Cb%3E" * 10,
            "“<b><b><b><b><b><b><b><b><b><b>” is not known for “country”.",
        ),
    ],
)
def test_what_is_wrong_is_said(query: str, said: str) -> None:
    assert problems(query) == [said]


@pytest.mark.usefixtures("platform")
def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert problems("country=XX&count=-1&colour=red") == [
        "There is no parameter “colour” here.",
        "“XX” is not known for “country”.",
        "“count” takes a number from 1 to 1000.",
    ]


@pytest.mark.usefixtures("platform")
def test_marks_of_campaigns_say_nothing() -> None:
    assert read("utm_source=mail&fbclid=1&country=PT").values == {"country": ["PT"]}


@pytest.mark.usefixtures("platform")
def test_a_widget_takes_what_both_know() -> None:
    assert read("layout=cards&country=PT", "frame", widget="list").values == {"layout": "cards", "country": ["PT"]}
    assert problems("layout=cards", "frame", widget="calendar") == ["There is no parameter “layout” here."]
    assert problems("count=101", "frame", widget="list") == ["“count” takes a number from 1 to 100."]


@pytest.mark.usefixtures("platform")
def test_no_query_string_is_an_exception() -> None:
    """Whatever is sent is either understood or refused with sentences."""
    names = st.sampled_from([*parameters(), "lang", "<script>", ""])
    values = st.one_of(st.text(max_size=60), st.sampled_from(["PT", "1", "true", "2026-03-31", "title", "event"]))

    @given(pairs=st.lists(st.tuples(names, values), max_size=6), outlet=st.sampled_from(["feed", "fragment", "frame"]))
    @settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def holds(pairs: list[tuple[str, str]], outlet: str) -> None:
        query = urlencode([(name, value.encode(errors="surrogatepass")) for name, value in pairs])
        asked, sentences = read_or_refused(query, outlet)
        assert (asked is None) == bool(sentences)
        assert all(sentence.isprintable() and len(sentence) < 200 for sentence in sentences)
        # What was understood is understood again from its own address.
        assert asked is None or read(asked.query, outlet) == asked

    holds()
