"""Cells of stream fields: plain text for simple streams, JSON as Wagtail stores it for all, terms by code."""

import json
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import (
    Block,
    CharBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StreamValue,
    StructBlock,
)

from content_models.blocks.terms import TermBlock
from content_models.editorial.importing.cells import CellError, read_list, read_rich_text
from content_models.editorial.importing.lookups import Lookups


def read_stream(block: StreamBlock, cell: Any, lookups: Lookups) -> StreamValue:
    """The value of a stream field, checked like a form would."""
    raw = [with_keys(block, item, lookups) for item in raw_items(block, cell)]
    value = block.to_python(raw)
    try:
        return block.clean(value)
    except ValidationError as error:
        raise CellError(" ".join(dict.fromkeys(texts_of(error)))) from error


def raw_items(block: StreamBlock, cell: Any) -> list[dict[str, Any]]:
    if isinstance(cell, str) and cell.lstrip().startswith("["):
        try:
            cell = json.loads(cell)
        except json.JSONDecodeError as error:
            raise CellError(_("This is not valid JSON: %(reason)s.") % {"reason": error}) from error
    if isinstance(cell, str) and "paragraph" in block.child_blocks:
        return [{"type": "paragraph", "value": {"text": read_rich_text(cell)}}]
    return [typed(block, item) for item in read_list(cell)]


def typed(block: StreamBlock, item: Any) -> dict[str, Any]:
    """An item with its type: named, or the only one that the stream has, or the one for plain text."""
    if isinstance(item, dict) and set(item) >= {"type", "value"}:
        if item["type"] not in block.child_blocks:
            values = {"type": item["type"], "known": ", ".join(block.child_blocks)}
            raise CellError(_("There is no block “%(type)s” here. Blocks are: %(known)s.") % values)
        return {"type": item["type"], "value": item["value"]}
    if isinstance(item, dict) and len(block.child_blocks) == 1:
        return {"type": next(iter(block.child_blocks)), "value": item}
    if isinstance(item, str):
        for name, child in block.child_blocks.items():
            if isinstance(child, CharBlock):
                return {"type": name, "value": item}
            if isinstance(child, StructBlock) and "url" in child.child_blocks and "://" in item:
                return {"type": name, "value": {"url": item}}
    known = ", ".join(block.child_blocks)
    raise CellError(_("Write a JSON list of objects with type and value. Blocks are: %(known)s.") % {"known": known})


def with_keys(block: Block, value: Any, lookups: Lookups) -> Any:
    """The raw value with codes of terms replaced by their keys, and rich text cleaned."""
    if isinstance(block, StreamBlock) and isinstance(value, dict):
        child = block.child_blocks.get(value.get("type"))
        return {**value, "value": with_keys(child, value.get("value"), lookups)} if child else value
    if isinstance(block, StreamBlock) and isinstance(value, list):
        return [with_keys(block, item, lookups) for item in value]
    if isinstance(block, ListBlock) and isinstance(value, list):
        return [with_keys(block.child_block, item, lookups) for item in value]
    if isinstance(block, StructBlock) and isinstance(value, dict):
        return {name: with_keys(part_of(block, name), part, lookups) for name, part in value.items()}
    return simple(block, value, lookups)


def part_of(block: StructBlock, name: str) -> Block:
    if name not in block.child_blocks:
        values = {"name": name, "known": ", ".join(block.child_blocks)}
        raise CellError(_("There is no part “%(name)s” here. Parts are: %(known)s.") % values)
    return block.child_blocks[name]


def simple(block: Block, value: Any, lookups: Lookups) -> Any:
    if isinstance(block, TermBlock) and isinstance(value, str):
        return lookups.term(block.vocabulary, value).pk if value else None
    if isinstance(block, RichTextBlock) and isinstance(value, str):
        return read_rich_text(value)
    return value


def texts_of(error: ValidationError) -> list[str]:
    """All messages of a block's error, those of the blocks inside it with their names before them."""
    inner = getattr(error, "block_errors", None)
    if inner is None:
        return list(error.messages)
    named = inner.items() if isinstance(inner, dict) else enumerate(inner)
    own = [str(message) for message in getattr(error, "non_block_errors", ())]
    return own + [
        f"{name}: {text}" if isinstance(name, str) else text for name, part in named if part for text in texts_of(part)
    ]
