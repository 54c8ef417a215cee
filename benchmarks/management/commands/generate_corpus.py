"""``manage.py generate_corpus``: content to measure with. Installed by ``benchmarks.settings`` only."""

from argparse import ArgumentParser
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone
from tqdm import tqdm
from wagtail.models import Page

from benchmarks.corpus.generating import generate_corpus
from benchmarks.corpus.scaling import scale_to
from content_models.catalogue.rebuild import rebuild_catalogue


class Command(BaseCommand):
    """Fills an empty, migrated database."""

    help = "Fill the database with content to measure with. The same seed and day give the same content."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--items", type=int, default=0, help="Items with pages, in one to three languages each.")
        parser.add_argument("--rows", type=int, default=0, help="Grow the catalogue alone to so many rows.")
        parser.add_argument("--seed", type=int, default=1, help="Another seed gives other content.")
        parser.add_argument("--day", type=date.fromisoformat, help="The day that counts as today.")

    def handle(self, *_args: Any, items: int, rows: int, seed: int, day: date | None, **options: Any) -> None:
        is_quiet = options["verbosity"] == 0

        def progress(name: str, total: int, things: Iterable[Any]) -> Iterable[Any]:
            return tqdm(things, total=total, desc=name, disable=is_quiet, file=self.stderr)

        if items:
            generate_corpus(items=items, seed=seed, day=day or timezone.localdate(), progress=progress)
            with tqdm(total=Page.objects.count(), desc="catalogue", disable=is_quiet, file=self.stderr) as bar:
                count = rebuild_catalogue(bar.update)
            self.stdout.write(f"{items} items, {count} rows in the catalogue")
        if rows:
            self.stdout.write(f"{scale_to(rows, progress)} rows in the catalogue")
