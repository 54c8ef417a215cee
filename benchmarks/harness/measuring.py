"""One measured round: load on one system, and what it cost the server's processes and PostgreSQL's."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

from django.db import connection

from benchmarks.harness.load import Load, Request, run_load
from benchmarks.harness.processes import database_backends, processor_seconds, resident_megabytes, spent
from benchmarks.harness.servers import Server

QUIET_SECONDS = 0.3
LONGEST_WAIT = 30


@dataclass(frozen=True)
class Round:
    """Processor time in milliseconds per request; memory of the largest process of the server in megabytes."""

    load: Load
    server_ms: float
    database_ms: float
    megabytes: float

    def figures(self) -> dict[str, Any]:
        own = {"server_ms": self.server_ms, "database_ms": self.database_ms, "megabytes": self.megabytes}
        return {**asdict(self.load), "per_second": self.load.per_second, **own}


def measure(server: Server, requests: Sequence[Request], *, seconds: float, order: Sequence[int] = ()) -> Round:
    """Loads a server, once it has ended what others asked it before."""
    settle(server)
    before = look(server)
    load = run_load(server.system.port, requests, seconds=seconds, order=order)
    after = look(server)
    served = max(load.requests, 1)
    return Round(
        load,
        server_ms=1000 * spent(before[0], after[0]) / served,
        database_ms=1000 * spent(before[1], after[1]) / served,
        megabytes=max(map(resident_megabytes, server.pids)),
    )


def look(server: Server) -> tuple[dict[int, float], dict[int, float]]:
    """Processor seconds of the server's processes and of PostgreSQL's, by process."""
    return processor_seconds(server.pids), processor_seconds(database_backends(database_of(server)))


def database_of(server: Server) -> str:
    """The name of the database that a system reads: a copy, or the measured one."""
    url = server.system.env.get("DATABASE_URL")
    return urlsplit(url).path.lstrip("/") if url else str(connection.settings_dict["NAME"])


def settle(server: Server) -> None:
    """Waits until requests that nobody waits for any more are done, those that others left to the database too."""
    deadline = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < deadline:
        before = look(server)
        time.sleep(QUIET_SECONDS)
        if all(spent(*times) < QUIET_SECONDS / 10 for times in zip(before, look(server), strict=True)):
            return
