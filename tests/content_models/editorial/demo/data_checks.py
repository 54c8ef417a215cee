"""Walks the demo's data beside the definitions of models and blocks, without a database; collects what does not fit."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from wagtail import blocks
from wagtail.fields import StreamField

from content_models.blocks.terms import TermBlock
from content_models.editorial.demo.countries import coalition_items, country_items
from content_models.editorial.demo.items import DemoItem, additions, table, written_items
from content_models.editorial.demo.markup import body_blocks
from content_models.editorial.demo.references import page_model
from content_models.taxonomies.fields import TermField, TermsField
from content_models.taxonomies.services import read_vocabularies
from content_models.taxonomies.vocabulary_files import FILES


def all_items() -> list[DemoItem]:
    return [*written_items(), *country_items(), *coalition_items()]


@cache
def known_terms() -> dict[str, frozenset[str]]:
    """Codes and labels of every vocabulary; additions count for the vocabulary that they complete."""
    return {
        vocabulary.key: frozenset(
            word for entry in vocabulary.terms for word in (entry.code, entry.label.casefold()) if word
        )
        for vocabulary in read_vocabularies(FILES)
    }


def term_faults(vocabulary: str, written: str, place: str) -> Iterator[str]:
    words = known_terms()[vocabulary]
    if written not in words and written.casefold() not in words:
        yield f"{place}: no term “{written}” in {vocabulary}"


def item_faults(item: DemoItem) -> Iterator[str]:
    model = page_model(item.kind)
    body = [*body_blocks(item.text), *additions().get(item.ref, ())]
    values = {**item.fields, "body": body} if body else item.fields
    for name, value in values.items():
        place = f"{item.ref}.{name}"
        try:
            field = model._meta.get_field(name)
        except FieldDoesNotExist:
            yield f"{place}: no such field"
            continue
        yield from field_faults(field, value, place)


def field_faults(field: Any, value: Any, place: str) -> Iterator[str]:
    if isinstance(field, TermsField):
        for written in value:
            yield from term_faults(field.vocabulary, written, place)
    elif isinstance(field, TermField):
        yield from term_faults(field.vocabulary, value, place)
    elif isinstance(field, StreamField):
        yield from block_faults(field.stream_block, value, place)
    elif field.choices and value not in dict(field.flatchoices):
        yield f"{place}: “{value}” is no choice"
    elif getattr(field, "max_length", None) and isinstance(value, str) and len(value) > field.max_length:
        yield f"{place}: longer than {field.max_length}"


def block_faults(block: blocks.Block, value: Any, place: str) -> Iterator[str]:
    if isinstance(block, blocks.BaseStreamBlock):
        for child in value:
            yield from stream_child_faults(block, child, place)
    elif isinstance(block, blocks.ListBlock):
        for child in value:
            yield from block_faults(block.child_block, child, place)
    elif isinstance(block, blocks.BaseStructBlock):
        values = value if isinstance(value, dict) else {next(iter(block.child_blocks)): value}
        for name, child in values.items():
            if name in block.child_blocks:
                yield from block_faults(block.child_blocks[name], child, f"{place}.{name}")
            else:
                yield f"{place}: {type(block).__name__} has no field {name}"
    elif isinstance(block, TermBlock):
        yield from term_faults(block.vocabulary, value, place)


def stream_child_faults(block: blocks.BaseStreamBlock, child: Any, place: str) -> Iterator[str]:
    names = list(block.child_blocks)
    if isinstance(child, list) and child[0] in names:
        yield from block_faults(block.child_blocks[child[0]], child[1], place)
    elif len(names) == 1:
        yield from block_faults(block.child_blocks[names[0]], child, place)
    else:
        yield f"{place}: no type given for {child}"


def known_refs() -> frozenset[str]:
    sections = {f"section/{row['path']}" for row in table("tree")["section"]}
    return frozenset({item.ref for item in all_items()} | sections)
