"""The rows of a list in SQL, and rows of the catalogue as plain values."""

from dataclasses import fields
from typing import Any

from django.db.models import QuerySet

from content_models.catalogue.engines.base import UNLISTED_KINDS, Dictionary, Row, Selection
from content_models.catalogue.engines.database.conditions import as_q
from content_models.catalogue.engines.database.text import text_condition
from content_models.catalogue.engines.database.text_dictionary import DatabaseDictionary
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.querysets import EntryQuerySet

ROW_NAMES = [field.name for field in fields(Row)]
ROW_COLUMNS = ["pk" if name == "entry_id" else name for name in ROW_NAMES]


def select(selection: Selection, dictionary: Dictionary | None = None) -> EntryQuerySet:
    """What belongs to a list, in no order. A dictionary that is used again has not to be asked again."""
    rows = CatalogueEntry.objects.on_site(selection.site_id).served_in(selection.chain)
    rows = rows.visible_at(selection.moment).listed_at(selection.moment)
    if selection.kinds is None:
        rows = rows.exclude(kind__in=UNLISTED_KINDS)
    else:
        rows = rows.filter(kind__in=sorted(selection.kinds))
    for named in selection.conditions:
        rows = rows.filter(as_q(named.condition, selection))
    if selection.search is not None:
        rows = rows.filter(text_condition(selection, dictionary or DatabaseDictionary()))
    return rows


def rows_of(entries: QuerySet) -> list[Row]:
    """Plain rows out of a query on the catalogue."""
    return [row_of(values) for values in entries.values_list(*ROW_COLUMNS)]


def row_of(values: tuple[Any, ...]) -> Row:
    named = dict(zip(ROW_NAMES, values, strict=True))
    # PostgreSQL hands binary columns out as a view on memory.
    return Row(**{**named, "sort_title": bytes(named["sort_title"])})
