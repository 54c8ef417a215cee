"""Collects the words of the interface as Django does it, from our own code alone, and compiles the catalogues."""

from typing import Any

from django.core.management.commands import makemessages

from locales.interface_words.catalogues import catalogue_files, compile_catalogue
from locales.interface_words.collecting import NOT_OURS


class Command(makemessages.Command):
    """Guesses nothing: a changed sentence is untranslated until somebody translates it, and English shows."""

    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]

    def handle(self, *args: Any, **options: Any) -> None:
        options["ignore_patterns"] = [*options["ignore_patterns"], *NOT_OURS]
        options["no_location"] = True
        options["no_wrap"] = True
        super().handle(*args, **options)
        for path in catalogue_files():
            compile_catalogue(path)
