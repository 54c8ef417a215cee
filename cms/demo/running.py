"""Runs the demo: web server and worker in the foreground, addresses and logins once they answer."""

import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable

from django.conf import settings

from cms.demo.translating import (
    simulator_command,
    simulator_environment,
    simulator_line,
    simulator_port,
    starts_simulator,
)
from cms.serving import has_indexer, indexer_command, server_command
from cms.supervision import Supervisor
from content_models.editorial.demo.logins import logins_table

HOST = "127.0.0.1"
READY_WITHIN_SECONDS = 120
GRACE_SECONDS = 8


class DemoError(Exception):
    """The demo cannot run, for a reason that the message names."""


def require_free_ports(port: int) -> None:
    """The port of the web server, and the one of the translation service that follows from it."""
    require_free_port(port)
    if starts_simulator():
        require_free_port(simulator_port(port), follows=port)


def require_free_port(port: int, *, follows: int | None = None) -> None:
    """Say so at once, before minutes of preparation, when the port is taken; ``follows`` is the one that decides it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise DemoError(
                f"port {port} is in use; choose another one: DSJP_PORT={(follows or port) + 1} make demo"
            ) from error


def run(port: int, say: Callable[[str], None]) -> None:
    """Serve until a signal interrupts or a process ends."""
    address = f"http://{HOST}:{port}/"
    environment = {
        "DJANGO_SETTINGS_MODULE": settings.SETTINGS_MODULE,
        "DSJP_GRACE_SECONDS": str(GRACE_SECONDS - 3),
        # Links in answers and mails lead to this demo, whatever its port, unless a front end shows its pages.
        "DSJP_PUBLIC_URL": address.rstrip("/"),
        "DSJP_FRONT_END_URL": settings.FRONT_END_URL or address.rstrip("/"),
    }
    if starts_simulator():
        environment |= simulator_environment(port)
    with Supervisor(grace_seconds=GRACE_SECONDS) as supervisor:
        say("• web server and worker")
        supervisor.start("web server", server_command(host=HOST, port=port, processes=1), environment=environment)
        if starts_simulator():
            supervisor.start("translation service", ["nice", *simulator_command(port)], environment={})
        # Hundreds of picture files are made at first: the admin goes before them.
        supervisor.start("worker", ["nice", sys.executable, "manage.py", "worker"], environment=environment)
        if has_indexer():
            supervisor.start("index of texts", ["nice", *indexer_command()], environment=environment)
        _wait_until_ready(address, supervisor)
        for line in welcome(address):
            say(line)
        supervisor.watch()


def _wait_until_ready(address: str, supervisor: Supervisor) -> None:
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while not _answers(f"{address}readyz"):
        supervisor.check()
        if time.monotonic() > deadline:
            raise DemoError(f"the web server does not answer after {READY_WITHIN_SECONDS} seconds")
        time.sleep(0.2)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as response:  # noqa: S310
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def welcome(address: str) -> list[str]:
    return [
        "",
        f"  admin      {address}admin/",
        f"  GraphiQL   {address}graphiql/",
        f"  GraphQL    {address}graphql/",
        *([simulator_line(settings.SERVE_PORT)] if starts_simulator() else []),
        "",
        *logins_table().splitlines(),
        "",
        "  Ctrl-C stops everything.",
        "",
        f"ready: {address}",
    ]
