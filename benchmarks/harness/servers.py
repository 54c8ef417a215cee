"""The systems that are measured, each started as it runs in production: two processes on this machine."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.harness.processes import family

PROJECT = Path(__file__).resolve().parents[2]
PROCESSES = 2
PATIENCE_SECONDS = 120
STOP_SECONDS = 25
FORGETFUL = "platform, nothing kept"
HEALTH_TOKEN = "for-measurements-alone"  # noqa: S105 (it opens nothing outside a run)
REFERENCE = "platform, database engine"


class ServerError(RuntimeError):
    """A system did not start."""


@dataclass(frozen=True)
class System:
    """How to start a system, and where it answers GraphQL."""

    name: str
    port: int
    command: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    folder: Path = PROJECT
    endpoint: str = "/graphql/"


@dataclass
class Server:
    """A running system. ``startup_seconds`` is the time to its first answer."""

    system: System
    process: subprocess.Popen[bytes]
    startup_seconds: float = 0.0

    @property
    def pids(self) -> list[int]:
        return family(self.process.pid)

    def stop(self) -> None:
        """Ends it with everything that it started."""
        pids = self.pids
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for pid in pids[1:]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)


def environment(**changes: str) -> dict[str, str]:
    return {**os.environ, **changes}


def start(system: System) -> Server:
    """Raises ``ServerError``, with what the system said."""
    said = tempfile.TemporaryFile()  # noqa: SIM115 (it lives as long as the process)
    began = time.monotonic()
    process = subprocess.Popen(
        system.command, cwd=system.folder, env=environment(**system.env), stdout=said, stderr=said
    )
    server = Server(system, process)
    while not answers(system):
        if process.poll() is not None or time.monotonic() - began > PATIENCE_SECONDS:
            server.stop()
            said.seek(0)
            raise ServerError(f"{system.name} did not start:\n{said.read().decode(errors='replace')[-4000:]}")
        time.sleep(0.05)
    server.startup_seconds = time.monotonic() - began
    return server


def answers(system: System) -> bool:
    """Whether it answers a request with a sign of life, of whatever status."""
    asked = urllib.request.Request(
        f"http://127.0.0.1:{system.port}{system.endpoint}",
        data=b'{"query": "{ __typename }"}',
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return bool(answer.status == 200)
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False


def granian(target: str, port: int, *, threads: int = 4) -> tuple[str, ...]:
    """The production server, with what the platform gives it."""
    return (
        str(Path(sys.executable).with_name("granian")), "--interface=wsgi", "--http=1", "--no-ws",
        "--host=127.0.0.1", f"--port={port}", f"--workers={PROCESSES}", f"--blocking-threads={threads}",
        "--log-level=warning", target,
    )  # fmt: skip


def platform(name: str = "platform", *, port: int = 8391, **env: str) -> System:
    """The platform by its own serving command, with the engine that is the default in production."""
    serve = (sys.executable, "manage.py", "serve", f"--port={port}", f"--processes={PROCESSES}")
    fixed = {
        "DJANGO_SETTINGS_MODULE": "benchmarks.settings", "DSJP_CATALOGUE_ENGINE": "embedded",
        "DSJP_HEALTH_TOKEN": HEALTH_TOKEN,
    }  # fmt: skip
    return System(name, port, serve, {**fixed, **env})


def uncached_platform(port: int = 8391, **env: str) -> System:
    return platform("platform", port=port, DSJP_GRAPHQL_CACHE="off", **env)


def forgetful_platform(port: int = 8392) -> System:
    """Without anything that a process keeps between two requests but documents and their plans."""
    return platform(FORGETFUL, port=port, DSJP_GRAPHQL_CACHE="off", DSJP_GRAPHQL_KEEP="off")


def database_engine(port: int = 8390) -> System:
    """With the reference engine: SQL for everything, no index beside the server."""
    return platform(REFERENCE, port=port, DSJP_GRAPHQL_CACHE="off", DSJP_CATALOGUE_ENGINE="database")


def cached_platform(port: int = 8395, **env: str) -> System:
    return platform("platform, cached", port=port, **env)


def stock_grapple(port: int = 8393) -> System:
    return System("stock_grapple", port, granian("benchmarks.peers.stock_grapple.wsgi:application", port))


def bare_callable(answers_folder: Path, port: int = 8396) -> System:
    """The server with nothing behind it: no system on it can be faster."""
    env = {"BARE_ANSWERS": str(answers_folder)}
    return System("bare_callable", port, granian("benchmarks.peers.bare:application", port, threads=1), env)


def cached_view(answers_folder: Path, port: int = 8397) -> System:
    env = {"BARE_ANSWERS": str(answers_folder), "DJANGO_SETTINGS_MODULE": "benchmarks.peers.cached_view.settings"}
    return System("cached_view", port, granian("benchmarks.peers.cached_view.view:application", port), env)


def postgraphile(port: int = 8394) -> System:
    node = node_binary()
    if node is None:
        raise ServerError("PostGraphile needs Node 22 or newer.")
    env = {"PEER_PORT": str(port), "PEER_PROCESSES": str(PROCESSES), "NODE_ENV": "production"}
    folder = PROJECT / "benchmarks" / "peers" / "postgraphile"
    if not (folder / "node_modules" / "postgraphile").is_dir():
        raise ServerError("PostGraphile's packages are not installed (npm ci).")
    return System("postgraphile", port, (node, "server.mjs"), env, folder, endpoint="/graphql")


def node_binary() -> str | None:
    """Node 22 or newer: the one of the environment, which is locked, else the machine's."""
    for found in (str(Path(sys.executable).with_name("node")), shutil.which("node")):
        if found and Path(found).exists():
            said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
            if int(said.lstrip("v").partition(".")[0] or 0) >= 22:
                return found
    return None
