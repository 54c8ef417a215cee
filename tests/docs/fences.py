"""Reads the pages of the documentation: their fenced blocks and their links."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.sources import ROOT

FENCE = re.compile(r"^ *```(?P<info>[^\n`]+)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\((?P<target>[^)\s]+)\)")
PACKAGES = ("content_models", "graphql_schema", "locales", "frontend_contract")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


@dataclass(frozen=True)
class Fence:
    """A fenced block: the page it stands on, what follows the fence, and its text."""

    page: str
    info: str
    text: str


def pages(*folders: str) -> list[Path]:
    """The pages below these folders, or all of the documentation with the front pages of the packages."""
    if folders:
        return sorted(page for folder in folders for page in (ROOT / folder).rglob("*.md"))
    packages = [
        ROOT / name / "README.md" for name in ("content_models", "graphql_schema", "locales", "frontend_contract")
    ]
    return [*sorted(ROOT.glob("*.md")), *packages, *pages("docs")]


def fences(language: str, *folders: str) -> list[Fence]:
    """The blocks of a language, by the first word after the fence."""
    return [
        Fence(str(page.relative_to(ROOT)), match["info"], match["text"])
        for page in pages(*folders)
        for match in FENCE.finditer(page.read_text(encoding="utf-8"))
        if match["info"].split()[0] == language
    ]


def links(page: Path) -> list[str]:
    """The targets of a page's links and pictures; what stands in code is no link."""
    return [match["target"] for match in LINK.finditer(CODE.sub("", page.read_text(encoding="utf-8")))]
