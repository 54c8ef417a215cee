"""Nothing is promised for later: no marks in the code, no test that does not run."""

import pytest

from tests.architecture.sources import PACKAGES, ROOT

pytestmark = pytest.mark.once

# Put together here, so that this file does not find itself.
LATER = ("TO" + "DO", "FIX" + "ME")
NOT_RUN = ("mark." + "skip", "pytest." + "skip(", "mark." + "xfail", "pytest." + "xfail(")


def files_with(words: tuple[str, ...], *folders: str) -> list[str]:
    return [
        str(path.relative_to(ROOT))
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        if any(word in path.read_text(encoding="utf-8") for word in words)
    ]


def test_nothing_is_marked_to_be_done_later() -> None:
    assert files_with(LATER, *PACKAGES, "tests") == []


def test_no_test_is_skipped() -> None:
    assert files_with(NOT_RUN, "tests") == []
