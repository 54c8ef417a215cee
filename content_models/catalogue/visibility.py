"""Decides who may see a page: everybody or nobody. Drafts, private, expired and misplaced pages are seen by nobody.

Reads the tree only; what a page says of itself is not asked for here.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction, Site


class Standing(Enum):
    """Why a page is or is not in the catalogue."""

    VISIBLE = "visible"
    PRIVATE = "behind a view restriction"
    GONE = "not live, expired, or under a page that is"
    ELSEWHERE = "of no site, of an unknown type, or not a version of its own in this language"


@dataclass(frozen=True)
class PageFacts:
    """What the tree knows of a page; ``position`` is its place in the tree."""

    pk: int
    position: str
    slug: str
    live: bool
    expire_at: datetime | None
    locale: str
    translation_key: UUID
    original_key: UUID | None
    content_type_id: int

    @property
    def stands_for_another_language(self) -> bool:
        """An alias that shares its original's identity is that original shown in another tree."""
        return self.original_key == self.translation_key

    def is_open_at(self, moment: datetime) -> bool:
        return self.live and (self.expire_at is None or self.expire_at > moment)


@dataclass(frozen=True)
class Root:
    """The home page of a site in one language."""

    site_id: int
    locale: str


@dataclass(frozen=True)
class Verdict:
    """The standing of a page and, where it is visible, its address and its end."""

    page: PageFacts
    standing: Standing
    site_id: int = 0
    path: str = ""
    visible_until: datetime | None = None


@dataclass(frozen=True)
class Tree:
    """What decides the standing of pages: they and all above them by position, private positions, home pages."""

    pages: dict[str, PageFacts]
    private: frozenset[str]
    roots: dict[str, Root]
    content_type_ids: frozenset[int]


COLUMNS = (
    "pk", "path", "slug", "live", "expire_at", "locale__language_code", "translation_key",
    "alias_of__translation_key", "content_type_id",
)  # fmt: skip


def facts_of(pages: QuerySet) -> list[PageFacts]:
    return [PageFacts(*row) for row in pages.order_by("path").values_list(*COLUMNS)]


def judge(pages: Collection[PageFacts], moment: datetime) -> list[Verdict]:
    """The verdict on each page, in four queries however many they are."""
    positions = {part for page in pages for part in line_of_positions(page.position)}
    line = {facts.position: facts for facts in facts_of(Page.objects.filter(path__in=positions))}
    private = private_positions(positions)
    tree = Tree(line, private, site_roots(), content_type_ids())
    return [verdict_on(page, tree, moment) for page in pages]


def verdict_on(page: PageFacts, tree: Tree, moment: datetime) -> Verdict:
    line = [tree.pages[position] for position in line_of_positions(page.position)]
    depth, root = root_above(line, tree.roots)
    is_content = page.content_type_id in tree.content_type_ids
    if root is None or root.locale != page.locale or page.stands_for_another_language or not is_content:
        return Verdict(page, Standing.ELSEWHERE)
    if any(step.position in tree.private for step in line):
        return Verdict(page, Standing.PRIVATE)
    if not all(step.is_open_at(moment) for step in line):
        return Verdict(page, Standing.GONE)
    path = "/".join(["", root.locale, *(step.slug for step in line[depth + 1 :]), ""])
    return Verdict(page, Standing.VISIBLE, root.site_id, path, earliest(step.expire_at for step in line))


def line_of_positions(position: str) -> list[str]:
    """The positions of all ancestors, from the top, and the position itself."""
    return [position[:end] for end in range(Page.steplen, len(position) + 1, Page.steplen)]


def root_above(line: list[PageFacts], roots: dict[str, Root]) -> tuple[int, Root | None]:
    """The lowest home page in a line: a site within a site owns its own pages."""
    for depth in reversed(range(len(line))):
        if line[depth].position in roots:
            return depth, roots[line[depth].position]
    return 0, None


def private_positions(positions: Collection[str]) -> frozenset[str]:
    restrictions = PageViewRestriction.objects.exclude(restriction_type=BaseViewRestriction.NONE)
    return frozenset(restrictions.filter(page__path__in=positions).values_list("page__path", flat=True))


def site_roots() -> dict[str, Root]:
    """The home page of every site and its translations, by position.

    Read from the database and not from Wagtail's cache, which other processes may not have cleared yet.
    """
    sites = Site.objects.order_by("-is_default_site", "pk").values_list("root_page__translation_key", "pk")
    site_of: dict[UUID, int] = {}
    for key, pk in sites:
        site_of.setdefault(key, pk)
    homes = Page.objects.filter(translation_key__in=list(site_of))
    rows = homes.values_list("path", "translation_key", "locale__language_code")
    return {path: Root(site_of[key], locale) for path, key, locale in rows}


@lru_cache(maxsize=1)
def content_models() -> tuple[type[Page], ...]:
    """Every page type that has values for the catalogue."""
    return tuple(model for model in all_subclasses(Page) if hasattr(model, "catalogue_values") and is_concrete(model))


def content_type_ids() -> frozenset[int]:
    return frozenset(kind.pk for kind in ContentType.objects.get_for_models(*content_models()).values())


def all_subclasses(model: type) -> Iterable[type]:
    for subclass in model.__subclasses__():
        yield subclass
        yield from all_subclasses(subclass)


def is_concrete(model: type[Page]) -> bool:
    return not model._meta.abstract


def earliest(moments: Iterable[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)
