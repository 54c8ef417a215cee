"""The first draft of a page in a language: saved once, with its texts.

wagtail-localize copies the source with its own text, with a revision of it, and then saves page and revision again.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from wagtail.models import Page, Revision
from wagtail_localize.models import Translation, TranslationLog
from wagtail_localize.segments.ingest import ingest_segments

from locales.ingesting.field_errors import mark_fields


def create_page(translation: Translation, user: Any = None) -> Revision:
    """The page below the translation of its parent, which is planted where there is none; nothing is published.

    Raises:
        ValidationError: after the fields that it is about were marked; there is no page.
    """
    source, locale, translated = translation.source, translation.target_locale, translated_instance(translation)
    try:
        with transaction.atomic():
            page: Page = translated.copy_for_translation(locale, copy_parents=True)
            # Copies are not looked at as a whole; a draft of an editor is.
            page.full_clean()
    except ValidationError as error:
        mark_fields(translation, error)
        raise
    source.sync_view_restrictions(translated, page)
    revision: Revision = page.latest_revision
    if user is not None:
        Revision.objects.filter(pk=revision.pk).update(user=user)
    TranslationLog.objects.create(source=source, locale=locale, revision=revision)
    return revision


def translated_instance(translation: Translation) -> Any:
    """The source page as it would be in the other language, in memory; not to be saved itself."""
    source, locale = translation.source, translation.target_locale
    translated = source.as_instance()
    segments = source._get_segments_for_translation(locale, fallback=True)
    # Each value is read once and replaced by its translation: one object may be both.
    ingest_segments(translated, translated, source.locale, locale, segments)
    translated.slug = slugify(translated.slug)
    # Of a draft Wagtail copies the newest revision, which has the text of the source.
    translated.live = True
    return translated
