"""Writes what a reviewer decided about strings. Nothing that somebody did meanwhile is lost, and nothing is published.

Machine text and its rejection never take the place of a person's text; only what somebody typed does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.strings import StringValue

from content_models.catalogue.locking import lock_catalogue
from locales.field_lengths import longest
from locales.ingesting.drafts import Draft, make_draft
from locales.ingesting.titles import TITLE, save_title, write_slug
from locales.models import SegmentReview
from locales.requesting.missing import Pair
from locales.reviewing.fragments import UnusableTextError, as_fragment, check_fragment
from locales.reviewing.remarks import REJECTED
from locales.reviewing.segments import Segment, SegmentState, digest, segments_of

State, Provenance = SegmentReview.State, SegmentReview.Provenance


class Verb(Enum):
    """What a reviewer does with one string."""

    ACCEPT = "accept"
    EDIT = "edit"
    REJECT = "reject"


@dataclass(frozen=True)
class Decision:
    """One string, what to do with it, and the version of it that the reviewer saw; ``typed`` as it was typed."""

    pair: Pair
    verb: Verb
    version: str
    typed: str = ""


class RefusedDecisionsError(Exception):
    """Nothing was written. ``reasons`` has a sentence for each string that stands in the way."""

    is_retryable = False

    def __init__(self, reasons: Mapping[Pair, str]) -> None:
        super().__init__(f"{len(reasons)} strings")
        self.reasons = reasons


@dataclass
class Written:
    """How many strings each verb changed, and the draft that was made of them; None when no text changed."""

    counts: dict[Verb, int] = field(default_factory=lambda: dict.fromkeys(Verb, 0))
    draft: Draft | None = None


def decide(*, translation: Translation, decisions: Sequence[Decision], user: Any) -> Written:
    """Writes all of the decisions or none, and makes a draft when a text changed.

    Raises:
        RefusedDecisionsError: a string was changed since the reviewer saw it, or what was typed cannot stand there.
    """
    written = Written()
    with transaction.atomic():
        # Ingestion and publication take this lock first, too; the row keeps two reviewers apart.
        lock_catalogue()
        Translation.objects.select_for_update().get(pk=translation.pk)
        segments = {segment.pair: segment for segment in segments_of(translation)}
        refuse_what_cannot_be(translation, segments, decisions)
        rows = rows_to_change(translation, decisions)
        reviews = [write(translation, segments[each.pair], rows, each, user) for each in decisions]
        save_reviews(reviews)
        for decision in decisions:
            written.counts[decision.verb] += 1
        if any(changes_the_page(segments[each.pair], each) for each in decisions):
            written.draft = make_draft(translation, user)
    return written


def refuse_what_cannot_be(
    translation: Translation, segments: Mapping[Pair, Segment], decisions: Iterable[Decision]
) -> None:
    """Raises ``RefusedDecisionsError``."""
    reasons = {each.pair: reason_against(translation, segments.get(each.pair), each) for each in decisions}
    if refused := {pair: reason for pair, reason in reasons.items() if reason}:
        raise RefusedDecisionsError(refused)


def reason_against(translation: Translation, segment: Segment | None, decision: Decision) -> str:
    """A sentence for the reviewer; empty when the decision can be written."""
    if segment is None:
        return _("The source text was changed meanwhile. This string is no longer part of it.")
    if segment.version != decision.version:
        return _("Somebody changed this string meanwhile. Look at what stands there now, and decide again.")
    if decision.verb is Verb.EDIT:
        return reason_against_text(translation, segment, decision.typed)
    if not segment.is_machine:
        return _("There is no machine text here to accept or reject.")
    if decision.verb is Verb.ACCEPT and not segment.is_usable and segment.state == SegmentState.FLAGGED:
        return _("This text cannot stand in the page. Correct it first.")
    return ""


def reason_against_text(translation: Translation, segment: Segment, typed: str) -> str:
    fragment = as_fragment(typed, is_markup=segment.is_markup)
    text = StringValue(fragment).render_text().strip()
    if not text:
        return _("Write a translation, or leave the text as it was.")
    most = longest(translation.source, segment.path)
    if most is not None and len(text) > most:
        return _("The text is longer than the %(most)s characters that this field takes.") % {"most": most}
    try:
        check_fragment(fragment, segment.source)
    except UnusableTextError as error:
        return str(error)
    return ""


def rows_to_change(translation: Translation, decisions: Iterable[Decision]) -> dict[Pair, StringTranslation]:
    rows = StringTranslation.objects.select_for_update(of=("self",)).filter(
        locale_id=translation.target_locale_id,
        translation_of_id__in=[each.pair[0] for each in decisions],
        context_id__in=[each.pair[1] for each in decisions],
    )
    found = rows.select_related("translation_of", "context").order_by("pk")
    return {(row.translation_of_id, row.context_id): row for row in found if row.context_id is not None}


def write(
    translation: Translation,
    segment: Segment,
    rows: Mapping[Pair, StringTranslation],
    decision: Decision,
    user: Any,
) -> SegmentReview:
    """Writes the text where the decision changes it; returns the review that goes with it, not saved yet."""
    row = rows.get(segment.pair)
    review = SegmentReview(translation_id=translation.pk, string_id=segment.string_id, context_id=segment.context_id)
    review.reviewed_by, review.reviewed_at = user, timezone.now()
    if decision.verb is Verb.EDIT:
        was_machine = segment.is_machine or segment.state == SegmentState.POST_EDITED
        review.state = State.POST_EDITED if was_machine else State.MANUAL
        review.provenance = Provenance.POST_EDITED if was_machine else Provenance.MANUAL
        # What matters later is that there was machine text, and which.
        review.mt_sha256 = digest(segment.text) if was_machine else ""
        write_text(translation, segment, row, as_fragment(decision.typed, is_markup=segment.is_markup), user)
    else:
        review.mt_sha256 = digest(segment.text)
        review.state = State.REVIEWED if decision.verb is Verb.ACCEPT else State.FLAGGED
        if decision.verb is Verb.REJECT and row is not None:
            review.flags = [REJECTED]
            row.has_error = True
            row.save(update_fields=["has_error", "updated_at"])
    return review


def write_text(
    translation: Translation, segment: Segment, row: StringTranslation | None, fragment: str, user: Any
) -> None:
    if row is None:
        row = StringTranslation(
            translation_of_id=segment.string_id,
            context_id=segment.context_id,
            locale_id=translation.target_locale_id,
        )
    row.data, row.has_error, row.field_error = fragment, False, ""
    row.translation_type, row.tool_name = StringTranslation.TRANSLATION_TYPE_MANUAL, ""
    row.last_translated_by = user
    if segment.path == TITLE:
        save_title(row)
        write_slug(translation, row)
    else:
        row.save()


def save_reviews(rows: list[SegmentReview]) -> None:
    SegmentReview.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["translation", "string", "context"],
        update_fields=["state", "provenance", "mt_sha256", "flags", "reviewed_by", "reviewed_at"],
    )


def changes_the_page(segment: Segment, decision: Decision) -> bool:
    return decision.verb is Verb.EDIT or (decision.verb is Verb.REJECT and segment.is_usable)


def accept_all(
    *, translation: Translation, segments: Iterable[Segment], user: Any, decisions: Sequence[Decision] = ()
) -> Written:
    """Accepts all machine text of these segments that can stand in the page, together with other decisions.

    Raises:
        RefusedDecisionsError: one of them was changed since they were read.
    """
    accepted = [Decision(each.pair, Verb.ACCEPT, each.version) for each in segments if may_accept(each)]
    return decide(translation=translation, decisions=[*decisions, *accepted], user=user)


def may_accept(segment: Segment) -> bool:
    return segment.is_machine and segment.is_usable and segment.needs_a_person
