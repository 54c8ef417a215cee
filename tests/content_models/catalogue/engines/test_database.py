"""The database engine against the plainest oracle: all rows in memory, sorted and cut by Python."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone
from wagtail.models import Site

from content_models.catalogue.collation import sort_key
from content_models.catalogue.engines.base import ListQuery, Order, Row, Selection, Window, WrongCursorError
from content_models.catalogue.engines.database import DatabaseEngine
from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry

START = datetime(2026, 1, 1, tzinfo=UTC)
LOCALES = ["en", "fr", "el"]
COLUMN = {
    Order.NEWEST: ("published_at", True),
    Order.OLDEST: ("published_at", False),
    Order.RECENTLY_UPDATED: ("updated_at", True),
    Order.TITLE: ("sort_title", False),
    Order.STARTS_SOONEST: ("starts_at", False),
    Order.DEADLINE_SOONEST: ("deadline", False),
}


@pytest.fixture
def rows(site: Site) -> list[CatalogueEntry]:
    """Forty items in one to three languages, with many equal and missing values."""
    CatalogueEntry.objects.all().delete()
    chance = random.Random(7)  # noqa: S311
    made = []
    for _number in range(40):
        locales = chance.sample(LOCALES, chance.randint(1, 3))
        key, kind = UUID(int=chance.getrandbits(128)), chance.choice(["EVENT", "ARTICLE", "LISTING"])
        made += [random_row(site, key, kind, [locale, *locales], chance) for locale in locales]
    return CatalogueEntry.objects.bulk_create(made)


def random_row(site: Site, key: UUID, kind: str, locales: list[str], chance: random.Random) -> CatalogueEntry:
    """The version in the first of the languages."""
    locale = locales[0]
    title = chance.choice(["Alpha", "Beta", "gamma", "Ämter"])
    return CatalogueEntry(
        site=site,
        kind=kind,
        translation_key=key,
        locale=locale,
        path=f"/{locale}/{key}/",
        available_locales=mask_of(locales),
        translation_origin="ORIGINAL",
        published_at=random_day(chance),
        updated_at=random_day(chance),
        starts_at=chance.choice([None, random_day(chance)]),
        deadline=chance.choice([None, random_day(chance)]),
        visible_until=chance.choice([None, None, days_from_now(-1), days_from_now(1)]),
        listed_until=chance.choice([None, None, None, days_from_now(-1), days_from_now(1)]),
        title=title,
        sort_title=sort_key(title),
        card={},
    )


def days_from_now(days: int) -> datetime:
    return timezone.now() + timedelta(days=days)


def random_day(chance: random.Random) -> datetime:
    return START + timedelta(days=chance.randint(0, 3))


def expected(rows: list[CatalogueEntry], selection: Selection, orders: tuple[Order, ...]) -> list[tuple[UUID, str]]:
    """Identity and language of the rows of a list, worked out row by row."""
    served = [row for row in rows if is_served(row, selection)]
    served.sort(key=lambda row: row.translation_key.hex)
    for order in reversed(orders):
        name, is_descending = COLUMN[order]
        present = [row for row in served if getattr(row, name) is not None]
        missing = [row for row in served if getattr(row, name) is None]
        # Python's sort is stable and so is its reverse: ties keep the order of the keys before.
        served = sorted(present, key=lambda row: getattr(row, name), reverse=is_descending) + missing
    return [(row.translation_key, row.locale) for row in served]


def is_served(row: CatalogueEntry, selection: Selection) -> bool:
    ends = [end for end in (row.visible_until, row.listed_until) if end is not None]
    if any(end <= selection.moment for end in ends):
        return False
    if row.kind not in selection.kinds if selection.kinds is not None else row.kind in {"HOME", "LISTING"}:
        return False
    live = [locale for locale in LOCALES if row.available_locales & mask_of([locale])]
    return next((locale for locale in selection.chain if locale in live), None) == row.locale


def identity(rows: tuple[Row, ...]) -> list[tuple[UUID, str]]:
    return [(row.translation_key, row.locale) for row in rows]


def random_list(site: Site, chance: random.Random) -> tuple[Selection, tuple[Order, ...]]:
    kinds = chance.choice([None, frozenset({"EVENT"}), frozenset({"LISTING", "ARTICLE"}), frozenset()])
    chain = tuple(chance.sample(LOCALES, chance.randint(1, 3)))
    return Selection(site.pk, chain, timezone.now(), kinds), tuple(chance.sample(list(Order), chance.randint(1, 3)))


@pytest.mark.parametrize("seed", range(12))
def test_it_agrees_with_a_list_in_memory_in_both_directions(rows: list[CatalogueEntry], site: Site, seed: int) -> None:
    chance, engine = random.Random(seed), DatabaseEngine()  # noqa: S311
    selection, orders = random_list(site, chance)
    whole = expected(rows, selection, orders)

    assert engine.count(selection) == len(whole)
    for is_backwards in (False, True):
        assert walk(engine, selection, orders, chance.randint(1, 7), is_backwards=is_backwards) == whole


def walk(
    engine: DatabaseEngine, selection: Selection, orders: tuple[Order, ...], size: int, *, is_backwards: bool
) -> list[tuple[UUID, str]]:
    found: list[Any] = []
    cursor: str | None = None
    while True:
        window = Window(size, before=cursor, from_end=True) if is_backwards else Window(size, after=cursor)
        query = ListQuery(selection, orders, window)
        part = engine.slice(query)
        found = identity(part.rows) + found if is_backwards else found + identity(part.rows)
        assert (part.has_next if is_backwards else part.has_previous) == (cursor is not None)
        if not (part.has_previous if is_backwards else part.has_next):
            return found
        cursor = engine.cursor(query, part.rows[0 if is_backwards else -1])


def test_it_refuses_a_cursor_that_was_changed(rows: list[CatalogueEntry], site: Site) -> None:
    engine, selection = DatabaseEngine(), Selection(site.pk, ("en",), timezone.now())
    query = ListQuery(selection, (Order.NEWEST,), Window(1))
    cursor = engine.cursor(query, engine.slice(query).rows[0])

    for position in range(len(cursor)):
        letter = "A" if cursor[position] != "A" else "B"
        changed = cursor[:position] + letter + cursor[position + 1 :]
        try:
            engine.slice(ListQuery(selection, (Order.NEWEST,), Window(1, after=changed)))
        except WrongCursorError:
            continue
        # The last letter holds bits that base64 throws away.
        assert position == len(cursor) - 1


def test_it_reads_a_page_with_one_statement_and_counts_with_another(
    rows: list[CatalogueEntry], site: Site, django_assert_num_queries: Any
) -> None:
    engine, selection = DatabaseEngine(), Selection(site.pk, ("el", "en"), timezone.now())

    with django_assert_num_queries(1):
        engine.slice(ListQuery(selection, (Order.TITLE,), Window(20)))
    with django_assert_num_queries(1):
        engine.count(selection)
