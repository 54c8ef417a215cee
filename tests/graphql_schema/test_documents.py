"""The store of parsed documents is bounded; what is refused is not kept."""

import pytest
from graphql import parse

from graphql_schema.documents import DocumentStore, RefusedDocument, read_document, store
from graphql_schema.errors import ErrorCode
from graphql_schema.schema import build


def test_it_forgets_the_documents_that_were_asked_longest_ago() -> None:
    small = DocumentStore(largest=30)
    for name in ("aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"):
        small.put(name, parse(f"{{ {name} }}"))
    small.get("aaaaaaaaaa")
    small.put("dddddddddd", parse("{ d }"))

    assert list(small.documents) == ["cccccccccc", "aaaaaaaaaa", "dddddddddd"]
    assert small.size == 30


def test_it_parses_a_document_once() -> None:
    assert read_document(build(), "{ __typename }") is read_document(build(), "{ __typename }")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", ErrorCode.GRAPHQL_PARSE_FAILED),
        ("{ " + "a " * 2_001 + "}", ErrorCode.GRAPHQL_PARSE_FAILED),
        ("{ a " * 900 + "} " * 900, ErrorCode.GRAPHQL_PARSE_FAILED),
        ("{ none }", ErrorCode.GRAPHQL_VALIDATION_FAILED),
    ],
)
def test_it_keeps_nothing_of_a_refused_document(text: str, code: ErrorCode) -> None:
    with pytest.raises(RefusedDocument) as refused:
        read_document(build(), text)

    assert refused.value.code is code
    assert store.get(text) is None
