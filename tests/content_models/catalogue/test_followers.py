"""Whoever follows the log misses nothing, whichever transaction ends first."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection, connections, transaction

from content_models.catalogue.changes import changes_after, log_topics, newest_number
from content_models.catalogue.models import Change
from content_models.editorial.models import ListingPage
from tests.factories.events import make_event
from tests.support.processes import wait_until

pytestmark = pytest.mark.django_db(transaction=True)


class Process(ThreadPoolExecutor):
    """A thread with a database connection of its own."""

    def __init__(self) -> None:
        super().__init__(max_workers=1)

    def do(self, action: Callable[..., Any], *args: Any) -> Future:
        return self.submit(action, *args)

    def end(self) -> None:
        self.submit(connections.close_all).result()
        self.shutdown()


@pytest.fixture
def writer() -> Any:
    process = Process()
    yield process
    process.end()


@pytest.fixture
def follower() -> Any:
    process = Process()
    yield process
    process.end()


def topics_after(number: int) -> list[str]:
    return [change.topic for change in changes_after(number, 100)]


def test_a_transaction_that_is_held_open_keeps_later_ones_from_being_seen_before_it(
    transactional_db: None, writer: Process, follower: Process
) -> None:
    start = newest_number()
    with transaction.atomic():
        log_topics(["first"])
        later = writer.do(log_topics, ["second"])
        wait_until(lambda: is_waiting(later))

        assert follower.do(topics_after, start).result() == []

    later.result()
    assert follower.do(topics_after, start).result() == ["first", "second"]


def test_a_transaction_that_began_earlier_and_logs_later_gets_the_later_number(
    transactional_db: None, events: ListingPage, writer: Process, follower: Process
) -> None:
    if connection.vendor == "sqlite":
        assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        return
    start = newest_number()
    with transaction.atomic():
        ListingPage.objects.filter(pk=events.pk).update(search_description="Held open")
        writer.do(log_topics, ["first"]).result()
        seen = follower.do(newest_number).result()
        log_topics(["second"])

    assert follower.do(topics_after, start).result() == ["first", "second"]
    assert follower.do(topics_after, seen).result() == ["second"]


def test_a_follower_that_reads_all_the_time_has_read_every_change_of_several_writers(
    transactional_db: None, events: ListingPage, follower: Process
) -> None:
    start, done = newest_number(), threading.Event()

    def follow() -> list[int]:
        numbers: list[int] = []
        while True:
            is_last_look = done.is_set()
            numbers += [change.number for change in changes_after(numbers[-1] if numbers else start, 3)]
            if is_last_look and newest_number() == numbers[-1]:
                return numbers

    read = follower.do(follow)
    writers = [Process() for _number in range(3)]
    written = [
        process.do(write_by_turns, events.pk, number) for number, process in enumerate(writers) for _time in range(2)
    ]
    for result in written:
        result.result()
    done.set()

    assert read.result() == list(
        Change.objects.filter(number__gt=start).order_by("number").values_list("number", flat=True)
    )
    assert len(read.result()) == 3 * 2 * 5
    for process in writers:
        process.end()


def write_by_turns(listing: int, number: int) -> None:
    """A transaction that is undone, then topics and pages."""
    with transaction.atomic():
        log_topics(["never"])
        transaction.set_rollback(True)
    for turn in range(3):
        log_topics([f"{number} {turn}"])
    with transaction.atomic():
        log_topics([f"{number} before"])
        log_topics([f"{number} after"])


def is_waiting(later: Future) -> bool:
    """Whether the other transaction has come as far as it can: to the lock that this one holds."""
    if connection.vendor == "sqlite":
        return later.running()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        return bool(cursor.fetchone()[0])


def test_writers_of_pages_take_their_numbers_one_after_another(
    transactional_db: None, events: ListingPage, writer: Process
) -> None:
    start = newest_number()
    with transaction.atomic():
        make_event(events, title="First")
        later = writer.do(log_topics, ["after the page"])
        wait_until(lambda: is_waiting(later))

    later.result()
    logged = [(change.what, change.path or change.topic) for change in changes_after(start, 10)]
    assert logged == [("written", "/en/latest/events/first/"), ("topic", "after the page")]
