"""Try whether machine translation can work, and say in plain words what is in its way."""

from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Locale

from locales.etranslation.diagnosis import diagnose
from locales.etranslation.findings import Finding, Level
from locales.etranslation.settings import ETranslationSettings, etranslation_settings


class Command(BaseCommand):
    """Prints one line for each thing looked at, and ends with an error when anything is wrong."""

    help = (
        "Try whether machine translation can work: settings, account, domains, language pairs, callback address."
        " Says what is wrong and what to do; exits with an error when something is."
    )
    # What the checks would say is said here too, in its place.
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--source", help="language that pages are written in; without it: the site's own")
        parser.add_argument("--skip-callback", action="store_true", help="do not call our own callback address")

    def handle(self, *args: Any, **options: Any) -> None:
        languages = sorted(Locale.objects.values_list("language_code", flat=True))
        source = options["source"] or django_settings.LANGUAGE_CODE
        if source not in languages:
            raise CommandError(f"The site has no language {source}; it has {', '.join(languages) or 'none'}.")
        wrong = 0
        for finding in diagnose(settings_in_force(), source, languages, calls_itself=not options["skip_callback"]):
            self.tell(finding)
            wrong += finding.level is Level.WRONG
        if wrong:
            raise CommandError(f"Machine translation cannot work as it is: {wrong} thing(s) to mend.")
        self.stdout.write("Machine translation can work.")

    def tell(self, finding: Finding) -> None:
        self.stdout.write(f"{finding.level.value:<5}  {finding.subject}: {finding.text}")
        if finding.advice:
            self.stdout.write(f"       → {finding.advice}")


def settings_in_force() -> ETranslationSettings:
    try:
        return etranslation_settings()
    except ImproperlyConfigured as error:
        raise CommandError(str(error)) from error
