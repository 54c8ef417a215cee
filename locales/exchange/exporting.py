"""Exports the texts of pages and snippets for an agency."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from locales.exchange.gathering import exchange_file
from locales.exchange.po_files import po_of
from locales.exchange.xliff_writing import xliff_of
from locales.protected_terms import protected_terms
from locales.requesting.services import enabled_translations


class ExchangeFormat(models.TextChoices):
    """The formats that agencies may get."""

    XLIFF = "xliff", _("XLIFF 2")
    PO = "po", _("PO (gettext)")


class NothingToExportError(Exception):
    """There is no text to translate: the message for editors is the caller's."""

    is_retryable = False


@dataclass(frozen=True)
class Exported:
    """A file to send away."""

    name: str
    content_type: str
    body: bytes


_FILES = {
    ExchangeFormat.XLIFF: ("xlf", "application/xliff+xml"),
    ExchangeFormat.PO: ("po", "text/x-gettext-translation"),
}


def export_translations(
    *, instances: Sequence[Any], locale: Locale, file_format: ExchangeFormat, only_open: bool = False
) -> Exported:
    """The texts of pages or snippets of one language, for their translation into ``locale``.

    Their translations are made where they do not exist; those that are switched off are left out.

    Raises:
        NothingToExportError: no text is left.
        ValueError: the objects are in several languages, or in ``locale`` itself.
    """
    if len({instance.locale_id for instance in instances}) > 1 or any(
        each.locale_id == locale.pk for each in instances
    ):
        raise ValueError("One file is from one language into one other")
    with transaction.atomic():
        translations = [found for instance in instances if (found := translation_of(instance, locale)) is not None]
    if not translations:
        raise NothingToExportError
    file = exchange_file(translations, only_open=only_open)
    try:
        terms = protected_terms(translations[0].source.locale_id)
        body = po_of(file) if file_format == ExchangeFormat.PO else xliff_of(file, terms)
    except ValueError as error:
        raise NothingToExportError from error
    ending, content_type = _FILES[file_format]
    return Exported(f"{file.source_language}-{file.target_language}.{ending}", content_type, body)


def translation_of(instance: Any, locale: Locale) -> Translation | None:
    """None when it is switched off."""
    source, _created = TranslationSource.get_or_create_from_instance(instance)
    return enabled_translations(source, [locale]).get(locale.pk)
