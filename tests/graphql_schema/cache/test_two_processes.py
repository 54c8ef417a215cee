"""Two web servers on one database: what changes is fresh in both within a moment, with Redis and without."""

import json
import os
import random
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from django.db import connection
from wagtail.models import Site

from content_models.editorial.models import EventPage, ListingPage
from tests.factories.events import make_event
from tests.support.processes import manage, wait_until
from tests.support.services import free_port

PAUSE_SECONDS = 0.01
# More changes than there are in the seconds that a question may take.
RECENT = 200
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
        with urllib.request.urlopen(self.address, timeout=10) as response:
            nodes = json.load(response)["data"]["content"]["nodes"]
        return [node["title"] for node in nodes]

    def answers(self) -> bool:
        try:
            return bool(self.titles())
        except OSError:
            return False

    def memory(self) -> int:
        """Resident memory of the server and its process, in bytes."""
        group = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
        mine = [pid for pid in group if pid == self.pid or parent_of(pid) == self.pid]
        return sum(resident(pid) for pid in mine)


def parent_of(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


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


def test_a_change_is_fresh_in_both(servers: list[Server], event: EventPage) -> None:
    assert [server.titles() for server in servers] == [["before"]] * 2
    for number in range(3):
        publish(event, f"turn {number}")
        for server in servers:
            wait_until(lambda: server.titles() == [f"turn {number}"], seconds=10)  # noqa: B023 — called at once
    event.unpublish()
    for server in servers:
        wait_until(lambda: server.titles() == [], seconds=10)  # noqa: B023 — called at once


@dataclass
class Step:
    """A state that the list was brought into: the number of the event, or nothing. ``done_at`` is after the commit."""

    state: str
    done_at: float = float("inf")


@dataclass
class Watch:
    """Asks one server again and again, and notes every answer that is older than a second."""

    server: Server
    steps: list[Step]
    stop: threading.Event
    asked: int = 0
    late: list[tuple[str, list[str]]] = field(default_factory=list)

    def run(self) -> None:
        while not self.stop.is_set():
            began = time.monotonic()
            seen = "".join(self.server.titles())
            self.asked += 1
            allowed = states_since(self.steps[-RECENT:], began - 1.0)
            if seen not in allowed:
                self.late.append((seen, allowed))
            # The editor is a thread of the same process, and is to keep to ten changes a second.
            time.sleep(PAUSE_SECONDS)


def states_since(steps: list[Step], moment: float) -> list[str]:
    """What was true at a moment, and everything that may have become true after it."""
    done = [number for number, step in enumerate(steps) if step.done_at < moment]
    return [step.state for step in steps[done[-1] if done else 0 :]]


@pytest.mark.soak
def test_no_answer_is_older_than_a_second_under_load(servers: list[Server], event: EventPage) -> None:
    """Ten changes a second: written, withdrawn and brought back; two watchers on each server."""
    minutes = float(os.environ.get("SOAK_MINUTES", "10"))
    steps = [Step("0", 0.0)]
    stop = threading.Event()
    watches = [Watch(server, steps, stop) for server in servers for _number in range(2)]
    threads = [threading.Thread(target=watch.run, daemon=True) for watch in watches]
    publish(event, "0")
    wait_until(lambda: all(server.titles() == ["0"] for server in servers))
    for thread in threads:
        thread.start()

    memory = changing(event, steps, servers, seconds=minutes * 60)
    stop.set()
    for thread in threads:
        thread.join(30)

    asked, rate = sum(watch.asked for watch in watches), len(steps) / minutes / 60
    megabytes = [size // 1_000_000 for size in (memory[0], max(memory[: len(memory) // 2]), max(memory))]
    print(f"\n{asked} answers, {rate:.1f} changes a second, megabytes at first, by half-time, at most: {megabytes}")  # noqa: T201
    assert [late for watch in watches for late in watch.late] == []
    assert min(watch.asked for watch in watches) > 0
    wait_until(lambda: all(server.titles() == [steps[-1].state] for server in servers))
    # Flat: after the first half, in which stores fill, no more than a tenth is added.
    half = len(memory) // 2
    assert max(memory[half:]) < 1.1 * max(memory[:half])


def changing(event: EventPage, steps: list[Step], servers: list[Server], seconds: float) -> list[int]:
    """Changes the event ten times a second; its title is the number of the change. Returns samples of memory."""
    chance = random.Random(4)  # noqa: S311 — a test that can be repeated
    ends_at, turn, memory = time.monotonic() + seconds, 0, []
    while time.monotonic() < ends_at:
        began = time.monotonic()
        turn += 1
        if chance.random() < 0.1:
            bring_into("", event.unpublish, steps)
            event.refresh_from_db()
        bring_into(str(turn), partial(publish, event, str(turn)), steps)
        memory.append(sum(server.memory() for server in servers))
        time.sleep(max(0.0, 0.1 - (time.monotonic() - began)))
    connection.close()
    return memory


def bring_into(state: str, act: Callable[[], object], steps: list[Step]) -> None:
    steps.append(Step(state))
    act()
    steps[-1].done_at = time.monotonic()


def test_the_watch_would_notice() -> None:
    """A late answer is one that lacks a change which was there a second before it was asked for."""
    stop = threading.Event()

    class Old(Server):
        def titles(self) -> list[str]:
            stop.set()
            return ["3"]

    now = time.monotonic()
    watch = Watch(Old(0, 0), [Step("3", now - 3), Step("", now - 2), Step("4", now - 0.5), Step("5")], stop)
    watch.run()

    assert watch.late == [("3", ["", "4", "5"])]
