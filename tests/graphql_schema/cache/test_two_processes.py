"""Two web servers on one database: what changes is fresh in both within a moment, with Redis and without."""

import os
import random
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import connection
from wagtail.management.commands.purge_revisions import purge_revisions
from wagtail.models import Site

from benchmarks.harness.machine import moment
from benchmarks.harness.processes import all_pids, parent_of, resident_megabytes
from benchmarks.harness.results import load, save
from benchmarks.report.freshness import STEP
from benchmarks.report.writing import write_report
from content_models.editorial.models import EventPage, ListingPage
from tests.factories.events import make_event
from tests.support.processes import manage, wait_until
from tests.support.services import free_port
from tests.support.watching import Answer, Step, answers_in, late_answers, titles, watching

WITHDRAWN = ""
DOCUMENT = "{ content(kinds: [EVENT], orderBy: [TITLE]) { totalCount nodes { title } } }"


@dataclass
class Server:
    """One web server with one process."""

    port: int
    pid: int

    @property
    def address(self) -> str:
        query = urllib.parse.urlencode({"query": DOCUMENT})
        return f"http://127.0.0.1:{self.port}/graphql/?{query}"

    def titles(self) -> list[str]:
        return titles(self.address)[0]

    def answers(self) -> bool:
        try:
            return bool(self.titles())
        except OSError:
            return False

    def megabytes(self) -> float:
        """Resident memory of the server and of what it started itself."""
        mine = [pid for pid in all_pids() if pid == self.pid or parent_of(pid) == self.pid]
        return sum(map(resident_megabytes, mine))


@contextmanager
def serving(redis: str) -> Iterator[Server]:
    port = free_port()
    environment = {
        "DSJP_PORT": str(port), "DSJP_WEB_PROCESSES": "1", "DSJP_GRAPHQL_CACHE": "on", "REDIS_URL": redis,
        "DSJP_GRAPHQL_EXECUTOR": "compiled", "DSJP_GRAPHQL_RATE": "0", "DSJP_GRAPHQL_MODE": "open",
        "DSJP_DATABASE_POOL_SIZE": "6",
    }  # fmt: skip
    with manage("serve", settings="cms.settings.development", **environment) as process:
        server = Server(port, process.pid)
        try:
            wait_until(server.answers, seconds=90)
            yield server
        finally:
            # Its own process goes with it only when it is asked.
            process.terminate()
            process.wait(30)


@pytest.fixture(params=["database", "redis"])
def redis_address(request: pytest.FixtureRequest) -> str:
    """How the processes hear of changes: by the database alone, or by Redis as well."""
    return "" if request.param == "database" else str(request.getfixturevalue("redis_url"))


@pytest.fixture
def event(transactional_db: None, events: ListingPage, site: Site) -> EventPage:
    return make_event(events, title="before")


@pytest.fixture
def servers(event: EventPage, redis_address: str) -> Iterator[list[Server]]:
    with ExitStack() as stack:
        yield [stack.enter_context(serving(redis_address)) for _number in range(2)]


def publish(event: EventPage, title: str) -> None:
    event.title = title
    event.save_revision().publish()


def withdraw(event: EventPage) -> None:
    """Publishing makes the page live that the database holds, not this object: what it believes not to be live it
    would not withdraw.
    """
    event.refresh_from_db()
    event.unpublish()
    assert not EventPage.objects.get(pk=event.pk).live


def test_a_change_is_fresh_in_both(servers: list[Server], event: EventPage) -> None:
    assert [server.titles() for server in servers] == [["before"]] * 2
    for number in range(3):
        publish(event, f"turn {number}")
        for server in servers:
            wait_until(lambda: server.titles() == [f"turn {number}"], seconds=10)  # noqa: B023 — called at once
    withdraw(event)
    for server in servers:
        wait_until(lambda: server.titles() == [], seconds=10)  # noqa: B023 — called at once


@pytest.mark.soak
@pytest.mark.xdist_group("freshness")
def test_no_answer_is_older_than_a_second_under_load(
    servers: list[Server], event: EventPage, redis_address: str, tmp_path: Path
) -> None:
    """Ten changes a second: written, withdrawn and brought back; two watchers on each server."""
    minutes = float(os.environ.get("SOAK_MINUTES", "10"))
    publish(event, "0")
    wait_until(lambda: all(server.titles() == ["0"] for server in servers))
    with watching([server.address for server in servers], tmp_path / "seen"):
        steps, memory = changing(event, servers, seconds=minutes * 60)

    seen, half = answers_in(tmp_path / "seen"), len(memory) // 2
    late = [each for answers in seen.values() for each in late_answers(answers, steps, seconds=1.0)]
    keep(
        f"{connection.display_name}{' and Redis' if redis_address else ''}",
        minutes=minutes,
        changes_per_second=len(steps) / minutes / 60,
        answers=sum(len(answers) for answers in seen.values()),
        late=len(late),
        megabytes=[round(size) for size in (memory[0], max(memory[:half]), max(memory))],
    )
    assert late == []
    # Each of them saw the event come and go.
    assert all(WITHDRAWN in {answer.state for answer in answers} for answers in seen.values())
    wait_until(lambda: all(server.titles() == [steps[-1].state] for server in servers))
    # Flat: after the first half, in which stores fill, no more than a tenth is added.
    assert max(memory[half:]) < 1.1 * max(memory[:half])


def keep(name: str, **found: object) -> None:
    """For the report."""
    save(STEP, {**load(STEP), name: {**found, **moment()}})
    write_report()


def changing(event: EventPage, servers: list[Server], seconds: float) -> tuple[list[Step], list[float]]:
    """Changes the event ten times a second; its title is the number of the change.

    Returns the states that the list went through, and a sample of the servers' memory for every second.
    """
    chance = random.Random(4)  # noqa: S311 — a test that can be repeated
    steps, memory = [Step("0", 0.0, 0.0)], [0.0]
    started, turn = time.monotonic(), 0
    while (began := time.monotonic()) < started + seconds:
        turn += 1
        if chance.random() < 0.1:
            bring_into(WITHDRAWN, lambda: withdraw(event), steps)
        bring_into(str(turn), lambda: publish(event, str(turn)), steps)  # noqa: B023 — called at once
        if began - started > len(memory):
            memory.append(sum(server.megabytes() for server in servers))
        if turn % 100 == 0:
            # Publishing writes to every revision of a page, and nobody has thousands of one page.
            purge_revisions(pages=True, non_pages=False)
        time.sleep(max(0.0, 0.1 - (time.monotonic() - began)))
    connection.close()
    return steps, memory[1:]


def bring_into(state: str, act: Callable[[], object], steps: list[Step]) -> None:
    steps.append(Step(state, time.monotonic()))
    act()
    steps[-1].done_at = time.monotonic()


def test_the_watch_would_notice() -> None:
    """A late answer is one that lacks a change which was there a second before it was asked for."""
    steps = [Step("3", 0, 0), Step("", 7, 7.5), Step("4", 9.1, 9.2), Step("5", 9.9), Step("6", 10.2)]
    said = [Answer(10.0, 10.1, state, "") for state in ("3", "", "4", "5", "6")]

    late = late_answers(said, steps, seconds=1.0)

    assert late == [(said[0], ["", "4", "5"]), (said[4], ["", "4", "5"])]
