"""What operations cost: sums, page sizes, types, fragments."""

from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema, get_operation_ast, parse

from graphql_schema.limits.cost import CostNode, compile_cost, costs_by_path, most_expensive_path
from graphql_schema.limits.declared import DECLARED, Cost, attach, camel_case
from graphql_schema.schema import build

SDL = """
interface Page { title: String related(first: Int): [Page] }
type Article implements Page { title: String related(first: Int): [Page] text: String }
type Event implements Page { title: String related(first: Int): [Page] start: String end: String }
type Connection { nodes: [Page] edges: [Edge] total: Int }
type Edge { cursor: String node: Page }
type Query { list(first: Int, last: Int): Connection page: Page named(keys: [String!]): [Page] names: [String] }
"""


@pytest.fixture
def schema() -> GraphQLSchema:
    made = build_schema(SDL)
    types: Any = made.type_map
    types["Query"].fields["list"].extensions = {"cost": Cost(own=10, sized_by=("first", "last"), size=20)}
    types["Query"].fields["named"].extensions = {"cost": Cost(sized_by=("keys",), size=40)}
    for name in ("Page", "Article", "Event"):
        types[name].fields["related"].extensions = {"cost": Cost(own=5, sized_by=("first",), size=3)}
    types["Connection"].fields["total"].extensions = {"cost": Cost(own=7)}
    return made


def tree(schema: GraphQLSchema, document: str) -> CostNode:
    parsed = parse(document)
    operation = get_operation_ast(parsed)
    assert operation is not None
    return compile_cost(schema, parsed, operation)


def cost(schema: GraphQLSchema, document: str, **variables: Any) -> int:
    return tree(schema, document).value(variables, {})


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ names }", 1),
        ("{ page { title } }", 2),
        ("{ page { __typename } }", 1),
        ("{ __schema { types { name } } }", 0),
        ("{ list(first: 5) { total } }", 17),
        ("{ list(first: 5) { nodes { title } total } }", 10 + 1 + 5 + 7),
        ("{ list(last: 5) { edges { cursor node { title } } } }", 10 + 1 + 5 * 3),
        ("{ list { nodes { title } } }", 10 + 1 + 20),
        ("{ list(first: null, last: 2) { nodes { title } } }", 10 + 1 + 2),
        ("{ list(first: 1) { nodes { related(first: 2) { title } } } }", 10 + 1 + 1 * (5 + 2)),
        ('{ named(keys: ["a", "b"]) { title } }', 1 + 2),
        ("{ named { title } }", 1 + 40),
        ("{ list(first: 1000) { nodes { title } } }", 10 + 1 + 100),
        ("{ list(first: -3) { nodes { title } } }", 10 + 1 + 1),
        # Only the most expensive type counts: three of an event against two of an article.
        ("{ page { title ... on Article { text } ... on Event { start end } } }", 1 + 3),
        ("{ page { ...F ...F } } fragment F on Page { title }", 1 + 2),
        ("{ page { title @skip(if: true) a: title @include(if: false) } }", 1),
        ("query ($no: Boolean!) { page { title @skip(if: $no) } }", 2),
    ],
)
def test_it_sums_up_what_a_document_asks_for(schema: GraphQLSchema, document: str, expected: int) -> None:
    assert cost(schema, document) == expected


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({}, 4), ({"n": 50}, 50), ({"n": None}, 4), ({"n": "50"}, 4), ({"n": True}, 4), ({"n": 10**30}, 100)],
)
def test_it_takes_sizes_from_variables(schema: GraphQLSchema, variables: dict[str, Any], expected: int) -> None:
    document = "query ($n: Int = 4) { list(first: $n) { nodes { title } } }"

    assert cost(schema, document, **variables) == 10 + 1 + expected


def test_it_takes_the_length_of_a_list_from_variables(schema: GraphQLSchema) -> None:
    document = "query ($keys: [String!]) { named(keys: $keys) { title } }"

    assert cost(schema, document, keys=["a", "b", "c"]) == 1 + 3
    assert cost(schema, document) == 1 + 40


def test_it_works_out_a_fragment_bomb_without_walking_it(schema: GraphQLSchema) -> None:
    levels = 60
    bomb = " ".join(
        f"fragment F{level} on Page {{ related(first: 2) {{ ...F{level + 1} }} }}" for level in range(levels)
    )
    document = (
        f"query ($n: Int) {{ list(first: $n) {{ nodes {{ ...F0 }} }} }} {bomb} fragment F{levels} on Page {{ title }}"
    )

    # related costs five and what is below it twice: 5 (2^60 - 1) + 2^60.
    assert cost(schema, document, n=1) == 11 + 5 * (2**60 - 1) + 2**60


def test_it_names_where_most_of_the_cost_comes_from(schema: GraphQLSchema) -> None:
    document = "query ($n: Int) { page { title } all: list(first: $n) { total nodes { title related { title } } } }"
    found = tree(schema, document)

    assert most_expensive_path(found, {"n": 100}) == "all.nodes.related.title"
    assert list(costs_by_path(found, {"n": 2}).items()) == [
        ("page", 2),
        ("page.title", 1),
        ("all", 10 + 7 + 1 + 2 * (1 + 5 + 3)),
        ("all.total", 7),
        ("all.nodes", 1 + 2 * (1 + 5 + 3)),
        ("all.nodes.title", 2),
        ("all.nodes.related", 2 * (5 + 3)),
        ("all.nodes.related.title", 6),
    ]


def test_every_declared_cost_is_on_a_field_of_the_schema() -> None:
    schema = build()
    fields = {
        (named.name, name): field
        for named in schema.type_map.values()
        for name, field in getattr(named, "fields", {}).items()
    }
    attached = {place for place, field in fields.items() if "cost" in (field.extensions or {})}

    assert {(owner if (owner, name) in fields else "Query", name) for owner, name in DECLARED} <= attached
    assert {("ContentConnection", "totalCount"), ("Query", "content"), ("ArticlePage", "related")} <= attached


def test_a_declaration_of_a_field_that_there_is_not_changes_nothing() -> None:
    before = set(DECLARED)
    attach(build(), set())

    assert set(DECLARED) == before
    assert camel_case("total_count") == "totalCount"
