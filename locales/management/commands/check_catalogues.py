"""Says what is wrong with the catalogues of the interface's words."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from locales.interface_words.catalogues import catalogue_path, interface_languages
from locales.interface_words.checking import findings_about
from locales.interface_words.collecting import words_of_code


class Command(BaseCommand):
    """Fails when something is wrong; words without a translation are no fault: English shows."""

    help = (
        "Checks the gettext catalogues: words that are missing or no longer used, fuzzy entries, broken placeholders, "
        "plural forms, and whether they are compiled."
    )
    requires_system_checks: list[str] = []

    def handle(self, *_args: Any, **_options: Any) -> None:
        words = words_of_code()
        found = [line for code in interface_languages() for line in findings_about(catalogue_path(code), code, words)]
        for line in found:
            self.stdout.write(line)
        if found:
            raise CommandError(f"{len(found)} findings in the catalogues.")
        self.stdout.write(f"{len(interface_languages())} catalogues are in order.")
