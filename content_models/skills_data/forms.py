"""The upload of figures in the admin."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from content_models.base.row_files import RowFileError, SourceRow, read_csv_rows, read_json_rows

LARGEST_FILE = 10 * 1024 * 1024


class ObservationUploadForm(forms.Form):
    """A CSV or JSON file with figures; its rows are in ``rows`` when it is valid."""

    file = forms.FileField(
        label=_("File"),
        help_text=_(
            "CSV in UTF-8 or JSON. Columns: indicator, country, period, value; if needed breakdown, flag, "
            "retrieved_at, dataset, note."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,.json"}),
    )
    retrieved_at = forms.DateTimeField(
        label=_("Retrieved"),
        required=False,
        help_text=_("For rows that do not say when their figure was read from the source, for example 2026-03-31."),
    )
    is_trial = forms.BooleanField(
        label=_("Only show what would happen"), required=False, initial=True, help_text=_("Nothing is written.")
    )

    rows: list[SourceRow]

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise ValidationError(_("The file is larger than 10 MB. Divide it."))
        try:
            text = file.read().decode("utf-8-sig")
            is_json = PurePath(file.name).suffix.lower() == ".json"
            self.rows = read_json_rows(text) if is_json else read_csv_rows(text)
        except UnicodeDecodeError as error:
            raise ValidationError(_("The file is not in UTF-8. Save it again as “CSV UTF-8”.")) from error
        except RowFileError as error:
            raise ValidationError(str(error)) from error
        return file
