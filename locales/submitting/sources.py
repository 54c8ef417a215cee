"""wagtail-localize's frozen copy of an object, brought up to what is stored now."""

from typing import Any

from wagtail_localize.models import TranslationSource

from locales.reviewing.outdated import synchronise


def current_source(instance: Any) -> TranslationSource:
    """The source of a page or snippet with today's strings; made where there is none. What changed stays noted."""
    source, is_new = TranslationSource.get_or_create_from_instance(instance)
    if not is_new:
        synchronise(source)
    return source
