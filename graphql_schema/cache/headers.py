"""What caches on the way are told: tags, lifetimes, and whether a client's copy is still good."""

from collections.abc import Iterable, Mapping, Sequence

from content_models.catalogue.topics import vocabulary_topic
from graphql_schema.cache.tags import TagSet, encoded, list_tag

LARGEST_TAG_HEADER = 8_000
REVALIDATE = "public, max-age=0, must-revalidate"


def is_known(if_none_match: str, etag: str) -> bool:
    """Whether a client has this very answer (RFC 9110, section 13.1.2: compared weakly)."""
    if if_none_match == etag:
        return True
    return any(tag.strip().removeprefix("W/") in {etag, "*"} for tag in if_none_match.split(","))


def header_tags(tags: TagSet, languages: Mapping[str, Sequence[str]]) -> list[str] | None:
    """The tags for caches on the way, percent-encoded; none when no header could hold them.

    ``languages`` are those of each site: an item's own tag is hit by any of its languages.
    """
    for choice in (tags.tags, collapsed(tags, languages), summarised(tags, languages)):
        found = list(dict.fromkeys(encoded(tag) for tag in choice))
        if len(" ".join(found)) <= LARGEST_TAG_HEADER:
            return found
    return None


def collapsed(tags: TagSet, languages: Mapping[str, Sequence[str]]) -> Iterable[str]:
    """Item tags become the tags of the lists that the items stand in."""
    for tag in tags.tags:
        if tag in tags.lists_of:
            site, kind = tags.lists_of[tag]
            yield from (list_tag(site, kind, locale) for locale in languages.get(site, ()))
        else:
            yield tag


def summarised(tags: TagSet, languages: Mapping[str, Sequence[str]]) -> Iterable[str]:
    """Terms become their vocabularies as well, whose tags every change of a term hits."""
    for tag in collapsed(tags, languages):
        name, _, rest = tag.partition(":")
        yield vocabulary_topic(rest.partition(":")[0]) if name == "term" else tag


def lifetime(max_age: int, while_revalidating: int, if_error: int, seconds_left: float | None) -> str:
    """Cache-Control of a CDN; its windows together end when the answer does."""
    left = None if seconds_left is None else max(0, int(seconds_left))
    parts = []
    for name, wanted in (
        ("max-age", max_age),
        ("stale-while-revalidate", while_revalidating),
        ("stale-if-error", if_error),
    ):
        granted = wanted if left is None else min(wanted, left)
        parts.append(f"{name}={granted}")
        if name == "max-age" and left is not None:
            left -= granted
    return ", ".join(parts)
