"""Rows of wagtail-localize for machine text: all of a language checked as wagtail-localize does, and saved together."""

from collections.abc import Sequence

from django.utils import timezone
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.strings import StringValue, validate_translation_links

from locales.ingesting.lengths import mark_if_too_long
from locales.ingesting.titles import TITLE, show_title, write_slug
from locales.machine_text import TOOL_NAME
from locales.models import JobSegment

CHANGED = ("data", "has_error", "field_error", "updated_at")


def machine_row(
    translation: Translation, segment: JobSegment, row: StringTranslation | None, data: str
) -> StringTranslation:
    """The row for a string, new or the one that is there; not saved yet, and marked where its text cannot be used."""
    if row is None:
        row = StringTranslation(
            translation_of=segment.string,
            context=segment.context,
            locale_id=translation.target_locale_id,
            translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
            tool_name=TOOL_NAME,
        )
    row.data, row.has_error, row.field_error = data, not is_valid(row.translation_of.data, data), ""
    mark_if_too_long(translation, row)
    return row


def is_valid(source: str, data: str) -> bool:
    """What ``StringTranslation.save`` looks at: the markup, and that no link is there which the source lacks."""
    try:
        StringValue.from_translated_html(data)
        validate_translation_links(source, data)
    except ValueError:
        return False
    return True


def save_rows(translation: Translation, rows: Sequence[StringTranslation]) -> None:
    """In two statements, however many they are; more hangs on the title."""
    for row in rows:
        row.updated_at = timezone.now()
    # Sorted out first: who is created has a key from then on.
    new, known = [row for row in rows if row.pk is None], [row for row in rows if row.pk is not None]
    StringTranslation.objects.bulk_create(new)
    StringTranslation.objects.bulk_update(known, CHANGED)
    for title in (row for row in rows if path_of(row) == TITLE):
        show_title(title)
        write_slug(translation, title)


def path_of(row: StringTranslation) -> str:
    return row.context.path if row.context is not None else ""
