"""Where the live text of a translation came from; the package that translates tells it."""

from collections.abc import Callable
from typing import Any

from django.db import transaction

from content_models.editorial.kinds import TranslationOrigin

Resolver = Callable[[Any], TranslationOrigin | None]
_resolvers: list[Resolver] = []


def register_origin_resolver(resolver: Resolver) -> None:
    """Lets ``resolver(page)`` say the origin of the text that a translation is about to publish; None: unknown."""
    if resolver not in _resolvers:
        _resolvers.append(resolver)


def origin_of(page: Any) -> TranslationOrigin:
    """The origin of a page's text. A source is its own; a translation that nobody knows about is a person's."""
    if page.is_source:
        return TranslationOrigin.ORIGINAL
    for resolver in _resolvers:
        if (origin := resolver(page)) is not None:
            return origin
    return TranslationOrigin(page.translation_origin)


def set_translation_origin(*, page: Any, origin: TranslationOrigin) -> None:
    """Records where the live text of a translation came from, and tells the catalogue."""
    if page.is_source or origin == TranslationOrigin.ORIGINAL:
        raise ValueError("Only a translation has an origin to set, and it is never the original.")
    with transaction.atomic():
        page.translation_origin = origin
        page.save(update_fields=["translation_origin"], clean=False)
