"""Loads the vocabularies and says what changed."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from content_models.taxonomies.loading import VocabularyReport
from content_models.taxonomies.services import load_vocabularies
from content_models.taxonomies.vocabulary_files import FILES, VocabularyFileError


class Command(BaseCommand):
    """``manage.py load_vocabularies``; a second run changes nothing."""

    help = "Loads the vocabularies; reports added, changed and retired terms. Never deletes a term."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--folder", type=Path, default=FILES, help="Where the files are. Default: the platform's.")

    def handle(self, *args: Any, folder: Path, verbosity: int, **options: Any) -> None:
        try:
            reports = load_vocabularies(folder=folder)
        except VocabularyFileError as error:
            raise CommandError(str(error)) from error
        changed = [report for report in reports if report.says_something]
        if verbosity > 0:
            for report in changed:
                self.stdout.write(described(report, with_codes=verbosity > 1))
            self.stdout.write(self.style.SUCCESS(f"{len(reports)} vocabularies, {len(changed)} changed."))


def described(report: VocabularyReport, *, with_codes: bool) -> str:
    lists = {name: getattr(report, name) for name in ("added", "changed", "retired", "restored")}
    parts = [
        f"{len(codes)} {name}" + (f" ({', '.join(codes)})" if with_codes else "")
        for name, codes in lists.items()
        if codes
    ]
    if report.labels_written:
        parts.append(f"{report.labels_written} labels written")
    if report.labels_missing:
        parts.append(f"{len(report.labels_missing)} labels not in CLDR ({'; '.join(report.labels_missing)})")
    if report.has_changed:
        parts.append("description changed")
    return f"{report.key}: {', '.join(parts) or 'new'}"
