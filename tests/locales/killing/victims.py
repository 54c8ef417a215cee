"""One process of the platform that is killed again and again, and started anew each time."""

import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.support.services import ROOT

START_SECONDS = 300
# What the web server says when its children die too quickly one after the other; whatever runs it starts it anew.
GAVE_UP = "crash loop detected"


@dataclass
class Victim:
    """How to start a process and to see that it works. ``kills`` counts what was done to it."""

    name: str
    command: tuple[str, ...]
    is_ready: Callable[["Victim"], bool]
    environment: Mapping[str, str]
    said: Path
    has_children: bool = False
    kills: int = 0
    said_before: int = 0
    process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)

    def start(self) -> None:
        with self.said.open("ab") as output:
            self.said_before = output.tell()
            self.process = subprocess.Popen(
                [sys.executable, *self.command], cwd=ROOT, env={**os.environ, **self.environment},
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
            )  # fmt: skip

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self.is_ready(self):
            if not self.is_alive and GAVE_UP in self.words():
                self.start()
            assert self.is_alive, f"{self.name} ended by itself:\n{self.words()}"
            assert time.monotonic() < deadline, f"{self.name} does not come up:\n{self.words()}"
            time.sleep(0.05)

    def kill(self) -> None:
        """SIGKILL for the process with everything that it started."""
        if self.process is not None and self.is_alive:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def kill_children(self) -> None:
        """SIGKILL for what it started only: the process itself starts that anew."""
        for child in self.children:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)

    @property
    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def children(self) -> list[int]:
        return children_of(self.process.pid) if self.process is not None and self.has_children else []

    def words(self) -> str:
        """What it has said since its last start."""
        with self.said.open("rb") as said:
            said.seek(self.said_before)
            return said.read().decode(errors="replace")


def children_of(pid: int) -> list[int]:
    """Nothing when the process is gone."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as response:
            return bool(response.status == 200)
    except OSError:
        return False


class Killer(threading.Thread):
    """Kills one victim at moments of its own chance, until it did so often enough and is told that it may stop.

    ``pause`` is the mean time in seconds between two kills; a start that takes longer counts as its part of it.
    """

    def __init__(self, victim: Victim, *, seed: str, pause: float, kills: int, may_stop: Callable[[], bool]) -> None:
        super().__init__(name=f"killer of {victim.name}", daemon=True)
        self.victim, self.pause, self.kills, self.may_stop = victim, pause, kills, may_stop
        self.chance = Random(f"{seed} {victim.name}")  # noqa: S311 — a test that can be repeated
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            while self.victim.kills < self.kills or not self.may_stop():
                time.sleep(self.chance.uniform(0, 2 * self.pause))
                self.strike()
        except BaseException as error:  # the test's own thread raises it
            self.failure = error

    def tell(self) -> None:
        """Raises what went wrong with it, where somebody listens."""
        if self.failure is not None:
            raise self.failure

    def strike(self) -> None:
        """Kills it wherever it is just now, also within its own start, and brings it up again."""
        if self.chance.random() < 0.5 and self.victim.children:
            self.victim.kill_children()
        else:
            self.victim.kill()
            self.victim.start()
        self.victim.kills += 1
        if self.chance.random() < 0.8:
            self.victim.wait_until_ready()
