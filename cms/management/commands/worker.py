"""Run background tasks and periodic jobs."""

import signal
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.worker.runner import Worker


class Command(BaseCommand):
    """Runs one worker until it is told to stop."""

    help = "Run background tasks; beside them, the leading worker publishes on schedule."

    def add_arguments(self, parser: CommandParser) -> None:
        known = settings.TASKS["default"]["QUEUES"]
        parser.add_argument("--queues", default=",".join(known), help="queues to serve, separated by commas")
        parser.add_argument("--batch", action="store_true", help="end when no task is due")
        parser.add_argument("--no-schedule", action="store_true", help="never run the periodic jobs")

    def handle(self, *args: Any, queues: str, batch: bool, no_schedule: bool, **options: Any) -> None:
        names = [name for name in queues.split(",") if name]
        unknown = set(names) - set(settings.TASKS["default"]["QUEUES"])
        if unknown:
            raise CommandError(f"unknown queues: {', '.join(sorted(unknown))}")
        worker = Worker(queues=names, is_batch=batch, runs_schedule=not (batch or no_schedule))
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, worker.stop)
        worker.run()
