"""The operations of the contract: the committed manifest holds them, they are valid, and within the limits."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as configured
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from content_models.editorial.kinds import ContentKind
from graphql_schema.documents import document_key
from graphql_schema.limits.tiers import FREE, TRUSTED
from graphql_schema.reading import read_document
from graphql_schema.schema import build
from graphql_schema.trusted_documents.operations import (
    WrongOperationsError,
    merged,
    printed,
    read_operations,
)
from graphql_schema.trusted_documents.times import CacheTimes

MANIFEST = Path(configured.TRUSTED_DOCUMENTS)
LARGEST: dict[str, Any] = {"first": 100, "ids": ["id"] * 100, "facets": ["KIND"] * 8, "limit": 20}


def committed() -> dict[str, Any]:
    return dict(json.loads(MANIFEST.read_text()))


def test_the_committed_manifest_is_that_of_the_operations() -> None:
    expected = printed(merged(committed(), read_operations(MANIFEST.parent / "operations")))

    assert MANIFEST.read_text() == expected, "Run manage.py export_operations."


def test_every_document_is_named_by_the_hash_of_its_text() -> None:
    wrong = [digest for digest, entry in committed()["documents"].items() if document_key(entry["document"]) != digest]

    assert wrong == []


def test_every_document_is_within_the_limits_of_trusted_ones_with_the_largest_pages() -> None:
    # Reading each takes a tenth of a second: those that were current once were read when they were.
    manifest = committed()
    costs = {}
    for name, digest in manifest["operations"].items():
        prepared = read_document(build(), manifest["documents"][digest]["document"], None, TRUSTED)
        costs[name] = prepared.cost(LARGEST)

    assert {name: cost for name, cost in costs.items() if cost > TRUSTED.cost} == {}
    # The front page is one that a stranger may send as well.
    assert costs["FrontPage"] <= FREE.cost


def test_there_is_a_document_for_every_kind() -> None:
    names = {name.removesuffix("ByPath").upper() for name in committed()["operations"]}

    assert {kind.value.replace("_", "") for kind in ContentKind} <= names


def test_what_was_in_the_manifest_stays(tmp_path: Path) -> None:
    shutil.copytree(MANIFEST.parent / "operations" / "site", tmp_path / "site")
    shutil.copytree(MANIFEST.parent / "operations" / "fragments", tmp_path / "fragments")
    before = merged({}, read_operations(tmp_path))
    (tmp_path / "site" / "Languages.graphql").write_text("query Languages { languages { code } }")
    after = merged(before, read_operations(tmp_path))

    assert before["documents"].keys() < after["documents"].keys()
    assert after["operations"]["Languages"] == document_key("query Languages {\n  languages {\n    code\n  }\n}\n")
    assert printed(merged(after, read_operations(tmp_path))) == printed(after)


def test_the_same_operation_gives_the_same_document_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "A.graphql").write_text("query A { languages { ...C ...B } }")
    (tmp_path / "B.graphql").write_text("fragment B on Language { code }")
    (tmp_path / "C.graphql").write_text("fragment C on Language { name ...B }")
    (tmp_path / "Unused.graphql").write_text("fragment Unused on Language { name }")
    (tmp_path / "cache-times.toml").write_text("[A]\nmax_age = 60\n")
    (first,) = read_operations(tmp_path)
    (tmp_path / "A.graphql").write_text("query A {\n# a comment\nlanguages { ...C, ...B } }\n")
    (second,) = read_operations(tmp_path)

    assert first == second
    assert first.document.count("fragment ") == 2
    assert first.times == CacheTimes(max_age=60)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"A.graphql": "query B { languages { code } }"}, "What A.graphql holds must be called A."),
        ({"A.graphql": "{ languages { code } }"}, "What A.graphql holds must be called A."),
        ({"A.graphql": "query A { a } query B { b }"}, "A.graphql must hold one operation or one fragment."),
        ({"A.graphql": "query A { ...None }"}, "There is no fragment None."),
        ({"cache-times.toml": "[A]\nmax_age = 1"}, "cache-times.toml names operations that there are not: A"),
    ],
)
def test_it_says_which_file_is_wrong(tmp_path: Path, files: dict[str, str], message: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(WrongOperationsError) as wrong:
        read_operations(tmp_path)

    assert str(wrong.value) == message


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    settings.TRUSTED_DOCUMENTS = tmp_path / "trusted-documents.json"
    (tmp_path / "operations").mkdir()
    return tmp_path / "operations"


def test_the_command_writes_the_manifest_and_checks_it(folder: Path, settings: Settings) -> None:
    (folder / "A.graphql").write_text("query A { languages { code } }")
    with pytest.raises(CommandError):
        call_command("export_operations", "--check")
    call_command("export_operations")
    call_command("export_operations", "--check")

    assert list(json.loads(settings.TRUSTED_DOCUMENTS.read_text())["operations"]) == ["A"]


def test_the_command_refuses_what_is_not_valid(folder: Path, settings: Settings) -> None:
    (folder / "A.graphql").write_text("query A { languages { none } }")
    with pytest.raises(CommandError, match=r"A: .*Cannot query field 'none'"):
        call_command("export_operations")

    assert not settings.TRUSTED_DOCUMENTS.exists()
