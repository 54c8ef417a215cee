"""Lists by relevance, page by page: the order of the first page is kept, who may see what is asked anew."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.core.cache import cache
from django.test import override_settings

from content_models.catalogue.engines.base import (
    ExpiredCursorError,
    ListQuery,
    Order,
    Row,
    Selection,
    Slice,
    Window,
    WrongCursorError,
)
from content_models.catalogue.engines.item_keys import ItemKeys
from content_models.catalogue.engines.ranked import KEPT_SECONDS, LONGEST_LIST, ranked_cursor, ranked_slice

SELECTION = Selection(1, ("en",), datetime(2026, 6, 1, tzinfo=UTC), search="data")
UNREACHABLE = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1"}}


class Ranked:
    """An engine of numbers: the order of the matches, and which of them can be seen."""

    def __init__(self, numbers: list[int]) -> None:
        self.order = numbers
        self.visible = set(numbers)

    def rank(self, selection: Selection, limit: int) -> ItemKeys:
        return ItemKeys.of(UUID(int=number) for number in self.order if number in self.visible)[:limit]

    def rows(self, selection: Selection, keys: Collection[UUID]) -> list[Row]:
        return [make_row(key.int) for key in sorted(keys) if key.int in self.visible]

    def page(self, window: Window, selection: Selection = SELECTION) -> Slice:
        return ranked_slice(self, ListQuery(selection, (Order.RELEVANCE,), window))


@pytest.fixture(autouse=True)
def empty_cache() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def make_row(number: int) -> Row:
    values = dict.fromkeys(Row.__dataclass_fields__)
    return Row(**{**values, "translation_key": UUID(int=number)})  # type: ignore[arg-type]


def numbers(page: Slice) -> list[int]:
    return [row.translation_key.int for row in page.rows]


def cursor(page: Slice, place: int, selection: Selection = SELECTION) -> str:
    return ranked_cursor(ListQuery(selection, (Order.RELEVANCE,), Window(1)), page.rows[place], page.ranking)


def test_pages_go_forwards_in_the_order_of_the_first_one_though_the_order_has_changed() -> None:
    engine = Ranked([5, 3, 9, 1, 7])
    first = engine.page(Window(2))
    engine.order = [7, 1, 9, 3, 5]
    second = engine.page(Window(2, after=cursor(first, -1)))
    third = engine.page(Window(2, after=cursor(second, -1)))

    assert [numbers(page) for page in (first, second, third)] == [[5, 3], [9, 1], [7]]
    assert [(page.has_previous, page.has_next) for page in (first, second, third)] == [
        (False, True),
        (True, True),
        (True, False),
    ]


def test_pages_go_backwards_from_the_end_and_from_a_cursor() -> None:
    engine = Ranked([5, 3, 9, 1, 7])
    last = engine.page(Window(2, from_end=True))
    engine.order = [1, 3, 5, 7, 9]
    middle = engine.page(Window(2, before=cursor(last, 0), from_end=True))
    first = engine.page(Window(2, before=cursor(middle, 0), from_end=True))

    assert [numbers(page) for page in (last, middle, first)] == [[1, 7], [3, 9], [5]]
    assert [(page.has_previous, page.has_next) for page in (last, middle, first)] == [
        (True, False),
        (True, True),
        (False, True),
    ]


def test_what_was_withdrawn_is_left_out_and_leaves_no_gap() -> None:
    engine = Ranked([5, 3, 9, 1, 7, 4])
    first = engine.page(Window(2))
    engine.visible -= {3, 9, 1}

    second = engine.page(Window(2, after=cursor(first, -1)))

    assert numbers(second) == [7, 4]
    assert (second.has_previous, second.has_next) == (True, False)


def test_a_list_of_one_page_is_not_kept_and_is_ranked_again_where_a_cursor_asks() -> None:
    engine = Ranked([5, 3, 9])
    only = engine.page(Window(3))
    after = cursor(only, 0)

    assert only.ranking == ""
    assert numbers(engine.page(Window(3, after=after))) == [3, 9]
    engine.visible.remove(5)
    with pytest.raises(ExpiredCursorError):
        engine.page(Window(3, after=after))


def test_a_list_that_is_not_there_any_more_is_said_to_be_so() -> None:
    engine = Ranked([5, 3, 9])
    after = cursor(engine.page(Window(1)), 0)
    cache.clear()

    with pytest.raises(ExpiredCursorError, match="Start again"):
        engine.page(Window(1, after=after))


def test_a_cursor_of_another_search_is_refused() -> None:
    engine = Ranked([5, 3, 9])
    after = cursor(engine.page(Window(1)), 0)

    with pytest.raises(WrongCursorError):
        engine.page(Window(1, after=after), Selection(1, ("en",), SELECTION.moment, search="other"))


def test_a_list_ends_after_a_thousand_and_says_that_there_is_more() -> None:
    engine = Ranked(list(range(LONGEST_LIST + 5)))
    first = engine.page(Window(LONGEST_LIST - 1))
    last = engine.page(Window(20, after=cursor(first, -1)))

    assert numbers(last) == [LONGEST_LIST - 1]
    assert last.has_next
    with pytest.raises(WrongCursorError, match="1000 best matches"):
        engine.page(Window(20, after=cursor(last, -1)))
    with pytest.raises(WrongCursorError, match="1000 best matches"):
        engine.page(Window(20, from_end=True))


def test_a_list_of_a_thousand_ends_there() -> None:
    engine = Ranked(list(range(LONGEST_LIST)))
    first = engine.page(Window(LONGEST_LIST - 1))

    last = engine.page(Window(20, after=cursor(first, -1)))

    assert (numbers(last), last.has_next) == ([LONGEST_LIST - 1], False)


def test_nothing_found_is_an_empty_page() -> None:
    page = Ranked([]).page(Window(5))

    assert (page.rows, page.has_previous, page.has_next, page.ranking) == ((), False, False, "")


def test_the_order_is_kept_for_five_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    monkeypatch.setattr(type(cache._connections["default"]), "set", lambda _self, _key, _value, time: kept.append(time))
    Ranked([1, 2]).page(Window(1))

    assert kept == [KEPT_SECONDS] == [300]


@override_settings(CACHES=UNREACHABLE)
def test_without_a_cache_the_list_is_ranked_for_every_page() -> None:
    engine = Ranked([5, 3, 9])
    first = engine.page(Window(1))

    assert first.ranking == ""
    assert numbers(engine.page(Window(1, after=cursor(first, 0)))) == [3]
