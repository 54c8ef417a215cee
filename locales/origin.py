"""Tells where the text of a translation came from, by the record of each string and what reviewers said of it."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from content_models.editorial.kinds import TranslationOrigin
from locales.models import SegmentReview
from locales.models.review import SETTLED


def origin_from_strings(page: Any) -> TranslationOrigin | None:
    """None when the translation is not managed.

    MACHINE when any string that stands in the page is machine text that nobody has reviewed; MACHINE_REVIEWED when
    there was machine text, and people have read or edited all of it; else HUMAN.
    """
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id
    ).first()
    if translation is None:
        return None
    segments = StringSegment.objects.filter(source_id=translation.source_id)
    machine_text, reviews = machine_text_of(translation), reviews_of(translation)
    if segments.filter(Exists(machine_text), ~Exists(reviews.filter(state=SegmentReview.State.REVIEWED))).exists():
        return TranslationOrigin.MACHINE
    settled = reviews.filter(state__in=SETTLED).exclude(mt_sha256="")
    was_machine = segments.filter(Exists(settled)).exists() or segments.filter(Exists(machine_text)).exists()
    return TranslationOrigin.MACHINE_REVIEWED if was_machine else TranslationOrigin.HUMAN


def machine_text_of(translation: Translation) -> QuerySet[StringTranslation]:
    """Of a segment; what has an error stands in no page."""
    return StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=translation.target_locale_id,
        translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
        has_error=False,
    )


def reviews_of(translation: Translation) -> QuerySet[SegmentReview]:
    return SegmentReview.objects.filter(
        translation_id=translation.pk, string_id=OuterRef("string_id"), context_id=OuterRef("context_id")
    )
