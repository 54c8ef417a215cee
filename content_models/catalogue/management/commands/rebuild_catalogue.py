"""``manage.py rebuild_catalogue``: every row from its page, while the site serves."""

from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm
from wagtail.models import Page

from content_models.catalogue.rebuild import rebuild_catalogue


class Command(BaseCommand):
    """Rebuilds the catalogue from nothing or over what is there."""

    help = "Rebuild the catalogue (lists, filters, cards) from the pages. The site may serve meanwhile."

    def handle(self, *_args: Any, **_options: Any) -> None:
        with tqdm(total=Page.objects.count(), unit="page", file=self.stderr) as bar:
            count = rebuild_catalogue(bar.update)
        self.stdout.write(f"{count} rows")
