"""How many characters the fields of a translated object take."""

from django.core.exceptions import FieldDoesNotExist
from wagtail_localize.models import TranslationSource


def longest(source: TranslationSource, path: str) -> int | None:
    """Of a field of the object itself; None for what has no limit or lies deeper."""
    model = source.specific_content_type.model_class()
    try:
        field = model._meta.get_field(path) if model is not None else None
    except FieldDoesNotExist:
        return None
    most = getattr(field, "max_length", None)
    return most if isinstance(most, int) else None
