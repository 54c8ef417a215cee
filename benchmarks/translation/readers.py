"""Starts the readers, and tells how they fared between two moments."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from benchmarks.harness.questions import answerable
from benchmarks.harness.servers import PROJECT, System

WORKLOAD = "W1"


@dataclass(frozen=True)
class Fared:
    """Milliseconds; ``refused`` counts answers of another status than 200."""

    answers: int
    refused: int
    p50: float
    p95: float
    p99: float


@dataclass(frozen=True)
class Readers:
    """``said`` grows by a line for each answer."""

    said: Path

    def between(self, begin: float, end: float) -> Fared:
        lines = [line.split() for line in self.said.read_text().splitlines() if line.count(" ") == 2]
        found = [(float(took), int(status)) for due, took, status in lines if begin <= float(due) <= end]
        times = sorted(took for took, _status in found)
        # Less than two answers make no distribution.
        parts = quantiles(times, n=100) if len(times) > 1 else [float("inf")] * 99
        refused = sum(status != 200 for _took, status in found)
        return Fared(len(found), refused, p50=parts[49], p95=parts[94], p99=parts[98])


@contextmanager
def reading(system: System) -> Iterator[Readers]:
    """Asks until the block ends; every question was asked before, so that the processes know it."""
    ready, refused = answerable(system, [WORKLOAD])
    requests = ready.get(WORKLOAD)
    if not requests:
        raise RuntimeError(f"{WORKLOAD} is not answered: {refused}")
    with tempfile.TemporaryFile("w+") as bodies, tempfile.NamedTemporaryFile("w+") as said:
        json.dump([request.body for request in requests], bodies)
        bodies.seek(0)
        command = [sys.executable, "-m", "benchmarks.translation.reading"]
        command += [f"--port={system.port}", f"--path={requests[0].path}"]
        process = subprocess.Popen(command, cwd=PROJECT, stdin=bodies, stdout=said)
        try:
            yield Readers(Path(said.name))
        finally:
            process.kill()
            process.wait()
