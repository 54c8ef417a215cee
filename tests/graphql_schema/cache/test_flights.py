"""One computes, the others wait."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from graphql_schema.cache.flights import Flights


class CountingEvent(threading.Event):
    """Lets the test know when everybody waits."""

    def __init__(self, expected: int) -> None:
        super().__init__()
        self.everybody = threading.Barrier(expected + 1)

    def wait(self, timeout: float | None = None) -> bool:
        self.everybody.wait(10)
        return super().wait(timeout)


def test_many_who_ask_the_same_at_once_get_the_one_answer() -> None:
    flights: Flights[str] = Flights(longest_wait=10)
    flight, _leads = flights.join("key")
    flight.landed = landed = CountingEvent(expected=7)
    made: list[str] = []

    def make() -> tuple[str, bool]:
        made.append("made")
        return "another", True

    with ThreadPoolExecutor(7) as threads:
        asked = [threads.submit(flights.shared, "key", lambda _made: True, make) for _number in range(7)]
        landed.everybody.wait(10)
        flights.land("key", flight, "answer")
        found = [each.result() for each in asked]

    assert found == [("answer", False)] * 7
    assert made == []


def test_who_may_not_take_it_makes_an_own_one() -> None:
    flights: Flights[str] = Flights(longest_wait=10)
    flight, leads = flights.join("key")
    assert leads
    asking = threading.Thread(target=lambda: found.append(flights.shared("key", lambda made: made != "old", make)))
    found: list[tuple[str, bool]] = []

    def make() -> tuple[str, bool]:
        return "new", True

    asking.start()
    flights.land("key", flight, "old")
    asking.join(10)

    assert found == [("new", True)]


def test_what_may_not_be_shared_is_not() -> None:
    flights: Flights[str] = Flights(longest_wait=10)

    assert flights.shared("key", lambda _made: True, lambda: ("private", False)) == ("private", True)
    assert flights.under_way == {}


def test_an_error_of_the_one_who_computes_leaves_nobody_waiting() -> None:
    flights: Flights[str] = Flights(longest_wait=10)

    def fail() -> tuple[str, bool]:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        flights.shared("key", lambda _made: True, fail)
    assert flights.shared("key", lambda _made: True, lambda: ("answer", True)) == ("answer", True)


def test_who_waits_too_long_makes_an_own_one() -> None:
    flights: Flights[str] = Flights(longest_wait=0.01)
    flights.join("key")

    assert flights.shared("key", lambda _made: True, lambda: ("answer", True)) == ("answer", True)
