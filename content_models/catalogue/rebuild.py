"""Rebuilds the catalogue from the pages while the site serves, and finds rows that differ from what they should be."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import ROW_COLUMNS, Draft, make_rows
from content_models.catalogue.services import index_pages, language_masks, refresh_language_masks
from content_models.catalogue.values import LinkValues
from content_models.catalogue.visibility import Standing, facts_of, judge

logger = logging.getLogger(__name__)

BATCH = 200

Progress = Callable[[int], Any]


@dataclass(frozen=True)
class Difference:
    """A page whose row is not what it should be, and in what."""

    page_id: int
    problem: str


def rebuild_catalogue(progress: Progress = lambda _count: None) -> int:
    """Writes every row anew, batch by batch, each in a transaction of its own; readers miss nothing meanwhile.

    Returns how many rows there are in the end.
    """
    for pages in page_batches():
        index_pages(Page.objects.filter(pk__in=pages))
        progress(len(pages))
    return CatalogueEntry.objects.count()


def find_differences(progress: Progress = lambda _count: None) -> Iterator[Difference]:
    """Compares every page with its row, changing nothing."""
    moment = timezone.now()
    for pages in page_batches():
        yield from differences_among(pages, moment)
        progress(len(pages))
    yield from wrong_masks()


def repair(differences: list[Difference]) -> None:
    page_ids = [difference.page_id for difference in differences]
    index_pages(Page.objects.filter(pk__in=page_ids))
    rows = CatalogueEntry.objects.filter(page_id__in=page_ids)
    refresh_language_masks(set(rows.values_list("translation_key", flat=True)))


def repair_drift() -> int:
    """Mends what is wrong and tells the operator: a right catalogue stays right, so each row is worth a look.

    What was published while we compared only seems to differ: it is compared again while nobody else writes.
    """
    suspects = sorted({difference.page_id for difference in find_differences()})
    if not suspects:
        return 0
    with transaction.atomic():
        lock_catalogue()
        masks = [difference for difference in wrong_masks() if difference.page_id in suspects]
        differences = [*differences_among(suspects, timezone.now()), *masks]
        for difference in differences:
            logger.warning("catalogue: page %s %s", difference.page_id, difference.problem)
        repair(differences)
    return len(differences)


def page_batches() -> Iterator[list[int]]:
    """All pages, from the top of the tree downwards."""
    last = ""
    while batch := list(Page.objects.filter(path__gt=last).order_by("path").values_list("path", "pk")[:BATCH]):
        yield [pk for _path, pk in batch]
        last = batch[-1][0]


def differences_among(page_ids: list[int], moment: datetime) -> Iterator[Difference]:
    verdicts = judge(facts_of(Page.objects.filter(pk__in=page_ids)), moment)
    visible = [verdict for verdict in verdicts if verdict.standing == Standing.VISIBLE]
    wanted = {draft.page_id: draft for draft in make_rows(visible)}
    entries = CatalogueEntry.objects.filter(page_id__in=page_ids).prefetch_related("entry_terms", "links")
    stored = {entry.page_id: entry for entry in entries if entry.page_id}
    for page_id in sorted(stored.keys() - wanted.keys()):
        yield Difference(page_id, "has a row although nobody may see it")
    for page_id in sorted(wanted.keys() - stored.keys()):
        yield Difference(page_id, "has no row")
    for page_id in sorted(wanted.keys() & stored.keys()):
        if names := differing(wanted[page_id], stored[page_id]):
            yield Difference(page_id, "differs in " + ", ".join(names))


def differing(wanted: Draft, stored: CatalogueEntry) -> list[str]:
    names = [name for name in ROW_COLUMNS if plain(getattr(wanted.entry, name)) != plain(getattr(stored, name))]
    if wanted.term_ids != {row.term_id for row in stored.entry_terms.all()}:
        names.append("terms")
    if wanted.links != tuple(LinkValues(row.role, row.translation_key) for row in stored.links.all()):
        names.append("links")
    return names


def plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def wrong_masks() -> Iterator[Difference]:
    rows = CatalogueEntry.objects.filter(page__isnull=False)
    masks = language_masks(CatalogueEntry.objects.all())
    for page_id, site_id, key, mask in rows.values_list("page_id", "site_id", "translation_key", "available_locales"):
        if masks[site_id, key] != mask:
            yield Difference(page_id, "differs in available_locales")
