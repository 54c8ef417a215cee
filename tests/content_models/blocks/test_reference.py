"""The reference page of the blocks."""

from pathlib import Path

from django.conf import settings
from wagtail.blocks import StructBlock
from wagtail.images.blocks import ImageBlock

from content_models.blocks.reference import blocks_reference
from tests.support.blocks import all_definitions


def test_it_is_as_fresh_as_the_blocks() -> None:
    page = Path(settings.BASE_DIR) / "docs" / "reference" / "blocks.md"

    assert page.read_text(encoding="utf-8") == blocks_reference(), "run manage.py export_blocks"


def test_it_names_every_block() -> None:
    page = blocks_reference()

    names = {
        type(block).__name__ for _place, block in all_definitions() if isinstance(block, (StructBlock, ImageBlock))
    }
    assert [name for name in sorted(names) if f"### {name}\n" not in page] == []
