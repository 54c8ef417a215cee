"""Makes the row of an item out of its values. Reads; ``catalogue.services`` alone writes."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from wagtail.models import Page

from content_models.catalogue.analysis.indexing import IndexedText, indexed_text
from content_models.catalogue.collation import sort_key
from content_models.catalogue.images import ImageValues, card_images
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.preloading import preload
from content_models.catalogue.values import EntryValues, LinkValues
from content_models.catalogue.visibility import Verdict, earliest

# What a row says about its item; the language mask is of the item as a whole and set apart, the version is the log's.
ROW_COLUMNS = (
    "kind", "translation_key", "locale", "site_id", "path", "source_key", "translation_origin",
    "published_at", "updated_at", "starts_at", "ends_at", "deadline", "opens_at", "visible_until", "listed_until",
    "is_free", "is_online", "latitude", "longitude", "image_id", "title", "summary", "sort_title", "card",
)  # fmt: skip


@dataclass(frozen=True)
class Draft:
    """A row that is not written yet, with the terms, links and words that belong to it."""

    page_id: int
    entry: CatalogueEntry
    term_ids: frozenset[int]
    links: tuple[LinkValues, ...]
    text: IndexedText


def make_rows(verdicts: Iterable[Verdict]) -> list[Draft]:
    """The rows of visible pages, from what the database holds."""
    by_page = {verdict.page.pk: verdict for verdict in verdicts}
    pages = list(Page.objects.filter(pk__in=list(by_page)).specific()) if by_page else []
    preload(pages)
    values = {page.pk: page.catalogue_values() for page in pages}
    images = card_images({value.image_id for value in values.values() if value.image_id})
    return [make_row(by_page[pk], value, images.get(value.image_id or 0)) for pk, value in values.items()]


def make_row(verdict: Verdict, values: EntryValues, image: ImageValues | None) -> Draft:
    place = values.place
    links = unique_links(values.links)
    entry = CatalogueEntry(
        page_id=verdict.page.pk,
        site_id=verdict.site_id,
        translation_key=verdict.page.translation_key,
        locale=verdict.page.locale,
        path=verdict.path,
        kind=str(values.kind),
        translation_origin=str(values.translation_origin),
        published_at=values.published_at,
        updated_at=values.updated_at,
        starts_at=values.starts_at,
        ends_at=values.ends_at,
        deadline=values.deadline,
        opens_at=values.opens_at,
        visible_until=earliest([verdict.visible_until, values.visible_until]),
        listed_until=values.listed_until,
        is_free=values.is_free,
        is_online=place.online if place else None,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        image_id=values.image_id,
        title=values.title,
        summary=values.summary,
        sort_title=sort_key(values.title),
        card=card_of(values, links, image),
    )
    text = indexed_text(values.title, values.summary, values.body_text)
    return Draft(verdict.page.pk, entry, values.term_ids, links, text)


def card_of(values: EntryValues, links: tuple[LinkValues, ...], image: ImageValues | None) -> dict[str, Any]:
    """What a card shows beyond the columns of the row. Terms and links stand here too, so that a card needs no join."""
    return {
        "timeZone": values.time_zone,
        "place": asdict(values.place) if values.place else None,
        "imageAlt": values.image_alt,
        "image": with_alternative_text(image, values.image_alt),
        "terms": sorted(values.term_ids),
        "links": [[link.role, str(link.translation_key)] for link in links],
    }


def with_alternative_text(image: ImageValues | None, text: str) -> ImageValues | None:
    return {**image, "alt": text or image["alt"]} if image else None


def unique_links(links: Iterable[LinkValues]) -> tuple[LinkValues, ...]:
    return tuple(dict.fromkeys(links))
