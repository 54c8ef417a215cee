"""The line above the translation editor that says where the machine translation into its language stands."""

from typing import Any

from django import template
from wagtail_localize.models import Translation

from locales.submitting.progress import LanguageProgress, progress_of

register = template.Library()


@register.simple_tag
def machine_progress(translation: Translation) -> LanguageProgress | None:
    """None when nobody has asked for this language."""
    found: Any = progress_of(translation.source)
    return next((each for each in found if each.locale.pk == translation.target_locale_id), None)
