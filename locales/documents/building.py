"""Builds the document that the service translates: one paragraph for each string, found again by its id.

::

    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>job</title></head><body>
    <p id="s1">read <a id="s1-a1">the guide</a> &amp; <b>apply</b></p>
    <p id="s2">call <span id="s2-t1" translate="no">{name}</span><br/>today</p>
    <p id="end" translate="no">END-7c41</p></body></html>

Links are numbered in each string anew, so their ids carry the string's key. The last paragraph is the sentinel: a
document that lost its tail lost the sentinel too.
"""

import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape

from locales.documents.fragments import Piece, pieces_of, stripped, tag_html, text_of
from locales.documents.protecting import Part, ProtectMode, Term, mode_for, parts_of, places_of, protected_html
from locales.documents.skipping import skip_reason

END_KEY = "end"
SENTINEL = re.compile(r"END-[0-9a-f]{4}", re.IGNORECASE)
_KEY = re.compile(r"[a-z][a-z0-9]{0,30}")


@dataclass(frozen=True, slots=True)
class SourceSegment:
    """One string to translate.

    ``key`` is its id in the document (a letter, then letters and digits, all small). ``fragment`` is the stored HTML.
    ``max_length`` is the most characters that the field takes. ``protected`` are the parts that were protected when it
    was sent, for reading an answer after the glossary has changed; None looks them up again.
    """

    key: str
    fragment: str
    max_length: int | None = None
    protected: tuple[Part, ...] | None = None


def new_sentinel() -> str:
    return f"END-{secrets.token_hex(2)}"


def needs_translation(fragment: str, terms: Sequence[Term]) -> bool:
    """Whether there are words in it; ``skip_reason`` says why not."""
    return skip_reason(fragment, tuple(terms)) is None


def build_document(
    segments: Sequence[SourceSegment], *, language: str, sentinel: str, terms: Sequence[Term], mode: ProtectMode
) -> bytes:
    """The document in UTF-8.

    Args:
        segments: At least one, in the order of the page.
        language: The language of the source, as a code for the ``lang`` attribute.
        sentinel: As ``new_sentinel`` makes it.
        terms: What must not be translated.
        mode: How protected parts are marked.

    Raises:
        InvalidFragmentError: A fragment holds what no stored string may hold.
        ValueError: A key or the sentinel is malformed, or a key is there twice.
    """
    _check_names([segment.key for segment in segments], sentinel)
    before, after = envelope(language, sentinel)
    paragraphs = (paragraph(segment, tuple(terms), mode) for segment in segments)
    return "".join((before, *paragraphs, after)).encode()


def _check_names(keys: Sequence[str], sentinel: str) -> None:
    malformed = [key for key in keys if not _KEY.fullmatch(key) or key == END_KEY]
    if malformed or not keys or len(set(keys)) != len(keys):
        raise ValueError(f"Keys must be there, different and well-formed: {malformed}")
    if not SENTINEL.fullmatch(sentinel):
        raise ValueError("The sentinel must be END- and four hexadecimal digits")


def envelope(language: str, sentinel: str) -> tuple[str, str]:
    """What stands before and after the paragraphs."""
    head = '<head><meta charset="utf-8"/><title>job</title></head>'
    return (
        f'<!DOCTYPE html><html lang="{escape(language)}">{head}<body>\n',
        f'<p id="{END_KEY}" translate="no">{escape(sentinel)}</p></body></html>',
    )


def paragraph(segment: SourceSegment, terms: tuple[Term, ...], mode: ProtectMode) -> str:
    """One string of the document, with its line end. Spaces at its ends stay here: the service would eat them.

    Raises:
        InvalidFragmentError: The fragment holds what no stored string may hold.
    """
    _before, pieces, _after = stripped(pieces_of(segment.fragment))
    mode, number, written = mode_for(text_of(pieces), mode), 1, []
    for piece in pieces:
        if isinstance(piece, str):
            places = places_of(piece, terms)
            written.append(protected_html(piece, places, mode=mode, key=segment.key, first=number))
            number += len(places)
        else:
            written.append(tag_html(piece, f"{segment.key}-"))
    return f'<p id="{segment.key}">{"".join(written)}</p>\n'


def with_protected(segments: Iterable[SourceSegment], terms: Sequence[Term]) -> tuple[SourceSegment, ...]:
    """The segments with their protected parts noted, to be kept beside a job.

    Raises:
        InvalidFragmentError: A fragment holds what no stored string may hold.
    """
    known = tuple(terms)
    return tuple(replace(segment, protected=parts_of(_inner(segment), known)) for segment in segments)


def _inner(segment: SourceSegment) -> list[Piece]:
    return stripped(pieces_of(segment.fragment))[1]


def content_hash(strings: Iterable[tuple[str, str]]) -> str:
    """SHA-256 in hexadecimal of (context, string) pairs in their order, the same for the same content only."""
    digest = sha256()
    for pair in strings:
        for text in pair:
            encoded = text.encode("utf-8", "surrogatepass")
            digest.update(len(encoded).to_bytes(8, "big") + encoded)
    return digest.hexdigest()
