"""Streams in which some values are shared by all languages and others are text of each language."""

from typing import Any

from wagtail.blocks import (
    BlockQuoteBlock,
    CharBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StreamValue,
    StructBlock,
    TextBlock,
)

from content_models.blocks.tables import TableCellsBlock

TEXT_BLOCKS = (CharBlock, TextBlock, RichTextBlock, BlockQuoteBlock)


def with_shared_values(source: StreamValue, target: StreamValue) -> StreamValue:
    """The source's stream with the target's text wherever the target has the same block.

    Blocks are matched by their id. A block that the target does not know comes with the source's text, one that
    the source has no more is left out.
    """
    block = source.stream_block
    merged = merge_stream(block, source.get_prep_value(), target.get_prep_value())
    return block.to_python(merged)


def merge_stream(block: StreamBlock, source: list[Any], target: list[Any]) -> list[Any]:
    theirs = {item["id"]: item for item in target}
    return [
        {**item, "value": merge(block.child_blocks[item["type"]], item["value"], theirs[item["id"]]["value"])}
        if item["id"] in theirs and item["type"] in block.child_blocks
        else item
        for item in source
    ]


def merge_list(block: ListBlock, source: list[Any], target: list[Any]) -> list[Any]:
    theirs = {item["id"]: item for item in target}
    return [
        {**item, "value": merge(block.child_block, item["value"], theirs[item["id"]]["value"])}
        if item["id"] in theirs
        else item
        for item in source
    ]


def merge_struct(block: StructBlock, source: dict[str, Any], target: dict[str, Any]) -> dict[str, Any]:
    return {
        name: merge(block.child_blocks[name], value, target[name])
        if name in target and name in block.child_blocks
        else value
        for name, value in source.items()
    }


def merge(block: Any, source: Any, target: Any) -> Any:
    """One value in the raw form in which streams are stored."""
    if isinstance(block, TEXT_BLOCKS):
        # An emptied text is emptied everywhere; a new one is there until somebody translates it.
        return target if source and target else source
    if isinstance(block, TableCellsBlock):
        return block.merge_translation(source, target)
    if isinstance(block, StreamBlock):
        return merge_stream(block, source or [], target or [])
    if isinstance(block, ListBlock):
        return merge_list(block, source or [], target or [])
    if isinstance(block, StructBlock):
        return merge_struct(block, source or {}, target or {})
    return source
