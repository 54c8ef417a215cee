"""Turns the demo's plain values into what a stream field stores, guided by the definitions of its blocks.

A stream with a single type of block may leave the type out; a block whose first field says it all may be that value.
"""

from typing import Any
from uuid import uuid5

from wagtail import blocks
from wagtail.models import Page

from content_models.blocks.terms import TermBlock
from content_models.editorial.demo.items import NAMESPACE
from content_models.editorial.demo.markup import rich_text
from content_models.editorial.demo.moments import Calendar
from content_models.editorial.demo.references import References

Raw = Any


class StreamWriter:
    """Writes values for blocks. ``zone`` is the time zone in which times are meant."""

    def __init__(self, references: References, calendar: Calendar, zone: str) -> None:
        self.references = references
        self.calendar = calendar
        self.zone = zone

    def write(self, block: blocks.Block, value: Any, place: str) -> Raw:
        """``place`` names where the value stands: the ids of blocks are derived from it."""
        if isinstance(block, blocks.BaseStreamBlock):
            return [self.write_child(block, child, f"{place}/{number}") for number, child in enumerate(value)]
        if isinstance(block, blocks.ListBlock):
            return [
                {"type": "item", "value": self.write(block.child_block, child, f"{place}/{number}"),
                 "id": block_id(f"{place}/{number}")}
                for number, child in enumerate(value)
            ]  # fmt: skip
        if isinstance(block, blocks.BaseStructBlock):
            return self.write_struct(block, value, place)
        return self.write_single(block, value)

    def write_child(self, block: blocks.BaseStreamBlock, child: Any, place: str) -> Raw:
        names = list(block.child_blocks)
        if isinstance(child, list) and len(child) == 2 and child[0] in names:
            name, value = child
        elif len(names) == 1:
            name, value = names[0], child
        else:
            raise ValueError(f"{place}: say which of {', '.join(names)} “{child}” is.")
        return {"type": name, "value": self.write(block.child_blocks[name], value, place), "id": block_id(place)}

    def write_struct(self, block: blocks.BaseStructBlock, value: Any, place: str) -> Raw:
        children = block.child_blocks
        values = value if isinstance(value, dict) else {next(iter(children)): value}
        if unknown := set(values) - set(children):
            raise ValueError(f"{place}: {type(block).__name__} has no field {', '.join(sorted(unknown))}.")
        return {
            name: self.write(child, values[name], f"{place}/{name}") if name in values else empty(child)
            for name, child in children.items()
        }

    def write_single(self, block: blocks.Block, value: Any) -> Raw:
        if isinstance(block, blocks.ChooserBlock):
            return self.chosen(block, value).pk
        if isinstance(block, blocks.RichTextBlock):
            return rich_text(value)
        if isinstance(block, blocks.DateTimeBlock):
            return self.calendar.moment(value, self.zone).isoformat()
        if isinstance(block, blocks.DateBlock):
            return self.calendar.day(value).isoformat()
        return int(value) if isinstance(block, blocks.IntegerBlock) else value

    def chosen(self, block: blocks.ChooserBlock, value: Any) -> Any:
        if isinstance(block, TermBlock):
            return self.references.term(block.vocabulary, value)
        return value if isinstance(value, Page) else self.references.chosen(block.model_class, value)


def empty(block: blocks.Block) -> Raw:
    """What a stream stores for a field that nobody filled."""
    return block.get_prep_value(block.get_default())


def block_id(place: str) -> str:
    return str(uuid5(NAMESPACE, place))
