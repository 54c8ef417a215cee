"""Values of blocks, read from the form in which streams are stored; nothing here asks the database by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import graphene
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.coreutils import resolve_model_string
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Page

from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from content_models.taxonomies.models import Term as TermModel
from graphql_schema.derivation import targets
from graphql_schema.rich_text import RichTextFacts
from graphql_schema.types.media import Document, DocumentFacts, Image, image_facts
from graphql_schema.types.media import MediaFile as MediaFileType
from graphql_schema.types.scalars import HTML, URL, Date, DateTime
from graphql_schema.types.table import Table, table_facts
from graphql_schema.types.taxonomy import Term
from graphql_schema.types.values import RichText

Convert = Callable[[Any, Any, str], Any]
Leaf = tuple[Callable[[], Any], Convert]
ALT_NAMES = ("alt_text", "image_alt", "alt", "alternative_text")


@dataclass(frozen=True)
class BlockFacts:
    """One block: its type in the schema, its definition, its stored value."""

    type_name: str
    block: blocks.Block
    value: Any
    language: str
    block_id: str | None = None
    child_name: str = ""

    def value_of(self, name: str) -> Any:
        """The stored value of a child; of an image, with the alternative text that stands beside it."""
        if self.child_name == name:
            return self.value
        raw = self.value.get(name) if isinstance(self.value, dict) else None
        if isinstance(raw, int) and isinstance(self.block.child_blocks.get(name), ImageChooserBlock):
            return {"image": raw, **self.words_for_image()}
        return raw

    def words_for_image(self) -> dict[str, Any]:
        words = next((self.value[name] for name in ALT_NAMES if self.value.get(name)), "")
        return {"alt_text": words, "decorative": bool(self.value.get("decorative"))}


def stream_items(
    block: blocks.StreamBlock, raw: Any, context: Any, language: str, name_of: Callable[[str, blocks.Block], str]
) -> list[BlockFacts]:
    found = []
    for item in raw or ():
        child = block.child_blocks.get(item["type"])
        if child is None or points_nowhere(child, item["value"], context, language):
            continue
        simple = leaf_of(child) is not None or not isinstance(child, blocks.BaseStructBlock)
        found.append(
            BlockFacts(
                name_of(item["type"], child),
                child,
                item["value"],
                language,
                item.get("id"),
                item["type"] if simple else "",
            )
        )
    return found


def list_items(raw: Any) -> list[Any]:
    """The values of a list block, in today's form (with ids) or the bare one of old revisions."""
    return [item["value"] if is_list_item(item) else item for item in raw or ()]


def is_list_item(item: Any) -> bool:
    return isinstance(item, dict) and item.get("type") == "item" and "value" in item


def points_nowhere(block: blocks.Block, raw: Any, context: Any, language: str) -> bool:
    """Whether it is a bare reference to something that readers may not see: the item is then left out."""
    leaf = leaf_of(block)
    return (
        leaf is not None
        and isinstance(block, (blocks.ChooserBlock, ImageBlock))
        and leaf[1](raw, context, language) is None
    )


def leaf_of(block: blocks.Block) -> Leaf | None:
    """Type and reader of a block that has no children in the schema."""
    if isinstance(block, blocks.ChooserBlock):
        return chooser(block)
    for kinds, of_type, convert in LEAVES:
        if isinstance(block, kinds):
            return always(of_type), reader(block, convert)
    return ((lambda: graphene.String), text) if isinstance(block, blocks.FieldBlock) else None


def always(of_type: Any) -> Callable[[], Any]:
    return lambda: of_type


def reader(block: blocks.Block, convert: Callable[..., Any]) -> Convert:
    return lambda raw, context, language: None if raw in (None, "") else convert(block, raw, context, language)


def text(raw: Any, _context: Any, _language: str) -> str | None:
    return None if raw in (None, "") else str(raw)


def chooser(block: blocks.ChooserBlock) -> Leaf:
    model = resolve_model_string(block.target_model)
    for known, make, convert in CHOSEN:
        if issubclass(model, known):
            return make, convert
    return (
        lambda: targets.node_type(model)
    ), lambda raw, context, language: None if raw is None else context.loaders.snippet(model, raw, language)


def read_image(raw: Any, context: Any, _language: str) -> Any:
    if raw is None:
        return None
    facts = raw if isinstance(raw, dict) else {"image": raw}
    image = context.loaders.images.load(facts["image"]) if facts.get("image") else None
    if image is None:
        return None
    return image_facts(image, "" if facts.get("decorative") else facts.get("alt_text") or image.description)


def read_term(raw: Any, context: Any, language: str) -> Any:
    return targets.term(context, raw, language)


def read_page(raw: Any, context: Any, language: str) -> Any:
    return None if raw is None else context.loaders.card_of_page(raw, language)


def read_document(raw: Any, context: Any, language: str) -> Any:
    found = None if raw is None else context.loaders.documents.load(raw)
    return DocumentFacts(found, language) if found else None


def read_media(raw: Any, context: Any, _language: str) -> Any:
    return None if raw is None else context.loaders.media_files.load(raw)


CHOSEN: list[tuple[Any, Any, Convert]] = [
    (PlatformImage, lambda: Image, read_image),
    (PlatformDocument, lambda: Document, read_document),
    (MediaFile, lambda: MediaFileType, read_media),
    (TermModel, lambda: Term, read_term),
    (Page, targets.card_type, read_page),
]

LEAVES: list[tuple[Any, Any, Callable[..., Any]]] = [
    (ImageBlock, Image, lambda _block, raw, context, language: read_image(raw, context, language)),
    (blocks.RichTextBlock, RichText, lambda _block, raw, _context, language: RichTextFacts(raw, language)),
    (blocks.RawHTMLBlock, HTML, lambda _block, raw, _context, _language: raw),
    (TypedTableBlock, Table, table_facts),
    ((blocks.URLBlock, EmbedBlock), URL, lambda _block, raw, _context, _language: raw),
    (blocks.BooleanBlock, graphene.Boolean, lambda _block, raw, _context, _language: bool(raw)),
    (blocks.IntegerBlock, graphene.Int, lambda _block, raw, _context, _language: int(raw)),
    ((blocks.FloatBlock, blocks.DecimalBlock), graphene.Float, lambda _block, raw, _context, _language: float(raw)),
    (blocks.DateTimeBlock, DateTime, lambda block, raw, _context, _language: block.to_python(raw)),
    (blocks.DateBlock, Date, lambda block, raw, _context, _language: block.to_python(raw)),
    (blocks.TimeBlock, graphene.String, lambda _block, raw, _context, _language: str(raw)[:5]),
]
