"""Cuts the strings of one page into as few documents as the limits of size and number allow, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales.documents.building import SourceSegment, envelope, paragraph
from locales.documents.protecting import ProtectMode, Term

_ANY_SENTINEL = "END-0000"


@dataclass(frozen=True, slots=True)
class Split:
    """Strings by document, and strings that do not fit into any document, not even alone."""

    documents: tuple[tuple[SourceSegment, ...], ...]
    too_large: tuple[SourceSegment, ...]


def split_segments(
    segments: Sequence[SourceSegment],
    *,
    language: str,
    terms: Sequence[Term],
    mode: ProtectMode,
    max_bytes: int,
    max_strings: int,
) -> Split:
    """Every built document has at most ``max_bytes`` bytes and ``max_strings`` strings.

    Raises:
        InvalidFragmentError: A fragment holds what no stored string may hold.
    """
    room = max_bytes - sum(len(part.encode()) for part in envelope(language, _ANY_SENTINEL))
    documents: list[list[SourceSegment]] = []
    too_large: list[SourceSegment] = []
    used = 0
    for segment in segments:
        size = len(paragraph(segment, tuple(terms), mode).encode())
        if size > room:
            too_large.append(segment)
            continue
        if not documents or used + size > room or len(documents[-1]) >= max_strings:
            documents.append([])
            used = 0
        documents[-1].append(segment)
        used += size
    return Split(tuple(map(tuple, documents)), tuple(too_large))


def halves(segments: Sequence[SourceSegment]) -> tuple[tuple[SourceSegment, ...], ...]:
    """Two halves, the first not shorter; one string cannot be cut."""
    middle = (len(segments) + 1) // 2
    return tuple(half for half in (tuple(segments[:middle]), tuple(segments[middle:])) if half)
