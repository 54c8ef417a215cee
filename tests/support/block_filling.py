"""Fills every block of a stream, and says what the admin's form sends for it."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import combinations
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks import StreamValue
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from content_models.blocks.terms import TermBlock
from tests.support.supply import Supply


class BlockFiller:
    """Values for blocks: in the raw form in which streams are stored."""

    def __init__(self, supply: Supply) -> None:
        self.supply = supply
        self.count = 0

    def stream(self, block: blocks.StreamBlock) -> StreamValue:
        """Every kind of child once, in the order of the chooser."""
        return block.to_python(self.raw(block))

    def raw(self, block: blocks.Block) -> Any:
        if isinstance(block, blocks.StreamBlock):
            return [self.item(name, child) for name, child in self.children_of(block)]
        if isinstance(block, blocks.ListBlock):
            return [self.list_item(block) for _number in range(max(1, block.meta.min_num or 1))]
        if isinstance(block, TypedTableBlock):
            return self.table(block)
        if isinstance(block, ImageBlock):
            return {"image": self.supply.image().pk, "decorative": False, "alt_text": "People in a classroom"}
        if isinstance(block, blocks.StructBlock):
            return self.struct(block)
        return self.leaf(block)

    def struct(self, block: blocks.StructBlock) -> dict[str, Any]:
        """Every value; where the block's rules allow only one of several, without the others."""
        full = {name: self.raw(child) for name, child in block.child_blocks.items()}
        if "url" in full and "url" in (block.meta.preview_value or {}):
            # Some addresses have a form of their own, which the example of the block has too.
            full["url"] = block.meta.preview_value["url"]
        optional = [name for name, child in block.child_blocks.items() if not child.required]
        for size in range(len(optional) + 1):
            for dropped in combinations(optional, size):
                kept = full | {name: block.child_blocks[name].get_prep_value(None) for name in dropped}
                if self.is_clean(block, kept):
                    return kept
        raise AssertionError(f"No values are known that {type(block).__name__} takes.")

    def is_clean(self, block: blocks.StructBlock, raw: dict[str, Any]) -> bool:
        try:
            block.clean(block.to_python(raw))
        except ValidationError:
            return False
        return True

    def children_of(self, block: blocks.StreamBlock) -> list[tuple[str, blocks.Block]]:
        children = list(block.child_blocks.items())
        limit = block.meta.max_num
        return children[:limit] if limit else children

    def item(self, name: str, child: blocks.Block) -> dict[str, Any]:
        return {"type": name, "value": self.raw(child), "id": self.next_id()}

    def list_item(self, block: blocks.ListBlock) -> dict[str, Any]:
        return {"type": "item", "value": self.raw(block.child_block), "id": self.next_id()}

    def next_id(self) -> str:
        self.count += 1
        return str(uuid5(NAMESPACE_URL, f"block:{self.count}"))

    def table(self, block: TypedTableBlock) -> dict[str, Any]:
        name, child = next(iter(block.child_blocks.items()))
        return {
            "columns": [{"type": name, "heading": "Country"}],
            "rows": [{"values": [self.raw(child)]}],
            "caption": "Figures by country",
        }

    def leaf(self, block: blocks.Block) -> Any:
        if isinstance(block, TermBlock):
            return self.supply.terms(block.vocabulary)[0].pk
        if isinstance(block, ImageChooserBlock):
            return self.supply.image().pk
        if isinstance(block, DocumentChooserBlock):
            return self.supply.document().pk
        if isinstance(block, blocks.ChooserBlock):
            return self.supply.instance_of(self.target_of(block)).pk
        return self.plain(block)

    def target_of(self, block: blocks.ChooserBlock) -> Any:
        targets = getattr(block, "target_models", None)
        return targets[0] if targets else block.target_model

    def plain(self, block: blocks.Block) -> Any:
        if isinstance(block, blocks.MultipleChoiceBlock):
            return [self.first_choice(block)]
        if isinstance(block, blocks.ChoiceBlock):
            return self.first_choice(block)
        if isinstance(block, blocks.IntegerBlock):
            return max(7, block.field.min_value or 0)
        plain_values: list[tuple[Any, Any]] = [
            (blocks.RichTextBlock, "<p>Words with <b>weight</b>.</p>"),
            (blocks.URLBlock, "https://example.eu/block"),
            (blocks.EmailBlock, "block@example.eu"),
            (blocks.RegexBlock, block.get_default() or "7.5"),
            ((blocks.CharBlock, blocks.TextBlock), "Words"),
            (blocks.DateTimeBlock, datetime(2027, 5, 4, 10, 0, tzinfo=UTC).isoformat()),
            (blocks.DateBlock, date(2027, 5, 4).isoformat()),
            (blocks.BooleanBlock, True),
            (blocks.DecimalBlock, str(Decimal("7.5"))),
            (blocks.FloatBlock, 7.5),
        ]
        for kind, value in plain_values:
            if isinstance(block, kind):
                return value
        raise AssertionError(f"No value is known for {type(block).__name__}.")

    def first_choice(self, block: blocks.ChoiceBlock) -> str:
        return next(str(code) for code, _label in block.field.choices if code)
