"""What an answer was made from, as tags; and the next moment at which it changes by itself.

Whoever reads something for an answer says so here, found or not: a tag that is missing is a stale answer later.
Invalidation is exact by text, so tags are only ever made by the functions of this module.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from sys import intern
from typing import Any
from urllib.parse import quote
from uuid import UUID

from content_models.catalogue.engines.base import UNLISTED_KINDS, Selection
from content_models.catalogue.topics import (
    COLLECTIONS,
    INDICATORS,
    SITES,
    VOCABULARIES,
    object_topic,
    term_topic,
    vocabulary_topic,
)
from content_models.editorial.kinds import ContentKind
from content_models.editorial.topics import ANNOUNCEMENTS, footer_topic, menu_topic, path_topic, site_topic
from graphql_schema.ids import card_id, page_id

ALL_KINDS = tuple(ContentKind.values)
LISTED_KINDS = tuple(kind for kind in ALL_KINDS if kind not in UNLISTED_KINDS)


def item_tag(translation_key: UUID | str) -> str:
    return intern(f"item:{translation_key}")


def list_tag(site: str, kind: str, locale: str) -> str:
    # An argument's kind is a member of an enumeration, which is written with its class.
    return intern(f"list:{site}:{getattr(kind, 'value', kind)}:{locale}")


def id_tag(opaque_id: str) -> str:
    return intern(f"id:{opaque_id}")


def identity_tags(translation_key: UUID | str, locale: str) -> tuple[str, str]:
    """The ids of the card and of the page of an item in a language."""
    return id_tag(card_id(translation_key, locale)), id_tag(page_id(translation_key, locale))


def words_tag(locale: str) -> str:
    """The words of all texts in a language, by which searches are expanded."""
    return intern(f"words:{locale}")


@lru_cache(maxsize=1024)
def list_tags(site: str, kinds: frozenset[str] | None, locales: tuple[str, ...]) -> tuple[str, ...]:
    """A list of some kinds (None: of all that lists show by default) for every language of a chain."""
    chosen = LISTED_KINDS if kinds is None else sorted(kinds)
    return tuple(list_tag(site, kind, locale) for kind in chosen for locale in locales)


class TagSet:
    """The tags of one answer and its end. Adding is cheap; the same tag may be added again and again."""

    def __init__(self) -> None:
        self.tags: dict[str, None] = {}
        # Where an item tag can be told in another way when there are too many: the site and kind of its lists.
        self.lists_of: dict[str, tuple[str, str]] = {}
        self.ends_at: datetime | None = None
        # Lists whose next change by time is worked out only when the answer is kept.
        self.selections: dict[Selection, None] = {}
        self.position: int | None = None

    def add(self, *tags: str) -> None:
        """Any tags, such as those of ``item_tag`` or a topic of ``content_models.catalogue.topics``."""
        self.tags.update(dict.fromkeys(tags))

    def items(self, translation_keys: Iterable[UUID | str]) -> None:
        """Items that were looked for, whether they were found or not."""
        self.tags.update(dict.fromkeys(map(item_tag, translation_keys)))

    def rows(self, rows: Iterable[Any], site_keys: dict[int, str]) -> None:
        """Catalogue rows that are shown; the answer ends when the first of them leaves."""
        for row in rows:
            tag = item_tag(row.translation_key)
            self.tags[tag] = None
            self.lists_of[tag] = (site_keys.get(row.site_id, ""), row.kind)
            self.ends(row.visible_until)

    def list(self, site: str, kinds: Collection[str] | None, chain: Sequence[str]) -> None:
        """A list that was worked out: any item that enters or leaves it changes the answer."""
        chosen = None if kinds is None else frozenset(kinds)
        self.tags.update(dict.fromkeys(list_tags(site, chosen, tuple(chain))))

    def selection(self, selection: Selection, site: str) -> None:
        """A list that an engine works out: which rows it has, how many, and what they are counted by."""
        self.list(site, selection.kinds, selection.chain)
        if selection.search is not None:
            self.words(selection.chain)
        self.selections[selection] = None

    def words(self, chain: Sequence[str]) -> None:
        """The words of the index: new ones change how what is typed is understood."""
        self.add(*map(words_tag, chain))

    def path(self, site: str, path: str) -> None:
        """A path that was looked up, found or not."""
        self.add(path_topic(site, path))

    def missing(self, opaque_id: str) -> None:
        """An id that named nothing."""
        self.add(id_tag(opaque_id[:200]))

    def terms(self, terms: Iterable[Any]) -> None:
        """Terms whose labels are shown."""
        self.add(*(term_tag(term.vocabulary_id, term.code) for term in terms))

    def vocabulary(self, *keys: str) -> None:
        """Vocabularies of which all terms, or their hierarchy, were asked for."""
        self.add(*(vocabulary_tag(key) for key in keys))

    def all_vocabularies(self) -> None:
        self.add(VOCABULARIES)

    def menu(self, site: str, key: str, chain: Sequence[str]) -> None:
        """A menu that was looked for in each language of a chain."""
        self.add(*(intern(menu_topic(site, key, locale)) for locale in chain))

    def site(self, key: str) -> None:
        self.add(site_tag(key))

    def sites(self) -> None:
        """Which sites there are, and which hosts they answer to."""
        self.add(SITES)

    def footer(self, site: str) -> None:
        self.add(footer_topic(site))

    def announcements(self) -> None:
        self.add(ANNOUNCEMENTS)

    def indicators(self) -> None:
        self.add(INDICATORS)

    def collections(self) -> None:
        """Which collections are private."""
        self.add(COLLECTIONS)

    def objects(self, model: Any, keys: Iterable[Any]) -> None:
        """Snippets by translation key, files by primary key, found or not."""
        self.add(*(intern(object_topic(model, key)) for key in keys))

    def ends(self, moment: datetime | None) -> None:
        """The answer changes by itself at this moment, if not before."""
        if moment is not None and (self.ends_at is None or moment < self.ends_at):
            self.ends_at = moment

    def ends_after(self, now: datetime, *moments: datetime | None) -> None:
        """The same for those of several moments that are still to come."""
        for moment in moments:
            if moment is not None and moment > now:
                self.ends(moment)

    def read_at(self, version: int) -> None:
        """The answer was made from an index that knows the changes up to this number and maybe no later one."""
        self.position = version if self.position is None else min(self.position, version)


def term_tag(vocabulary: str, code: str) -> str:
    return intern(term_topic(vocabulary, code))


def vocabulary_tag(key: str) -> str:
    return intern(vocabulary_topic(key))


def site_tag(key: str) -> str:
    return intern(site_topic(key))


def encoded(tag: str) -> str:
    """A tag as it stands in headers and purges."""
    return quote(tag, safe=":-._~")
