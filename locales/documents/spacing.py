"""White space of a translated string: what a pretty printer or the service put in goes, what the source has comes back.

A pretty printer breaks lines beside tags, also where the source has no space at all ("(<a>guide</a>)"). So where a line
break touches a tag, the source decides.
"""

import re
from collections import Counter
from collections.abc import Sequence

from locales.documents.fragments import Piece, Tag, one_line

_HTML_SPACE = " \t\n\r\f"
_BREAKING = re.compile(r"[\n\t\r\f]")
_NO_BREAK = re.compile("[\u00a0]")
# French signs, and numbers with what belongs to them.
_KEPT_NO_BREAK = re.compile("(?<=[«‹])\u00a0|\u00a0(?=[:;!?»›%‰€$£])|(?<=\\d)\u00a0|(?<=[§№])\u00a0")
_PLACEHOLDER = "\ue000"

_BREAK_RUN = r"[ ]*+[\n\t\r\f][ \n\t\r\f]*+"

Boundary = tuple[Tag, int, str]


def settled(pieces: Sequence[Piece], source: Sequence[Piece]) -> list[Piece]:
    """The pieces with line breaks settled as in the source. Both start and end without white space."""
    known = _spaces_of(source)
    boundaries = _boundaries(pieces)
    settled_pieces: list[Piece] = []
    for place, piece in enumerate(pieces):
        if isinstance(piece, Tag):
            settled_pieces.append(piece)
            continue
        before = (*boundaries[place - 1], "after") if place else None
        after = (*boundaries[place + 1], "before") if place + 1 < len(pieces) else None
        settled_pieces.append(_settled_text(piece, before, after, known))
    return [piece for piece in settled_pieces if piece != ""]


def _boundaries(pieces: Sequence[Piece]) -> list[tuple[Tag, int]]:
    """Each tag with its number among equal ones; texts have a stand-in, since no two texts are neighbours."""
    seen: Counter[Tag] = Counter()
    numbered = []
    for piece in pieces:
        tag = piece if isinstance(piece, Tag) else Tag("")
        seen[tag] += 1
        numbered.append((tag, seen[tag]))
    return numbered


def _spaces_of(source: Sequence[Piece]) -> dict[Boundary, tuple[bool, str]]:
    """For each side of each tag: whether there is white space, and which character comes next ("" for a tag)."""
    known: dict[Boundary, tuple[bool, str]] = {}
    for place, (tag, number) in enumerate(_boundaries(source)):
        if tag.name:
            left = source[place - 1] if place else ""
            right = source[place + 1] if place + 1 < len(source) else ""
            known[tag, number, "before"] = _look(left[::-1] if isinstance(left, str) else "")
            known[tag, number, "after"] = _look(right if isinstance(right, str) else "")
    return known


def _look(text: str) -> tuple[bool, str]:
    return text[:1] in {*_HTML_SPACE} if text else False, text.lstrip(_HTML_SPACE)[:1]


def _settled_text(
    text: str, before: Boundary | None, after: Boundary | None, known: dict[Boundary, tuple[bool, str]]
) -> str:
    core = text.strip(_HTML_SPACE)
    if not core:
        return _space(text, before or after, "", known)[:1]
    lead, trail = text[: text.index(core[0])], text[len(text.rstrip(_HTML_SPACE)) :]
    return _space(lead, before, core[0], known) + one_line(core) + _space(trail, after, core[-1], known)


def _space(found: str, boundary: Boundary | None, character: str, known: dict[Boundary, tuple[bool, str]]) -> str:
    """The white space between a tag and ``character``, when ``found`` is there now."""
    if not _BREAKING.search(found) or boundary is None:
        return one_line(found)
    had_space, source_character = known.get(boundary, (True, ""))
    if had_space:
        return " "
    tag, _number, side = boundary
    is_outside = tag.name != "br" and tag.is_end == (side == "after")
    # Two words that only the line break keeps apart, where the source had a sign or nothing beside the tag.
    return " " if is_outside and character.isalnum() and not source_character.isalnum() else ""


def glued_sides(part: str, source_texts: Sequence[str]) -> list[re.Pattern[str]]:
    """For each side of a protected part where the source never has space: the line breaks that do not belong there.

    A pretty printer breaks lines around the span of a part as well. Where the source has a sign beside the part, a line
    break after a word stays, as a space: the words were put in another order.
    """
    written, sides = re.escape(part), list[re.Pattern[str]]()
    before = [found for text in source_texts for found in re.findall(rf"(.|^){written}", text, re.DOTALL)]
    after = [found for text in source_texts for found in re.findall(rf"{written}(.|$)", text, re.DOTALL)]
    if neighbour := _glued_to(before):
        sides.append(re.compile(rf"(?<={neighbour}){_BREAK_RUN}(?={written})"))
    if neighbour := _glued_to(after):
        sides.append(re.compile(rf"(?<={written}){_BREAK_RUN}(?={neighbour})"))
    return sides


def _glued_to(neighbours: Sequence[str]) -> str:
    """A pattern of what may stand right beside a part; empty when there is space somewhere, or nothing anywhere."""
    beside = "".join(neighbours)
    if not beside or any(neighbour.isspace() for neighbour in beside):
        return ""
    return r"\S" if any(neighbour.isalnum() for neighbour in beside) else r"[^\w\s]"


def without_breaks_beside(text: str, sides: Sequence[re.Pattern[str]]) -> str:
    for side in sides if _BREAKING.search(text) else ():
        text = side.sub("", text)
    return text


def with_plain_spaces(text: str, source_text: str) -> str:
    """No-break spaces become spaces, except beside signs and numbers, and when the source has some of its own."""
    if "\u00a0" not in text or "\u00a0" in source_text:
        return text
    return _NO_BREAK.sub(" ", _KEPT_NO_BREAK.sub(_PLACEHOLDER, text)).replace(_PLACEHOLDER, "\u00a0")
