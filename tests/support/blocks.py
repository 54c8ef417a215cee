"""Walks over the definitions of all blocks, and example values that fill every text."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from django.apps import apps
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock

from content_models.base.fields import PlatformStreamField


def all_stream_blocks() -> dict[str, blocks.StreamBlock]:
    """The block of every stream field, by ``Model.field``."""
    return {
        f"{model.__name__}.{field.name}": field.stream_block
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, PlatformStreamField)
    }


def different_streams() -> dict[str, blocks.StreamBlock]:
    """The streams of ``all_stream_blocks`` without those that consist of the same blocks as another."""
    found: dict[tuple[Any, ...], str] = {}
    streams = all_stream_blocks()
    for place, stream in streams.items():
        found.setdefault(tuple((name, type(child)) for name, child in stream.child_blocks.items()), place)
    return {place: streams[place] for place in found.values()}


def walk_definitions(block: blocks.Block, place: str) -> Iterator[tuple[str, blocks.Block]]:
    """Every block below ``block`` with where it stands."""
    yield place, block
    if isinstance(block, blocks.ListBlock):
        yield from walk_definitions(block.child_block, f"{place}[]")
    elif not isinstance(block, ImageBlock):
        for name, child in getattr(block, "child_blocks", {}).items():
            yield from walk_definitions(child, f"{place}.{name}")


def all_definitions() -> Iterator[tuple[str, blocks.Block]]:
    for place, stream in all_stream_blocks().items():
        yield from walk_definitions(stream, place)


def chosen_by_editors() -> Iterator[tuple[str, blocks.Block]]:
    """The blocks that an editor picks in a stream, and the structures inside them."""
    for place, block in all_definitions():
        if isinstance(block, blocks.StreamBlock):
            yield from ((f"{place}.{name}", child) for name, child in block.child_blocks.items())
        elif isinstance(block, blocks.ListBlock) and isinstance(block.child_block, blocks.StructBlock):
            yield f"{place}[]", block.child_block


def example(block: blocks.Block, place: str, image_id: int) -> Any:
    """A raw value in which every text is filled with the place where it stands."""
    if isinstance(block, TypedTableBlock):
        return {
            "caption": f"{place} caption",
            "columns": [{"type": "string", "heading": f"{place} heading"}],
            "rows": [{"values": [f"{place} cell"]}],
        }
    if isinstance(block, ImageBlock):
        return {"image": image_id, "alt_text": f"{place} alt", "decorative": False}
    if isinstance(block, blocks.ListBlock):
        item = example(block.child_block, f"{place}[]", image_id)
        return [{"type": "item", "id": str(uuid4()), "value": item}]
    if isinstance(block, blocks.StreamBlock):
        return example_stream(block, place, image_id)
    if isinstance(block, blocks.StructBlock):
        return {name: example(child, f"{place}.{name}", image_id) for name, child in block.child_blocks.items()}
    return example_text(block, place)


def example_text(block: blocks.Block, place: str) -> str | None:
    if isinstance(block, blocks.RichTextBlock):
        return f"<p>{place}</p>"
    return place if isinstance(block, (blocks.CharBlock, blocks.TextBlock)) else None


def example_stream(block: blocks.StreamBlock, place: str, image_id: int) -> list[dict[str, Any]]:
    return [
        {"type": name, "id": str(uuid4()), "value": example(child, f"{place}.{name}", image_id)}
        for name, child in block.child_blocks.items()
        if not isinstance(child, blocks.ChooserBlock)
    ]


def texts_of(block: blocks.Block, place: str) -> set[str]:
    """Every text that ``example`` fills in."""
    if isinstance(block, TypedTableBlock):
        return {f"{place} caption", f"{place} heading", f"{place} cell"}
    if isinstance(block, ImageBlock):
        return {f"{place} alt"}
    if isinstance(block, (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock)):
        return {place}
    if isinstance(block, blocks.ListBlock):
        return texts_of(block.child_block, f"{place}[]")
    children = getattr(block, "child_blocks", {}).items()
    return set().union(*(texts_of(child, f"{place}.{name}") for name, child in children))
