"""``manage.py explain_query`` says what a document costs and how it is answered."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command


def explain(*arguments: str) -> str:
    out = StringIO()
    call_command("explain_query", *arguments, stdout=out)
    return out.getvalue()


def test_it_prints_cost_plan_statements_and_time(site: Any, tmp_path: Path) -> None:
    path = tmp_path / "list.graphql"
    path.write_text("query ($n: Int) { content(first: $n) { totalCount nodes { title } } }")
    printed = explain(str(path), "--variables", '{"n": 7}')

    assert "Size      3 levels, 0 aliases" in printed
    assert "Cost      28 (a free document may cost 5000, a trusted one 20000)" in printed
    assert "        28  content\n        10  content.totalCount\n         8  content.nodes\n" in printed
    assert "\nPlan\n" in printed
    assert "Answer    200 in" in printed
    assert "SELECT" in printed


def test_it_knows_the_operations_of_the_contract(site: Any) -> None:
    assert "languages.code" in explain("Languages")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["NoSuchOperation"], "There is no file and no operation called NoSuchOperation"),
        (["Languages", "--variables", "["], "it is not valid JSON"),
        (["Languages", "--variables", "[]"], "--variables must be a JSON object"),
        (["Languages", "--operation", "Other"], "no operation called Other"),
    ],
)
def test_it_says_what_it_cannot_explain(db: None, arguments: list[str], message: str) -> None:
    with pytest.raises(CommandError, match=message.replace("[", r"\[")):
        explain(*arguments)
