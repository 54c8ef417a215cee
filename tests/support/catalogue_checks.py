"""Comparisons of an engine with the oracle, for any engine."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

from content_models.catalogue.engines.base import FacetQuery, ListQuery, Order, Reading, Row, Selection, Window
from tests.support.catalogue_corpus import Corpus, Entry
from tests.support.list_oracle import counted, listed, moved, ordered

Identity = tuple[UUID, str]
Orders = tuple[Order, ...]


def identities(rows: tuple[Row, ...] | list[Row]) -> list[Identity]:
    return [(row.translation_key, row.locale) for row in rows]


def expected(corpus: Corpus, selection: Selection, orders: Orders) -> list[Identity]:
    return [entry.identity for entry in ordered(listed(corpus, selection), orders)]


def check_list(reading: Reading, corpus: Corpus, selection: Selection, orders: Orders, size: int) -> None:
    """The same rows in the same order, page by page from either end, and the same number of them."""
    whole = expected(corpus, selection, orders)
    assert reading.count(selection) == len(whole)
    for is_backwards in (False, True):
        assert walk(reading, selection, orders, size, is_backwards=is_backwards) == whole


def check_facets(reading: Reading, corpus: Corpus, selection: Selection, facets: list[FacetQuery]) -> None:
    found = reading.facets(selection, facets)
    assert [dict(each.counts) for each in found] == [counted(corpus, selection, facet) for facet in facets]


def check_boundary(reading: Reading, corpus: Corpus, selection: Selection) -> None:
    """Until the boundary, nothing enters the list or leaves it by itself."""
    boundary = reading.boundary(selection)
    before = expected(corpus, selection, (Order.NEWEST,))
    for hour in range(1, 10):
        later = selection.moment + timedelta(minutes=30 * hour)
        if boundary is not None and later >= boundary:
            break
        assert expected(corpus, moved(selection, later), (Order.NEWEST,)) == before
    assert boundary is None or boundary > selection.moment


def walk(reading: Reading, selection: Selection, orders: Orders, size: int, *, is_backwards: bool) -> list[Identity]:
    found: list[Identity] = []
    for page in pages(lambda: reading, selection, orders, size, is_backwards=is_backwards):
        found = identities(page) + found if is_backwards else found + identities(page)
    return found


def pages(
    read: Callable[[], Reading], selection: Selection, orders: Orders, size: int, *, is_backwards: bool
) -> Iterator[tuple[Row, ...]]:
    """The pages of a list, each read anew."""
    cursor: str | None = None
    while True:
        window = Window(size, before=cursor, from_end=True) if is_backwards else Window(size, after=cursor)
        query, reading = ListQuery(selection, orders, window), read()
        part = reading.slice(query)
        yield part.rows
        if not part.rows or not (part.has_previous if is_backwards else part.has_next):
            return
        cursor = reading.cursor(query, part.rows[0 if is_backwards else -1], part.ranking)


def check_paging_under_change(
    read: Callable[[], Reading], corpus: Corpus, selection: Selection, orders: Orders, *, is_backwards: bool
) -> None:
    """While items come and go between two pages, those that stay are shown once each, in order."""
    chance = corpus.chance
    stayed = set(expected(corpus, selection, orders))
    seen: list[Identity] = []
    for number, page in enumerate(pages(read, selection, orders, 3, is_backwards=is_backwards)):
        seen = identities(page) + seen if is_backwards else seen + identities(page)
        if number < 8:
            corpus.publish(corpus.make_item())
            gone = chance.choice(corpus.entries)
            withdraw_item(corpus, gone)
            stayed -= {identity for identity in stayed if identity[0] == gone.row.translation_key}
    assert len(seen) == len(set(seen))
    # What links to an item that went, or is served in another language now, has not stayed either.
    stayed &= set(expected(corpus, selection, orders))
    assert [identity for identity in seen if identity in stayed] == [
        identity for identity in expected(corpus, selection, orders) if identity in stayed
    ]


def withdraw_item(corpus: Corpus, entry: Entry) -> None:
    key: Any = entry.row.translation_key
    for version in [each for each in corpus.entries if each.row.translation_key == key]:
        corpus.withdraw(version)
