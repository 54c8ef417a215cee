"""The first draft of a page in a language: saved once, with its texts, below sections of that language.

wagtail-localize copies the source with its own text, with a revision of it, and then saves page and revision again.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from wagtail.actions.copy_for_translation import ParentNotTranslatedError
from wagtail.models import Locale, Page, ReferenceIndex, Revision
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail_localize.models import Translation, TranslationLog
from wagtail_localize.segments.ingest import ingest_segments

from content_models.editorial.trees import plant_section
from locales.ingesting.field_errors import mark_fields

# Rows that were read or written a moment ago; the address is looked at by the page itself.
SET_BY_COPYING = {"alias_of", "content_type", "latest_revision", "live_revision", "locale", "owner"}


def create_page(translation: Translation, user: Any = None) -> Revision:
    """The page below the translation of its parent, which is made where there is none; nothing is published.

    Raises:
        ValidationError: after the fields that it is about were marked; there is no page.
    """
    source, locale, translated = translation.source, translation.target_locale, translated_instance(translation)
    try:
        with transaction.atomic():
            page = copied(translated, locale)
            # Copies are not looked at as a whole; a draft of an editor is.
            page.full_clean(exclude=SET_BY_COPYING, validate_unique=False)
    except ValidationError as error:
        mark_fields(translation, error)
        raise
    source.sync_view_restrictions(translated, page)
    revision: Revision = page.latest_revision
    if user is not None:
        Revision.objects.filter(pk=revision.pk).update(user=user)
    TranslationLog.objects.create(source=source, locale=locale, revision=revision)
    return revision


def copied(translated: Page, locale: Locale) -> Page:
    """Sections above it are looked at only where the first is missing, which is rare."""
    try:
        return indexed_copy(translated, locale)
    except ParentNotTranslatedError:
        make_sections_above(translated, locale)
        return indexed_copy(translated, locale)


def indexed_copy(translated: Page, locale: Locale) -> Page:
    """With what it refers to, noted here and now: a task of its own would cost several times the work."""
    with disable_reference_index_auto_update():
        page: Page = translated.copy_for_translation(locale)
    ReferenceIndex.create_or_update_for_object(type(page).objects.get(pk=page.pk))
    return page


def make_sections_above(page: Page, locale: Locale) -> None:
    for section in page.get_ancestors().filter(depth__gt=1).specific():
        if not section.has_translation(locale):
            make_section(section, locale)


def make_section(section: Page, locale: Locale) -> None:
    """A draft where its own translation is asked for, else an alias: it must not matter which text arrives first.

    An alias would follow its original until somebody publishes the translation, and be live meanwhile.
    """
    asked = Translation.objects.filter(
        source__object_id=section.translation_key, source__locale_id=section.locale_id, target_locale=locale
    )
    translation = asked.filter(enabled=True).select_related("source", "target_locale").first()
    if translation is None or not has_draft(translation):
        plant_section(section, locale)


def has_draft(translation: Translation) -> bool:
    """Makes it; where a field refuses its text, that says why, and what stands below has to stand somewhere."""
    try:
        create_page(translation)
    except ValidationError:
        return False
    return True


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
