"""What the catalogue holds of pages, and in what that differs from what it should hold. Reads only."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from content_models.catalogue.analysis.indexing import IndexedText
from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import ROW_COLUMNS, Draft
from content_models.catalogue.values import LinkValues

Item = tuple[int, UUID]

# What is logged of a row.
IDENTITY = ("page_id", "site_id", "kind", "locale", "translation_key", "path", "version")


def stored_rows(page_ids: Collection[int]) -> dict[int, CatalogueEntry]:
    """The rows of these pages with their terms, links and words, by page."""
    rows = CatalogueEntry.objects.filter(page_id__in=page_ids).select_related("text")
    rows = rows.prefetch_related("entry_terms", "links")
    return {row.page_id: row for row in rows if row.page_id}


def differing(wanted: Draft, stored: CatalogueEntry) -> list[str]:
    """In which columns a row is not what it should be, and ``terms``, ``links``, ``text``; the mask is not compared."""
    names = [name for name in ROW_COLUMNS if plain(getattr(wanted.entry, name)) != plain(getattr(stored, name))]
    if wanted.term_ids != {row.term_id for row in stored.entry_terms.all()}:
        names.append("terms")
    if wanted.links != tuple(LinkValues(row.role, row.translation_key) for row in stored.links.all()):
        names.append("links")
    if text_of(stored) != (wanted.entry.locale, wanted.text):
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
