"""The only writer of the catalogue.

Every function reads what the database holds, never an object in memory: an editor's form may hold a draft.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import Page

from content_models.catalogue.images import card_images
from content_models.catalogue.locales import mask_of
from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm, Tombstone
from content_models.catalogue.rows import ROW_COLUMNS, Draft, make_rows, with_alternative_text
from content_models.catalogue.visibility import PageFacts, Standing, Verdict, facts_of, judge

BATCH = 200


def index_page(page: Page) -> None:
    """Writes or removes the row of a page, in the caller's transaction; and of what stands below it where its own
    address, visibility or end changed.
    """
    with transaction.atomic():
        lock_catalogue()
        before = footprint(page.pk)
        standings = index_pages(Page.objects.filter(pk=page.pk))
        changed = before != footprint(page.pk) or standings.get(page.pk) == Standing.ELSEWHERE
        if changed and page.numchild:
            index_pages(Page.objects.filter(path__startswith=page.path).exclude(pk=page.pk))


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


def index_pages(pages: QuerySet) -> dict[int, Standing]:
    """Brings the rows of these pages in line with them. Says how each page stands."""
    with transaction.atomic():
        lock_catalogue()
        moment = timezone.now()
        facts = facts_of(pages)
        verdicts = [verdict for batch in batches(facts) for verdict in index_batch(batch, moment)]
        return {verdict.page.pk: verdict.standing for verdict in verdicts}


def index_batch(pages: list[PageFacts], moment: datetime) -> list[Verdict]:
    verdicts = judge(pages, moment)
    write_rows(make_rows(verdict for verdict in verdicts if verdict.standing == Standing.VISIBLE))
    for standing in (Standing.GONE, Standing.PRIVATE, Standing.ELSEWHERE):
        withdraw_pages(
            [verdict.page.pk for verdict in verdicts if verdict.standing == standing],
            is_gone=standing == Standing.GONE,
            moment=moment,
        )
    forget_tombstones([verdict.page for verdict in verdicts if verdict.standing == Standing.PRIVATE])
    refresh_language_masks({page.translation_key for page in pages})
    return verdicts


def withdraw_page(page: Page) -> None:
    """Takes a page out of the catalogue that is about to be deleted, and remembers where it was."""
    with transaction.atomic():
        lock_catalogue()
        withdraw_pages([page.pk], is_gone=True, moment=timezone.now())
        refresh_language_masks({page.translation_key})


def hide_branch(page: Page) -> None:
    """Takes a page and everything below it out of the catalogue without a trace: it is about to become private."""
    with transaction.atomic():
        lock_catalogue()
        rows = CatalogueEntry.objects.filter(page__path__startswith=page.path)
        keys = set(rows.values_list("translation_key", flat=True))
        rows.delete()
        refresh_language_masks(keys)


def withdraw_pages(page_ids: Collection[int], *, is_gone: bool, moment: datetime) -> None:
    rows = CatalogueEntry.objects.filter(page_id__in=page_ids)
    if not page_ids or not rows.exists():
        return
    if is_gone:
        leave_tombstones(rows, moment)
    rows.delete()


def leave_tombstones(rows: QuerySet, moment: datetime) -> None:
    stones = [
        Tombstone(
            site_id=row.site_id,
            locale=row.locale,
            path=row.path,
            kind=row.kind,
            translation_key=row.translation_key,
            gone_at=moment,
        )
        for row in rows.only("site", "locale", "path", "kind", "translation_key")
    ]
    Tombstone.objects.bulk_create(
        stones,
        update_conflicts=True,
        unique_fields=["site", "path"],
        update_fields=["locale", "kind", "translation_key", "gone_at"],
    )


def forget_tombstones(pages: Iterable[PageFacts]) -> None:
    """What became private was never gone."""
    condition = Q()
    for page in pages:
        condition |= Q(translation_key=page.translation_key, locale=page.locale)
    if condition:
        Tombstone.objects.filter(condition).delete()


def write_rows(drafts: list[Draft]) -> None:
    if not drafts:
        return
    CatalogueEntry.objects.bulk_create(
        [draft.entry for draft in drafts],
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=[name.removesuffix("_id") for name in ROW_COLUMNS],
    )
    rows = CatalogueEntry.objects.filter(page_id__in=[draft.page_id for draft in drafts])
    entry_ids = dict(rows.values_list("page_id", "pk"))
    write_terms({entry_ids[draft.page_id]: draft for draft in drafts})
    write_links({entry_ids[draft.page_id]: draft for draft in drafts})
    occupied = Q()
    for draft in drafts:
        occupied |= Q(site_id=draft.entry.site_id, path=draft.entry.path)
    Tombstone.objects.filter(occupied).delete()


def write_terms(drafts: dict[int, Draft]) -> None:
    wanted = {(pk, term_id) for pk, draft in drafts.items() for term_id in draft.term_ids}
    stored = {(row.entry_id, row.term_id): row.pk for row in EntryTerm.objects.filter(entry_id__in=drafts)}
    EntryTerm.objects.filter(pk__in=[pk for pair, pk in stored.items() if pair not in wanted]).delete()
    EntryTerm.objects.bulk_create([EntryTerm(entry_id=e, term_id=t) for e, t in sorted(wanted - stored.keys())])


def write_links(drafts: dict[int, Draft]) -> None:
    wanted = {
        (pk, link.role, link.translation_key, order)
        for pk, draft in drafts.items()
        for order, link in enumerate(draft.links)
    }
    stored = {
        (row.entry_id, row.role, row.translation_key, row.order): row.pk
        for row in EntryLink.objects.filter(entry_id__in=drafts)
    }
    EntryLink.objects.filter(pk__in=[pk for link, pk in stored.items() if link not in wanted]).delete()
    EntryLink.objects.bulk_create(
        EntryLink(entry_id=entry, role=role, translation_key=key, order=order)
        for entry, role, key, order in sorted(wanted - stored.keys())
    )


def refresh_language_masks(keys: Collection[UUID]) -> None:
    """Tells every version of these items in which languages they are live on its site."""
    rows = CatalogueEntry.objects.filter(translation_key__in=keys)
    masks = language_masks(rows)
    outdated: dict[int, list[int]] = {}
    for pk, site_id, key, mask in rows.values_list("pk", "site_id", "translation_key", "available_locales"):
        if mask != masks[site_id, key]:
            outdated.setdefault(masks[site_id, key], []).append(pk)
    for mask, pks in outdated.items():
        CatalogueEntry.objects.filter(pk__in=pks).update(available_locales=mask)


def language_masks(rows: QuerySet) -> dict[tuple[int, UUID], int]:
    """The right mask of each item among ``rows``, by site and translation key."""
    languages: dict[tuple[int, UUID], set[str]] = {}
    for site_id, key, locale in rows.values_list("site_id", "translation_key", "locale"):
        languages.setdefault((site_id, key), set()).add(locale)
    return {item: mask_of(codes) for item, codes in languages.items()}


def refresh_images(image_ids: Collection[int]) -> None:
    """Rewrites the image on every card that shows one of these: it was changed, hidden, opened or removed."""
    with transaction.atomic():
        lock_catalogue()
        rows = list(CatalogueEntry.objects.filter(image_id__in=image_ids).only("image", "card"))
        images = card_images(image_ids)
        for row in rows:
            row.card["image"] = with_alternative_text(images.get(row.image_id or 0), row.card["imageAlt"])
        CatalogueEntry.objects.bulk_update(rows, ["card"], batch_size=BATCH)


def hide_images(image_ids: Collection[int]) -> None:
    """Takes these images off every card, before they become private or are deleted."""
    with transaction.atomic():
        lock_catalogue()
        rows = list(CatalogueEntry.objects.filter(image_id__in=image_ids).only("card"))
        for row in rows:
            row.card["image"] = None
        CatalogueEntry.objects.bulk_update(rows, ["card"], batch_size=BATCH)


def footprint(page_id: int) -> tuple[int, str, datetime | None] | None:
    """What the rows below a page depend on."""
    rows = CatalogueEntry.objects.filter(page_id=page_id)
    return rows.values_list("site_id", "path", "visible_until").first()


def batches(pages: list[PageFacts]) -> Iterable[list[PageFacts]]:
    return (pages[start : start + BATCH] for start in range(0, len(pages), BATCH))
