"""The reference names every code of an error, and no other."""

import re

from graphql_schema.errors import ErrorCode
from tests.architecture.sources import ROOT

ROW = re.compile(r"^\| `([A-Z_]+)` \|", re.MULTILINE)


def test_the_reference_lists_the_codes_of_the_code() -> None:
    page = (ROOT / "docs" / "reference" / "errors.md").read_text(encoding="utf-8")

    assert ROW.findall(page) == [code.value for code in ErrorCode]
