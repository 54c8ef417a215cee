"""Titles of pages: plain text in the explorer, an address that follows the title until the first publication."""

from typing import Any

from anyascii import anyascii
from django.utils.text import slugify
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue

TITLE, SLUG = "title", "slug"
LONGEST_TITLE = 255


def save_title(row: StringTranslation) -> None:
    """Saves the string and puts its plain text where wagtail-localize puts the escaped one.

    One that is too long is saved past wagtail-localize, which would write it into a column that does not take it.
    """
    if len(row.data) <= LONGEST_TITLE:
        row.save()
    else:
        save_without_signal(row)
    show_title(row)


def show_title(row: StringTranslation) -> None:
    """In the explorer, unless it cannot be used."""
    if not row.has_error:
        pages_of(row).update(draft_title=StringValue(row.data).render_text())


def save_without_signal(row: StringTranslation) -> None:
    if row.pk is None:
        StringTranslation.objects.bulk_create([row])
    else:
        StringTranslation.objects.bulk_update([row], ["data", "has_error", "field_error"])


def pages_of(row: StringTranslation) -> Any:
    return Page.objects.filter(translation_key=row.context.object_id, locale_id=row.locale_id)


def write_slug(translation: Translation, title: StringTranslation) -> None:
    """Derives the address from the title, once, and only for a page that was never public."""
    if not title.has_error and not was_ever_public(title):
        keep_slug(translation, slugify(anyascii(StringValue(title.data).render_text()))[:LONGEST_TITLE])


def keep_slug(translation: Translation, slug: str) -> None:
    """Makes this the address from now on, unless there is one already.

    It counts as a person's string, so that nothing derives or translates it again.
    """
    segment = (
        StringSegment.objects.select_related("string", "context")
        .filter(source_id=translation.source_id, context__path=SLUG)
        .first()
    )
    if segment is not None and slug:
        row = StringTranslation(
            translation_of=segment.string,
            context=segment.context,
            locale_id=translation.target_locale_id,
            data=slug,
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        StringTranslation.objects.bulk_create([row], ignore_conflicts=True)


def was_ever_public(title: StringTranslation) -> bool:
    """Also aliases, which stand under the address of what they copy."""
    page = Page.objects.filter(translation_key=title.context.object_id, locale_id=title.locale_id).first()
    return page is not None and (page.live or page.first_published_at is not None)
