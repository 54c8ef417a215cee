"""Rules that hold for every block of every stream."""

import pkgutil
import re
from collections import defaultdict
from importlib import import_module

import grapple.types
import pytest
from django.template.loader import render_to_string
from grapple.types import streamfield
from wagtail import blocks, hooks
from wagtail.blocks import BoundBlock
from wagtail.coreutils import resolve_model_string
from wagtail.images.blocks import ImageBlock

from content_models.blocks.listings import LISTED_KINDS
from content_models.editorial.kinds import ContentKind
from tests.support.blocks import all_definitions, all_stream_blocks, chosen_by_editors

SIMPLE_TYPES = [
    (blocks.RichTextBlock, "rich text"),
    (blocks.URLBlock, "address"),
    ((blocks.CharBlock, blocks.TextBlock, blocks.RegexBlock), "text"),
    (blocks.PageChooserBlock, "page"),
]


def type_of(block: blocks.Block) -> str:
    """What the API makes of a block: the kind of value, and of what."""
    if isinstance(block, blocks.ListBlock):
        return f"[{type_of(block.child_block)}]"
    if simple := next((name for classes, name in SIMPLE_TYPES if isinstance(block, classes)), ""):
        return simple
    if isinstance(block, blocks.ChooserBlock):
        return f"one {resolve_model_string(block.target_model).__name__}"
    if isinstance(block, blocks.ChoiceBlock):
        return f"one of {[value for value, _label in block.field.choices if value]}"
    return type(block).__name__


def test_it_describes_every_block_for_editors() -> None:
    lacking = [
        place
        for place, block in chosen_by_editors()
        if not (str(block.get_description()) and str(block.meta.group or "") and str(block.label))
    ]

    assert lacking == []


def test_it_shows_icons_that_exist() -> None:
    files = [file for hook in hooks.get_hooks("register_icons") for file in hook([])]
    known = {file.rpartition("/")[2].removesuffix(".svg") for file in files}

    missing = {place: block.meta.icon for place, block in all_definitions() if block.meta.icon not in known}

    assert missing == {}


@pytest.mark.django_db
def test_it_renders_the_preview_of_every_block() -> None:
    failing = []
    for place, block in chosen_by_editors():
        if not isinstance(block, blocks.StructBlock):
            continue
        value = block.get_preview_value()
        context = {"block_def": block, "bound_block": BoundBlock(block, value)}
        html = render_to_string(block.get_preview_template(value, context), block.get_preview_context(value, context))
        content = re.sub(r"<[^>]+>|\s", "", html.partition("<main>")[2].partition("</main>")[0])
        if not block.is_previewable or not (content or "picture-placeholder" in html):
            failing.append(place)

    assert failing == []


def test_it_names_every_block_type_once_and_never_like_one_of_grapple() -> None:
    classes = defaultdict(set)
    for _place, block in all_definitions():
        if type(block).__module__.startswith("content_models"):
            classes[type(block).__name__].add(type(block).__module__)
    modules = [
        import_module(f"grapple.types.{module.name}")
        for module in pkgutil.iter_modules(grapple.types.__path__)
        if module.name != "media"
    ]
    taken = {name for module in modules for name, value in vars(module).items() if isinstance(value, type)}

    assert streamfield.TextBlock.__name__ in taken
    assert {name: places for name, places in classes.items() if len(places) > 1} == {}
    assert set(classes) & taken == set()


def test_it_gives_a_field_name_one_type_in_all_blocks() -> None:
    types: dict[str, dict[str, str]] = defaultdict(dict)
    for place, block in all_definitions():
        if isinstance(block, blocks.StructBlock) and not isinstance(block, ImageBlock):
            for name, child in block.child_blocks.items():
                types[name].setdefault(type_of(child), f"{place} ({type(block).__name__})")

    assert {name: found for name, found in types.items() if len(found) > 1} == {}


def test_it_has_stream_fields_to_look_at() -> None:
    streams = all_stream_blocks()

    assert {"EventPage.body", "LandingPage.components", "Person.links"} <= set(streams)


def test_it_lists_only_kinds_of_content_that_exist() -> None:
    assert {value for value, _label in LISTED_KINDS} <= set(ContentKind.values)
