"""Reads a returned document back: every string is checked, and accepted only when nothing is wrong with it.

The bytes are a stranger's, also when they came from the service itself. What is accepted was written anew, from text
and from tags of the source, so nothing else can be in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from locales.documents.blocks import Blocks, blocks_of
from locales.documents.building import SENTINEL, SourceSegment
from locales.documents.decoding import UnreadableDocumentError, decode_text
from locales.documents.policies import ReadingPolicies
from locales.documents.problems import Problem, Rejection, Warning
from locales.documents.protecting import Term
from locales.documents.strings import ReadString, read_string


@dataclass(frozen=True, slots=True)
class Reading:
    """What a returned document holds.

    Every key that was sent is in exactly one of ``accepted`` (to the fragment to store), ``rejected`` and ``missing``;
    with a ``problem`` all are missing. ``warnings`` are about accepted ones. ``is_truncated``: the sentinel is not
    there. ``has_active_content``: somewhere, also outside of the strings, there is a script or the like.
    """

    problem: Problem | None
    accepted: dict[str, str] = field(default_factory=dict)
    rejected: dict[str, Rejection] = field(default_factory=dict)
    warnings: dict[str, tuple[Warning, ...]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    duplicates: int = 0
    unknown: int = 0
    is_truncated: bool = False
    has_active_content: bool = False


def read_document(
    body: bytes,
    sent: Sequence[SourceSegment],
    *,
    sentinel: str,
    terms: Sequence[Term],
    policies: ReadingPolicies,
) -> Reading:
    """Reads a file that came back; ``decoding.decode_base64`` makes it from what a call back carries.

    Args:
        body: Any bytes at all.
        sent: The strings as ``build_document`` got them, with the parts that were protected then.
        sentinel: As the document was built with.
        terms: The glossary, for forms that are fixed in the target language.
        policies: How strictly to read.

    Raises:
        InvalidFragmentError: A fragment of ``sent`` is malformed; never because of ``body``.
    """
    try:
        html = decode_text(body, max_bytes=policies.max_bytes)
    except UnreadableDocumentError as error:
        return _unusable(error.problem, sent)
    blocks = blocks_of(html, frozenset(segment.key for segment in sent))
    if _is_of_another_document(blocks, sentinel):
        return _unusable(Problem.OTHER_DOCUMENT, sent, blocks)
    if not blocks.found:
        return _unusable(Problem.NO_KNOWN_STRING, sent, blocks)
    results = {
        segment.key: read_string(block, segment, tuple(terms), policies)
        for segment in sent
        if (block := blocks.found.get(segment.key))
    }
    return _reading(results, sent, blocks)


def _unusable(problem: Problem, sent: Sequence[SourceSegment], blocks: Blocks | None = None) -> Reading:
    return Reading(
        problem,
        missing=tuple(segment.key for segment in sent),
        is_truncated=blocks is None or blocks.end_text is None,
        has_active_content=blocks is not None and blocks.has_active_content,
    )


def _is_of_another_document(blocks: Blocks, sentinel: str) -> bool:
    """All documents number their strings alike, so a foreign one would put its texts into our page."""
    found = SENTINEL.findall(blocks.end_text or "")
    return bool(found) and sentinel.lower() not in {each.lower() for each in found}


def _reading(results: dict[str, ReadString], sent: Sequence[SourceSegment], blocks: Blocks) -> Reading:
    missing = tuple(segment.key for segment in sent if segment.key not in results)
    accepted = {key: result for key, result in results.items() if result.rejection is None}
    suspects = _neighbours(missing, [segment.key for segment in sent])
    warnings = {
        key: (*result.warnings, *([Warning.NEIGHBOUR_MISSING] if key in suspects else []))
        for key, result in accepted.items()
    }
    return Reading(
        problem=None,
        accepted={key: result.fragment for key, result in accepted.items()},
        rejected={key: result.rejection for key, result in results.items() if result.rejection},
        warnings={key: found for key, found in warnings.items() if found},
        missing=missing,
        duplicates=blocks.duplicates,
        unknown=blocks.unknown,
        is_truncated=blocks.end_text is None,
        has_active_content=blocks.has_active_content,
    )


def _neighbours(missing: Sequence[str], keys: Sequence[str]) -> set[str]:
    """Strings beside a missing one: two paragraphs may have been merged into one."""
    lost = set(missing)
    return {key for pair in pairwise(keys) for key, other in (pair, pair[::-1]) if other in lost}
