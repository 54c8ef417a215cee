"""Serve the site with the production server."""

import os
import subprocess
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cms.serving import has_indexer, indexer_command, server_command


class Command(BaseCommand):
    """Becomes the web server, so that signals reach it directly; what writes the index of texts runs beside it."""

    help = "Serve the admin and the API; SIGTERM ends it after the running requests."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="", help="address to listen on (default: DSJP_HOST)")
        parser.add_argument("--port", type=int, default=0, help="port to listen on (default: DSJP_PORT)")
        parser.add_argument("--processes", type=int, default=0, help="processes (default: DSJP_WEB_PROCESSES)")

    def handle(self, *args: Any, host: str, port: int, processes: int, **options: Any) -> None:
        command = server_command(host=host, port=port, processes=processes)
        if has_indexer():
            # A group of its own: the signals of a terminal are for the web server, whose end ends it too.
            # It gives way, above all while both load everything at the start.
            indexer = ["nice", *indexer_command(parent=os.getpid())]
            subprocess.Popen(indexer, process_group=0, stdin=subprocess.DEVNULL)  # noqa: S603
        os.execv(command[0], command)  # noqa: S606
