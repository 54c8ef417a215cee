"""Run the eTranslation simulator."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from locales.simulator.command_line import run
from locales.simulator.options import OptionError, add_arguments


class Command(BaseCommand):
    """The same as ``python -m locales.simulator``."""

    help = "Speak eTranslation's protocol on this machine: pseudo-translations, and every known fault on demand."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        add_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            run(options)
        except (OptionError, OSError) as error:
            raise CommandError(str(error)) from error
