"""Validity of what was made before: by tag and number, within a bound."""

import sys
from collections.abc import Iterator
from threading import Thread

import pytest

from graphql_schema.cache.memory import InvalidationMemory


def test_an_answer_is_valid_until_one_of_its_tags_changes() -> None:
    memory = InvalidationMemory()
    memory.record([(1, ["item:a"]), (2, ["item:b"])])

    assert memory.is_valid(["item:a"], position=1)
    assert not memory.is_valid(["item:a", "item:b"], position=1)
    assert memory.is_valid(["item:a", "item:b"], position=2)
    assert memory.position == 2


def test_what_was_begun_before_a_change_is_not_valid_after_it() -> None:
    memory = InvalidationMemory()
    position = memory.position
    memory.record([(7, ["item:a"])])

    assert not memory.is_valid(["item:a"], position)
    assert memory.is_valid(["item:b"], position)


def test_it_stays_within_its_bound_and_believes_nothing_older() -> None:
    memory = InvalidationMemory(most_tags=100)

    memory.record((number, [f"item:{number}"]) for number in range(1, 1001))

    assert len(memory.numbers) == 100
    assert memory.floor == 900
    assert not memory.is_valid(["item:never"], position=899)
    assert memory.is_valid(["item:never"], position=900)


def test_a_tag_that_changes_often_stays_known() -> None:
    memory = InvalidationMemory(most_tags=2)

    memory.record([(1, ["a"]), (2, ["b"]), (3, ["a"]), (4, ["c"])])

    assert memory.numbers == {"a": 3, "c": 4}
    assert memory.floor == 2


def test_what_knows_more_than_the_log_holds_belongs_to_another_log() -> None:
    memory = InvalidationMemory()
    memory.record([(7, ["a"])])

    assert not memory.is_valid(["a"], position=8)


def test_it_begins_anew_with_the_last_changes_of_the_log() -> None:
    memory = InvalidationMemory()
    memory.record([(3, ["a"]), (4, ["b"])])

    memory.begin_with([(11, ["a"]), (12, ["c"])])

    assert (memory.floor, memory.position, memory.numbers) == (10, 12, {"a": 11, "c": 12})


def test_without_changes_it_begins_at_nothing() -> None:
    memory = InvalidationMemory()
    memory.record([(3, ["a"])])

    memory.begin_with([])

    assert (memory.floor, memory.position, memory.numbers) == (0, 0, {})


@pytest.fixture
def impatient_threads() -> Iterator[None]:
    """Threads take turns after every few steps."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def test_no_change_is_forgotten_while_it_begins_anew(impatient_threads: None) -> None:
    memory = InvalidationMemory()
    last = [(11, ["a"]), (12, ["b"])]
    memory.begin_with(last)
    starts = Thread(target=lambda: [memory.begin_with(last) for _ in range(50_000)])

    starts.start()
    mistaken = 0
    while starts.is_alive():
        mistaken += memory.is_valid(["a"], position=10)

    assert mistaken == 0


def test_a_tag_that_changes_again_is_known_at_every_moment(impatient_threads: None) -> None:
    """Who asks between forgetting its last change and noting the next one would take an old answer for a true one."""
    memory = InvalidationMemory()
    memory.record([(1, ["a"])])
    changes = Thread(target=lambda: [memory.record([(number, ["a"])]) for number in range(2, 100_000)])

    changes.start()
    mistaken = 0
    while changes.is_alive():
        mistaken += memory.is_valid(["a"], position=0)

    assert mistaken == 0
