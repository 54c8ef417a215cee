"""What was public and is gone: leaves, takes away and forgets tombstones. Called by ``catalogue.services`` alone."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db.models import Q

from content_models.catalogue.changes import log_topics
from content_models.catalogue.models import CatalogueEntry, Tombstone
from content_models.catalogue.topics import tombstone_topic
from content_models.catalogue.visibility import PageFacts


def leave_tombstones(rows: Iterable[CatalogueEntry], moment: datetime) -> None:
    """Where these rows are; the newest one counts where something else was gone already."""
    stones = [
        Tombstone(
            site_id=row.site_id,
            locale=row.locale,
            path=row.path,
            kind=row.kind,
            translation_key=row.translation_key,
            gone_at=moment,
            starts_at=row.starts_at,
            terms=row.card.get("terms", []),
        )
        for row in rows
    ]
    Tombstone.objects.bulk_create(
        stones,
        update_conflicts=True,
        unique_fields=["site", "path"],
        update_fields=["locale", "kind", "translation_key", "gone_at", "starts_at", "terms"],
    )


def clear_tombstones(entries: Iterable[CatalogueEntry]) -> None:
    """Something stands there again."""
    places = {(entry.site_id, entry.path) for entry in entries}
    if not places:
        return
    stones = Tombstone.objects.filter(path__in={path for _site, path in places})
    found = stones.values_list("pk", "site_id", "path")
    occupied = [pk for pk, site_id, path in found if (site_id, path) in places]
    if occupied:
        Tombstone.objects.filter(pk__in=occupied).delete()


def forget_tombstones(pages: Collection[PageFacts]) -> None:
    """What became private was never gone."""
    condition = Q()
    for page in pages:
        condition |= Q(translation_key=page.translation_key, locale=page.locale)
    stones = list(Tombstone.objects.filter(condition)) if condition else []
    if stones:
        Tombstone.objects.filter(pk__in=[stone.pk for stone in stones]).delete()
        log_topics(tombstone_topic(stone.site_id, stone.path) for stone in stones)
