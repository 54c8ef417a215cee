"""Writes the reference page of the blocks from their definitions."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from content_models.blocks.reference import blocks_reference

PAGE = Path("docs/reference/blocks.md")


class Command(BaseCommand):
    help = "Writes docs/reference/blocks.md; with --check only says whether it is up to date."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Fail when the page is not what would be written.")

    def handle(self, *args: Any, **options: Any) -> None:
        page = settings.BASE_DIR / PAGE
        wanted = blocks_reference()
        if not options["check"]:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(wanted, encoding="utf-8")
            self.stdout.write(f"{PAGE} written")
        elif not page.exists() or page.read_text(encoding="utf-8") != wanted:
            raise CommandError(f"{PAGE} is out of date: run manage.py export_blocks")
