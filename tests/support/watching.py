"""Asks servers again and again, in a process of its own, and finds the answers that were older than they may be.

The watchers must not take the processor's turns from the editor in the test's process, so they run beside it:
``python -m tests.support.watching FILE ADDRESS…`` asks until its standard input ends, and writes what it saw.
"""

import json
import subprocess
import sys
import threading
import time
import urllib.request
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tests.support.services import ROOT

THREADS_PER_SERVER = 2
PAUSE_SECONDS = 0.01


@dataclass
class Step:
    """A state that a list was brought into. Moments are those of the machine's monotonic clock, in seconds."""

    state: str
    began_at: float
    done_at: float = float("inf")


class Answer(NamedTuple):
    """What a server said, and between which moments; the headers that say where it came from."""

    began_at: float
    ended_at: float
    state: str
    origin: str


def titles(address: str) -> tuple[list[str], str]:
    """The titles of the first list of an answer, and its ``Cache-Status``."""
    with urllib.request.urlopen(address, timeout=10) as response:
        nodes = json.load(response)["data"]["content"]["nodes"]
        return [node["title"] for node in nodes], response.headers.get("Cache-Status", "")


def watch(address: str, has_ended: threading.Event, seen: list[Answer]) -> None:
    while not has_ended.is_set():
        began = time.monotonic()
        found, origin = titles(address)
        seen.append(Answer(began, time.monotonic(), "".join(found), origin))
        time.sleep(PAUSE_SECONDS)


def late_answers(answers: Sequence[Answer], steps: Sequence[Step], *, seconds: float) -> list[tuple[Answer, list[str]]]:
    """The answers that lack a change which was there so long before they were asked for, and what they might say.

    ``steps`` follow each other; the first one was there before the first question.
    """
    done, began = [step.done_at for step in steps], [step.began_at for step in steps]
    late = []
    for answer in answers:
        oldest = max(0, bisect_left(done, answer.began_at - seconds) - 1)
        allowed = [step.state for step in steps[oldest : bisect_left(began, answer.ended_at)]]
        if answer.state not in allowed:
            late.append((answer, allowed))
    return late


@contextmanager
def watching(addresses: Sequence[str], file: Path) -> Iterator[None]:
    """Watches until the block ends; ``answers_in`` reads what was seen. Fails when a server did not answer."""
    command = [sys.executable, "-m", "tests.support.watching", str(file), *addresses]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE)
    try:
        yield
    finally:
        process.communicate(timeout=60)
    assert process.returncode == 0


def answers_in(file: Path) -> dict[str, list[Answer]]:
    """What every watcher saw."""
    with file.open() as lines:
        return {name: [Answer(*each) for each in seen] for name, seen in map(json.loads, lines)}


def main(file: str, *addresses: str) -> None:
    has_ended = threading.Event()
    seen: dict[str, list[Answer]] = {
        f"{address} {number}": [] for address in addresses for number in range(THREADS_PER_SERVER)
    }
    threads = [
        threading.Thread(target=watch, args=(name.split(" ")[0], has_ended, answers)) for name, answers in seen.items()
    ]
    for thread in threads:
        thread.start()
    sys.stdin.read()
    all_ran = all(thread.is_alive() for thread in threads)
    has_ended.set()
    for thread in threads:
        thread.join()
    Path(file).write_text("".join(json.dumps(each) + "\n" for each in seen.items()))
    sys.exit(0 if all_ran else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
