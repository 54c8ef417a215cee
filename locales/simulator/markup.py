"""Cuts a document into tags, text and what may not be touched, and groups the texts by block.

The pieces joined are the document again, byte for byte. What is cut where is decided on a folded copy, in which both
letters of a swapped pair are the same: so a translation is cut as its source was.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

INLINE = (
    "a abbr acronym b bdi bdo big br cite code del dfn em font i img input ins kbd label mark q s samp small span "
    "strong sub sup time tt u var wbr"
)
VOID = "area base br col embed hr img input link meta source track wbr"
INLINE_TAGS = frozenset(INLINE.split())
VOID_TAGS = frozenset(VOID.split())
PIECES = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^<>]*>"
    r"|<(?P<raw>script|style)\b[^<>]*>.*?</(?P=raw)\s*>"
    r"|</?(?P<tag>[A-Za-z][\w:.-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>",
    re.DOTALL | re.IGNORECASE,
)
UNTRANSLATED = re.compile(r"""\btranslate\s*=\s*["']?no\b""", re.IGNORECASE)


@dataclass
class Piece:
    """A run of text, or a tag; ``tag`` is its lower-case name, empty for comments and the like, None for text."""

    text: str
    tag: str | None = None
    is_kept: bool = False

    @property
    def is_boundary(self) -> bool:
        return self.tag is not None and self.tag not in INLINE_TAGS and self.tag != ""

    @property
    def is_text(self) -> bool:
        """Whether there is something to translate: empty space between blocks is not."""
        return self.tag is None and not self.is_kept and not self.text.isspace()


def pieces(document: str, folding: dict[int, int], *, keeps_untranslated: bool = True) -> list[Piece]:
    """All of the document, in order; what ``translate="no"`` covers is marked as kept."""
    found = list(_cut(document, document.translate(folding)))
    if keeps_untranslated:
        _mark_kept(found)
    return found


def blocks(found: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces between two boundaries, where there is text among them."""
    block: list[Piece] = []
    for piece in found:
        if not piece.is_boundary:
            block.append(piece)
            continue
        if any(each.is_text for each in block):
            yield block
        block = []
    if any(each.is_text for each in block):
        yield block


def _cut(document: str, folded: str) -> Iterator[Piece]:
    position = 0
    for match in PIECES.finditer(folded):
        if match.start() > position:
            yield Piece(document[position : match.start()])
        yield Piece(match_text(document, match), tag=(match["tag"] or "").lower())
        position = match.end()
    if position < len(document):
        yield Piece(document[position:])


def match_text(document: str, match: "re.Match[str]") -> str:
    """The piece of the document where its folded copy matched: both have the same length."""
    return document[match.start() : match.end()]


def _mark_kept(found: list[Piece]) -> None:
    name, depth = "", 0
    for piece in found:
        if depth:
            piece.is_kept = True
            depth += _opens(piece, name) - _closes(piece, name)
        elif piece.tag and _opens(piece, piece.tag) and UNTRANSLATED.search(piece.text):
            name, depth = piece.tag, 1


def _opens(piece: Piece, name: str) -> int:
    is_open = piece.tag == name and not piece.text.startswith("</") and not piece.text.endswith("/>")
    return int(is_open and name not in VOID_TAGS)


def _closes(piece: Piece, name: str) -> int:
    return int(piece.tag == name and piece.text.startswith("</"))
