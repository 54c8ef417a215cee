"""The image's own steps, without a container engine: install, collect, migrate, serve, work, stop."""

import os
import re
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import psycopg
import pytest

from tests.image.steps import Image, build
from tests.support.processes import wait_until
from tests.support.servers import empty_database
from tests.support.services import ROOT, free_port

pytestmark = [pytest.mark.once, pytest.mark.long]

GRACE_SECONDS = 5


@pytest.fixture(scope="module")
def image() -> Iterator[Image]:
    """Not in pytest's own folder: that is closed to the container's account, and closed again by every new run."""
    with tempfile.TemporaryDirectory(prefix="dsjp-image-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield build(folder, ROOT / "Dockerfile")


@pytest.fixture(scope="module")
def services(postgresql_url: str, redis_url: str) -> Iterator[dict[str, str]]:
    with empty_database(postgresql_url, f"dsjp_image_{os.getpid()}") as database_url:
        yield {
            "DSJP_SECRET_KEY": "Zq8!vT2#mK5$wB9%xL3^nR7&cJ4*hF6(gD1)sA0-pY+eU=iO~bW",
            "DSJP_ALLOWED_HOSTS": "platform.example",
            "DSJP_GRACE_SECONDS": str(GRACE_SECONDS),
            "DSJP_WEB_PROCESSES": "1",
            "DSJP_HEALTH_TOKEN": "a-token",
            "DATABASE_URL": database_url,
            "REDIS_URL": redis_url,
        }


def ask(port: int, path: str, **headers: str) -> tuple[int, str, Message]:
    """As the proxy asks: over plain HTTP, for the public host."""
    all_headers = {"Host": "platform.example", "X-Forwarded-Proto": "https", **headers}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=all_headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status, response.read().decode(errors="replace"), response.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace"), error.headers


def is_alive(port: int) -> bool:
    try:
        return ask(port, "/livez")[0] == 200
    except OSError:
        return False


def test_the_image_serves_and_works_and_stops(image: Image, services: dict[str, str]) -> None:
    """One walk, because every step needs the one before."""
    port = free_port()
    environment = services | {"DSJP_PORT": str(port), "DSJP_HOST": "127.0.0.1"}
    for verb in (["check_config"], ["wait_for_services"], ["migrate", "--no-input", "--verbosity=0"]):
        assert image.start(*verb, **environment).wait(timeout=300) == 0, verb

    web, worker = image.start(**environment), image.start("worker", **environment)
    try:
        wait_until(lambda: is_alive(port), seconds=60)
        assert ask(port, "/readyz")[:2] == (200, "ready\n")
        check_admin(port)
        wait_until(lambda: has_worker(services["DATABASE_URL"]), seconds=60)
        assert '"commit": "commit-of-the-test"' in ask(port, "/healthz", Authorization="Bearer a-token")[1]
    finally:
        durations = {process: stopped_within(process) for process in (web, worker)}

    assert [process.returncode for process in durations] == [0, 0]
    assert max(durations.values()) < GRACE_SECONDS


def check_admin(port: int) -> None:
    status, page, headers = ask(port, "/admin/login/")
    assert (status, headers["Strict-Transport-Security"]) == (200, "max-age=31536000; includeSubDomains; preload")
    stylesheet = re.search(r'href="(/static/[^"]+\.css)"', page)
    assert stylesheet, "the page names no stylesheet"
    status, _, headers = ask(port, stylesheet[1])
    assert (status, headers["Cache-Control"]) == (200, "max-age=315360000, public, immutable")
    assert ask(port, "/admin/login/", Host="elsewhere.example")[0] == 400


def has_worker(database_url: str) -> bool:
    with psycopg.connect(database_url) as connection:
        row = connection.execute("SELECT count(*) FROM worker_workerprocess").fetchone()
    return bool(row and row[0])


def stopped_within(process: "subprocess.Popen[bytes]") -> float:
    started = time.monotonic()
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=GRACE_SECONDS * 4)
    return time.monotonic() - started
