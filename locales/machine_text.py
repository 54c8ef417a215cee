"""How machine text is marked in wagtail-localize, so that it is never mistaken for a person's."""

from wagtail_localize.models import StringTranslation

TOOL_NAME = "eTranslation"


def is_ours(row: StringTranslation) -> bool:
    """Whether the row is machine text that this service brought and that no person has edited."""
    return row.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE and row.tool_name == TOOL_NAME
