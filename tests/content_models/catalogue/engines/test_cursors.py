"""Cursors: sealed, and only for the list that they were made for."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from content_models.catalogue.engines.base import NamedCondition, Order, Selection, WrongCursorError
from content_models.catalogue.engines.conditions import (
    AllOf,
    AnyOf,
    AvailableIn,
    DateBetween,
    DateColumn,
    HasEnded,
    HasLink,
    HasTerm,
    IsFree,
    Not,
)
from content_models.catalogue.engines.cursors import fingerprint, read_cursor, write_cursor
from tests.support.catalogue_corpus import MOMENT

TERM, OTHER_TERM, FREE = HasTerm(frozenset({1, 2, 30})), HasTerm(frozenset({4})), IsFree(is_true=True)
BASE = Selection(1, ("el", "en"), MOMENT, frozenset({"EVENT"}), (NamedCondition("a", TERM), NamedCondition("b", FREE)))
VALUES = [MOMENT, None, b"\x00alpha", UUID(int=7), "text"]


def name_of(selection: Selection, *orders: Order) -> str:
    return fingerprint(selection, orders or (Order.TITLE,))


def with_condition(condition: object) -> str:
    return name_of(replace(BASE, conditions=(NamedCondition("a", condition),)))  # type: ignore[arg-type]


def test_a_cursor_gives_back_what_it_holds() -> None:
    assert read_cursor(write_cursor("a list", VALUES), "a list") == VALUES


def test_a_cursor_that_was_changed_is_refused() -> None:
    cursor = write_cursor("a list", VALUES)

    for position in range(len(cursor)):
        letter = "A" if cursor[position] != "A" else "B"
        try:
            read_cursor(cursor[:position] + letter + cursor[position + 1 :], "a list")
        except WrongCursorError:
            continue
        # The last letter holds bits that base64 throws away.
        assert position == len(cursor) - 1


@pytest.mark.parametrize("cursor", ["", "x", "ünï", "A" * 5000, "A" * 100, "=" * 8, "\0"])
def test_what_is_no_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(WrongCursorError, match="This is not a cursor of this service"):
        read_cursor(cursor, "a list")


@pytest.mark.parametrize(
    "other",
    [
        replace(BASE, site_id=2),
        replace(BASE, chain=("en", "el")),
        replace(BASE, kinds=None),
        replace(BASE, kinds=frozenset()),
        replace(BASE, search="words"),
        replace(BASE, conditions=BASE.conditions[:1]),
        replace(BASE, conditions=(NamedCondition("b", TERM), NamedCondition("a", FREE))),
        replace(BASE, conditions=(NamedCondition("a", OTHER_TERM), BASE.conditions[1])),
    ],
)
def test_every_part_of_the_question_names_another_list(other: Selection) -> None:
    assert name_of(other) != name_of(BASE)


def test_an_order_names_another_list() -> None:
    assert len({name_of(BASE, Order.TITLE), name_of(BASE, Order.NEWEST), name_of(BASE, Order.TITLE, Order.NEWEST)}) == 3


def test_each_condition_names_another_list() -> None:
    conditions = [
        TERM, Not(TERM), AllOf((TERM,)), AnyOf((TERM,)), AnyOf((Not(TERM),)), FREE, AvailableIn(3), AvailableIn(4),
        HasEnded(MOMENT, is_true=True), HasEnded(MOMENT, is_true=False), HasLink(frozenset({UUID(int=1)})),
        HasLink(frozenset({UUID(int=1)}), frozenset({"coalition"})),
        HasLink(frozenset({UUID(int=1)}), None, frozenset({"coalition"})),
        DateBetween(DateColumn.DEADLINE, MOMENT), DateBetween(DateColumn.DEADLINE, None, MOMENT),
        DateBetween(DateColumn.ENDS_AT, MOMENT), DateBetween(DateColumn.ENDS_AT, MOMENT + timedelta(seconds=1)),
    ]  # fmt: skip

    assert len({with_condition(condition) for condition in conditions}) == len(conditions)


def test_neither_the_moment_nor_the_order_of_parts_matters() -> None:
    later = MOMENT + timedelta(days=1)

    assert name_of(replace(BASE, moment=later, conditions=BASE.conditions[::-1])) == name_of(BASE)
    assert with_condition(AnyOf((TERM, FREE))) == with_condition(AnyOf((FREE, TERM)))
    assert with_condition(HasEnded(MOMENT, is_true=True)) == with_condition(HasEnded(later, is_true=True))
