"""Walks over the values of stream fields; knows no block of ours."""

from collections.abc import Iterator
from typing import Any

from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock, StructValue


def walk(block: Block, value: Any) -> Iterator[tuple[Block, Any]]:
    """Every block with its value, outermost first."""
    yield block, value
    if value is None:
        return
    if isinstance(block, StreamBlock):
        for child in value:
            yield from walk(child.block, child.value)
    elif isinstance(block, ListBlock):
        for item in value:
            yield from walk(block.child_block, item)
    elif isinstance(block, StructBlock) and isinstance(value, StructValue):
        # A picture is a struct in the form and an image as a value: there is nothing to go into.
        for name, child_block in block.child_blocks.items():
            yield from walk(child_block, value.get(name))
