"""Medians, ratios and shares out of raw rounds. Pure values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Rounds = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Median:
    """The medians of the rounds of one workload on one system; milliseconds and megabytes."""

    per_second: float
    p50: float
    p95: float
    p99: float
    server_ms: float
    database_ms: float
    megabytes: float
    errors: int

    @property
    def cpu_ms(self) -> float:
        """Processor time per request, server and database together."""
        return self.server_ms + self.database_ms


def median_of(rounds: Rounds) -> Median:
    names = ("per_second", "p50", "p95", "p99", "server_ms", "database_ms", "megabytes")
    found = {name: median(round_[name] for round_ in rounds) for name in names}
    return Median(**found, errors=sum(round_["errors"] + round_["timeouts"] for round_ in rounds))


def medians(rounds: Mapping[str, Mapping[str, Rounds]]) -> dict[str, dict[str, Median]]:
    """By system and workload."""
    return {
        system: {workload: median_of(found) for workload, found in workloads.items()}
        for system, workloads in rounds.items()
    }


def ratios(
    ours: Mapping[str, Median], theirs: Mapping[str, Median], workloads: Iterable[str], name: str
) -> dict[str, float]:
    """Ours in units of theirs, where both were measured."""
    both = [key for key in workloads if key in ours and key in theirs and getattr(theirs[key], name)]
    return {key: getattr(ours[key], name) / getattr(theirs[key], name) for key in both}
