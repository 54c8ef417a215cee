"""Translations for tests as machines, people and reviewers write them."""

from hashlib import sha256
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from locales.models import SegmentReview


def translation_into(source: TranslationSource, locale: Locale) -> Translation:
    return Translation.objects.get_or_create(source=source, target_locale=locale)[0]


def write_machine_text(
    source: TranslationSource, locale: Locale, path: str, text: str, *flags: str, **review: Any
) -> StringTranslation:
    """As ingestion leaves it."""
    segment = StringSegment.objects.get(source=source, context__path=path)
    row = StringTranslation.objects.create(
        translation_of=segment.string,
        context=segment.context,
        locale=locale,
        data=text,
        translation_type="machine",
        tool_name="eTranslation",
    )
    SegmentReview.objects.create(
        translation=translation_into(source, locale),
        string=segment.string,
        context=segment.context,
        flags=list(flags),
        **{
            "state": "flagged" if flags else "machine",
            "mt_sha256": sha256(text.encode()).hexdigest(),
            **review,
        },
    )
    return row


def write_own_text(source: TranslationSource, locale: Locale, path: str, text: str) -> StringTranslation:
    """As a person leaves it."""
    segment = StringSegment.objects.get(source=source, context__path=path)
    return StringTranslation.objects.create(
        translation_of=segment.string, context=segment.context, locale=locale, data=text, translation_type="manual"
    )


def reject_on_arrival(source: TranslationSource, locale: Locale, path: str, reason: str) -> SegmentReview:
    """As ingestion leaves a string whose translation was refused by the checks."""
    segment = StringSegment.objects.get(source=source, context__path=path)
    return SegmentReview.objects.create(
        translation=translation_into(source, locale),
        string=segment.string,
        context=segment.context,
        state="flagged",
        flags=[reason],
    )


def texts(locale: Locale) -> dict[str, tuple[str, str, str]]:
    """By path: text, kind and tool of each string of a language."""
    rows = StringTranslation.objects.filter(locale=locale).select_related("context")
    return {row.context.path: (row.data, row.translation_type, row.tool_name) for row in rows}
