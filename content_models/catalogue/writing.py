"""Writes and removes rows with everything that belongs to them, and logs it.

Called by ``services`` and ``image_services``, which hold the catalogue's lock and have decided what is to be written.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from content_models.catalogue.changes import append, change_of, reserve_numbers
from content_models.catalogue.models import CatalogueEntry, ChangeKind, EntryLink, EntryTerm
from content_models.catalogue.rows import ROW_COLUMNS, Draft
from content_models.catalogue.stored import StoredRow
from content_models.catalogue.texts import forget_texts, write_texts
from content_models.catalogue.tombstones import leave_tombstones

BATCH = 200
WRITTEN_COLUMNS = [*(name.removesuffix("_id") for name in ROW_COLUMNS), "available_locales", "version"]

Stored = dict[int, StoredRow]


def write_drafts(drafts: Sequence[Draft], stored: Stored) -> None:
    """Writes these rows whole; ``stored`` has the rows that are there already, by page."""
    if not drafts:
        return
    entries = [draft.entry for draft in drafts]
    number_rows(entries)
    CatalogueEntry.objects.bulk_create(
        entries, update_conflicts=True, unique_fields=["page"], update_fields=WRITTEN_COLUMNS
    )
    write_terms(drafts, stored)
    write_links(drafts, stored)
    write_texts({draft.entry.pk: draft for draft in drafts})
    changes = []
    for entry in entries:
        before = stored.get(entry.page_id or 0)
        place = (before.entry.site_id, before.entry.kind, before.entry.path) if before else None
        changes.append(change_of(ChangeKind.WRITTEN, entry, place))
    append(changes)


def rewrite(rows: Sequence[CatalogueEntry], columns: list[str]) -> None:
    """Writes some columns of rows that are there."""
    if not rows:
        return
    number_rows(rows)
    CatalogueEntry.objects.bulk_update(rows, [*columns, "version"], batch_size=BATCH)
    append([change_of(ChangeKind.WRITTEN, row) for row in rows])


def remove(rows: Sequence[CatalogueEntry], *, gone_at: datetime | None) -> None:
    """Removes rows; those that are ``gone_at`` a moment leave tombstones, the others no trace."""
    if not rows:
        return
    if gone_at:
        leave_tombstones(rows, gone_at)
    changes = [change_of(ChangeKind.GONE, row) for row in rows]
    entry_ids = [row.pk for row in rows]
    forget_texts(entry_ids)
    CatalogueEntry.objects.filter(pk__in=entry_ids).delete()
    append(changes)


def number_rows(rows: Sequence[CatalogueEntry]) -> None:
    for row, number in zip(rows, reserve_numbers(len(rows)), strict=True):
        row.version = number


def write_terms(drafts: Iterable[Draft], stored: Stored) -> None:
    surplus, missing = [], []
    for draft in drafts:
        before = stored.get(draft.page_id)
        held = before.terms if before else {}
        surplus += [pk for term_id, pk in held.items() if term_id not in draft.term_ids]
        missing += [EntryTerm(entry=draft.entry, term_id=term_id) for term_id in sorted(draft.term_ids - held.keys())]
    EntryTerm.objects.filter(pk__in=surplus).delete()
    EntryTerm.objects.bulk_create(missing)


def write_links(drafts: Iterable[Draft], stored: Stored) -> None:
    surplus, missing = [], []
    for draft in drafts:
        before = stored.get(draft.page_id)
        held = before.links if before else {}
        wanted = {(link.role, link.translation_key, order) for order, link in enumerate(draft.links)}
        surplus += [pk for link, pk in held.items() if link not in wanted]
        missing += [
            EntryLink(entry=draft.entry, role=role, translation_key=key, order=order)
            for role, key, order in sorted(wanted - held.keys())
        ]
    EntryLink.objects.filter(pk__in=surplus).delete()
    EntryLink.objects.bulk_create(missing)
