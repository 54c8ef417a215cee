"""Compares the tags of a translated string with those of its source: the same links once each, the same formatting.

Tags may move with the words that they belong to; they may not be lost, invented, doubled or cross each other.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from locales.documents.fragments import FORMATTING, Piece, Tag, end_of, merged
from locales.documents.problems import Rejection


@dataclass(frozen=True, slots=True)
class CheckedTags:
    """The pieces in order, or why they are not; ``is_formatting_changed``: it differs, and that is allowed."""

    pieces: list[Piece]
    rejection: Rejection | None = None
    is_formatting_changed: bool = False


def with_source_ids(pieces: Sequence[Piece], source: Sequence[Piece], key: str) -> list[Piece]:
    """Link ids of the document (``s1-a1``, in any case) become those of the string (``a1``); foreign ones stay."""
    own = {f"{key}-{tag.id}".lower(): tag.id for tag in source if isinstance(tag, Tag) and tag.id}
    return [
        Tag(piece.name, own.get(piece.id, f"?{piece.id}"), piece.is_end)
        if isinstance(piece, Tag) and piece.id
        else piece
        for piece in pieces
    ]


def check_tags(pieces: Sequence[Piece], source: Sequence[Piece], *, is_lenient: bool) -> CheckedTags:
    """``is_lenient`` takes superfluous formatting away and bears the loss of some; links are never negotiable."""
    paired, loose = _paired(pieces)
    if loose and not (is_lenient and all(_is_formatting(paired[place]) for place in loose)):
        return CheckedTags([], Rejection.TAGS_BROKEN)
    kept = [piece for place, piece in enumerate(paired) if place not in loose]
    rejection = _links_rejection(kept, source) or _breaks_rejection(kept, source)
    if rejection:
        return CheckedTags([], rejection)
    wanted, is_changed = _names(source), bool(loose) or _names(kept) != _names(source)
    if is_changed and not is_lenient:
        return CheckedTags([], Rejection.FORMATTING_CHANGED)
    return CheckedTags(merged(_without_superfluous(kept, wanted)), is_formatting_changed=is_changed)


def _paired(pieces: Sequence[Piece]) -> tuple[list[Piece], set[int]]:
    """The pieces with the link's id at its end too, and the places of tags that have no partner."""
    paired, open_places, loose = list(pieces), list[int](), set[int]()
    for place, piece in enumerate(pieces):
        if isinstance(piece, str) or piece.name == "br":
            continue
        if not piece.is_end:
            open_places.append(place)
            continue
        opening = pieces[open_places[-1]] if open_places else None
        if isinstance(opening, Tag) and opening.name == piece.name:
            paired[place] = end_of(opening)
            open_places.pop()
        else:
            loose.add(place)
    return paired, loose | set(open_places)


def _is_formatting(piece: Piece) -> bool:
    return isinstance(piece, Tag) and piece.name in FORMATTING


def _links(pieces: Sequence[Piece]) -> Counter[str]:
    return Counter(tag.id for tag in pieces if isinstance(tag, Tag) and tag.name == "a" and not tag.is_end)


def _links_rejection(pieces: Sequence[Piece], source: Sequence[Piece]) -> Rejection | None:
    has, wants = _links(pieces), _links(source)
    if has.keys() - wants.keys():
        return Rejection.LINK_INVENTED
    if has - wants:
        return Rejection.LINK_DOUBLED
    if wants - has or _empty_links(pieces) - _empty_links(source):
        return Rejection.LINK_LOST
    return Rejection.TAGS_BROKEN if _has_nested_links(pieces) and not _has_nested_links(source) else None


def _empty_links(pieces: Sequence[Piece]) -> Counter[str]:
    """Links without text: nobody could follow them."""
    empty: Counter[str] = Counter()
    for place, piece in enumerate(pieces):
        if isinstance(piece, Tag) and piece.name == "a" and not piece.is_end:
            end = next(
                at
                for at, other in enumerate(pieces[place:], start=place)
                if isinstance(other, Tag) and other.is_end and other.name == "a"
            )
            has_text = any(isinstance(inner, str) and inner.strip() for inner in pieces[place:end])
            empty[piece.id] += not has_text
    return +empty


def _has_nested_links(pieces: Sequence[Piece]) -> bool:
    is_inside = False
    for piece in pieces:
        if isinstance(piece, Tag) and piece.name == "a":
            if is_inside and not piece.is_end:
                return True
            is_inside = not piece.is_end
    return False


def _breaks_rejection(pieces: Sequence[Piece], source: Sequence[Piece]) -> Rejection | None:
    return None if _break_count(pieces) == _break_count(source) else Rejection.BREAKS_CHANGED


def _break_count(pieces: Sequence[Piece]) -> int:
    return sum(1 for piece in pieces if isinstance(piece, Tag) and piece.name == "br")


def _names(pieces: Sequence[Piece]) -> Counter[str]:
    return Counter(
        piece.name for piece in pieces if isinstance(piece, Tag) and _is_formatting(piece) and not piece.is_end
    )


def _without_superfluous(pieces: Sequence[Piece], wanted: Counter[str]) -> list[Piece]:
    """Of each formatting the first so many; the end of a dropped tag goes with it."""
    left, is_kept, kept = Counter(wanted), list[bool](), list[Piece]()
    for piece in pieces:
        if isinstance(piece, str) or piece.name not in FORMATTING:
            kept.append(piece)
            continue
        if not piece.is_end:
            is_kept.append(left[piece.name] > 0)
            left[piece.name] -= 1
            kept += [piece] * is_kept[-1]
        elif is_kept.pop():
            kept.append(piece)
    return kept
