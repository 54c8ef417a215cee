"""Looks single rows up: by address, by identity, and what is akin to an item. Lists are the engines' business."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, Window
from django.db.models.functions import RowNumber

from content_models.catalogue.engines.base import UNLISTED_KINDS, Row
from content_models.catalogue.engines.database.selecting import rows_of
from content_models.catalogue.engines.database.statements import RowStatement
from content_models.catalogue.models import CatalogueEntry, EntryTerm, Tombstone
from content_models.catalogue.querysets import EntryQuerySet


@dataclass(frozen=True)
class Reader:
    """Who asks, as far as rows are concerned: on which site, and when."""

    site_id: int
    moment: datetime

    def rows(self) -> EntryQuerySet:
        return CatalogueEntry.objects.on_site(self.site_id).visible_at(self.moment)


def at_path(site_id: int, moment: datetime, path: str) -> EntryQuerySet:
    return Reader(site_id, moment).rows().filter(path=path)


AT_PATH = RowStatement(at_path, int, datetime, str)


def row_at(reader: Reader, path: str) -> Row | None:
    """The visible item whose own address this is."""
    return next(iter(AT_PATH.rows(reader.site_id, reader.moment, path)), None)


def was_public_at(reader: Reader, path: str) -> bool:
    """Whether something stood at this address that is deleted, unpublished, archived or has just expired."""
    gone = Tombstone.objects.filter(site_id=reader.site_id, path=path)
    just_expired = CatalogueEntry.objects.on_site(reader.site_id).filter(path=path, visible_until__lte=reader.moment)
    return gone.exists() or just_expired.exists()


def withdrawn(reader: Reader, kinds: Collection[str], locales: Collection[str]) -> list[Tombstone]:
    """What was to begin after the moment of asking and is public in no language any more, the soonest first."""
    still_there = CatalogueEntry.objects.on_site(reader.site_id).filter(translation_key=OuterRef("translation_key"))
    stones = Tombstone.objects.filter(site_id=reader.site_id, kind__in=kinds, locale__in=locales)
    return list(stones.filter(~Exists(still_there), starts_at__gt=reader.moment).order_by("starts_at", "pk"))


def versions_of(reader: Reader, keys: Collection[UUID], chain: Sequence[str]) -> dict[UUID, Row]:
    """The version of each item that is served in a chain of languages."""
    return {row.translation_key: row for row in rows_of(reader.rows().of_items(keys).served_in(chain))}


def version_of(reader: Reader, key: UUID, chain: Sequence[str]) -> Row | None:
    """The same of one item."""
    return next(iter(of_item(tuple(chain)).rows(reader.site_id, reader.moment, key)), None)


@lru_cache(maxsize=256)
def of_item(chain: tuple[str, ...]) -> RowStatement:
    """One item as it is served in a chain: a statement for each chain that is asked."""
    return RowStatement(
        lambda site_id, moment, key: Reader(site_id, moment).rows().of_items([key]).served_in(chain),
        int,
        datetime,
        UUID,
    )


def exact_versions(reader: Reader, wanted: Collection[tuple[UUID, str]]) -> dict[tuple[UUID, str], Row]:
    """These very language versions."""
    if not wanted:
        return {}
    condition = Q()
    for key, locale in sorted(wanted):
        condition |= Q(translation_key=key, locale=locale)
    return {(row.translation_key, row.locale): row for row in rows_of(reader.rows().filter(condition))}


def row_of_page(reader: Reader, page_id: int) -> Row | None:
    return next(iter(rows_of(reader.rows().filter(page_id=page_id))), None)


def rows_of_pages(moment: datetime, page_ids: Iterable[int]) -> list[Row]:
    """The rows of those of these pages that anybody may see, whatever their site."""
    return rows_of(CatalogueEntry.objects.visible_at(moment).filter(page_id__in=list(page_ids)))


def akin_to(reader: Reader, keys: Collection[UUID], chain: Sequence[str], limit: int) -> dict[UUID, list[UUID]]:
    """The items that share most terms with each of these, the newest first among equals.

    A statement for all of them; listings and home pages are nobody's kin.
    """
    sources = reader.rows().of_items(keys).served_in(chain)
    candidates = reader.rows().served_in(chain).listed_at(reader.moment).exclude(kind__in=UNLISTED_KINDS)
    pairs = (
        EntryTerm.objects.filter(entry__in=sources.values("pk"), term__entry_terms__entry__in=candidates.values("pk"))
        .values(source=F("entry__translation_key"), found=F("term__entry_terms__entry__translation_key"))
        .exclude(found=F("source"))
        .annotate(shared=Count("pk"), newest=F("term__entry_terms__entry__published_at"))
        .annotate(place=Window(RowNumber(), partition_by="source", order_by=["-shared", "-newest", "found"]))
    )
    kin: dict[UUID, list[UUID]] = {}
    for source, found in pairs.filter(place__lte=limit).order_by("source", "place").values_list("source", "found"):
        kin.setdefault(source, []).append(found)
    return kin
