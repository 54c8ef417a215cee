"""Fills the database with the demo's content and users."""

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from content_models.editorial.demo.logins import logins_table
from content_models.editorial.demo.seeding import seed_demo


class Command(BaseCommand):
    """``manage.py seed_demo``; the second run changes nothing and keeps what was edited."""

    help = "Adds the demo's pages, pictures, documents, statistics, menus and users. Vocabularies must be there."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--day", type=date.fromisoformat, help="the day from which dates count, as 2030-01-31; today if not given"
        )

    def handle(self, *args: Any, day: date | None, verbosity: int, **options: Any) -> None:
        is_new = seed_demo(day=day, show_progress=verbosity > 0)
        if verbosity > 0:
            self.stdout.write("The demo's content is in." if is_new else "The demo's content was there already.")
            self.stdout.write(logins_table())
