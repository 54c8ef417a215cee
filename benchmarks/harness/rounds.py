"""Interleaved rounds: every system meets the same state of the machine, and is quoted by its median."""

import contextlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tqdm import tqdm

from benchmarks.harness.load import Request
from benchmarks.harness.measuring import measure
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import Server, System, start

Figures = dict[str, dict[str, list[dict[str, Any]]]]


@dataclass(frozen=True)
class Contest:
    """One workload on one system, ready to run."""

    server: Server
    workload: str
    requests: Sequence[Request]


@contextmanager
def running(*systems: System) -> Iterator[dict[str, Server]]:
    """The systems, started one after the other and stopped at the end."""
    with contextlib.ExitStack() as stack:
        servers = {}
        for system in systems:
            servers[system.name] = start(system)
            stack.callback(servers[system.name].stop)
        yield servers


def run_rounds(contests: Sequence[Contest], scale: Scale, *, title: str) -> Figures:
    """The figures of each round, by system and workload."""
    found: Figures = defaultdict(lambda: defaultdict(list))
    with tqdm(total=scale.rounds * len(contests), desc=title, unit="round") as bar:
        for _number in range(scale.rounds):
            for contest in in_turn(contests):
                result = measure(contest.server, contest.requests, seconds=scale.seconds)
                found[contest.server.system.name][contest.workload].append(result.figures())
                bar.update()
    return {name: dict(workloads) for name, workloads in found.items()}


def in_turn(contests: Sequence[Contest]) -> list[Contest]:
    """By workload, so that the systems that are compared run right after each other."""
    return sorted(contests, key=lambda contest: contest.workload)


def startup_of(servers: Mapping[str, Server]) -> dict[str, float]:
    return {name: server.startup_seconds for name, server in servers.items()}
