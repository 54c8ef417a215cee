"""Tells where the text of a translation came from, by wagtail-localize's record of each string."""

from typing import Any

from django.db.models import Exists, OuterRef
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from content_models.editorial.kinds import TranslationOrigin


def origin_from_strings(page: Any) -> TranslationOrigin | None:
    """MACHINE when any string of the page is machine text, else HUMAN; None when its translation is not managed."""
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id
    ).first()
    if translation is None:
        return None
    machine_text = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=page.locale_id,
        translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
    )
    segments = StringSegment.objects.filter(Exists(machine_text), source_id=translation.source_id)
    return TranslationOrigin.MACHINE if segments.exists() else TranslationOrigin.HUMAN
