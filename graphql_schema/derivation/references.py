"""What an item points to, read from its stored values without a query: so that a whole list is loaded at once."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.coreutils import resolve_model_string
from wagtail.fields import RichTextField
from wagtail.models import Page, TranslatableMixin

from content_models.base.fields import PlatformStreamField
from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from content_models.skills_data.models import Indicator
from content_models.taxonomies.fields import TermsField
from content_models.taxonomies.models import Term
from graphql_schema.rich_text import references_in

Reference = tuple[Any, int]
LOADED: tuple[type[models.Model], ...] = (PlatformImage, PlatformDocument, MediaFile, Term, Page, Indicator)


def target_of(model: type[models.Model]) -> Any:
    """By which loader the targets of a relation come: one of ``LOADED``, a translatable snippet, or none."""
    for known in LOADED:
        if issubclass(model, known):
            return known
    return model if issubclass(model, TranslatableMixin) else None


@lru_cache(maxsize=256)
def relations_of(model: type[models.Model]) -> tuple[tuple[str, Any], ...]:
    found = []
    for field in model._meta.concrete_fields:
        if not isinstance(field, models.ForeignKey) or field.model is Page or field.remote_field.parent_link:
            continue
        if target := target_of(field.related_model):
            found.append((field.attname, target))
    return tuple(found)


@lru_cache(maxsize=256)
def texts_of(model: type[models.Model]) -> tuple[tuple[str, ...], tuple[PlatformStreamField, ...]]:
    fields = model._meta.concrete_fields
    texts = tuple(field.attname for field in fields if isinstance(field, RichTextField))
    return texts, tuple(field for field in fields if isinstance(field, PlatformStreamField))


@lru_cache(maxsize=256)
def many_fields(model: type[models.Model]) -> tuple[str, ...]:
    """The relations to many terms or indicators."""
    fields = model._meta.many_to_many
    return tuple(field.name for field in fields if isinstance(field, TermsField) or field.related_model is Indicator)


def references_of(instance: models.Model, wanted: Collection[str] | None = None) -> Iterator[Reference]:
    """What an item points to; of its long texts only those that are ``wanted``, all where that is None."""
    for name, target in relations_of(type(instance)):
        if (key := getattr(instance, name)) is not None:
            yield target, key
    texts, streams = texts_of(type(instance))
    for name in texts:
        if wanted is None or name in wanted:
            yield from text_references(getattr(instance, name))
    for field in streams:
        if wanted is not None and field.attname not in wanted:
            continue
        value = getattr(instance, field.attname)
        yield from block_references(value.stream_block, value.get_prep_value())


def text_references(source: str) -> Iterator[Reference]:
    for kind, key in references_in(source or ""):
        yield (Page if kind == "page" else PlatformDocument), key


def block_references(block: blocks.Block, raw: Any) -> Iterator[Reference]:
    if raw is None:
        return
    if isinstance(block, blocks.ChooserBlock):
        if isinstance(raw, int) and (target := target_of(resolve_model_string(block.target_model))):
            yield target, raw
    elif isinstance(block, blocks.RichTextBlock):
        yield from text_references(raw)
    elif isinstance(block, TypedTableBlock) and raw:
        yield from table_references(block, raw)
    else:
        for child, value in children_of(block, raw):
            yield from block_references(child, value)


def table_references(block: TypedTableBlock, raw: dict[str, Any]) -> Iterator[Reference]:
    columns = [block.child_blocks.get(column["type"]) for column in raw["columns"]]
    for row in raw["rows"]:
        for column, value in zip(columns, row["values"], strict=False):
            if column is not None:
                yield from block_references(column, value)


def children_of(block: blocks.Block, raw: Any) -> Iterator[tuple[blocks.Block, Any]]:
    if isinstance(block, blocks.StructBlock) and isinstance(raw, dict):
        yield from ((child, raw.get(name)) for name, child in block.child_blocks.items())
    elif isinstance(block, blocks.StreamBlock):
        for item in raw:
            if child := block.child_blocks.get(item["type"]):
                yield child, item["value"]
    elif isinstance(block, blocks.ListBlock):
        yield from ((block.child_block, list_value(item)) for item in raw)


def list_value(item: Any) -> Any:
    """The value of a list's item, in today's form (with an id) or the bare one of old revisions."""
    return item["value"] if isinstance(item, dict) and item.get("type") == "item" else item
