"""``manage.py check_catalogue``: compares the catalogue with the pages and, when asked, repairs it."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm
from wagtail.models import Page

from content_models.catalogue.rebuild import find_differences
from content_models.catalogue.rebuild import repair as repair_rows


class Command(BaseCommand):
    """Finds rows that are missing, too many or outdated."""

    help = "Compare the catalogue with the pages; exit with an error when they differ and --repair is not given."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--repair", action="store_true", help="Write the rows that differ anew.")

    def handle(self, *_args: Any, repair: bool, **_options: Any) -> None:
        with tqdm(total=Page.objects.count(), unit="page", file=self.stderr) as bar:
            differences = list(find_differences(bar.update))
        for difference in differences:
            self.stdout.write(f"page {difference.page_id} {difference.problem}")
        if not differences:
            self.stdout.write("The catalogue agrees with the pages.")
        elif repair:
            repair_rows(differences)
            self.stdout.write(f"{len(differences)} repaired")
        else:
            raise CommandError(f"{len(differences)} differences; --repair writes these rows anew.")
