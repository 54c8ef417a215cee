"""The guides for each CMS hold against its filters: whatever is stripped, a working link is left."""

import json
import re
from fnmatch import fnmatch
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from graphql_schema.outlets.definition import FRAME, accepted_by, parameters
from tests.architecture.sources import ROOT

GUIDES = ROOT / "docs" / "how-to"
FILTERS = json.loads((Path(__file__).parent / "cms_filters.json").read_text())
CASES = [(cms, name, rules) for cms, described in FILTERS.items() for name, rules in described["filters"].items()]
HTML_FENCE = re.compile(r"^```html\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ADDRESS = re.compile(r"https://platform\.example\.eu/(?:embed|feeds)/[^\s\"'`<>)]*")
ELEMENT = re.compile(r"<dsjp-(\w+)((?:\s+[\w-]+=\"[^\"]*\")*)>")
PHP_QUERY = re.compile(r"http_build_query\(\[(.*?)\]\)")
OEMBED = (
    '<blockquote class="dsjp-embed"><a href="https://platform.example.eu/en/">T</a></blockquote>'
    '<iframe src="https://platform.example.eu/embed/list.html" title="T" width="600" height="480" frameborder="0" '
    'loading="lazy" sandbox="allow-scripts"></iframe>'
)


class CmsFilter(HTMLParser):
    """Keeps the elements and attributes that a CMS lets through; text stays."""

    def __init__(self, rules: dict[str, Any]) -> None:
        super().__init__()
        self.rules = rules
        self.kept: list[str] = []

    def passes(self, tag: str) -> bool:
        if "allowed" in self.rules:
            return tag in self.rules["allowed"]
        return tag not in self.rules["blocked"] and re.fullmatch(self.rules["names"], tag) is not None

    def passes_attribute(self, tag: str, name: str) -> bool:
        """A star in a list stands for what begins like this."""
        if "allowed" in self.rules:
            return any(
                fnmatch(name, each) for each in [*self.rules["allowed"][tag], *self.rules["allowed"].get("*", [])]
            )
        return not any(fnmatch(name, each) for each in self.rules["blockedAttributes"])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.passes(tag):
            kept = "".join(
                f' {name}="{escape(value or "")}"' for name, value in attrs if self.passes_attribute(tag, name)
            )
            self.kept.append(f"<{tag}{kept}>")

    def handle_endtag(self, tag: str) -> None:
        if self.passes(tag):
            self.kept.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.kept.append(escape(data))


def filtered(html: str, rules: dict[str, Any]) -> str:
    through = CmsFilter(rules)
    through.feed(html)
    through.close()
    return "".join(through.kept)


def snippets(page: str) -> list[str]:
    return HTML_FENCE.findall((GUIDES / page).read_text())


@pytest.mark.parametrize(("cms", "name", "rules"), CASES, ids=[name for _cms, name, _rules in CASES])
def test_what_a_cms_leaves_of_a_snippet_is_a_working_link(cms: str, name: str, rules: dict[str, Any]) -> None:
    found = [*snippets(FILTERS[cms]["page"]), *snippets("embed-in-plain-html.md"), OEMBED]
    assert len(found) >= 3
    for snippet in found:
        left = filtered(snippet, rules)

        assert re.search(r'<a href="https://platform\.example\.eu/[^"]*">[^<]+</a>', left), left
        assert "<script" not in left
        assert "<dsjp-" not in left


def test_what_wordpress_leaves_of_our_oembed_answer_is_the_frame_and_the_link() -> None:
    rules = FILTERS["wordpress"]["filters"]["wp_filter_oembed_result, for providers that are not built in"]

    assert filtered(OEMBED, rules) == (
        '<blockquote><a href="https://platform.example.eu/en/">T</a></blockquote>'
        '<iframe src="https://platform.example.eu/embed/list.html" title="T" width="600" height="480" frameborder="0">'
        "</iframe>"
    )


@pytest.mark.parametrize("page", sorted(GUIDES.glob("embed-in-*.md")), ids=lambda page: page.stem)
def test_a_guide_names_parameters_that_there_are(page: Path) -> None:
    text = page.read_text().replace("&amp;", "&")
    for address in ADDRESS.findall(text):
        parts = urlsplit(address)
        named = {name for name, _value in parse_qsl(parts.query)}
        assert named <= set(parameters() if "/feeds/" in parts.path else accepted_by(FRAME, "list")), address
    for widget, attributes in ELEMENT.findall(text):
        for name in re.findall(r"([\w-]+)=", attributes):
            assert widget in parameters()[name].widgets, name
    for query in PHP_QUERY.findall(text):
        assert set(re.findall(r"'([\w-]+)' =>", query)) <= set(parameters())


def test_the_reference_of_parameters_says_what_the_definition_says() -> None:
    rows = {}
    for line in (ROOT / "docs" / "reference" / "parameters.md").read_text().splitlines():
        if line.startswith("| `"):
            name, meaning, takes, becomes, outlets, widgets = (cell.strip() for cell in line.strip("|").split(" | "))
            rows[name.strip("`")] = (meaning, takes, becomes.strip("`"), outlets, widgets)
    assert list(rows) == list(parameters())
    for name, parameter in parameters().items():
        meaning, takes, becomes, outlets, widgets = rows[name]
        assert (meaning, becomes) == (parameter.meaning, parameter.filter), name
        assert (set(outlets.split("; ")) - {""}, set(widgets.split("; ")) - {""}) == (
            set(parameter.outlets),
            set(parameter.widgets),
        ), name
        assert all(f"`{choice}`" in takes for choice in parameter.choices), name
        assert not parameter.vocabulary or f"`{parameter.vocabulary}`" in takes, name
