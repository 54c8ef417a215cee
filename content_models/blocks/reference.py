"""The reference page of all blocks, written from their definitions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.apps import apps
from django.utils.translation import override
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock

from content_models.blocks.links import LinkBlock

INTRODUCTION = """# Blocks

Written by `manage.py export_blocks`; do not edit. What pages are written in, by the groups in which editors find them.
The name of a block is its type in GraphQL; *where* lists the stream fields that take it. In all blocks a field name has
one type: `text` is rich text, `title`, `label` and `name` are plain, `url` is an address, `link` leads to a page, a
document or an address.
"""


def blocks_reference() -> str:
    """The page as Markdown, in English whatever the language of the process."""
    with override("en"):
        found, places = _structures()
        groups = defaultdict(list)
        for name, block in found.items():
            groups[str(block.meta.group)].append((name, block))
        parts = [INTRODUCTION]
        for group in sorted(groups):
            parts.append(f"## {group}\n")
            parts.extend(_section(name, block, places[name]) for name, block in sorted(groups[group]))
        return "\n".join(parts)


def _structures() -> tuple[dict[str, blocks.StructBlock], dict[str, set[str]]]:
    """The first definition of every block by class name, and the stream fields in which it stands."""
    found: dict[str, blocks.StructBlock] = {}
    places: dict[str, set[str]] = defaultdict(set)
    for model in sorted(apps.get_models(), key=lambda model: model.__name__):
        for field in model._meta.get_fields():
            if isinstance(field, StreamField):
                for block in _inside(field.stream_block):
                    found.setdefault(type(block).__name__, block)
                    places[type(block).__name__].add(f"{model.__name__}.{field.name}")
    return found, places


def _inside(block: blocks.Block) -> Iterator[blocks.StructBlock]:
    if isinstance(block, blocks.StructBlock):
        yield block
    if isinstance(block, blocks.ListBlock):
        yield from _inside(block.child_block)
    elif isinstance(block, (blocks.StructBlock, blocks.StreamBlock)) and not isinstance(block, ImageBlock):
        for child in block.child_blocks.values():
            yield from _inside(child)


def _section(name: str, block: blocks.StructBlock, places: Iterable[str]) -> str:
    lines = [
        f"### {name}",
        "",
        str(block.get_description()),
        "",
        "| field | label | type | required |",
        "|---|---|---|---|",
    ]
    for field, child in block.child_blocks.items():
        required = "yes" if _is_required(child) else "no"
        lines.append(f"| `{field}` | {child.label} | {_type_name(child)} | {required} |")
    return "\n".join([*lines, "", f"Where: {', '.join(f'`{place}`' for place in sorted(places))}", ""])


def _is_required(block: blocks.Block) -> bool:
    if isinstance(block, ImageBlock):
        return bool(block.child_blocks["image"].required)
    if isinstance(block, blocks.ListBlock):
        return bool(block.meta.min_num)
    if isinstance(block, LinkBlock):
        return not block.meta.may_be_empty
    return bool(block.required)


def _type_name(block: blocks.Block) -> str:
    if isinstance(block, blocks.ListBlock):
        limits = [str(limit) if limit is not None else "" for limit in (block.meta.min_num, block.meta.max_num)]
        amount = f", {limits[0] or 0}–{limits[1] or 'any'}" if any(limits) else ""
        return f"list of {_type_name(block.child_block)}{amount}"
    if isinstance(block, blocks.ChooserBlock) and not isinstance(block, blocks.PageChooserBlock):
        vocabulary = getattr(block, "vocabulary", "")
        return f"term of `{vocabulary}`" if vocabulary else f"one {block.model_class.__name__}"
    return f"`{type(block).__name__}`"
