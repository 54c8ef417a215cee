"""Reads one paragraph of a returned document: puts it in order, checks it against its source, writes it anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales.documents.blocks import Block
from locales.documents.building import SourceSegment
from locales.documents.fragments import Piece, html_of, merged, pieces_of, stripped, text_of
from locales.documents.policies import Policy, ReadingPolicies
from locales.documents.problems import Rejection, Warning
from locales.documents.protecting import Part, Term, mode_for, parts_of, unprotected, with_fixed_forms
from locales.documents.remarks import remarks_on
from locales.documents.spacing import glued_sides, settled, with_plain_spaces, without_breaks_beside
from locales.documents.tags import check_tags, with_source_ids
from locales.documents.verbatim import (
    are_addresses_kept,
    are_placeholders_kept,
    are_terms_found,
    are_terms_untouched,
    text_rejection,
)

# No translation grows like that, and looking closely at endless text takes endless time.
_MOST_GROWTH = 10
_ALWAYS_ALLOWED = 2_000


@dataclass(frozen=True, slots=True)
class ReadString:
    """The fragment to store, or why there is none."""

    fragment: str = ""
    rejection: Rejection | None = None
    warnings: tuple[Warning, ...] = ()


def read_string(block: Block, segment: SourceSegment, terms: tuple[Term, ...], policies: ReadingPolicies) -> ReadString:
    """Raises ``InvalidFragmentError`` for a malformed source, never for what came back."""
    before, source, after = stripped(pieces_of(segment.fragment))
    parts = segment.protected if segment.protected is not None else parts_of(source, terms)
    if block.fault or _is_endless(block.pieces, source):
        return ReadString(rejection=block.fault or Rejection.FAR_TOO_LONG)
    pieces = with_source_ids(merged(block.pieces), source, segment.key)
    tags = check_tags(stripped(pieces)[1], source, is_lenient=policies.is_lenient_with_tags)
    if tags.rejection:
        return ReadString(rejection=tags.rejection)
    pieces = _in_order(tags.pieces, source, parts, terms, policies)
    is_untouched = are_terms_untouched(block.spans, parts, segment.key)
    rejection, warnings = _judged(pieces, source, parts, terms, policies, are_terms_untouched=is_untouched)
    if rejection:
        return ReadString(rejection=rejection)
    if tags.is_formatting_changed:
        warnings.insert(0, Warning.FORMATTING_CHANGED)
    warnings += remarks_on(text_of(pieces), text_of(source), max_length=segment.max_length)
    return ReadString(html_of((before, *pieces, after)), warnings=tuple(warnings))


def _is_endless(pieces: Sequence[Piece], source: Sequence[Piece]) -> bool:
    most_text = max(_ALWAYS_ALLOWED, _MOST_GROWTH * len(text_of(source)))
    most_tags = max(_ALWAYS_ALLOWED, _MOST_GROWTH * len(source))
    return sum(map(len, _texts(pieces))) > most_text or len(pieces) > 2 * most_tags


def _in_order(
    pieces: list[Piece],
    source: Sequence[Piece],
    parts: Sequence[Part],
    terms: tuple[Term, ...],
    policies: ReadingPolicies,
) -> list[Piece]:
    """Our marks off, white space as in the source, terms in the form that the language wants."""
    source_text = text_of(source)
    mode = mode_for(source_text, policies.mode)
    glued = [place for part in {part.text for part in parts} for place in glued_sides(part, _texts(source))]
    bare = [
        without_breaks_beside(unprotected(piece, parts, mode), glued) if isinstance(piece, str) else piece
        for piece in pieces
    ]
    return [
        with_fixed_forms(with_plain_spaces(piece, source_text), terms, policies.language)
        if isinstance(piece, str)
        else piece
        for piece in settled(bare, source)
    ]


def _texts(pieces: Sequence[Piece]) -> list[str]:
    return [piece for piece in pieces if isinstance(piece, str)]


def _judged(
    pieces: Sequence[Piece],
    source: Sequence[Piece],
    parts: Sequence[Part],
    terms: tuple[Term, ...],
    policies: ReadingPolicies,
    *,
    are_terms_untouched: bool,
) -> tuple[Rejection | None, list[Warning]]:
    """What the text is rejected for, or what was noticed of its protected parts."""
    if rejection := text_rejection(text_of(pieces), text_of(source)):
        return rejection, []
    texts, source_texts = _texts(pieces), _texts(source)
    are_terms_kept = are_terms_untouched and are_terms_found(texts, source_texts, terms, policies.language)
    warnings: list[Warning] = []
    checks = (
        (are_placeholders_kept(texts, source_texts, parts), policies.placeholders, "PLACEHOLDER_CHANGED"),
        (are_addresses_kept(texts, source_texts), policies.placeholders, "ADDRESS_CHANGED"),
        (are_terms_kept, policies.terms, "TERM_CHANGED"),
    )
    for is_kept, policy, name in checks:
        if not is_kept and policy is Policy.REJECT:
            return Rejection[name], []
        if not is_kept:
            warnings.append(Warning[name])
    return None, warnings
