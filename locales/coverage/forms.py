"""The filters of the coverage report."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from locales.coverage.counting import MACHINE, MISSING, OUTDATED, REVIEWED, Coverage

STATE_LABELS = {
    MISSING: _("Missing"),
    MACHINE: _("Machine text to review"),
    REVIEWED: _("Reviewed"),
    OUTDATED: _("Outdated"),
}


class CoverageFilterForm(forms.Form):
    """Every choice is one that the report has rows for; unknown values are ignored."""

    content_type = forms.TypedChoiceField(label=_("Type"), required=False, coerce=int, empty_value=None)
    language = forms.ChoiceField(label=_("Language"), required=False)
    state = forms.ChoiceField(label=_("With"), required=False, choices=[("", _("All")), *STATE_LABELS.items()])

    def __init__(self, *args: Any, rows: Sequence[Coverage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        types = {row.content_type_id: row.type_name for row in rows}
        languages = {row.language_code: row.language for row in rows}
        fields: dict[str, Any] = self.fields
        fields["content_type"].choices = [("", _("All")), *types.items()]
        fields["language"].choices = [("", _("All")), *languages.items()]

    def chosen(self, rows: Sequence[Coverage]) -> list[Coverage]:
        """``state`` keeps the rows in which something is in that state."""
        self.is_valid()
        chosen = getattr(self, "cleaned_data", {})
        content_type, language, state = (chosen.get(name) for name in ("content_type", "language", "state"))
        return [
            row
            for row in rows
            if (not content_type or row.content_type_id == content_type)
            and (not language or row.language_code == language)
            and (not state or getattr(row, state))
        ]
