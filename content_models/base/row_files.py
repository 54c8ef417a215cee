"""Files of rows that people bring: CSV with a heading line, or JSON with a list of objects. Reading only."""

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

DELIMITERS = ",;\t"


class RowFileError(Exception):
    """A file that cannot be read as rows; the message says what is expected."""


@dataclass(frozen=True)
class SourceRow:
    """One row with the number that people find it by: the line of a CSV file, the position in a JSON list."""

    number: int
    values: dict[str, Any]

    def text(self, name: str) -> str:
        """The value as text without blanks around it; empty where the row has none."""
        value = self.values.get(name)
        return "" if value is None else str(value).strip()


def read_row_file(path: Path) -> list[SourceRow]:
    """The rows of a file, by its name's ending.

    Raises:
        RowFileError: the file is missing, is not UTF-8, or is not a table.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RowFileError(_("The file “%(name)s” cannot be read.") % {"name": path}) from error
    except UnicodeDecodeError as error:
        raise RowFileError(_("The file is not in UTF-8. Save it again as “CSV UTF-8”.")) from error
    return read_json_rows(text) if path.suffix.lower() == ".json" else read_csv_rows(text)


def read_csv_rows(text: str) -> list[SourceRow]:
    heading = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=heading.count)
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=delimiter, strict=True)
    try:
        names = [name.strip() for name in next(reader, [])]
        check_names(names)
        rows = [
            SourceRow(reader.line_num, row_values(names, cells, reader.line_num))
            for cells in reader
            if any(cell.strip() for cell in cells)
        ]
    except csv.Error as error:
        message = _("Line %(line)d is not valid CSV: %(reason)s.") % {"line": reader.line_num, "reason": error}
        raise RowFileError(message) from error
    return rows


def check_names(names: list[str]) -> None:
    if not any(names):
        raise RowFileError(_("The first line has to name the columns."))
    if twice := sorted({name for name in names if name and names.count(name) > 1}):
        raise RowFileError(_("These columns are there twice: %(names)s.") % {"names": ", ".join(twice)})


def row_values(names: list[str], cells: list[str], line: int) -> dict[str, str]:
    if len(cells) > len(names):
        values = {"line": line, "cells": len(cells), "columns": len(names)}
        message = _("Line %(line)d has %(cells)d cells for %(columns)d columns. Put quotes around text with commas.")
        raise RowFileError(message % values)
    return {name: cell for name, cell in zip(names, cells, strict=False) if name}


def read_json_rows(text: str) -> list[SourceRow]:
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise RowFileError(_("The file is not valid JSON: %(reason)s.") % {"reason": error}) from error
    if not isinstance(content, list) or not all(isinstance(row, dict) for row in content):
        raise RowFileError(_("The file has to be a list of objects, one for each row."))
    return [SourceRow(number, row) for number, row in enumerate(content, start=1)]
