"""What the catalogue holds of pages, and in what that differs from what it should hold. Reads only."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from content_models.catalogue.analysis.indexing import IndexedText
from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm
from content_models.catalogue.rows import ROW_COLUMNS, Draft
from content_models.catalogue.values import LinkValues

Item = tuple[int, UUID]
# Role, translation key and place among the links of its row.
StoredLink = tuple[str, UUID, int]

# What is logged of a row.
IDENTITY = ("page_id", "site_id", "kind", "locale", "translation_key", "path", "version")


@dataclass
class StoredRow:
    """A row with what belongs to it: the keys of its terms' rows by term, those of its links' rows by link."""

    entry: CatalogueEntry
    terms: dict[int, int] = field(default_factory=dict)
    links: dict[StoredLink, int] = field(default_factory=dict)


def stored_rows(page_ids: Collection[int]) -> dict[int, StoredRow]:
    """The rows of these pages with their terms, links and words, by page.

    Terms and links come as plain values: as objects, they would take a third of the time of a rebuild.
    """
    rows = CatalogueEntry.objects.filter(page_id__in=page_ids).select_related("text")
    found = {row.pk: StoredRow(row) for row in rows}
    terms = EntryTerm.objects.filter(entry_id__in=list(found))
    for entry_id, term_id, pk in terms.values_list("entry_id", "term_id", "pk"):
        found[entry_id].terms[term_id] = pk
    links = EntryLink.objects.filter(entry_id__in=list(found))
    for entry_id, role, key, order, pk in links.values_list("entry_id", "role", "translation_key", "order", "pk"):
        found[entry_id].links[role, key, order] = pk
    return {row.entry.page_id: row for row in found.values() if row.entry.page_id}


def differing(wanted: Draft, stored: StoredRow) -> list[str]:
    """In which columns a row is not what it should be, and ``terms``, ``links``, ``text``; the mask is not compared."""
    entry = stored.entry
    names = [name for name in ROW_COLUMNS if plain(getattr(wanted.entry, name)) != plain(getattr(entry, name))]
    if wanted.term_ids != stored.terms.keys():
        names.append("terms")
    if wanted.links != tuple(LinkValues(role, key) for role, key, _order in stored.links):
        names.append("links")
    if text_of(entry) != (wanted.entry.locale, wanted.text):
        names.append("text")
    return names


def text_of(stored: CatalogueEntry) -> tuple[str, IndexedText] | None:
    """The language and the words of a row, if it has any."""
    text = getattr(stored, "text", None)
    return (text.locale, IndexedText(text.title, text.summary, text.body)) if text else None


def plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def kin_of(keys: Collection[UUID], *, without_pages: Collection[int] = ()) -> list[CatalogueEntry]:
    """The rows of these items in all languages, with what is logged of them and their mask."""
    rows = CatalogueEntry.objects.filter(translation_key__in=keys).exclude(page_id__in=without_pages)
    return list(rows.only(*IDENTITY, "available_locales"))


def right_masks(rows: Collection[CatalogueEntry]) -> dict[Item, int]:
    """The mask of each item whose rows in all languages are given, by site and translation key."""
    languages: dict[Item, set[str]] = {}
    for row in rows:
        languages.setdefault((row.site_id, row.translation_key), set()).add(row.locale)
    return {item: mask_of(codes) for item, codes in languages.items()}


def with_wrong_mask(rows: Collection[CatalogueEntry], masks: dict[Item, int]) -> list[CatalogueEntry]:
    return [row for row in rows if row.available_locales != masks[row.site_id, row.translation_key]]
