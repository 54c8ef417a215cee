"""Rich text as the database keeps it → a tree of plain nodes → clean HTML.

Only known elements pass; links to pages, documents and addresses are resolved; links to what readers may not see
become plain text.
"""

import re
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from typing import Any

Node = dict[str, Any]

BLOCKS = {
    "p": "paragraph",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "ol": "ordered_list",
    "ul": "unordered_list",
    "li": "list_item",
    "blockquote": "quotation",
}
EMPTY = {"hr": "rule", "br": "line_break"}
MARKS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "code": "code",
    "sub": "subscript", "sup": "superscript",
}  # fmt: skip
MARK_TAGS = {"bold": "strong", "italic": "em", "code": "code", "subscript": "sub", "superscript": "sup"}
DROPPED = {"script", "style", "template", "iframe", "object"}
SAFE_ADDRESS = re.compile(r"(https?://|mailto:|tel:|/(?!/)|#)", re.IGNORECASE)
REFERENCE = re.compile(
    r'<a\b[^>]*\blinktype="(?P<kind>page|document)"[^>]*\bid="(?P<id>\d+)"|'
    r'<a\b[^>]*\bid="(?P<id_first>\d+)"[^>]*\blinktype="(?P<kind_last>page|document)"'
)


@dataclass(frozen=True)
class RichTextFacts:
    """Rich text as it is stored, and the language of the item that it belongs to."""

    source: str
    language: str


@dataclass
class TreeBuilder:
    """Grows the tree while the parser walks the text."""

    root: Node = field(default_factory=lambda: {"type": "root", "children": []})

    def __post_init__(self) -> None:
        self.open: list[tuple[str, Node]] = [("root", self.root)]
        self.marks: list[str] = []

    def start(self, tag: str, node: Node) -> None:
        self.open[-1][1]["children"].append(node)
        self.open.append((tag, node))

    def end(self, tag: str) -> None:
        if any(name == tag for name, _node in self.open[1:]):
            while self.open.pop()[0] != tag:
                continue

    def add(self, node: Node) -> None:
        self.open[-1][1]["children"].append(node)

    def add_text(self, text: str) -> None:
        if text.strip() or len(self.open) > 1:
            marks = list(dict.fromkeys(self.marks))
            self.add({"type": "text", "text": text, **({"marks": marks} if marks else {})})


class StoredTextParser(HTMLParser):
    """Reads rich text into a tree in which links still name what they point to."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tree = TreeBuilder()
        self.dropping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in DROPPED:
            self.dropping += 1
        elif tag in BLOCKS:
            level = {"level": int(tag[1])} if tag[0] == "h" else {}
            self.tree.start(tag, {"type": BLOCKS[tag], **level, "children": []})
        elif tag in EMPTY:
            self.tree.add({"type": EMPTY[tag]})
        elif tag in MARKS:
            self.tree.marks.append(MARKS[tag])
        elif tag == "a":
            self.tree.start("a", {"type": "link", "target": link_target(dict(attrs)), "children": []})

    def handle_endtag(self, tag: str) -> None:
        if tag in DROPPED:
            self.dropping = max(0, self.dropping - 1)
        elif tag in MARKS and MARKS[tag] in self.tree.marks:
            self.tree.marks.reverse()
            self.tree.marks.remove(MARKS[tag])
            self.tree.marks.reverse()
        else:
            # A mark that nobody closed ends with the block around it.
            self.tree.marks = [] if tag in BLOCKS else self.tree.marks
            self.tree.end(tag)

    def handle_data(self, data: str) -> None:
        if not self.dropping:
            self.tree.add_text(data)


def link_target(attributes: dict[str, str | None]) -> tuple[str, str]:
    if attributes.get("linktype") in {"page", "document"}:
        return str(attributes["linktype"]), attributes.get("id") or ""
    return "address", attributes.get("href") or ""


def references_in(source: str) -> set[tuple[str, int]]:
    """The pages and documents that stored text links to, as ``("page", 7)``."""
    return {
        (match["kind"] or match["kind_last"], int(match["id"] or match["id_first"]))
        for match in REFERENCE.finditer(source)
    }


def parse(source: str) -> list[Node]:
    parser = StoredTextParser()
    parser.feed(source)
    parser.close()
    return list(parser.tree.root["children"])


def resolved_tree(facts: RichTextFacts, context: Any) -> list[Node]:
    return resolve_links(parse(facts.source), facts.language, context)


def resolve_links(nodes: list[Node], language: str, context: Any) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        children = resolve_links(node["children"], language, context) if "children" in node else []
        if node["type"] != "link":
            found.append({**node, "children": children} if "children" in node else node)
        elif address := address_of(node["target"], language, context):
            found.append({"type": "link", "href": address, "children": children})
        else:
            found.extend(children)
    return found


def address_of(link: tuple[str, str], language: str, context: Any) -> str | None:
    kind, target = link
    if kind == "address":
        return target if SAFE_ADDRESS.match(target) else None
    if not target.isdigit():
        return None
    if kind == "page":
        card = context.loaders.card_of_page(int(target), language)
        return context.card_address(card) if card else None
    document = context.loaders.documents.load(int(target))
    return context.request.build_absolute_uri(document.url) if document else None


def render(nodes: list[Node]) -> str:
    return "".join(render_node(node) for node in nodes)


def render_node(node: Node) -> str:
    kind = node["type"]
    if kind == "text":
        return render_text(node)
    if kind in EMPTY_TAGS:
        return f"<{EMPTY_TAGS[kind]}>"
    inside = render(node["children"])
    if kind == "link":
        return f'<a href="{escape(node["href"])}">{inside}</a>'
    tag = f"h{node['level']}" if kind == "heading" else BLOCK_TAGS[kind]
    return f"<{tag}>{inside}</{tag}>"


def render_text(node: Node) -> str:
    html = escape(node["text"], quote=False)
    for mark in node.get("marks", ()):
        html = f"<{MARK_TAGS[mark]}>{html}</{MARK_TAGS[mark]}>"
    return html


def plain_text(source: str) -> str:
    return "\n".join(filter(None, (words_of(node).strip() for node in parse(source))))


def words_of(node: Node) -> str:
    if node["type"] == "text":
        return str(node["text"])
    separator = "\n" if node["type"].endswith("_list") else ""
    return separator.join(words_of(child) for child in node.get("children", ()))


EMPTY_TAGS = {kind: tag for tag, kind in EMPTY.items()}
BLOCK_TAGS = {kind: tag for tag, kind in BLOCKS.items() if kind != "heading"}
