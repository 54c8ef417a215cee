"""What a field says against its text, put where editors see it."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from wagtail_localize.models import StringSegment, StringTranslation, Translation


def mark_fields(translation: Translation, error: ValidationError) -> None:
    """Puts each message at its field in the translation editor, as wagtail-localize does."""
    for name, errors in getattr(error, "error_dict", {}).items():
        for row in rows_of_field(translation, name):
            row.set_field_error(errors)


def rows_of_field(translation: Translation, name: str) -> Iterable[StringTranslation]:
    segments = StringSegment.objects.filter(source_id=translation.source_id, context__path=name)
    return StringTranslation.objects.filter(
        locale_id=translation.target_locale_id,
        translation_of_id__in=segments.values("string_id"),
        context__path=name,
        context__object_id=translation.source.object_id,
    )
