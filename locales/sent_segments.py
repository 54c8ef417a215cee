"""The strings of a job as its document is built of them and read against them, also after settings have changed."""

from collections.abc import Iterable, Sequence

from locales.documents.building import SourceSegment, with_protected
from locales.documents.protecting import Part, PartKind, ProtectMode, Term
from locales.models import JobSegment, TranslationJob


def sent_segment(segment: JobSegment) -> SourceSegment:
    parts = tuple(Part(PartKind(kind), text) for kind, text in segment.protected)
    return SourceSegment(segment.key, segment.fragment, segment.max_length, parts)


def note_protected(segments: Sequence[JobSegment], terms: Sequence[Term]) -> None:
    """Keeps with each string what is protected in it by today's glossary; before they are saved."""
    plain = [SourceSegment(segment.key, segment.fragment) for segment in segments]
    for segment, noted in zip(segments, with_protected(plain, terms), strict=True):
        segment.protected = [[part.kind.value, part.text] for part in noted.protected or ()]


def sent_segments(segments: Iterable[JobSegment]) -> list[SourceSegment]:
    return [sent_segment(segment) for segment in segments]


def mode_of(job: TranslationJob) -> ProtectMode:
    return ProtectMode(job.protect_mode)
