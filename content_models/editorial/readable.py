"""What a page says in words beside its title and summary: what search finds it by.

Its own text only, so that nothing but its own publication changes it: names of linked items and labels of terms are
left out, and so are addresses, codes and choices.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

from django.db import models
from wagtail.blocks import Block, CharBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock, TextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page

from content_models.blocks.tables import TableCellsBlock, table_texts

# Title and summary are searched on their own; the others are not meant for readers' eyes.
LEFT_OUT = frozenset(
    {"title", "summary", "image_alt", "filter_string", "recurrence", "external_id", "map_title", "map_tooltip"}
)
# Names of fields of blocks that hold something else than words for readers.
LEFT_OUT_OF_BLOCKS = frozenset({"alt", "alternative_text", "code", "anchor"})

inline_tag = re.compile(r"</?(?:a|b|i|em|strong|sub|sup|u|s|span|mark|small)\b[^>]*>", re.IGNORECASE)
tag = re.compile(r"<[^>]*>")


def readable_text(page: Any) -> str:
    """The text of all fields in which editors write for readers, in the order of the model; no markup."""
    pieces = (piece for field in text_fields(page._meta.model) for piece in pieces_of(page, field))
    return "\n".join(piece for piece in pieces if piece)


@cache
def text_fields(model: type[Page]) -> tuple[models.Field, ...]:
    """The fields of a page type whose words are searched."""
    names = {field.name for field in Page._meta.get_fields()} | LEFT_OUT
    return tuple(field for field in model._meta.concrete_fields if field.name not in names and holds_text(field))


def holds_text(field: models.Field) -> bool:
    # Fields for addresses, time zones and lengths of time are subclasses: they hold no words.
    is_plain = type(field) in {models.CharField, models.TextField} and not field.choices
    return is_plain or isinstance(field, (RichTextField, StreamField))


def pieces_of(page: Any, field: models.Field) -> Iterator[str]:
    value = getattr(page, field.attname)
    if isinstance(field, StreamField):
        yield from stream_texts(field, value)
    else:
        yield without_markup(value) if isinstance(field, RichTextField) else value


def stream_texts(field: StreamField, value: Any) -> Iterator[str]:
    for block, content in walk_stored(field.stream_block, value.raw_data):
        if not content or block.name in LEFT_OUT_OF_BLOCKS:
            continue
        match block:
            case RichTextBlock():
                yield without_markup(content)
            case CharBlock() | TextBlock():
                yield str(content)
            case TableCellsBlock():
                yield from (text for text in table_texts(block.to_python(content)) if text)


def walk_stored(block: Block, value: Any) -> Iterator[tuple[Block, Any]]:
    """Every block with its value as it is stored: the objects that choosers name are not loaded for their words."""
    yield block, value
    if not value or isinstance(block, ImageBlock):
        return
    if isinstance(block, StreamBlock):
        for child in value:
            if child["type"] in block.child_blocks:
                yield from walk_stored(block.child_blocks[child["type"]], child["value"])
    elif isinstance(block, ListBlock):
        for item in value:
            is_wrapped = isinstance(item, dict) and item.get("type") == "item" and "value" in item
            yield from walk_stored(block.child_block, item["value"] if is_wrapped else item)
    elif isinstance(block, StructBlock):
        for name, child_block in block.child_blocks.items():
            yield from walk_stored(child_block, value.get(name))


def without_markup(source: str) -> str:
    """Rich text as it is read. Only its blocks divide words: bold letters within one do not."""
    return unescape(tag.sub(" ", inline_tag.sub("", source)))
