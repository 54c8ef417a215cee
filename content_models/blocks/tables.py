"""Tables. Their text takes part in translation: wagtail-localize does not look into tables by itself."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue

from content_models.blocks.data import GROUP
from content_models.blocks.terms import TermBlock


def text_key(text: str) -> str:
    """By its content, not its place: a row that is put in between loses nobody's translation."""
    return sha256(text.encode()).hexdigest()[:16]


class TableCellsBlock(TypedTableBlock):
    """A table with columns of text, numbers or countries."""

    string = blocks.CharBlock(label=_("Text"), required=False)
    number = blocks.FloatBlock(label=_("Number"), required=False)
    country = TermBlock("country", label=_("Country"), required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        group = GROUP
        description = _("Rows and columns of text, numbers or countries.")
        preview_value = {
            "caption": "Courses and participants",
            "columns": [{"type": "string", "heading": "Course"}, {"type": "number", "heading": "Participants"}],
            "rows": [{"values": ["Spreadsheets", 120]}, {"values": ["Online safety", 95]}],
        }

    def get_translatable_segments(self, value: TypedTable) -> list[StringSegmentValue]:
        found = {text_key(text): text for text in table_texts(value) if text}
        return [StringSegmentValue(key, text) for key, text in found.items()]

    def restore_translated_segments(self, value: TypedTable, segments: list[StringSegmentValue]) -> TypedTable:
        translated = {segment.path: segment.render_text() for segment in segments}

        def in_target(text: str) -> str:
            return translated.get(text_key(text), text) if text else text

        columns = [{**column, "heading": in_target(column["heading"])} for column in value.columns]
        rows = [
            {"values": [in_target(cell) if isinstance(cell, str) else cell for cell in row["values"]]}
            for row in value.row_data
        ]
        return TypedTable(columns=columns, row_data=rows, caption=in_target(value.caption))

    def merge_translation(self, source: dict[str, Any] | None, target: dict[str, Any] | None) -> dict[str, Any] | None:
        """The source's table with the target's texts, both in raw form; the source's own where they differ in shape."""
        if not source or not target or table_shape(source) != table_shape(target):
            return source
        rows = [
            {"values": [_text_of(other, cell) for cell, other in zip(row["values"], others["values"], strict=True)]}
            for row, others in zip(source["rows"], target["rows"], strict=True)
        ]
        columns = [
            {**column, "heading": _text_of(other["heading"], column["heading"])}
            for column, other in zip(source["columns"], target["columns"], strict=True)
        ]
        return {"columns": columns, "rows": rows, "caption": _text_of(target.get("caption"), source.get("caption"))}


def table_shape(raw: dict[str, Any]) -> tuple[list[str], int]:
    return [column["type"] for column in raw["columns"]], len(raw["rows"])


def _text_of(target: Any, source: Any) -> Any:
    # An emptied text is emptied everywhere; numbers and terms are the source's.
    return target if source and target and isinstance(source, str) and isinstance(target, str) else source


def table_texts(table: TypedTable) -> Iterator[str]:
    """Every text of a table: caption, headings, cells."""
    yield table.caption or ""
    for column in table.columns:
        yield column["heading"] or ""
    for row in table.row_data:
        yield from (cell for cell in row["values"] if isinstance(cell, str))


class TableBlock(blocks.StructBlock):
    """A table with where its data come from."""

    table = TableCellsBlock(label=_("Table"))
    source = blocks.CharBlock(label=_("Source"), max_length=255, required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        group = GROUP
        template = "blocks/table.html"
        description = _("A table of text, numbers or countries, with its source.")
        preview_value = {
            "table": {
                "caption": "Courses and participants",
                "columns": [{"type": "string", "heading": "Course"}, {"type": "number", "heading": "Participants"}],
                "rows": [{"values": ["Spreadsheets", 120]}, {"values": ["Online safety", 95]}],
            },
            "source": "Own count",
        }
