"""Finds the services that the suite needs, or starts throw-away ones: PostgreSQL, Redis, Chromium.

The order is always the same: what the environment names, what already answers on this machine, what is installed,
what apt-get may install. When all of that fails, the error names the package.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import redis

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 30
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FAST_AND_FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]


class ServiceMissingError(Exception):
    """A service is needed, and nothing here may provide it."""


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL database in which tests may do what they like."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        yield given
    elif _answers_postgresql(5432):
        yield f"postgres://postgres@127.0.0.1:5432/dsjp_{os.getpid()}"
    else:
        with _postgresql_cluster() as port:
            yield f"postgres://postgres@127.0.0.1:{port}/dsjp"


@contextmanager
def redis_server() -> Iterator[str]:
    """The address of a Redis database in which tests may do what they like."""
    given = os.environ.get("REDIS_URL", "")
    if given:
        yield given
    elif _answers_redis(6379):
        yield "redis://127.0.0.1:6379/9"
    else:
        with _redis_process() as port:
            yield f"redis://127.0.0.1:{port}/0"


def chromium() -> str:
    """The path of Debian's Chromium; the browser that Playwright would download is never used."""
    return os.environ.get("DSJP_CHROMIUM") or _installed(CHROMIUM_NAMES) or _after_install("chromium", CHROMIUM_NAMES)


def gettext() -> str:
    """The program that collects the interface's words out of the code."""
    return _installed(["xgettext"]) or _after_install("gettext", ["xgettext"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _postgresql_cluster() -> Iterator[int]:
    initdb = Path(_postgresql_program("initdb") or _install_postgresql())
    account = _unprivileged_account()
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="dsjp-postgresql-") as name:
        folder = Path(name)
        if account:
            shutil.chown(folder, **account)
        data = folder / "data"
        _run([initdb, "-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "--encoding=UTF8"], account)
        options = ["listen_addresses=127.0.0.1", f"port={port}", f"unix_socket_directories={folder}"]
        flags = [part for option in [*options, *FAST_AND_FORGETFUL] for part in ("-c", option)]
        server = _start([initdb.with_name("postgres"), "-D", data, *flags], account)
        with _ended_at_last(server):
            _wait(lambda: _answers_postgresql(port), "PostgreSQL")
            yield port


@contextmanager
def _redis_process() -> Iterator[int]:
    program = _installed(["redis-server"]) or _after_install("redis-server", ["redis-server"])
    port = free_port()
    server = _start([program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {})
    with _ended_at_last(server):
        _wait(lambda: _answers_redis(port), "Redis")
        yield port


def _answers_postgresql(port: int) -> bool:
    try:
        with psycopg.connect(host="127.0.0.1", port=port, user="postgres", dbname="postgres", connect_timeout=2):
            return True
    except psycopg.OperationalError:
        return False


def _answers_redis(port: int) -> bool:
    try:
        return bool(redis.Redis(port=port, socket_timeout=2).ping())
    except redis.RedisError:
        return False


def _postgresql_program(name: str) -> str | None:
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    found = shutil.which(name)
    if installed:
        return str(installed[-1])
    return str(Path(found).resolve()) if found else None


def _install_postgresql() -> str:
    _install("postgresql")
    program = _postgresql_program("initdb")
    if program is None:
        raise ServiceMissingError("PostgreSQL's initdb is missing; install the package: postgresql")
    return program


def _installed(names: Sequence[str]) -> str | None:
    return next((found for name in names if (found := shutil.which(name))), None)


def _after_install(package: str, names: Sequence[str]) -> str:
    _install(package)
    program = _installed(names)
    if program is None:
        raise ServiceMissingError(f"{names[0]} is missing; install the package: {package}")
    return program


def _install(package: str) -> None:
    if subprocess.run([ROOT / "scripts" / "system-package", package], check=False).returncode:
        raise ServiceMissingError(f"install the package and start again: {package}")


def _unprivileged_account() -> dict[str, str]:
    """PostgreSQL refuses to run as root: root lends it another account."""
    if os.geteuid():
        return {}
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = "postgres" if "postgres" in names else "nobody"
    return {"user": user, "group": _group_of(user)}


def _group_of(user: str) -> str:
    return subprocess.run(["id", "-gn", user], check=True, capture_output=True, text=True).stdout.strip()


def _run(command: Sequence[Any], account: dict[str, str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **account)


def _start(command: Sequence[Any], account: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", start_new_session=True, **account
    )


@contextmanager
def _ended_at_last(server: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        server.send_signal(2)
        server.wait(timeout=START_SECONDS)


def _wait(answers: Any, name: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not answers():
        if time.monotonic() > deadline:
            raise ServiceMissingError(f"{name} was started and does not answer")
        time.sleep(0.1)
