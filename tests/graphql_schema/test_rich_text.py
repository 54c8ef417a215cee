"""Rich text: links resolved, elements by an allow-list, a tree that says the same."""

from types import SimpleNamespace
from typing import Any

import pytest

from graphql_schema.rich_text import RichTextFacts, parse, plain_text, references_in, render, resolved_tree


def context(pages: dict[int, str] | None = None) -> Any:
    known = pages or {}
    loaders = SimpleNamespace(
        card_of_page=lambda key, _language: known.get(key),
        documents=SimpleNamespace(load=lambda _key: None),
    )
    return SimpleNamespace(loaders=loaders, card_address=lambda address: address)


def html(source: str, **pages: str) -> str:
    known = {int(key.removeprefix("page")): address for key, address in pages.items()}
    return render(resolved_tree(RichTextFacts(source, "en"), context(known)))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>One <b>two</b> <i>three</i></p>", "<p>One <strong>two</strong> <em>three</em></p>"),
        ("<ul><li>a</li><li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<h3>Title</h3><hr/><p>a<br/>b</p>", "<h3>Title</h3><hr><p>a<br>b</p>"),
        ('<p onclick="x()">a &lt;b&gt; &amp; c</p>', "<p>a &lt;b&gt; &amp; c</p>"),
        ("<p>a</p><script>alert(1)</script><style>p{}</style>", "<p>a</p>"),
        ("<p><span class='x'>kept</span> words</p>", "<p>kept words</p>"),
        ("<p>never <b>closed", "<p>never <strong>closed</strong></p>"),
        ("</p></ul>stray", "stray"),
        ("", ""),
    ],
)
def test_it_lets_known_elements_pass(source: str, expected: str) -> None:
    assert html(source) == expected


@pytest.mark.parametrize(
    "address", ["https://example.eu/?a=1&b=2", "mailto:a@example.eu", "tel:+3221234567", "/en/latest/", "#part"]
)
def test_it_keeps_safe_addresses(address: str) -> None:
    escaped = address.replace("&", "&amp;")

    assert html(f'<p><a href="{escaped}">x</a></p>') == f'<p><a href="{escaped}">x</a></p>'


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x", ""])
def test_it_makes_text_of_links_with_other_addresses(address: str) -> None:
    assert html(f'<p><a href="{address}">x</a></p>') == "<p>x</p>"


def test_it_resolves_links_to_pages_and_drops_those_to_hidden_ones() -> None:
    source = '<p><a linktype="page" id="3">seen</a> and <a linktype="page" id="4">hidden</a></p>'

    assert (
        html(source, page3="https://example.eu/en/a/")
        == '<p><a href="https://example.eu/en/a/">seen</a> and hidden</p>'
    )


def test_its_tree_names_levels_marks_and_targets() -> None:
    source = '<h3>T</h3><p><b>b<i>bi</i></b> <a href="https://example.eu/">x</a></p>'

    assert resolved_tree(RichTextFacts(source, "en"), context()) == [
        {"type": "heading", "level": 3, "children": [{"type": "text", "text": "T"}]},
        {
            "type": "paragraph",
            "children": [
                {"type": "text", "text": "b", "marks": ["bold"]},
                {"type": "text", "text": "bi", "marks": ["bold", "italic"]},
                {"type": "text", "text": " "},
                {"type": "link", "href": "https://example.eu/", "children": [{"type": "text", "text": "x"}]},
            ],
        },
    ]


def test_it_finds_references_in_either_order_of_attributes() -> None:
    source = '<a linktype="page" id="3">a</a><a id="5" linktype="document">b</a><a href="/x">c</a>'

    assert references_in(source) == {("page", 3), ("document", 5)}


def test_its_text_has_a_line_for_each_part() -> None:
    assert plain_text("<h3>T</h3><p>a <b>b</b></p><ul><li>c</li><li>d</li></ul>") == "T\na b\nc\nd"


def test_a_mark_that_is_never_closed_ends_with_its_block() -> None:
    assert render(parse("<p><b>a</p><p>b</p>")) == "<p><strong>a</strong></p><p>b</p>"
