"""Run the platform with demo content on this machine."""

import signal
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.demo.preparation import prepare, start_over
from cms.demo.running import DemoError, require_free_ports, run
from cms.supervision import ChildEndedError


class Command(BaseCommand):
    """Prepares the demo's database and serves it in the foreground."""

    help = "Prepare the demo's database, then run web server and worker until Ctrl-C."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--reset", action="store_true", help="remove the demo's database and files first")
        parser.add_argument("--prepare-only", action="store_true", help="do not serve")

    def handle(self, *args: Any, reset: bool, prepare_only: bool, **options: Any) -> None:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, _interrupt)
        try:
            require_free_ports(settings.SERVE_PORT)
            if reset:
                start_over(self._say)
            prepare(self._say)
            if not prepare_only:
                run(settings.SERVE_PORT, self._say)
        except (DemoError, ChildEndedError) as error:
            raise CommandError(str(error)) from error
        except KeyboardInterrupt:
            self._say("\n• stopped")

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()


def _interrupt(number: int, frame: FrameType | None) -> None:
    # The first signal starts the orderly end; more of them may not break it.
    for other in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(other, signal.SIG_IGN)
    raise KeyboardInterrupt
