"""The change log: who writes to it, and how followers read it.

A number is taken under the catalogue's lock, which its transaction keeps until its end. So numbers become visible in
their own order, and a follower that has read up to a number never misses one below it; numbers of transactions that
were undone are missing for ever.
"""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Max, Min
from django.utils import timezone

from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.models import CatalogueEntry, Change, ChangeKind
from content_models.catalogue.signals import catalogue_changed

KEPT = timedelta(days=7)
BATCH = 500

Before = tuple[int, str, str]

this_thread = threading.local()


def log_topics(topics: Iterable[str]) -> None:
    """Says that something beside the rows changed, such as ``menu:main:main:en``: in the caller's transaction.

    It keeps every other writer of the catalogue waiting until that transaction ends, so it comes last. Whoever holds
    rows that a page's save writes too (pages, terms of pages) takes ``lock_catalogue`` before them, or two such
    transactions wait for each other until the database refuses one. Never after the commit: a process killed in
    between would leave caches wrong for good.
    """
    wanted = list(dict.fromkeys(topics))
    if wanted:
        with transaction.atomic():
            lock_catalogue()
            append([Change(what=ChangeKind.TOPIC, topic=topic) for topic in wanted])


def change_of(what: ChangeKind, entry: CatalogueEntry, before: Before | None = None) -> Change:
    """What is logged of a row, as it is now or was last; ``before`` is its site, kind and path of before."""
    now = (entry.site_id, entry.kind, entry.path)
    return Change(
        what=what,
        number=entry.version if what == ChangeKind.WRITTEN else None,
        entry_id=entry.pk,
        page_id=entry.page_id,
        site_id=entry.site_id,
        kind=entry.kind,
        locale=entry.locale,
        translation_key=entry.translation_key,
        path=entry.path,
        before=list(before) if before and before != now else None,
    )


def append(changes: Sequence[Change]) -> None:
    """Writes to the log; the caller holds the catalogue's lock."""
    if changes:
        Change.objects.bulk_create(changes, batch_size=BATCH)
        announce_after_commit()


def reserve_numbers(count: int) -> list[int]:
    """The next numbers, ascending: a row is told its number before it is written. The caller holds the lock, and
    appends these changes before any others.
    """
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            sequence = "SELECT nextval(pg_get_serial_sequence(%s, 'number')) FROM generate_series(1, %s)"
            cursor.execute(sequence, [Change._meta.db_table, count])
            return sorted(number for (number,) in cursor.fetchall())
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [Change._meta.db_table])
        (last,) = cursor.fetchone() or (0,)
        return list(range(last + 1, last + 1 + count))


def announce_after_commit() -> None:
    """Once for each transaction, however much it logs and whichever of its savepoints are undone."""
    announcement = getattr(this_thread, "announcement", None)
    if announcement is None or announcement.is_made:
        announcement = this_thread.announcement = Announcement()
    transaction.on_commit(announcement.make, robust=True)


@dataclass
class Announcement:
    """What the transaction of a thread will tell after its commit."""

    is_made: bool = False

    def make(self) -> None:
        if not self.is_made:
            self.is_made = True
            catalogue_changed.send(Change, number=newest_number())


def changes_after(number: int, limit: int) -> list[Change]:
    """The next changes, in their order, at most ``limit``."""
    return list(Change.objects.filter(number__gt=number).order_by("number")[:limit])


def newest_number() -> int:
    """The number of the last change; 0 before the first."""
    return Change.objects.aggregate(newest=Max("number"))["newest"] or 0


def oldest_number() -> int:
    """The number of the first change that is still known. A follower that stands more than one below it starts anew."""
    return Change.objects.aggregate(oldest=Min("number"))["oldest"] or 0


def forget_old_changes() -> int:
    """Drops what is older than seven days, never the newest change. Returns how many went."""
    old = Change.objects.filter(at__lt=timezone.now() - KEPT, number__lt=newest_number())
    return old.delete()[0]
