"""What the catalogue must hold, worked out from the pages in the plainest way: all of them, each on its own.

It knows the rule of the contract (section 5) and nothing of the catalogue's own modules but the analyser of words and
the bits of languages.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from wagtail.models import CollectionViewRestriction, Page, PageViewRestriction, Site

from content_models.catalogue.analysis.indexing import IndexedText, indexed_text
from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry, Word
from content_models.editorial.readable import readable_text
from content_models.media.models import PlatformImage
from content_models.taxonomies.fields import TermField, TermsField

Place = tuple[int, str]


@dataclass(frozen=True)
class Seen:
    """What readers see of a page."""

    page_id: int
    site_id: int
    path: str
    locale: str
    kind: str
    key: UUID
    title: str
    summary: str
    until: datetime | None
    terms: frozenset[int]
    links: tuple[tuple[str, UUID], ...]
    image: str | None
    text: IndexedText | None
    mask: int = 0


class Tree:
    """Everything that decides what is visible, read once."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment
        pages = Page.objects.select_related("alias_of").prefetch_related("locale").order_by("path")
        self.pages = {page.path: page for page in pages}
        restrictions = PageViewRestriction.objects.exclude(restriction_type="none")
        self.private = set(restrictions.values_list("page_id", flat=True))
        sites = Site.objects.order_by("-is_default_site", "pk").values_list("root_page__translation_key", "pk")
        self.sites = dict(reversed(list(sites)))

    def line(self, page: Page) -> list[Page]:
        """The page and all above it, from the top."""
        return [self.pages[page.path[:end]] for end in range(4, len(page.path) + 1, 4)]

    def home(self, page: Page) -> int | None:
        """How deep the nearest home page of a site lies above a page."""
        depths = [depth for depth, step in enumerate(self.line(page)) if step.translation_key in self.sites]
        return depths[-1] if depths else None

    def belongs(self, page: Page) -> bool:
        """Whether a page could be shown at all: content of a site, a version of its own in the language of the tree."""
        home = self.home(page)
        if home is None or not hasattr(page.specific_class, "content_kind"):
            return False
        if page.alias_of is not None and page.alias_of.translation_key == page.translation_key:
            return False
        return self.line(page)[home].locale_id == page.locale_id

    def is_private(self, page: Page) -> bool:
        return any(step.pk in self.private for step in self.line(page))

    def is_open(self, page: Page) -> bool:
        return all(step.live and (step.expire_at is None or step.expire_at > self.moment) for step in self.line(page))

    def place(self, page: Page) -> Place:
        home = self.home(page) or 0
        line = self.line(page)
        slugs = "".join(f"{step.slug}/" for step in line[home + 1 :])
        return self.sites[line[home].translation_key], f"/{page.locale.language_code}/{slugs}"


def expected_rows(tree: Tree) -> dict[int, Seen]:
    """What readers see, by page."""
    visible = [
        page for page in tree.pages.values() if tree.belongs(page) and not tree.is_private(page) and tree.is_open(page)
    ]
    specific = {page.pk: page for page in Page.objects.filter(pk__in=[page.pk for page in visible]).specific()}
    terms, links, images = terms_of(list(specific.values())), links_of(specific), public_images()
    seen = [
        Seen(
            page.pk,
            *tree.place(page),
            page.locale.language_code,
            str(specific[page.pk].content_kind),
            page.translation_key,
            page.title,
            specific[page.pk].summary or page.search_description,
            min((step.expire_at for step in tree.line(page) if step.expire_at), default=None),
            frozenset(terms[page.pk]),
            tuple(links[page.pk]),
            images.get(specific[page.pk].image_id),
            text_of(specific[page.pk]),
        )
        for page in visible
    ]
    languages: dict[tuple[int, UUID], set[str]] = {}
    for one in seen:
        languages.setdefault((one.site_id, one.key), set()).add(one.locale)
    return {one.page_id: Seen(**{**vars(one), "mask": mask_of(languages[one.site_id, one.key])}) for one in seen}


def text_of(page: Any) -> IndexedText:
    return indexed_text(page.title, page.summary or page.search_description, readable_text(page))


def terms_of(pages: list[Any]) -> dict[int, set[int]]:
    """The terms that classify each page, from every field of terms that it has."""
    found: dict[int, set[int]] = {page.pk: set() for page in pages}
    for model in {type(page) for page in pages}:
        mine = [page for page in pages if type(page) is model]
        fields = [field for field in model._meta.get_fields() if field.name not in {"responsible_country", "licence"}]
        for field in fields:
            if isinstance(field, TermField):
                for page in mine:
                    found[page.pk] |= {getattr(page, field.attname)} - {None}
            elif isinstance(field, TermsField):
                rows = model.objects.filter(pk__in=[page.pk for page in mine], **{f"{field.name}__isnull": False})
                for page_id, term_id in rows.values_list("pk", field.name):
                    found[page_id].add(term_id)
    return found


def links_of(pages: dict[int, Any]) -> dict[int, list[tuple[str, UUID]]]:
    """Who is named, in the order of the form."""
    found: dict[int, list[tuple[str, UUID]]] = {pk: [] for pk in pages}
    references = Page.objects.filter(pk__in=pages, organisation_references__isnull=False).order_by(
        "organisation_references__sort_order", "organisation_references__pk"
    )
    names = ("pk", "organisation_references__role", "organisation_references__organisation__translation_key")
    for page_id, role, key in references.values_list(*names):
        if (role, key) not in found[page_id]:
            found[page_id].append((role, key))
    return found


def public_images() -> dict[int | None, str]:
    """The identity of every image that anybody may see."""
    closed = CollectionViewRestriction.objects.exclude(restriction_type="none")
    private = list(closed.values_list("collection__path", flat=True))
    images = PlatformImage.objects.select_related("collection")
    return {
        image.pk: str(image.uuid)
        for image in images
        if not any(image.collection.path.startswith(path) for path in private)
    }


def stored_rows(moment: datetime) -> dict[int, Seen]:
    """What the catalogue tells readers at a moment, by page."""
    rows = CatalogueEntry.objects.select_related("text").prefetch_related("entry_terms", "links")
    return {
        row.page_id: as_seen(row)
        for row in rows
        if row.page_id and (row.visible_until is None or row.visible_until > moment)
    }


def as_seen(row: CatalogueEntry) -> Seen:
    text = getattr(row, "text", None)
    terms = frozenset(one.term_id for one in row.entry_terms.all())
    links = tuple((one.role, one.translation_key) for one in row.links.all())
    assert sorted(terms) == row.card["terms"]
    assert [[role, str(key)] for role, key in links] == row.card["links"]
    return Seen(
        row.page_id or 0, row.site_id, row.path, row.locale, row.kind, row.translation_key, row.title, row.summary,
        row.visible_until, terms, links, row.card["image"] and row.card["image"]["uuid"],
        text and IndexedText(text.title, text.summary, text.body), row.available_locales,
    )  # fmt: skip


def expected_words(rows: dict[int, Seen]) -> Counter[tuple[str, str]]:
    """How many rows of a language have each word."""
    return Counter((row.locale, word) for row in rows.values() if row.text for word in row.text.words)


def stored_words() -> Counter[tuple[str, str]]:
    return Counter(
        {(locale, word): number for locale, word, number in Word.objects.values_list("locale", "word", "entries")}
    )
