"""The store of documents is bounded; what is refused is not kept."""

import pytest
from django.test import Client

from graphql_schema.documents import DocumentStore, PreparedDocument, document_key, store
from graphql_schema.errors import ErrorCode, RefusedDocument
from graphql_schema.limits.tiers import FREE
from graphql_schema.reading import read_document
from graphql_schema.schema import build


def prepared(text: str) -> PreparedDocument:
    return read_document(build(), text, None, FREE)


def test_it_forgets_the_documents_that_were_asked_longest_ago() -> None:
    small = DocumentStore(largest=600)
    first, second, third, fourth = (prepared(f"query Name{number} {{ __typename }}") for number in range(4))
    for document in (first, second, third):
        small.keep(document)
    small.get((first.key, None))
    small.keep(fourth)

    assert list(small.values()) == [third, first, fourth]
    assert small.size == 600


def test_it_keeps_no_more_however_many_different_documents_are_asked(client: Client) -> None:
    store.clear()
    sizes = []
    for number in range(260):
        # A comment of some length makes each of them another text.
        document = f"# {number} {'x' * 2_000}\n{{ __typename }}"
        assert client.post("/graphql/", {"query": document}, content_type="application/json").status_code == 200
        sizes.append((store.size, len(store)))

    assert max(size for size, _count in sizes) <= store.largest
    assert max(count for _size, count in sizes) == sizes[-1][1] == 247


def test_it_reads_a_document_once(client: Client) -> None:
    for _time in range(2):
        client.post("/graphql/", {"query": "query Once { __typename }"}, content_type="application/json")
    found = store.get((document_key("query Once { __typename }"), None))
    client.post("/graphql/", {"query": "query Once { __typename }"}, content_type="application/json")

    assert found is not None
    assert store.get((found.key, None)) is found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", ErrorCode.GRAPHQL_PARSE_FAILED),
        ("{ " + "a " * 2_001 + "}", ErrorCode.GRAPHQL_PARSE_FAILED),
        ("{ a " * 900 + "} " * 900, ErrorCode.GRAPHQL_PARSE_FAILED),
        ("{ none }", ErrorCode.GRAPHQL_VALIDATION_FAILED),
    ],
)
def test_it_keeps_nothing_of_a_refused_document(client: Client, text: str, code: ErrorCode) -> None:
    with pytest.raises(RefusedDocument) as refused:
        prepared(text)
    client.post("/graphql/", {"query": text}, content_type="application/json")

    assert refused.value.code is code
    assert store.get((document_key(text), None)) is None
