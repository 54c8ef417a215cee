"""Brings an old site's redirect table in from a file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm
from wagtail.models import Site

from content_models.base.row_files import RowFileError, read_row_file
from content_models.base.row_reports import RowOutcome, summary
from content_models.editorial.importing.redirects import import_redirects

HELP = """Imports redirects from a CSV or JSON file and reports every row.

Columns: old_path (a path or an address of the old site), new_path (a path of a published page, or an address
elsewhere), permanent (yes or no; empty means yes)."""


class Command(BaseCommand):
    """``manage.py import_redirects FILE [--dry-run]``; running it again changes nothing."""

    help = HELP

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Only report what would happen.")
        parser.add_argument("--site", default="", help="Host name of the site. Default: the default site.")

    def handle(self, *args: Any, file: Path, dry_run: bool, site: str, **options: Any) -> None:
        wanted = {"hostname": site} if site else {"is_default_site": True}
        found = Site.objects.select_related("root_page").filter(**wanted).first()
        if found is None:
            raise CommandError("There is no such site.")
        try:
            rows = read_row_file(file)
            imported = import_redirects(rows, found, dry_run=dry_run)
            reports = list(tqdm(imported, total=len(rows), unit="row", disable=None))
        except RowFileError as error:
            raise CommandError(str(error)) from error
        for report in reports:
            style = self.style.ERROR if report.outcome == RowOutcome.REFUSED else str
            self.stdout.write(style(str(report)))
        self.stdout.write(f"{'Would be: ' if dry_run else ''}{summary(reports)}.")
        if any(report.outcome == RowOutcome.REFUSED for report in reports):
            raise CommandError("Some rows were refused: correct them and run the command again.")
