"""Exports that a spreadsheet program may open without running anything."""

from typing import Any

from wagtail.admin.views.mixins import SpreadsheetExportMixin

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_plain_text(value: str) -> str:
    """A text that starts like a formula gets an apostrophe, which spreadsheet programs take for “this is text”."""
    return f"'{value}" if value.startswith(FORMULA_STARTS) else value


class SafeExport(SpreadsheetExportMixin):
    """A view whose CSV holds no formulas; the cells of its workbooks are typed as text anyway."""

    custom_value_preprocess: dict[Any, dict[str, Any]] = {
        **SpreadsheetExportMixin.custom_value_preprocess,
        str: {SpreadsheetExportMixin.FORMAT_CSV: as_plain_text},
    }
