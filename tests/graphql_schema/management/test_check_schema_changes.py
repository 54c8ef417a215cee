"""The command that compares the schema with the last release."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.support.services import ROOT

BEFORE = "type Query {\n  old: String\n  new: String\n}\n"


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    (tmp_path / "released").mkdir()
    (tmp_path / "released" / "2026-11-21.graphql").write_text(BEFORE)
    (tmp_path / "schema.graphql").write_text(BEFORE)
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n")
    return tmp_path


def said_of(contract: Path) -> str:
    said = StringIO()
    call_command("check_schema_changes", contract=contract, stdout=said)
    return said.getvalue()


def test_the_committed_schema_keeps_the_promise_and_its_changes_are_in_the_changelog() -> None:
    assert "changes since" in said_of(ROOT / "frontend_contract")


def test_it_says_how_much_each_change_matters(contract: Path) -> None:
    (contract / "schema.graphql").write_text(BEFORE.replace("new: String", "new(size: Int): String\n  more: Int"))
    (contract / "CHANGELOG.md").write_text("- 2026-11-22: root field `more`.\n- 2026-11-23: `new(size:)`.\n")

    assert said_of(contract).splitlines() == [
        "dangerous An optional arg size on Query.new was added.",
        "safe      Query.more was added.",
        "2 changes since 2026-11-21.",
    ]


def test_it_fails_on_a_broken_promise_and_on_a_change_that_nobody_wrote_down(contract: Path) -> None:
    (contract / "schema.graphql").write_text(BEFORE.replace("  old: String\n", ""))

    with pytest.raises(CommandError) as refused:
        said_of(contract)

    assert str(refused.value).splitlines() == [
        "Query.old was removed. Query.old was not deprecated in the last release.",
        "CHANGELOG.md does not name `Query.old`: Query.old was removed.",
    ]


def test_it_fails_where_nothing_was_released(contract: Path) -> None:
    (contract / "released" / "2026-11-21.graphql").unlink()

    with pytest.raises(CommandError, match="holds no schema"):
        said_of(contract)
