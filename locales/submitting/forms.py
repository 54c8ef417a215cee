"""What an editor chooses before a request is estimated: languages by preset or one by one, and how far it goes."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from locales.etranslation.settings import etranslation_settings
from locales.submitting.languages import LanguageChoice, known_domains

ALL, MISSING, CHOSEN = "all", "missing", "chosen"
PRESETS = [
    (ALL, gettext_lazy("All languages")),
    (MISSING, gettext_lazy("Languages that are missing")),
    (CHOSEN, gettext_lazy("The languages that I tick below")),
]


class SubmissionForm(forms.Form):
    """``choices`` are all languages, also those that cannot be chosen; ``is_branch`` offers what lies below."""

    preset = forms.ChoiceField(
        label=gettext_lazy("Into which languages?"), choices=PRESETS, initial=MISSING, widget=forms.RadioSelect
    )
    languages = forms.MultipleChoiceField(required=False)
    with_subtree = forms.BooleanField(
        label=gettext_lazy("Also everything below"),
        help_text=gettext_lazy("Only pages that you may have translated."),
        required=False,
    )
    with_related = forms.BooleanField(
        label=gettext_lazy("Also the shared pieces that it uses"),
        help_text=gettext_lazy("Announcements, calls to action, persons and the like; the estimate lists them."),
        required=False,
    )
    is_refresh = forms.BooleanField(
        label=gettext_lazy("Ask again for machine text that nobody has reviewed"),
        help_text=gettext_lazy("What a person wrote or reviewed is never replaced."),
        required=False,
    )
    domain = forms.ChoiceField(label=gettext_lazy("Domain of the translation service"), required=False)

    def __init__(self, *args: Any, choices: Sequence[LanguageChoice], is_branch: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # By the names that the editor reads, not by the codes behind them.
        self.language_choices = sorted(choices, key=lambda choice: str(choice.locale))
        languages: Any = self.fields["languages"]
        languages.choices = [(each.locale.language_code, str(each.locale)) for each in choices]
        if not is_branch:
            del self.fields["with_subtree"]
        self.offer_domains()

    def offer_domains(self) -> None:
        """Only where the account has more than one."""
        settings = etranslation_settings()
        names = [name for name in known_domains(settings).names if name != settings.domain]
        domain: Any = self.fields["domain"]
        domain.choices = [("", settings.domain), *((name, name) for name in names)]
        if not names:
            del self.fields["domain"]

    @property
    def ticked(self) -> list[str]:
        """Codes that are ticked when the form is shown."""
        found: list[str] = self["languages"].value() or []
        return found

    @property
    def setting_fields(self) -> list[Any]:
        """What follows the languages."""
        return [self[name] for name in self.fields if name not in {"preset", "languages"}]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        cleaned["locales"] = self.chosen_locales(cleaned.get("preset", ""), set(cleaned.get("languages", ())))
        if not cleaned["locales"] and not self.errors:
            raise ValidationError(_("Choose at least one language that is available."))
        return cleaned

    def chosen_locales(self, preset: str, codes: set[str]) -> list[Locale]:
        available = [each for each in self.language_choices if each.is_available]
        if preset == CHOSEN:
            if refused := codes - {each.locale.language_code for each in available}:
                self.add_error("languages", _("Not available: %(codes)s.") % {"codes": ", ".join(sorted(refused))})
            return [each.locale for each in available if each.locale.language_code in codes]
        return [each.locale for each in available if preset == ALL or each.is_missing]
