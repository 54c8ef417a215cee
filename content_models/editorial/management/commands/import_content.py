"""Brings content of any kind in from a file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm
from wagtail.models import Site

from content_models.base.row_files import RowFileError, read_row_file
from content_models.base.row_reports import RowOutcome, RowReport, summary
from content_models.editorial.importing.content import ImportOptions, import_content

HELP = """Imports pages from a CSV or JSON file and reports every row.

Columns are names of fields; external_id finds a page again. Terms are codes, several of them between vertical bars
(PRT|FRA); days are 2026-03-31, moments 2026-03-31T14:30; body is text or HTML; streams are JSON; organisations are
“organiser: Name | partner: Name”. kind, language and parent (latest/news) may be columns or options. An empty cell
leaves a field as it is; null in JSON empties it. Pages stay drafts unless --publish is given."""


class Command(BaseCommand):
    """``manage.py import_content FILE [--dry-run]``; running it again changes nothing."""

    help = HELP

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Only report what would happen.")
        parser.add_argument("--kind", default="", help="For rows without the column kind, for example event.")
        parser.add_argument("--language", default="en", help="For rows without the column language.")
        parser.add_argument("--parent", default="", help="Path below the home page, for example latest/events.")
        parser.add_argument("--publish", action="store_true", help="Publish instead of leaving drafts.")
        parser.add_argument("--user", default="", help="User name to record as the author.")
        parser.add_argument("--site", default="", help="Host name of the site. Default: the default site.")

    def handle(self, *args: Any, file: Path, dry_run: bool, **options: Any) -> None:
        try:
            rows = read_row_file(file)
        except RowFileError as error:
            raise CommandError(str(error)) from error
        imported = import_content(rows, self.import_options(options), dry_run=dry_run)
        reports = list(tqdm(imported, total=len(rows), unit="row", disable=None))
        self.report(reports, dry_run=dry_run)

    def import_options(self, options: dict[str, Any]) -> ImportOptions:
        sites = Site.objects.select_related("root_page")
        wanted = {"hostname": options["site"]} if options["site"] else {"is_default_site": True}
        site = sites.filter(**wanted).first()
        if site is None:
            raise CommandError("There is no such site.")
        user = None
        if options["user"]:
            user = get_user_model().objects.filter(username=options["user"]).first()
            if user is None:
                raise CommandError("There is no such user.")
        names = ("kind", "language", "parent", "publish")
        return ImportOptions(site=site, user=user, **{name: options[name] for name in names})

    def report(self, reports: list[RowReport], *, dry_run: bool) -> None:
        for report in reports:
            style = self.style.ERROR if report.outcome == RowOutcome.REFUSED else str
            self.stdout.write(style(str(report)))
        self.stdout.write(f"{'Would be: ' if dry_run else ''}{summary(reports)}.")
        if any(report.outcome == RowOutcome.REFUSED for report in reports):
            raise CommandError("Some rows were refused: correct them and run the command again.")
