"""Load: wrk with sixteen connections over prepared requests."""

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("load.lua")
CONNECTIONS = 16
ACCEPT = "application/graphql-response+json, application/json;q=0.9"


class LoadError(RuntimeError):
    """wrk could not run, or the server did not answer."""


@dataclass(frozen=True)
class Request:
    """One request, ready to send."""

    method: str
    path: str
    tag: str = ""
    body: str = ""

    @property
    def line(self) -> str:
        return "\t".join((self.method, self.path, self.tag, self.body)) + "\n"


@dataclass(frozen=True)
class Load:
    """What one round of load showed; latencies in milliseconds."""

    requests: int
    seconds: float
    bytes: int
    errors: int
    timeouts: int
    p50: float
    p95: float
    p99: float

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds if self.seconds else 0.0


def run_load(
    port: int, requests: Sequence[Request], *, seconds: float, order: Sequence[int] = (), connections: int = CONNECTIONS
) -> Load:
    """Loads the server on a port. ``order`` are positions in ``requests``, from 1; without it they come in turn.

    Raises ``LoadError``.
    """
    with tempfile.TemporaryDirectory() as folder:
        file, sequence = Path(folder, "requests"), Path(folder, "order")
        file.write_text("".join(request.line for request in requests))
        sequence.write_text("".join(f"{number}\n" for number in order))
        env = {**os.environ, "REQUESTS": str(file), "ORDER": str(sequence) if order else "", "ACCEPT": ACCEPT}
        env["HOST_HEADER"] = f"127.0.0.1:{port}"
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds:.0f}s", "--timeout", "10s", "-s", str(SCRIPT)]
        done = subprocess.run(
            [*command, f"http://127.0.0.1:{port}/"], env=env, capture_output=True, text=True, check=False
        )
    return read_result(done.stdout, done.stderr)


def read_result(output: str, complaint: str = "") -> Load:
    for line in output.splitlines():
        if line.startswith("RESULT "):
            return Load(**json.loads(line.removeprefix("RESULT ")))
    raise LoadError(f"wrk gave no result: {complaint or output}")
