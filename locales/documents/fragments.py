"""Fragments of HTML as the translation package stores its strings: text, inline tags, links by number, breaks.

A fragment is handled as a list of pieces: text, and tags that are known to be in order. Written out again, pieces have
one form only, so two fragments are equal when their pieces are.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from locales.documents.tokens import End, Start, Text, tokens_of

FORMATTING = frozenset({"abbr", "acronym", "b", "code", "em", "i", "strong"})
INLINE = FORMATTING | {"a", "br"}

# U+0085, U+2028 and U+2029 end a line for some programs and not for others.
_SEPARATORS = re.compile("[\u0085\u2028\u2029]")
# Control characters, byte order marks, marks that turn the direction of what follows, and what is no character at all.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LINE_BREAKS = re.compile(r"[ \t\r\f]*[\n\t\r\f][ \t\n\r\f]*")


class InvalidFragmentError(ValueError):
    """A fragment that the translation package would not store: foreign tags or attributes, or tags out of order."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag; ``id`` is set for links alone, and for the end of a link too."""

    name: str
    id: str = ""
    is_end: bool = False


Piece = str | Tag


def pieces_of(fragment: str) -> list[Piece]:
    """Reads a stored fragment.

    Raises:
        InvalidFragmentError: It holds what no stored string may hold.
    """
    pieces: list[Piece] = []
    open_tags: list[Tag] = []
    for token in tokens_of(fragment):
        if isinstance(token, Text):
            pieces.append(token.text)
        elif isinstance(token, Start):
            pieces.append(_opened(token, open_tags))
        elif isinstance(token, End):
            pieces.append(_closed(token, open_tags))
        else:
            raise InvalidFragmentError("cut off")
    if open_tags:
        raise InvalidFragmentError(open_tags[-1].name)
    return [_written_once(piece) if isinstance(piece, str) else piece for piece in merged(pieces)]


def _opened(token: Start, open_tags: list[Tag]) -> Tag:
    allowed = {"id"} if token.name == "a" else set()
    if token.name not in INLINE or set(token.attributes) - allowed:
        raise InvalidFragmentError(token.name)
    tag = Tag(token.name, token.attributes.get("id", ""))
    if token.name != "br":
        open_tags.append(tag)
    return tag


def _closed(token: End, open_tags: list[Tag]) -> Tag:
    if not open_tags or open_tags[-1].name != token.name:
        raise InvalidFragmentError(token.name)
    return end_of(open_tags.pop())


def end_of(tag: Tag) -> Tag:
    return Tag(tag.name, tag.id, is_end=True)


def merged(pieces: Iterable[Piece]) -> list[Piece]:
    """Texts that stand side by side become one, cleaned; empty ones go."""
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    cleaned = [clean(piece) if isinstance(piece, str) else piece for piece in joined]
    return [piece for piece in cleaned if piece != ""]


def clean(text: str) -> str:
    """NFC, without characters that nobody can see, separators of lines and paragraphs as spaces."""
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", _SEPARATORS.sub(" ", text)))


def one_line(text: str) -> str:
    """Line breaks and tabs of the markup, with the spaces around them, are one space."""
    return _LINE_BREAKS.sub(" ", text)


def _written_once(text: str) -> str:
    """Between two tags the translation package's parser makes one space of many."""
    return one_line(text) if text.strip(" \t\n\r\f") else " "


def html_of(pieces: Iterable[Piece]) -> str:
    """The one way of writing a fragment; the translation package's own parser writes the same."""
    return "".join(escape(piece, quote=False) if isinstance(piece, str) else tag_html(piece) for piece in pieces)


def tag_html(tag: Tag, id_prefix: str = "") -> str:
    if tag.name == "br":
        return "<br/>"
    if tag.is_end:
        return f"</{tag.name}>"
    return f'<{tag.name} id="{escape(id_prefix + tag.id)}">' if tag.id else f"<{tag.name}>"


def text_of(pieces: Iterable[Piece]) -> str:
    """What a reader sees; a break is a new line."""
    return "".join(piece if isinstance(piece, str) else "\n" * (piece.name == "br") for piece in pieces)


def stripped(pieces: Sequence[Piece]) -> tuple[str, list[Piece], str]:
    """The space before, the pieces without space at their ends, the space after."""
    kept = list(pieces)
    before = after = ""
    if kept and isinstance(kept[0], str):
        before = kept[0][: len(kept[0]) - len(kept[0].lstrip())]
        kept[0] = kept[0].lstrip()
    if kept and isinstance(kept[-1], str):
        after = kept[-1][len(kept[-1].rstrip()) :]
        kept[-1] = kept[-1].rstrip()
    return before, [piece for piece in kept if piece != ""], after


def canonical(fragment: str) -> str:
    """The fragment as it is sent and as it reads back when nobody touched it.

    Raises:
        InvalidFragmentError: See ``pieces_of``.
    """
    return html_of(pieces_of(fragment))


def character_count(fragments: Iterable[str]) -> int:
    """Characters of text as the service counts them by our reading: tags and entities' spelling do not count.

    Estimates, quotas and the ledger of jobs all count with this.

    Raises:
        InvalidFragmentError: See ``pieces_of``.
    """
    return sum(len(piece) for each in fragments for piece in pieces_of(each) if isinstance(piece, str))
