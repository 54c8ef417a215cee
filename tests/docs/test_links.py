"""Every link of the documentation leads somewhere, and every page can be found from the index."""

from pathlib import Path

from tests.architecture.sources import ROOT
from tests.docs.fences import links, pages

INDEX = ROOT / "docs" / "README.md"


def is_relative(target: str) -> bool:
    return not target.startswith(("http://", "https://", "mailto:"))


def file_of(page: Path, target: str) -> Path:
    path = target.partition("#")[0]
    return (page.parent / path).resolve() if path else page


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub and GitLab make them."""
    lines = page.read_text(encoding="utf-8").splitlines()
    headings = [line.lstrip("#").strip().lower() for line in lines if line.startswith("#")]
    kept = ["".join(letter for letter in text if letter.isalnum() or letter in " -_") for text in headings]
    return {text.replace(" ", "-") for text in kept}


def test_every_relative_link_leads_to_a_file() -> None:
    broken = [
        (str(page.relative_to(ROOT)), target)
        for page in pages()
        for target in links(page)
        if is_relative(target) and not file_of(page, target).exists()
    ]

    assert broken == []


def test_every_link_to_a_heading_finds_it() -> None:
    broken = [
        (str(page.relative_to(ROOT)), target)
        for page in pages()
        for target in links(page)
        if is_relative(target) and "#" in target and file_of(page, target).suffix == ".md"
        if target.partition("#")[2] not in anchors(file_of(page, target))
    ]

    assert broken == []


def test_every_page_can_be_reached_from_the_index() -> None:
    waiting, reached = [INDEX], {INDEX}
    while waiting:
        page = waiting.pop()
        targets = {file_of(page, target) for target in links(page) if is_relative(target)}
        new = {target for target in targets if target.suffix == ".md" and target.exists()} - reached
        reached |= new
        waiting.extend(new)

    assert [str(page.relative_to(ROOT)) for page in pages("docs") if page not in reached] == []
