"""Rebuilds the catalogue from the pages while the site serves, and finds rows that differ from what they should be."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import make_rows
from content_models.catalogue.services import index_pages
from content_models.catalogue.stored import differing, right_masks, stored_rows, with_wrong_mask
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
    """Brings every row in line, batch by batch, each in a transaction of its own; readers miss nothing meanwhile.

    A row that is right already is neither written nor logged.

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
    index_pages(Page.objects.filter(pk__in={difference.page_id for difference in differences}))


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
    """All pages, one type after another: what each type needs is read once for a batch."""
    types = Page.objects.order_by("content_type_id").values_list("content_type_id", flat=True).distinct()
    for content_type_id in list(types):
        pages, last = Page.objects.filter(content_type_id=content_type_id).order_by("pk"), 0
        while batch := list(pages.filter(pk__gt=last).values_list("pk", flat=True)[:BATCH]):
            yield batch
            last = batch[-1]


def differences_among(page_ids: list[int], moment: datetime) -> Iterator[Difference]:
    verdicts = judge(facts_of(Page.objects.filter(pk__in=page_ids)), moment)
    visible = [verdict for verdict in verdicts if verdict.standing == Standing.VISIBLE]
    wanted = {draft.page_id: draft for draft in make_rows(visible)}
    stored = stored_rows(page_ids)
    for page_id in sorted(stored.keys() - wanted.keys()):
        yield Difference(page_id, "has a row although nobody may see it")
    for page_id in sorted(wanted.keys() - stored.keys()):
        yield Difference(page_id, "has no row")
    for page_id in sorted(wanted.keys() & stored.keys()):
        if names := differing(wanted[page_id], stored[page_id]):
            yield Difference(page_id, "differs in " + ", ".join(names))


def wrong_masks() -> Iterator[Difference]:
    """Item by item, so that a million rows need no more memory than one item's."""
    rows = CatalogueEntry.objects.only("page_id", "site_id", "translation_key", "locale", "available_locales")
    for _key, versions in groupby(rows.order_by("translation_key").iterator(), key=attrgetter("translation_key")):
        item = list(versions)
        for row in with_wrong_mask(item, right_masks(item)):
            if row.page_id:
                yield Difference(row.page_id, "differs in available_locales")
