"""Brings figures in from a file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from content_models.base.row_files import RowFileError, read_row_file
from content_models.base.row_reports import RowOutcome, summary
from content_models.skills_data.importers.observation_rows import COLUMNS, CellError, read_moment
from content_models.skills_data.services import import_observations


class Command(BaseCommand):
    """``manage.py import_observations FILE [--dry-run]``; running it again changes nothing."""

    help = f"Imports figures from a CSV or JSON file with the columns {', '.join(COLUMNS)}; reports every row."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Only report what would happen.")
        parser.add_argument("--retrieved-at", default="", help="When figures were read whose row does not say it.")

    def handle(self, *args: Any, file: Path, dry_run: bool, retrieved_at: str, **options: Any) -> None:
        try:
            moment = read_moment(retrieved_at) if retrieved_at else None
            reports = import_observations(read_row_file(file), retrieved_at=moment, dry_run=dry_run)
        except (RowFileError, CellError) as error:
            raise CommandError(str(error)) from error
        for report in reports:
            style = self.style.ERROR if report.outcome == RowOutcome.REFUSED else str
            self.stdout.write(style(str(report)))
        self.stdout.write(f"{'Would be: ' if dry_run else ''}{summary(reports)}.")
        if any(report.outcome == RowOutcome.REFUSED for report in reports):
            raise CommandError("Some rows were refused: correct them and run the command again.")
