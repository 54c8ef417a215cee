"""Documents that API clients register: read from the usual manifests, checked, kept all or none."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from graphql_schema.documents import document_key
from graphql_schema.models import ApiClient, TrustedDocument
from graphql_schema.trusted_documents.registration import ManifestRefusedError, read_manifest, register_documents

ONE, TWO = "query One { languages { code } }", "query Two { languages { name } }"
BOTH = {document_key(text): text for text in (ONE, TWO)}


@pytest.fixture
def owner(db: None) -> ApiClient:
    return ApiClient.objects.create(name="Widgets", contact="widgets@example.eu")


@pytest.mark.parametrize(
    "content",
    [
        BOTH,
        {f"sha256:{digest}": text for digest, text in BOTH.items()},
        {
            "format": "apollo-persisted-query-manifest",
            "version": 1,
            "operations": [
                {"id": digest, "name": "Any", "type": "query", "body": text} for digest, text in BOTH.items()
            ],
        },
    ],
)
def test_it_reads_the_manifests_of_the_usual_tools(content: Any) -> None:
    assert read_manifest(json.dumps(content).encode()) == BOTH


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{", "The file is not JSON, or is larger than 5 MB."),
        (b"\xff", "The file is not JSON, or is larger than 5 MB."),
        (b"[]", "A manifest holds 1 to 1000 documents by their hash."),
        (b'{"a": 1}', "A manifest holds 1 to 1000 documents by their hash."),
        (b'{"operations": [{"id": 1}]}', "A manifest holds 1 to 1000 documents by their hash."),
        (b'{"abc": "query A { a }"}', "abc is not the SHA-256 of its document."),
    ],
)
def test_it_says_what_is_wrong_with_a_manifest(content: bytes, message: str) -> None:
    with pytest.raises(ManifestRefusedError) as refused:
        read_manifest(content)

    assert refused.value.problems == [message]


def test_the_same_name_again_replaces_what_it_held(owner: ApiClient) -> None:
    register_documents(client=owner, name="1.0", documents=BOTH)
    register_documents(client=owner, name="1.0", documents={document_key(ONE): ONE})
    register_documents(client=owner, name="1.1", documents={document_key(TWO): TWO})

    assert sorted(TrustedDocument.objects.values_list("manifest__name", "text")) == [("1.0", ONE), ("1.1", TWO)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("query A { none }", "Cannot query field 'none'"),
        ("query A { languages { code }", "Syntax Error"),
        ("{ " + 'route(path: "/") { content { related { content { ' * 4 + "id" + " } } } }" * 4 + " }", "levels"),
        (
            "query A { content(first: 100) { nodes { content { related(first: 100) { terms { label } } } } } }",
            "it costs 41011; the limit is 20000.",
        ),
    ],
)
def test_one_wrong_document_keeps_all_out(owner: ApiClient, text: str, problem: str) -> None:
    with pytest.raises(ManifestRefusedError) as refused:
        register_documents(client=owner, name="1.0", documents={**BOTH, document_key(text): text})

    assert problem in str(refused.value)
    assert not TrustedDocument.objects.exists()


def test_the_command_registers_a_file(owner: ApiClient, tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(BOTH))
    call_command("register_documents", "Widgets", "1.0", str(path))

    assert TrustedDocument.objects.count() == 2
    with pytest.raises(CommandError, match="There is no API client called Nobody"):
        call_command("register_documents", "Nobody", "1.0", str(path))
    path.write_text("{")
    with pytest.raises(CommandError, match="The file is not JSON"):
        call_command("register_documents", "Widgets", "1.0", str(path))
