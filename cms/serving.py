"""The command lines of the web server, granian, which ends running requests before it stops; and of its neighbour."""

import sys
from pathlib import Path

from django.conf import settings


def server_command(*, host: str = "", port: int = 0, processes: int = 0) -> list[str]:
    """The server as a command to execute; what is not given comes from the settings."""
    return [
        str(Path(sys.executable).with_name("granian")),
        "--interface=wsgi",
        "--http=1",
        "--no-ws",
        f"--host={host or settings.SERVE_HOST}",
        f"--port={port or settings.SERVE_PORT}",
        f"--workers={processes or settings.SERVE_PROCESSES}",
        f"--blocking-threads={settings.SERVE_THREADS}",
        f"--workers-kill-timeout={settings.GRACE_SECONDS}",
        "--respawn-failed-workers",
        "--log-level=warning",
        settings.WSGI_APPLICATION.replace(".application", ":application"),
    ]


def indexer_command(parent: int | None = None) -> list[str]:
    """The process beside the web server that writes the index of texts; it ends when its parent has ended.

    ``parent`` is given where that may be before this process has begun to look.
    """
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "index_catalogue", "--keep"]
    return command if parent is None else [*command, f"--parent={parent}"]


def has_indexer() -> bool:
    return bool(settings.DSJP_CATALOGUE_ENGINE == "embedded")
