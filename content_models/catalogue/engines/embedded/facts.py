"""What the index takes from a row of the catalogue, as plain values."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import UUID

from django.db.models import QuerySet

from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
MISSING = (1 << 63) - 1

MOMENTS = (
    "published_at", "updated_at", "starts_at", "ends_at", "deadline", "opens_at", "visible_until", "listed_until",
)  # fmt: skip
COLUMNS = (
    "pk", "version", "site_id", "kind", "translation_key", "locale", "available_locales", "source_key",
    "is_free", "is_online", "latitude", "longitude", "sort_title", *MOMENTS,
)  # fmt: skip
BATCH = 5_000

Value = TypeVar("Value")


@dataclass(frozen=True)
class EntryFacts:
    """One row. ``moments`` are microseconds since 1970 in the order of ``MOMENTS``, ``MISSING`` where there is none."""

    entry_id: int
    version: int
    site_id: int
    kind: str
    key: UUID
    locale: str
    available_locales: int
    source_key: str
    is_free: bool | None
    is_online: bool | None
    latitude: float | None
    longitude: float | None
    sort_title: bytes
    moments: tuple[int, ...]
    term_ids: tuple[int, ...]
    links: tuple[tuple[str, UUID], ...]


def microseconds(moment: datetime | None) -> int:
    """Exact, unlike a float of seconds."""
    return MISSING if moment is None else (moment - EPOCH) // MICROSECOND


def all_facts() -> Iterator[EntryFacts]:
    """Every row of the catalogue, in batches of the database."""
    last = 0
    while found := list(read(CatalogueEntry.objects.filter(pk__gt=last).order_by("pk")[:BATCH])):
        yield from found
        last = found[-1].entry_id


def facts_of_entries(entry_ids: Collection[int]) -> list[EntryFacts]:
    """These rows, as far as they are there."""
    return list(read(CatalogueEntry.objects.filter(pk__in=entry_ids)))


def read(entries: QuerySet) -> Iterator[EntryFacts]:
    rows = list(entries.values_list(*COLUMNS))
    ids = [row[0] for row in rows]
    terms = grouped(EntryTerm.objects.filter(entry_id__in=ids).values_list("entry_id", "term_id"))
    links = grouped(
        (entry, (role, key))
        for entry, role, key in EntryLink.objects.filter(entry_id__in=ids)
        .order_by("order", "pk")
        .values_list("entry_id", "role", "translation_key")
    )
    for row in rows:
        first, moments = row[: -len(MOMENTS)], row[-len(MOMENTS) :]
        yield EntryFacts(
            *first[:-1],
            sort_title=bytes(first[-1]),
            moments=tuple(microseconds(moment) for moment in moments),
            term_ids=tuple(terms.get(row[0], ())),
            links=tuple(links.get(row[0], ())),
        )


def grouped(pairs: Iterable[tuple[int, Value]]) -> dict[int, list[Value]]:
    found: dict[int, list[Value]] = {}
    for entry, value in pairs:
        found.setdefault(entry, []).append(value)
    return found
