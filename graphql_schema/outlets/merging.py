"""What caches are told of several answers that are shown as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from django.conf import settings

from graphql_schema.cache.entries import Offer
from graphql_schema.cache.headers import header_tags
from graphql_schema.cache.shared import Made
from graphql_schema.cache.tags import TagSet

# The site and the kind of the lists that the item of a tag stands in.
ListsOf = Mapping[str, tuple[str, str]]


def merged(parts: Sequence[Made | None], lists_of: ListsOf) -> Made | None:
    """All tags, the oldest position, the earliest end; nothing where one of the parts may not be kept."""
    kept = [part for part in parts if part is not None]
    if not kept or len(kept) < len(parts):
        return None
    if len(kept) == 1:
        return kept[0]
    tags = TagSet()
    for part in kept:
        tags.add(*part.offer.tags)
    tags.lists_of = dict(lists_of)
    languages = [code for code, _name in settings.LANGUAGES]
    shown = header_tags(tags, {site: languages for site, _kind in lists_of.values()})
    ends = [part.offer.ends_at for part in kept if part.offer.ends_at is not None]
    position = min(part.offer.position for part in kept)
    offer = Offer(tuple(tags.tags), position, min(ends, default=None))
    return Made(b"", offer, None if shown is None else tuple(shown))


def ending(made: Made | None, end: datetime) -> Made | None:
    """The same, kept no longer than until then."""
    if made is None:
        return None
    ends_at = min(made.offer.ends_at or end.timestamp(), end.timestamp())
    return replace(made, offer=replace(made.offer, ends_at=ends_at))
