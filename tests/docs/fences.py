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
    """A fenced block: the page it stands on, what follows the fence, its text, and where on the page it begins."""

    page: str
    info: str
    text: str
    start: int = 0


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
    return [fence for page in pages(*folders) for fence in fences_of(page) if fence.info.split()[0] == language]


def fences_of(page: Path) -> list[Fence]:
    """All blocks of one page, in their order."""
    found = FENCE.finditer(page.read_text(encoding="utf-8"))
    return [Fence(str(page.relative_to(ROOT)), match["info"], match["text"], match.start()) for match in found]


def links(page: Path) -> list[str]:
    """The targets of a page's links and pictures; what stands in code is no link."""
    return [match["target"] for match in LINK.finditer(CODE.sub("", page.read_text(encoding="utf-8")))]
