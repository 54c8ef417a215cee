"""What differs between two schemas, and how much it matters to front ends: graphql-core's comparison, and additions.

Descriptions are no changes: they promise nothing that a program relies on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    find_breaking_changes,
    find_dangerous_changes,
    is_specified_scalar_type,
)

# How graphql-core says it. What fits none is a change of the schema as a whole, which nothing can announce.
SAID = tuple(
    re.compile(pattern)
    for pattern in (
        r"An? (?:required|optional) arg (?P<argument>\w+) on (?P<type>\w+)\.(?P<member>\w+) was added",
        r"An? (?:required|optional) field (?P<member>\w+) on input type (?P<type>\w+) was added",
        r"(?P<type>\w+)\.(?P<member>\w+) arg (?P<argument>\w+) (?:was removed|has changed)",
        r"(?P<type>\w+)\.(?P<member>\w+) (?:was removed|changed type)",
        r"(?P<member>\w+) was (?:removed from|added to) (?:enum|union) type (?P<type>\w+)",
        r"(?P<member>\w+) added to interfaces implemented by (?P<type>\w+)",
        r"(?P<type>\w+) no longer implements interface (?P<member>\w+)",
        r"(?P<type>\w+) (?:was removed\.|changed from)",
    )
)
WITH_ANSWERS = (GraphQLObjectType, GraphQLInterfaceType)


class Weight(StrEnum):
    """What a front end that was built before may notice."""

    SAFE = "safe"
    """Nothing."""
    DANGEROUS = "dangerous"
    """Values that it does not know, or another default."""
    BREAKING = "breaking"
    """Documents that are refused, or values of another shape."""


@dataclass(frozen=True, order=True)
class Coordinate:
    """The place of a change, as ``Type``, ``Type.field`` or ``Type.field(argument:)``."""

    type_name: str
    member: str | None = None
    argument: str | None = None

    def __str__(self) -> str:
        argument = f"({self.argument}:)" if self.argument else ""
        return f"{self.type_name}.{self.member}{argument}" if self.member else self.type_name

    @property
    def names(self) -> set[str]:
        """The names by which people speak of it; nobody says ``Query.``."""
        return {each for each in (self.type_name, self.member, self.argument) if each and each != "Query"}


@dataclass(frozen=True)
class Change:
    """One difference. ``is_removal``: the thing itself is gone, which a deprecation can announce."""

    weight: Weight
    place: Coordinate
    sentence: str
    is_removal: bool = False


def changes_between(old: GraphQLSchema, new: GraphQLSchema) -> list[Change]:
    """All changes from one schema to another, the gravest first."""
    found = [
        *(said(Weight.BREAKING, text) for text in breaking(old, new)),
        *(said(Weight.DANGEROUS, each.description) for each in find_dangerous_changes(old, new)),
        *additions(old, new),
        *deprecations(old, new),
    ]
    gravity = [Weight.BREAKING, Weight.DANGEROUS, Weight.SAFE]
    return sorted(found, key=lambda change: (gravity.index(change.weight), change.place, change.sentence))


def breaking(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[str]:
    """Without the scalars that every schema has as soon as it uses them."""
    for change in find_breaking_changes(old, new):
        if not change.description.startswith("Standard scalar"):
            yield change.description


def said(weight: Weight, sentence: str) -> Change:
    for pattern in SAID:
        if match := pattern.match(sentence):
            parts = match.groupdict()
            place = Coordinate(parts["type"], parts.get("member"), parts.get("argument"))
            return Change(
                weight, place, sentence, is_removal=sentence.endswith("was removed.") or "from enum" in sentence
            )
    return Change(weight, Coordinate(sentence), sentence)


def additions(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[Change]:
    """New types, and new fields of types that were there; what else is added, graphql-core calls dangerous."""
    for name, kind in new.type_map.items():
        if is_specified_scalar_type(kind):
            continue
        if name not in old.type_map:
            yield Change(Weight.SAFE, Coordinate(name), f"{name} was added.")
        elif isinstance(before := old.type_map[name], WITH_ANSWERS) and isinstance(kind, WITH_ANSWERS):
            for field in kind.fields.keys() - before.fields.keys():
                yield Change(Weight.SAFE, Coordinate(name, field), f"{name}.{field} was added.")


def deprecations(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[Change]:
    """What is deprecated now and was not, and the other way round."""
    before, now = deprecated(old), deprecated(new)
    for place in now.keys() - before.keys():
        yield Change(Weight.SAFE, place, f"{place} was deprecated: {now[place]}")
    present = set(places(new))
    for place in (before.keys() - now.keys()) & present:
        yield Change(Weight.SAFE, place, f"{place} is not deprecated any more.")


def deprecated(schema: GraphQLSchema) -> dict[Coordinate, str]:
    """The reasons of all that is deprecated."""
    return {place: node.deprecation_reason for place, node in places(schema).items() if node.deprecation_reason}


def places(schema: GraphQLSchema) -> dict[Coordinate, Any]:
    """Everything that can be deprecated: fields, their arguments, fields of inputs, values of enums."""
    found: dict[Coordinate, Any] = {}
    for name, kind in schema.type_map.items():
        if name.startswith("__"):
            continue
        if isinstance(kind, GraphQLEnumType):
            found |= {Coordinate(name, value): node for value, node in kind.values.items()}
        elif isinstance(kind, (GraphQLObjectType, GraphQLInterfaceType, GraphQLInputObjectType)):
            for field, node in kind.fields.items():
                found[Coordinate(name, field)] = node
                found |= {Coordinate(name, field, each): given for each, given in getattr(node, "args", {}).items()}
    return found
