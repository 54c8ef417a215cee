"""Wait until the services that the settings name answer."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from cms.health.probes import cache_answers, database, probe, storage_answers

SERVICES = {"database": database, "cache": cache_answers, "storage": storage_answers}


class Command(BaseCommand):
    """Asks database, cache and storage until all of them answer."""

    help = "Wait until database, cache and file storage answer; fail after a time."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--seconds", type=int, default=60, help="how long to wait at most (default: 60)")

    def handle(self, *args: Any, seconds: int, **options: Any) -> None:
        deadline = time.monotonic() + seconds
        for name, check in tqdm(SERVICES.items(), desc="waiting for services", unit="service", disable=None):
            finding = probe(name, check)
            while not finding.is_healthy:
                if time.monotonic() > deadline:
                    raise CommandError(f"{name} does not answer after {seconds} seconds: {finding.detail}")
                time.sleep(0.5)
                finding = probe(name, check)
        self.stdout.write("database, cache and storage answer")
