"""Markup of a string as XLIFF's inline codes, and back.

::

    see <a id="a1">the guide</a><br/>{name}      is
    see <pc id="1" type="link" …>the guide</pc><ph id="2" type="fmt" subType="xlf:lb" …/><ph id="3" …/>

What must come back letter by letter (placeholders and addresses) is a code as well, so that nobody types it; protected
terms stay readable, inside of ``mrk``.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from locales.documents.fragments import Piece, Tag, pieces_of, tag_html
from locales.documents.protecting import PartKind, Place, Term, places_of

LINE_BREAK = "xlf:lb"
_FORMATTING_KINDS = {"b": "xlf:b", "strong": "xlf:b", "i": "xlf:i", "em": "xlf:i"}


class CodesDifferError(ValueError):
    """A target has a code that its source does not have, so it cannot be written beside it."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a source: a tag, or a text that must stay as it is."""

    id: str
    tag: Tag | None = None
    text: str = ""

    @property
    def identity(self) -> tuple[str, str, str]:
        return (self.tag.name, self.tag.id, "") if self.tag else ("", "", self.text)


@dataclass
class Inline:
    """The codes of one source by id, and what an editor of translations may show for each."""

    codes: dict[str, Code] = field(default_factory=dict)

    def data(self) -> Iterator[tuple[str, str]]:
        """(id, original text) of each ``data`` element."""
        for code in self.codes.values():
            yield f"d{code.id}", tag_html(code.tag) if code.tag else code.text
            if code.tag and code.tag.name != "br":
                yield f"e{code.id}", f"</{code.tag.name}>"


def codes_of(fragment: str, terms: tuple[Term, ...]) -> Inline:
    """The codes of a source, numbered from one in their order.

    Raises:
        InvalidFragmentError: The fragment holds what no stored string may hold.
    """
    inline = Inline()
    for part in _parts(pieces_of(fragment), terms):
        if isinstance(part, Place) or (isinstance(part, Tag) and not part.is_end):
            number = str(len(inline.codes) + 1)
            code = Code(number, text=part.part.text) if isinstance(part, Place) else Code(number, tag=part)
            inline.codes[number] = code
    return inline


def _parts(pieces: Sequence[Piece], terms: tuple[Term, ...]) -> Iterator[str | Tag | Place]:
    """Texts, tags, and the places of texts that become codes."""
    for piece in pieces:
        if isinstance(piece, Tag):
            yield piece
            continue
        position = 0
        for place in places_of(piece, terms):
            if place.part.kind is not PartKind.TERM:
                yield piece[position : place.start]
                yield place
                position = place.end
        yield piece[position:]


def inline_xml(fragment: str, inline: Inline, terms: tuple[Term, ...]) -> str:
    """The content of ``source`` or ``target``.

    Raises:
        CodesDifferError: The fragment has a code that is not among those of the source.
        InvalidFragmentError: It holds what no stored string may hold.
    """
    left: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for code in inline.codes.values():
        left[code.identity].append(code.id)
    written, marks = [], iter(range(1, len(fragment) + 2))
    for part in _parts(pieces_of(fragment), terms):
        if isinstance(part, str):
            written.append(_text_xml(part, terms, marks))
        elif isinstance(part, Tag) and part.is_end:
            written.append("</pc>")
        else:
            identity = (part.name, part.id, "") if isinstance(part, Tag) else ("", "", part.part.text)
            if not left[identity]:
                raise CodesDifferError(identity)
            written.append(_code_xml(inline.codes[left[identity].pop(0)]))
    return "".join(written)


def _text_xml(text: str, terms: tuple[Term, ...], marks: Iterator[int]) -> str:
    written, position = [], 0
    for place in places_of(text, terms):
        if place.part.kind is PartKind.TERM:
            mark = f'<mrk id="m{next(marks)}" translate="no">{_escaped(place.part.text)}</mrk>'
            written += [_escaped(text[position : place.start]), mark]
            position = place.end
    return "".join((*written, _escaped(text[position:])))


def _escaped(text: str) -> str:
    return escape(text, {"\r": "&#13;"})


def _code_xml(code: Code) -> str:
    if code.tag is None:
        shown = quoteattr(code.text)
        return f'<ph id="{code.id}" canCopy="no" canDelete="no" dataRef="d{code.id}" disp={shown} equiv={shown}/>'
    if code.tag.name == "br":
        return f'<ph id="{code.id}" canDelete="no" type="fmt" subType="{LINE_BREAK}" dataRef="d{code.id}"/>'
    kind = 'type="link"' if code.tag.name == "a" else _formatting_kind(code.tag.name)
    references = f'dataRefStart="d{code.id}" dataRefEnd="e{code.id}"'
    return f'<pc id="{code.id}" canCopy="no" canDelete="no" {kind} {references}>'


def _formatting_kind(name: str) -> str:
    kind = _FORMATTING_KINDS.get(name)
    return f'type="fmt" subType="{kind}"' if kind else 'type="fmt"'
