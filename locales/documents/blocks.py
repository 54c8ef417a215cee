"""Finds the paragraphs of a returned document by their ids, and notes what is in them that does not belong there.

A paragraph counts as complete when something ends it: its end tag, the next paragraph, or the end of the body. One that
the document simply stops in was cut off.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from locales.documents.attributes import attribute_fault, is_running, tag_fault
from locales.documents.building import END_KEY
from locales.documents.fragments import INLINE, Piece, Tag
from locales.documents.problems import Rejection
from locales.documents.tokens import Cut, End, Start, Text, tokens_of

WRAPPERS = frozenset({"font", "span", "div", "p"})
_ALLOWED = INLINE | WRAPPERS
_NEVER_A_BLOCK = INLINE | {"font", "span"}
_PAGE = frozenset({"html", "head", "body"})
# A document of nothing but tags would otherwise be millions of equal objects.
_tag = lru_cache(maxsize=1_000)(Tag)


@dataclass(slots=True)
class Block:
    """One paragraph: its pieces without wrappers, its first fault, and what is inside of spans with an id.

    Ids of links and spans are as they came, in small letters.
    """

    key: str
    element: str
    pieces: list[Piece] = field(default_factory=list)
    fault: Rejection | None = None
    spans: dict[str, str] = field(default_factory=dict)
    open_spans: list[str] = field(default_factory=list)
    depth: int = 0


@dataclass(slots=True)
class Blocks:
    """What a document holds. ``end_text`` is None when the sentinel's paragraph is not there."""

    found: dict[str, Block] = field(default_factory=dict)
    duplicates: int = 0
    unknown: int = 0
    end_text: str | None = None
    has_active_content: bool = False


def blocks_of(html: str, keys: frozenset[str]) -> Blocks:
    """Paragraphs by key, in the order of the document; of several with one key the first. Never raises."""
    reader = _BlockReader({key.lower(): key for key in (*keys, END_KEY)})
    for token in tokens_of(html):
        if isinstance(token, Text):
            reader.text(token.text)
        elif isinstance(token, Start):
            reader.start(token)
        elif isinstance(token, End):
            reader.end(token)
        elif isinstance(token, Cut):
            reader.current = None
    return reader.blocks


class _BlockReader:
    """Follows the tokens; at most one paragraph is open at a time."""

    def __init__(self, keys: dict[str, str]) -> None:
        self.keys = keys
        self.blocks = Blocks()
        self.current: Block | None = None

    def text(self, text: str) -> None:
        if block := self.current:
            block.pieces.append(text)
            if block.open_spans and (identity := block.open_spans[-1]):
                block.spans[identity] = block.spans.get(identity, "") + text

    def start(self, token: Start) -> None:
        self.blocks.has_active_content |= is_running(token.name, token.attributes)
        identity = token.attributes.get("id", "").strip().lower()
        if identity in self.keys and token.name not in _NEVER_A_BLOCK:
            self._open(self.keys[identity], token)
        elif self.current:
            self._inside(self.current, token, identity)
        elif identity and token.name not in _PAGE:
            self.blocks.unknown += 1

    def end(self, token: End) -> None:
        block = self.current
        if block is None:
            return
        if token.name == block.element and block.depth > 0:
            block.depth -= 1
        elif token.name == block.element or token.name in _PAGE:
            self._close()
        elif token.name == "span" and block.open_spans:
            block.open_spans.pop()
        # Some writers end a break; it is one break all the same.
        elif token.name in INLINE - {"br"}:
            block.pieces.append(_tag(token.name, is_end=True))

    def _open(self, key: str, token: Start) -> None:
        self._close()
        self.current = Block(key, token.name, fault=_fault_of(token))

    def _close(self) -> None:
        block, self.current = self.current, None
        if block is None:
            return
        if block.key == END_KEY:
            self.blocks.end_text = "".join(piece for piece in block.pieces if isinstance(piece, str))
        elif block.key in self.blocks.found:
            self.blocks.duplicates += 1
        else:
            self.blocks.found[block.key] = block

    def _inside(self, block: Block, token: Start, identity: str) -> None:
        block.fault = block.fault or _fault_of(token)
        block.depth += token.name == block.element
        if token.name in INLINE:
            block.pieces.append(_tag(token.name, identity if token.name == "a" else ""))
        elif token.name == "span":
            block.open_spans.append(identity)


def _fault_of(token: Start) -> Rejection | None:
    faults = [attribute_fault(name, value) for name, value in token.attributes.items()]
    faults.insert(0, tag_fault(token.name, _ALLOWED))
    # A script is worse than whatever else is wrong.
    return Rejection.ACTIVE_CONTENT if Rejection.ACTIVE_CONTENT in faults else next(filter(None, faults), None)
