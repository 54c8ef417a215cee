"""Asks for machine translation of pages from the command line."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from locales.requesting.services import NotTranslatableError, TranslationDisabledError, request_translation


class Command(BaseCommand):
    """Brings the sources up to date and commits the jobs; the worker sends them."""

    help = "Requests machine translation of pages. Only strings that are missing are sent."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("pages", nargs="+", type=int, help="Numbers of pages in their source language.")
        parser.add_argument("--languages", nargs="+", default=[], help="Codes, as fr el; without it all languages.")
        parser.add_argument("--subtree", action="store_true", help="Also everything below the pages.")
        parser.add_argument("--domain", default="", help="The domain of the service; without it that of the settings.")
        parser.add_argument("--refresh", action="store_true", help="Also machine text that nobody has reviewed.")

    def handle(self, *args: Any, **options: Any) -> None:
        locales = locales_of(options["languages"])
        jobs = 0
        for page in pages_of(options["pages"], with_subtree=options["subtree"]):
            source, is_new = TranslationSource.get_or_create_from_instance(page)
            if not is_new:
                source.update_from_db()
            try:
                requested = request_translation(
                    source=source, locales=locales, domain=options["domain"], refresh=options["refresh"]
                )
            except TranslationDisabledError as error:
                raise CommandError("Machine translation is switched off: set ETRANSLATION_ENABLED.") from error
            except NotTranslatableError as error:
                raise CommandError(f"{page} has no drafts and cannot be machine translated.") from error
            jobs += len(requested.jobs)
            self.stdout.write(f"{page.pk} {page}: {len(requested.jobs)} jobs, {len(requested.complete)} complete")
        self.stdout.write(f"{jobs} jobs are waiting to be sent.")


def locales_of(codes: list[str]) -> list[Locale]:
    found = list(Locale.objects.filter(language_code__in=codes) if codes else Locale.objects.all())
    if unknown := set(codes) - {locale.language_code for locale in found}:
        raise CommandError(f"The platform has no such language: {', '.join(sorted(unknown))}.")
    return found


def pages_of(ids: list[int], *, with_subtree: bool) -> list[Page]:
    roots = list(Page.objects.filter(pk__in=ids, alias_of=None))
    if unknown := set(ids) - {page.pk for page in roots}:
        raise CommandError(f"There is no page to translate with the number {', '.join(map(str, sorted(unknown)))}.")
    chosen = Page.objects.filter(pk__in=ids)
    for root in roots if with_subtree else []:
        chosen |= Page.objects.descendant_of(root)
    return list(chosen.filter(alias_of=None).order_by("path").specific())
