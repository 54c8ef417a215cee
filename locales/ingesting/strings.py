"""Writes machine text into wagtail-localize: new strings and our own unsettled ones, nothing else.

What a person wrote or settled, and what another tool brought, is never touched. Strings that the source no longer has
are kept as memory.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from wagtail_localize.models import StringSegment, StringTranslation, Translation

from locales.ingesting.answers import Answer
from locales.ingesting.rows import machine_row, save_rows
from locales.machine_text import is_ours
from locales.models import JobSegment, SegmentReview
from locales.models.review import SETTLED
from locales.moves import COUNTS
from locales.requesting.missing import Pair


def write_strings(translation: Translation, answer: Answer) -> dict[str, int]:
    """Writes what was accepted, in the caller's transaction. Returns the counts of the language's row."""
    counts = dict.fromkeys(COUNTS, 0)
    counts["missing"] = len(answer.reading.missing)
    existing, reviews = locked_rows(translation, answer.segments.values()), reviews_of(translation)
    current = pairs_of_source(translation)
    rows: list[StringTranslation] = []
    written: list[SegmentReview] = []
    for key, data in answer.reading.accepted.items():
        segment = answer.segments[key]
        pair = pair_of(segment)
        if pair is None:
            counts["stale"] += 1
        elif is_a_persons(existing.get(pair), reviews.get(pair)):
            counts["kept_human"] += 1
        else:
            warnings = [warning.value for warning in answer.reading.warnings.get(key, ())]
            row = machine_row(translation, segment, existing.get(pair), data)
            rows.append(row)
            counts["stale" if pair not in current else "rejected" if row.has_error else "ok"] += 1
            counts["warned"] += bool(warnings)
            written.append(review(translation, pair, data, [*warnings, *(["invalid"] if row.has_error else [])]))
    save_rows(translation, rows)
    flagged = flags_of_rejected(translation, answer, existing, reviews)
    counts["rejected"] += len(answer.reading.rejected)
    save_reviews([*written, *flagged])
    return counts


def pair_of(segment: JobSegment) -> Pair | None:
    """None when string or place were deleted meanwhile."""
    if segment.string_id is None or segment.context_id is None:
        return None
    return segment.string_id, segment.context_id


def is_a_persons(row: StringTranslation | None, seen: SegmentReview | None) -> bool:
    return row is not None and (not is_ours(row) or (seen is not None and seen.state in SETTLED))


def locked_rows(translation: Translation, segments: Iterable[JobSegment]) -> dict[Pair, StringTranslation]:
    strings = [segment.string_id for segment in segments if segment.string_id is not None]
    rows = StringTranslation.objects.select_for_update(of=("self",)).filter(
        locale_id=translation.target_locale_id, translation_of_id__in=strings, context__isnull=False
    )
    found = rows.select_related("translation_of", "context").order_by("pk")
    return {(row.translation_of_id, row.context_id): row for row in found}


def reviews_of(translation: Translation) -> dict[Pair, SegmentReview]:
    rows = SegmentReview.objects.select_for_update().filter(translation_id=translation.pk)
    return {(row.string_id, row.context_id): row for row in rows}


def pairs_of_source(translation: Translation) -> set[Pair]:
    rows = StringSegment.objects.filter(source_id=translation.source_id)
    return set(rows.values_list("string_id", "context_id"))


def review(translation: Translation, pair: Pair, data: str, flags: list[str]) -> SegmentReview:
    return SegmentReview(
        translation_id=translation.pk,
        string_id=pair[0],
        context_id=pair[1],
        state=SegmentReview.State.FLAGGED if flags else SegmentReview.State.MACHINE,
        mt_sha256=sha256(data.encode()).hexdigest() if data else "",
        flags=flags,
    )


def flags_of_rejected(
    translation: Translation, answer: Answer, existing: dict[Pair, Any], reviews: dict[Pair, SegmentReview]
) -> list[SegmentReview]:
    """Strings that need a person, with the reason; not those that have text already."""
    flagged = []
    for key, rejection in answer.reading.rejected.items():
        pair = pair_of(answer.segments[key])
        if pair is not None and pair not in existing and (pair not in reviews or reviews[pair].state not in SETTLED):
            flagged.append(review(translation, pair, "", [rejection.value]))
    return flagged


def save_reviews(rows: list[SegmentReview]) -> None:
    SegmentReview.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["translation", "string", "context"],
        update_fields=["state", "provenance", "mt_sha256", "flags"],
    )
