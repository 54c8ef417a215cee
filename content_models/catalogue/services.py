"""The only writer of the catalogue: brings rows in line with pages, and takes away what nobody may see any more.

Every function reads what the database holds, never an object in memory: an editor's form may hold a draft. A row that
is right already is neither written nor logged, but for that of a page that was saved: its body may have changed.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import Page, Site

from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import Draft, make_rows
from content_models.catalogue.stored import IDENTITY, differing, kin_of, right_masks, stored_rows, with_wrong_mask
from content_models.catalogue.tombstones import clear_tombstones, forget_tombstones
from content_models.catalogue.visibility import PageFacts, Standing, Verdict, facts_of, judge
from content_models.catalogue.writing import Stored, remove, rewrite, write_drafts

BATCH = 200


def index_page(page: Page) -> None:
    """Writes or removes the row of a page that was saved, in the caller's transaction; and of what stands below it
    where its own address, visibility or end changed.
    """
    if not concerns_readers(page.pk):
        return
    with transaction.atomic():
        lock_catalogue()
        before = footprint(page.pk)
        standings = index_pages(Page.objects.filter(pk=page.pk), are_saved=True)
        changed = before != footprint(page.pk) or standings.get(page.pk) == Standing.ELSEWHERE
        if changed and page.numchild:
            index_pages(Page.objects.filter(path__startswith=page.path).exclude(pk=page.pk))


def concerns_readers(page_id: int) -> bool:
    """Whether a page is live, was live when its row was written, or has pages below it: all but a first draft."""
    shown = Q(live=True) | Q(catalogue_entry__isnull=False) | Q(numchild__gt=0)
    return Page.objects.filter(shown, pk=page_id).exists()


def reindex_branch(page: Page) -> None:
    """Brings the rows of a page and of everything below it in line with the pages."""
    index_pages(Page.objects.filter(path__startswith=page.path))


def reindex_site(*, site_id: int | None, root: Page) -> None:
    """Brings everything in line that a site holds or held, in all languages."""
    homes = Page.objects.filter(translation_key=root.translation_key).values_list("path", flat=True)
    concerned = Q(catalogue_entry__site_id=site_id) if site_id else Q()
    for path in homes:
        concerned |= Q(path__startswith=path)
    index_pages(Page.objects.filter(concerned))


def reindex_linking_to(key: UUID) -> None:
    """Brings the rows in line that name an item of which a version is no more."""
    linking = CatalogueEntry.objects.filter(links__translation_key=key).values("page_id")
    index_pages(Page.objects.filter(pk__in=linking))


def reindex_classified_by(term_ids: Collection[int]) -> None:
    """Logs the rows that have one of these terms: what they say is the same, and counts elsewhere in the hierarchy."""
    classified = CatalogueEntry.objects.filter(entry_terms__term_id__in=term_ids).values("page_id")
    index_pages(Page.objects.filter(pk__in=classified), are_saved=True)


def withdraw_expired() -> None:
    """Takes away what came to its end by itself. Readers saw its end on time; other languages step in now."""
    expired = CatalogueEntry.objects.filter(visible_until__lte=timezone.now(), page__isnull=False)
    if page_ids := list(expired.values_list("page_id", flat=True)):
        index_pages(Page.objects.filter(pk__in=page_ids))


def index_pages(pages: QuerySet, *, are_saved: bool = False) -> dict[int, Standing]:
    """Brings the rows of these pages in line with them; of saved ones whatever they say. How each page stands."""
    with transaction.atomic():
        lock_catalogue()
        moment = timezone.now()
        facts = facts_of(pages)
        batches = (facts[start : start + BATCH] for start in range(0, len(facts), BATCH))
        verdicts = [verdict for batch in batches for verdict in index_batch(batch, moment, are_saved=are_saved)]
        return {verdict.page.pk: verdict.standing for verdict in verdicts}


def index_batch(pages: list[PageFacts], moment: datetime, *, are_saved: bool) -> list[Verdict]:
    verdicts = judge(pages, moment)
    drafts = make_rows(verdict for verdict in verdicts if verdict.standing == Standing.VISIBLE)
    stored = stored_rows([page.pk for page in pages])
    keys = {page.translation_key for page in pages} | {row.entry.translation_key for row in stored.values()}
    withdraw(verdicts, stored, moment)
    outdated_kin = set_masks(drafts, keys)
    write_drafts([draft for draft in drafts if are_saved or is_outdated(draft, stored)], stored)
    rewrite(outdated_kin, ["available_locales"])
    clear_tombstones(draft.entry for draft in drafts)
    return verdicts


def withdraw(verdicts: list[Verdict], stored: Stored, moment: datetime) -> None:
    """Removes the rows of pages that nobody may see; those that are gone leave a tombstone."""
    for standing in (Standing.GONE, Standing.PRIVATE, Standing.ELSEWHERE):
        page_ids = [verdict.page.pk for verdict in verdicts if verdict.standing == standing]
        rows = [stored[page_id].entry for page_id in page_ids if page_id in stored]
        remove(rows, gone_at=moment if standing == Standing.GONE else None)
    forget_tombstones([verdict.page for verdict in verdicts if verdict.standing == Standing.PRIVATE])


def set_masks(drafts: list[Draft], keys: Collection[UUID]) -> list[CatalogueEntry]:
    """Tells drafts in which languages their items are live; answers with the other rows that say something else."""
    kin = kin_of(keys, without_pages=[draft.page_id for draft in drafts])
    entries = [draft.entry for draft in drafts]
    masks = right_masks([*kin, *entries])
    for entry in entries:
        entry.available_locales = masks[entry.site_id, entry.translation_key]
    outdated = with_wrong_mask(kin, masks)
    for row in outdated:
        row.available_locales = masks[row.site_id, row.translation_key]
    return outdated


def is_outdated(draft: Draft, stored: Stored) -> bool:
    row = stored.get(draft.page_id)
    return row is None or row.entry.available_locales != draft.entry.available_locales or bool(differing(draft, row))


def withdraw_branch(page: Page) -> None:
    """Takes a page and everything below it out of the catalogue, and remembers where it was: it is about to go."""
    take_out(CatalogueEntry.objects.filter(page__path__startswith=page.path), gone_at=timezone.now())


def hide_branch(page: Page) -> None:
    """Takes a page and everything below it out of the catalogue without a trace: it is about to become private."""
    take_out(CatalogueEntry.objects.filter(page__path__startswith=page.path), gone_at=None)


def hide_site(site: Site) -> None:
    """Takes everything of a site out of the catalogue: it is about to go, and its pages with it or to another."""
    take_out(CatalogueEntry.objects.filter(site_id=site.pk), gone_at=None)


def take_out(entries: QuerySet, *, gone_at: datetime | None) -> None:
    with transaction.atomic():
        lock_catalogue()
        rows = list(entries.only(*IDENTITY))
        remove(rows, gone_at=gone_at)
        refresh_language_masks({row.translation_key for row in rows})


def refresh_language_masks(keys: Collection[UUID]) -> None:
    """Tells every version of these items in which languages they are live on its site."""
    rows = kin_of(keys) if keys else []
    masks = right_masks(rows)
    outdated = with_wrong_mask(rows, masks)
    for row in outdated:
        row.available_locales = masks[row.site_id, row.translation_key]
    rewrite(outdated, ["available_locales"])


def footprint(page_id: int) -> tuple[int, str, datetime | None] | None:
    """What the rows below a page depend on."""
    rows = CatalogueEntry.objects.filter(page_id=page_id)
    return rows.values_list("site_id", "path", "visible_until").first()
