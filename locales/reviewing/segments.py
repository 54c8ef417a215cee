"""The strings of a translation as a reviewer sees them. The number of queries depends on nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from hashlib import sha256
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from locales.documents.building import needs_translation
from locales.documents.fragments import InvalidFragmentError
from locales.documents.protecting import Term
from locales.models import SegmentReview
from locales.protected_terms import protected_terms
from locales.requesting.missing import Pair
from locales.reviewing.fragments import as_typed, has_markup, readable
from locales.reviewing.remarks import remarks_on

SLUG = "slug"
ReviewState = SegmentReview.State


class SegmentState(models.TextChoices):
    """What is left to do about one string."""

    MISSING = "missing", _("not translated")
    OUTDATED = "outdated", _("source changed")
    FLAGGED = "flagged", _("needs a person")
    MACHINE = "machine", _("to be reviewed")
    POST_EDITED = "post_edited", _("edited")
    REVIEWED = "reviewed", _("reviewed")
    MANUAL = "manual", _("translated by a person")
    SAME = "same", _("same in every language")


NEEDS_A_PERSON = frozenset(
    {SegmentState.MISSING, SegmentState.OUTDATED, SegmentState.FLAGGED, SegmentState.MACHINE},
)


@dataclass(frozen=True)
class Former:
    """What stood in the same place before the source changed: its old text and the translation of that."""

    source: str
    text: str

    @property
    def shown_source(self) -> str:
        return readable(self.source)

    @property
    def shown_text(self) -> str:
        return readable(self.text)


@dataclass(frozen=True)
class Segment:
    """One string in its place. ``source`` and ``text`` are fragments; ``version`` changes with whatever is decided."""

    string_id: int
    context_id: int
    path: str
    source: str
    text: str
    state: SegmentState
    version: str
    is_machine: bool = False
    is_usable: bool = True
    remarks: tuple[str, ...] = ()
    reviewed_by: Any = None
    reviewed_at: datetime | None = None
    former: Former | None = None

    @property
    def pair(self) -> Pair:
        return self.string_id, self.context_id

    @property
    def key(self) -> str:
        return f"{self.string_id}-{self.context_id}"

    @property
    def is_markup(self) -> bool:
        return has_markup(self.source, self.text)

    @property
    def typed(self) -> str:
        return as_typed(self.text, is_markup=self.is_markup)

    @property
    def shown_source(self) -> str:
        return as_typed(self.source, is_markup=self.is_markup)

    @property
    def needs_a_person(self) -> bool:
        return self.state in NEEDS_A_PERSON


def segments_of(translation: Translation) -> list[Segment]:
    """In the order of the page, each (string, place) once; addresses are left out: they follow the titles."""
    places = StringSegment.objects.filter(source_id=translation.source_id).exclude(context__path=SLUG)
    places = places.select_related("string", "context").order_by("order", "pk")
    rows, former = rows_of(translation)
    reviews = reviews_of(translation)
    terms = protected_terms(translation.source.locale_id)
    found: dict[Pair, Segment] = {}
    current = {(place.string_id, place.context_id) for place in places}
    for place in places:
        pair = (place.string_id, place.context_id)
        old = [
            row for row in former.get(place.context_id, ()) if (row.translation_of_id, row.context_id) not in current
        ]
        if pair not in found:
            found[pair] = segment_of(place, rows.get(pair), reviews.get(pair), old, terms)
    return list(found.values())


def rows_of(translation: Translation) -> tuple[dict[Pair, StringTranslation], Mapping[int, list[StringTranslation]]]:
    """The translations of the object's strings by (string, place), also those that the source no longer has."""
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale_id=translation.target_locale_id
    ).select_related("translation_of", "context")
    found: dict[Pair, StringTranslation] = {}
    by_place: defaultdict[int, list[StringTranslation]] = defaultdict(list)
    for row in rows.order_by("updated_at", "pk"):
        if row.context_id is not None:
            found[row.translation_of_id, row.context_id] = row
            by_place[row.context_id].append(row)
    return found, by_place


def reviews_of(translation: Translation) -> dict[Pair, SegmentReview]:
    rows = SegmentReview.objects.filter(translation_id=translation.pk).select_related("reviewed_by")
    return {(row.string_id, row.context_id): row for row in rows}


def segment_of(
    place: StringSegment,
    row: StringTranslation | None,
    review: SegmentReview | None,
    old: list[StringTranslation],
    terms: tuple[Term, ...],
) -> Segment:
    source = place.string.data
    former = None if row is not None else nearest(source, old)
    state = state_of(row, review)
    if state == SegmentState.MISSING:
        state = state_without_text(source, former, terms)
    return Segment(
        string_id=place.string_id,
        context_id=place.context_id,
        path=place.context.path,
        source=source,
        text=row.data if row is not None else "",
        state=state,
        version=version_of(row, review),
        is_machine=row is not None and row.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE,
        is_usable=row is None or not row.has_error,
        remarks=remarks_on(row, review) if state in NEEDS_A_PERSON else (),
        reviewed_by=review.reviewed_by if review is not None else None,
        reviewed_at=review.reviewed_at if review is not None else None,
        former=former,
    )


def state_of(row: StringTranslation | None, review: SegmentReview | None) -> SegmentState:
    """wagtail-localize's record of the text is the truth; ours only tells what was made of machine text."""
    if row is None:
        return SegmentState.FLAGGED if review is not None and review.flags else SegmentState.MISSING
    if row.has_error:
        return SegmentState.FLAGGED
    if row.translation_type != StringTranslation.TRANSLATION_TYPE_MACHINE:
        return SegmentState.POST_EDITED if review is not None and review.mt_sha256 else SegmentState.MANUAL
    if review is None or review.state == ReviewState.MACHINE:
        return SegmentState.MACHINE
    is_what_was_read = review.mt_sha256 == digest(row.data)
    return SegmentState.REVIEWED if review.state == ReviewState.REVIEWED and is_what_was_read else SegmentState.FLAGGED


def digest(fragment: str) -> str:
    """How a review names the text that it is about."""
    return sha256(fragment.encode()).hexdigest()


def state_without_text(source: str, former: Former | None, terms: tuple[Term, ...]) -> SegmentState:
    try:
        if not needs_translation(source, terms):
            return SegmentState.SAME
    except InvalidFragmentError:
        return SegmentState.MISSING
    return SegmentState.OUTDATED if former is not None else SegmentState.MISSING


def nearest(source: str, old: Iterable[StringTranslation]) -> Former | None:
    """The former string of the place that is most like the new one; of equals the youngest."""
    best, likeness = None, 0.0
    for row in old:
        ratio = SequenceMatcher(None, row.translation_of.data, source).quick_ratio()
        if best is None or ratio >= likeness:
            best, likeness = row, ratio
    return Former(best.translation_of.data, best.data) if best is not None else None


def version_of(row: StringTranslation | None, review: SegmentReview | None) -> str:
    text = (row.pk, row.data, row.translation_type, row.tool_name, row.has_error) if row is not None else ()
    decision = (review.state, review.reviewed_by_id, str(review.reviewed_at)) if review is not None else ()
    return sha256(repr((text, decision)).encode()).hexdigest()[:16]


def version_of_all(segments: Iterable[Segment]) -> str:
    """Of everything that a reviewer sees of one language."""
    return sha256("".join(f"{each.key}{each.version}" for each in segments).encode()).hexdigest()[:16]
