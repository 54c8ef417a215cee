"""Text that is longer than its field takes is kept whole, marked, and stays out of the object."""

from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.strings import StringValue

from locales.field_lengths import longest


def mark_if_too_long(translation: Translation, row: StringTranslation) -> None:
    """Marks the string before it is saved: the database would refuse the object that it is in, without saying why."""
    most = longest(translation.source, row.context.path if row.context is not None else "")
    if most is not None and len(StringValue(row.data).render_text()) > most:
        row.has_error = True
        row.field_error = _("The text is longer than the %(most)s characters that this field takes.") % {"most": most}
