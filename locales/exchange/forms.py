"""The forms of the export and of the import."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from locales.exchange.exporting import ExchangeFormat
from locales.exchange.rights import may_exchange_into


class ExportForm(forms.Form):
    """One language and one format."""

    locale = forms.ModelChoiceField(Locale.objects.none(), label=_("Into which language?"), empty_label=None)
    file_format = forms.ChoiceField(
        label=_("Format"), choices=ExchangeFormat.choices, initial=ExchangeFormat.XLIFF, widget=forms.RadioSelect
    )
    only_open = forms.BooleanField(
        label=_("Only what nobody has translated or reviewed yet"), required=False, initial=True
    )

    def __init__(self, *args: Any, user: Any, source: Locale, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["locale"].queryset = offered_locales(user, source)  # type: ignore[attr-defined]


def offered_locales(user: Any, source: Locale) -> Any:
    """The languages that the user translates into, without that of the source."""
    others: Sequence[Locale] = Locale.objects.exclude(pk=source.pk)
    allowed = [locale.pk for locale in others if may_exchange_into(user, locale)]
    return Locale.objects.filter(pk__in=allowed).order_by("language_code")


class ImportForm(forms.Form):
    """A file, and what may be replaced."""

    file = forms.FileField(label=_("File"), help_text=_("XLIFF 2 (.xlf) or PO (.po), in UTF-8."))
    replace_human = forms.BooleanField(
        label=_("Also replace what a person has translated or reviewed"),
        help_text=_("Without it such texts are kept, and the report names them."),
        required=False,
    )
    dry_run = forms.BooleanField(
        label=_("Only show what would happen"), help_text=_("Nothing is written."), required=False
    )
