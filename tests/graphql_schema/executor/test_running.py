"""Every document of the suite runs both ways; these have what a plan could get wrong, with the whole answer."""

from collections.abc import Callable
from typing import Any

import pytest
from graphql import ExecutionResult, GraphQLError

from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.executor.comparison import ExecutorsDifferError, compare
from graphql_schema.executor.operations import Conditions, OperationStore
from tests.factories.events import make_event

Ask = Callable[..., Any]


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    countries = [terms["country:PRT"], terms["country:FRA"]]
    return make_event(events, title="AI week", summary="All about it", terms={"countries": countries})


def test_it_merges_fields_and_fragments_in_the_order_of_the_document(event: EventPage, ask: Ask) -> None:
    answer = ask(
        """
        query {
          first: content(kinds: [EVENT]) { ...Nodes totalCount nodes { kind } }
          __typename
        }
        fragment Nodes on ContentConnection { nodes { title ...on Node { same: __typename } ...Words } }
        fragment Words on ContentCard { summary title }
        """
    )

    node = {"title": "AI week", "same": "ContentCard", "summary": "All about it", "kind": "EVENT"}
    assert answer == {"first": {"nodes": [node], "totalCount": 1}, "__typename": "Query"}
    assert list(answer["first"]) == ["nodes", "totalCount"]
    assert list(answer["first"]["nodes"][0]) == ["title", "same", "summary", "kind"]


CONDITIONAL = """
query ($a: Boolean!, $b: Boolean = false) {
  content(kinds: [EVENT]) { nodes { title @include(if: $a) summary @skip(if: $b) ... @include(if: $b) { kind } } }
}
"""


@pytest.mark.parametrize(
    ("variables", "names"),
    [
        ({"a": True}, ["title", "summary"]),
        ({"a": False}, ["summary"]),
        ({"a": True, "b": True}, ["title", "kind"]),
        ({"a": False, "b": True}, ["kind"]),
    ],
)
def test_it_leaves_out_what_the_variables_of_this_run_say(
    event: EventPage, ask: Ask, variables: dict[str, bool], names: list[str]
) -> None:
    (node,) = ask(CONDITIONAL, **variables)["content"]["nodes"]

    assert list(node) == names


def test_it_reads_arguments_from_the_variables_of_each_run(event: EventPage, ask: Ask) -> None:
    document = "query ($v: [VocabularyKey!]) { content(kinds: [EVENT]) { nodes { terms(vocabularies: $v) { code } } } }"

    found = [ask(document, **variables)["content"]["nodes"] for variables in ({}, {"v": []}, {"v": ["COUNTRY"]})]

    assert found == [
        [{"terms": [{"code": "PRT"}, {"code": "FRA"}]}],
        [{"terms": []}],
        [{"terms": [{"code": "PRT"}, {"code": "FRA"}]}],
    ]


def test_it_answers_questions_about_the_schema(ask: Ask) -> None:
    answer = ask('{ __type(name: "Route") { name kind fields { name type { kind ofType { name } } } } }')

    assert answer["__type"]["name"] == "Route"
    assert {"name": "content", "type": {"kind": "INTERFACE", "ofType": None}} in answer["__type"]["fields"]


def test_it_tells_the_errors_of_one_root_field_and_answers_the_others(event: EventPage, refusal: Ask) -> None:
    code, message = refusal("{ content(first: 0) { totalCount } languages { code } }")

    assert code == "BAD_USER_INPUT"
    assert "first is 0" in message


def test_it_tells_the_error_of_a_variable(event: EventPage, refusal: Ask) -> None:
    _code, message = refusal("query ($n: Int!) { content(first: $n) { totalCount } }", n="many")

    assert message == "Variable '$n' got invalid value 'many'; Int cannot represent non-integer value: 'many'"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"a": 1}, ExecutionResult({"a": 2}, None)),
        ({"a": 1, "b": 2}, ExecutionResult({"b": 2, "a": 1}, None)),
        ({"a": None}, ExecutionResult({"a": None}, [GraphQLError("no")])),
        (None, ExecutionResult({"a": 1}, None)),
    ],
    ids=["value", "order", "error", "no plan"],
)
def test_it_notices_when_the_two_ways_differ(data: Any, expected: ExecutionResult) -> None:
    with pytest.raises(ExecutorsDifferError):
        compare(data, expected)


def test_it_keeps_no_more_operations_than_it_may() -> None:
    store = OperationStore(largest=100)

    for number in range(1_000):
        store.put(number, Conditions((), size=30))

    assert list(store.kept) == [997, 998, 999]
