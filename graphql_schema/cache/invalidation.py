"""From the change log to the tags that each change invalidates."""

from collections.abc import Callable, Iterable, Mapping

from wagtail.models import Site

from content_models.catalogue.models import Change, ChangeKind
from content_models.catalogue.topics import SITES, TOMBSTONE
from content_models.editorial.topics import path_topic
from graphql_schema.cache.tags import identity_tags, item_tag, list_tag, words_tag

SiteKeys = Mapping[int, str]


def tags_of(change: Change, site_keys: SiteKeys) -> list[str]:
    """The tags of a change: for a row those of its old place and of its new one."""
    if change.what == ChangeKind.TOPIC:
        return [tag_of(change.topic, site_keys)]
    key, locale = change.translation_key, change.locale
    tags = [item_tag(str(key)), *identity_tags(str(key), locale), words_tag(locale)]
    tags += place_tags(site_keys.get(change.site_id or 0, ""), change.kind, change.path, locale)
    if change.before:
        site_id, kind, path = change.before
        tags += place_tags(site_keys.get(site_id, ""), kind, path, locale)
    return list(dict.fromkeys(tags))


def tag_of(topic: str, site_keys: SiteKeys) -> str:
    """Topics are tags; only the catalogue, which knows no keys of sites, names a path by the site's number."""
    name, _, rest = topic.partition(":")
    if name != TOMBSTONE:
        return topic
    site_id, _, path = rest.partition(":")
    return path_topic(site_keys.get(int(site_id), ""), path)


def place_tags(site: str, kind: str, path: str, locale: str) -> list[str]:
    return [list_tag(site, kind, locale), path_topic(site, path)]


def load_site_keys() -> dict[int, str]:
    """The key of every site, by primary key; a site that nobody has set up yet is named by its host."""
    rows = Site.objects.values_list("pk", "siteprofile__key", "hostname")
    return {pk: key or hostname for pk, key, hostname in rows}


class SiteKeyBook:
    """The keys of the sites, read again when a change says that they are others, or names an unknown one.

    Old keys are remembered: what was cached under them is invalidated under them.
    """

    def __init__(self, load: Callable[[], dict[int, str]] = load_site_keys) -> None:
        self.load = load
        self.keys: dict[int, str] = {}
        self.has_read = False

    def tags_of_all(self, changes: Iterable[Change]) -> list[tuple[int, list[str]]]:
        """(number, tags) of each change."""
        found = list(changes)
        if not self.has_read or any(change.topic == SITES or self.is_unknown(change) for change in found):
            self.keys, self.has_read = {**self.keys, **self.load()}, True
        return [(change.number, tags_of(change, self.keys)) for change in found]

    def is_unknown(self, change: Change) -> bool:
        return change.site_id is not None and change.site_id not in self.keys
