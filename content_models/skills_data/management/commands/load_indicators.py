"""Brings in the indicators that the platform starts with."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from content_models.skills_data.services import MissingCountriesError, load_indicators


class Command(BaseCommand):
    """``manage.py load_indicators``; what is there already stays as it is."""

    help = "Adds the data sets, indicators and figures that the platform starts with; changes none that is there."

    def handle(self, *args: Any, verbosity: int, **options: Any) -> None:
        try:
            report = load_indicators()
        except MissingCountriesError as error:
            raise CommandError(str(error)) from error
        if verbosity > 0:
            added = (len(report.datasets), len(report.indicators), report.observations)
            self.stdout.write("Added {} data sets, {} indicators and {} observations.".format(*added))
