"""Gives every language the section pages that it does not have yet."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from tqdm import tqdm
from wagtail.models import Locale

from content_models.editorial.trees import plant_tree


class Command(BaseCommand):
    help = "Creates missing locales, and in each language's tree the section pages that are missing there."

    def handle(self, *args: Any, **options: Any) -> None:
        source = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]
        for code, _name in tqdm(
            settings.WAGTAIL_CONTENT_LANGUAGES, desc="languages", disable=options["verbosity"] == 0
        ):
            target, _created = Locale.objects.get_or_create(language_code=code)
            if target != source and (planted := plant_tree(source=source, target=target)):
                self.stdout.write(f"{code}: {planted} section pages")
