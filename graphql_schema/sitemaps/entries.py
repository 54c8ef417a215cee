"""What sitemaps say, read from the catalogue: one statement for the index, one for each file."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Max, Min

from content_models.catalogue.reading import Reader

# With all their language versions and the links between them, a file stays below the 50 MB that search engines read.
ITEMS_PER_FILE = 400


@dataclass(frozen=True)
class KindFacts:
    """How many files the items of a kind fill, when one of them changed last, and when the next of them leaves."""

    kind: str
    files: int
    updated_at: datetime
    visible_until: datetime | None


@dataclass(frozen=True)
class Version:
    """One address of an item."""

    translation_key: UUID
    locale: str
    path: str
    updated_at: datetime
    visible_until: datetime | None


COLUMNS = ("translation_key", "locale", "path", "updated_at", "visible_until")


def kinds_on(reader: Reader) -> list[KindFacts]:
    """The kinds of which something is public on a site, by name."""
    found = reader.rows().filter(source_key="").values("kind").order_by("kind")
    counted = found.annotate(
        items=Count("translation_key", distinct=True), newest=Max("updated_at"), ends=Min("visible_until")
    )
    return [KindFacts(row["kind"], -(-row["items"] // ITEMS_PER_FILE), row["newest"], row["ends"]) for row in counted]


def versions_in(reader: Reader, kind: str, number: int) -> list[list[Version]]:
    """The items of a file, each as its language versions. Items keep their place while others change."""
    rows = reader.rows().filter(source_key="", kind=kind)
    start = (number - 1) * ITEMS_PER_FILE
    keys = rows.order_by("translation_key").values("translation_key").distinct()[start : start + ITEMS_PER_FILE]
    items: dict[UUID, list[Version]] = defaultdict(list)
    for values in rows.filter(translation_key__in=keys).order_by("translation_key", "locale").values_list(*COLUMNS):
        version = Version(*values)
        items[version.translation_key].append(version)
    return list(items.values())


def next_end(moments: Sequence[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)
