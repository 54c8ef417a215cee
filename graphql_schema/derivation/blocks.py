"""Blocks of streams → named object types and unions.

A block's type has the name of its class. A stream is a list of the types that any stream of its name may hold: a
union when there are several. Values are read from the stored form; what they point to comes by the loaders.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import graphene
from wagtail import blocks
from wagtail.blocks.field_block import BaseChoiceBlock

from graphql_schema.derivation.block_values import BlockFacts, leaf_of, list_items, stream_items
from graphql_schema.derivation.choices import ChoiceEnums
from graphql_schema.derivation.names import pascal_case, sentence

Convert = Callable[[Any, Any, str], Any]


@dataclass(frozen=True)
class Member:
    """A kind of item of a stream: its own struct block, or a simple block under a name."""

    type_name: str
    child_name: str
    block: blocks.Block


class BlockTypes:
    """All block types of the schema. Streams are collected first; types are made when the schema is."""

    def __init__(self, enums: ChoiceEnums) -> None:
        self.enums = enums
        self.structs: dict[str, blocks.StructBlock] = {}
        self.members: dict[str, dict[str, Member]] = {}
        self.made: dict[str, Any] = {}

    def collect_stream(self, name: str, stream: blocks.StreamBlock) -> None:
        members = self.members.setdefault(name, {})
        for child_name, block in stream.child_blocks.items():
            member = member_of(child_name, block)
            if member.type_name not in members:
                members[member.type_name] = member
                self.collect(child_name, block)

    def collect(self, name: str, block: blocks.Block) -> None:
        if isinstance(block, blocks.StreamBlock):
            self.collect_stream(name, block)
        elif isinstance(block, blocks.ListBlock):
            self.collect(name, block.child_block)
        elif is_struct(block):
            self.collect_struct(name, block)
        elif isinstance(block, BaseChoiceBlock):
            self.enums.collect(name, block.field.choices)

    def collect_struct(self, name: str, block: blocks.StructBlock) -> None:
        type_name = struct_name(name, block)
        if type_name not in self.structs:
            self.structs[type_name] = block
            for child_name, child in block.child_blocks.items():
                self.collect(child_name, child)

    def stream_type(self, name: str) -> Any:
        """What a stream of this name is a list of."""
        members = self.members[name]
        if len(members) == 1:
            return self.member_type(next(iter(members.values())))
        return self.union(name)

    def union(self, name: str) -> type[graphene.Union]:
        type_name = self.union_name(name)
        if type_name not in self.made:
            words = name.rpartition(".")[2].replace("_", " ")
            options = {
                "types": tuple(self.member_type(member) for member in self.members[name].values()),
                "description": f"One block of a stream called {words}.",
            }
            meta = type("Meta", (), options)
            resolve_type = classmethod(lambda _cls, root, _info: self.made[root.type_name])
            self.made[type_name] = type(type_name, (graphene.Union,), {"Meta": meta, "resolve_type": resolve_type})
        return self.made[type_name]

    def union_name(self, name: str) -> str:
        """After the stream; another one where a block has that name already."""
        taken = {*self.structs, *(member for members in self.members.values() for member in members)}
        own = f"{pascal_case(name)}Block"
        return own if own not in taken else f"{pascal_case(name)}Item"

    def member_type(self, member: Member) -> type[graphene.ObjectType]:
        if is_struct(member.block):
            return self.struct_type(member.child_name, member.block)
        if member.type_name not in self.made:
            fields = {member.child_name: self.block_field(member.child_name, member.block)}
            self.made[member.type_name] = block_type(member.type_name, member.block, fields)
        return self.made[member.type_name]

    def struct_type(self, name: str, block: blocks.StructBlock) -> type[graphene.ObjectType]:
        type_name = struct_name(name, block)
        if type_name not in self.made:
            fields = {
                child_name: self.block_field(child_name, child) for child_name, child in block.child_blocks.items()
            }
            self.made[type_name] = block_type(type_name, block, fields)
        return self.made[type_name]

    def block_field(self, name: str, block: blocks.Block) -> graphene.Field:
        description = sentence(block.meta.help_text if hasattr(block.meta, "help_text") else "")
        description = description or sentence(block.label or name.replace("_", " "))
        make, convert = self.typed(name, block)

        def resolve(root: BlockFacts, info: Any) -> Any:
            return convert(root.value_of(name), info.context, root.language)

        return graphene.Field(make, description=description, resolver=resolve)

    def typed(self, name: str, block: blocks.Block) -> tuple[Callable[[], Any], Convert]:
        """The type of a block's value, and how it comes from the stored form."""
        if isinstance(block, blocks.StreamBlock):
            return lambda: listed(self.stream_type(name)), stream_reader(block)
        if isinstance(block, blocks.ListBlock):
            return self.typed_list(name, block)
        if is_struct(block):
            return lambda: self.struct_type(name, block), struct_reader(struct_name(name, block), block)
        if isinstance(block, blocks.MultipleChoiceBlock):
            return lambda: listed(self.enums.enum(name)), lambda raw, _context, _language: raw or []
        if isinstance(block, BaseChoiceBlock):
            return lambda: self.enums.enum(name), lambda raw, _context, _language: raw or None
        leaf = leaf_of(block)
        if leaf is None:
            raise TypeError(f"Nothing is known of blocks of the class {type(block).__name__}, such as {name}.")
        return leaf

    def typed_list(self, name: str, block: blocks.ListBlock) -> tuple[Callable[[], Any], Convert]:
        make, convert = self.typed(name, block.child_block)

        def read(raw: Any, context: Any, language: str) -> list[Any]:
            found = [convert(value, context, language) for value in list_items(raw)]
            return [each for each in found if each is not None]

        return lambda: listed(make()), read


def listed(of_type: Any) -> Any:
    return graphene.NonNull(graphene.List(graphene.NonNull(of_type)))


def is_struct(block: blocks.Block) -> bool:
    return isinstance(block, blocks.BaseStructBlock) and leaf_of(block) is None


def struct_name(child_name: str, block: blocks.Block) -> str:
    own = type(block).__name__
    return own if own != "StructBlock" else f"{pascal_case(child_name)}Block"


def member_of(child_name: str, block: blocks.Block) -> Member:
    name = struct_name(child_name, block) if is_struct(block) else f"{pascal_case(child_name)}Block"
    return Member(name, child_name, block)


def block_type(type_name: str, block: blocks.Block, fields: dict[str, Any]) -> type[graphene.ObjectType]:
    words = (type(block).__doc__ or "").strip().split("\n\n")[0]
    own = type(block).__module__.startswith("wagtail") is False and words
    description = str(getattr(block.meta, "description", "") or "") or (own or sentence(block.label or type_name))
    block_id = graphene.Field(
        graphene.ID,
        description="Names the block within its page, the same in every language; null for a block inside another.",
        resolver=lambda root, _info: root.block_id,
    )
    meta = type("Meta", (), {"description": description})
    return type(type_name, (graphene.ObjectType,), {"Meta": meta, "block_id": block_id, **fields})


def stream_reader(block: blocks.StreamBlock) -> Convert:
    def read(raw: Any, context: Any, language: str) -> list[BlockFacts]:
        return stream_items(block, raw, context, language, lambda name, child: member_of(name, child).type_name)

    return read


def struct_reader(type_name: str, block: blocks.StructBlock) -> Convert:
    def read(raw: Any, _context: Any, language: str) -> BlockFacts | None:
        return None if raw is None else BlockFacts(type_name, block, raw, language)

    return read
