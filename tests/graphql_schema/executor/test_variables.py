"""Variables are read once; wrong ones and strange ones each time."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import OperationDefinitionNode, build_schema, parse

from content_models.base.least_used import LeastUsed
from graphql_schema.executor import variables
from graphql_schema.executor.variables import LARGEST_ONE, OVERHEAD, read_variables

SCHEMA = build_schema("type Query { list(first: Int, word: String): String }")
DOCUMENT = "query Q($first: Int = 3, $word: String) { list(first: $first, word: $word) }"


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    variables.known.clear()
    yield
    variables.known.clear()


def read(sent: dict[str, Any], text: str = DOCUMENT) -> Any:
    (operation,) = parse(text).definitions
    assert isinstance(operation, OperationDefinitionNode)
    return read_variables(SCHEMA, operation, text, sent)


def test_they_are_read_with_their_defaults_and_kept() -> None:
    first = read({"word": "a"})

    assert first == {"first": 3, "word": "a"}
    assert read({"word": "a"}) is first


def test_other_values_and_other_documents_are_read_by_themselves() -> None:
    other = "query Q($first: Int = 4, $word: String) { list(first: $first, word: $word) }"

    assert (read({}), read({"first": 5}), read({}, other)) == ({"first": 3}, {"first": 5}, {"first": 4})


def test_wrong_ones_are_told_each_time() -> None:
    assert (read({"first": "a"}), read({"first": "a"})) == (None, None)
    assert len(variables.known) == 0


@pytest.mark.parametrize("word", ["\ud800", "a" * LARGEST_ONE], ids=["half a surrogate pair", "very long"])
def test_what_cannot_be_kept_is_read_nevertheless(word: str) -> None:
    assert read({"word": word}) == {"first": 3, "word": word}
    assert len(variables.known) == 0


def test_a_document_without_variables_takes_none() -> None:
    assert read({"first": 1}, "query Q { list }") == {}


def test_a_million_documents_with_few_variables_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(variables, "known", LeastUsed(20 * OVERHEAD))

    for number in range(100):
        read({}, f"query Q($first: Int = {number}) {{ list(first: $first) }}")

    assert 10 <= len(variables.known) < 20
