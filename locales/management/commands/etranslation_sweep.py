"""One sweep over the translation jobs, for installations that run cron and no worker."""

from typing import Any

from django.core.management.base import BaseCommand

from locales.sweeping.services import sweep


class Command(BaseCommand):
    """Does what the worker does every minute."""

    help = "Mends what was interrupted, lost or is overdue in machine translation, and sends what is due."

    def handle(self, *args: Any, **options: Any) -> None:
        for name, count in sweep().items():
            self.stdout.write(f"{count:>6} {name}")
