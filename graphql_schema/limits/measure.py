"""How large a document is, without knowing the schema: linear in its length, however often fragments are spread.

What stands in a fragment counts wherever the fragment is spread. Introspection has a depth of its own.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    StringValueNode,
)

INTROSPECTION = {"__schema", "__type"}
DEEPEST_NESTING = 100
MOST_REPEATED = 100
SPREADS = "..."
DEEPEST_INTROSPECTION = 20


class TooDeepError(Exception):
    """Selections or values are nested beyond what any document of use needs."""


class RepeatedTooOftenError(Exception):
    """One selection holds the same name, or fragments, so often that comparing them all would take long."""


class NullCharacterError(Exception):
    """A text in the document holds a character that no database takes."""


@dataclass(frozen=True)
class Size:
    """Counts of a document or a part of it; ``fields`` with fragments where they are spread."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    fields: int = 0
    introspection: str = ""

    def beside(self, other: "Size") -> "Size":
        return Size(
            max(self.depth, other.depth),
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.fields + other.fields,
            self.introspection or other.introspection,
        )


NOTHING = Size()


def measure(document: DocumentNode, deepest_value: int) -> Size:
    """The size of all operations of a document together.

    Raises:
        TooDeepError: it cannot be walked safely.
        RepeatedTooOftenError: validating it would take long.
        NullCharacterError: a text in it holds one.
    """
    meter = Meter(document, deepest_value)
    total = NOTHING
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            total = total.beside(meter.part(definition, 0))
            for variable in definition.variable_definitions or ():
                total = total.beside(Size(directives=len(variable.directives or ())))
                meter.check_value(variable.default_value, 0)
    return total


class Meter:
    """Walks one document; what a fragment holds is counted once and remembered."""

    def __init__(self, document: DocumentNode, deepest_value: int) -> None:
        self.deepest_value = deepest_value
        self.known: dict[str, Size] = {}
        self.names_of: dict[str, Counter[str]] = {}
        self.fragments: dict[str, FragmentDefinitionNode] = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }

    def part(self, node: Any, nesting: int) -> Size:
        """An operation, field or fragment: its directives and all below it, its own level not included."""
        if nesting > DEEPEST_NESTING:
            raise TooDeepError
        self.check_arguments(node)
        self.check_names(node, nesting)
        total = Size(directives=len(node.directives or ()))
        for selection in node.selection_set.selections if node.selection_set else ():
            total = total.beside(self.selection(selection, nesting + 1))
        return total

    def selection(self, node: Any, nesting: int) -> Size:
        if isinstance(node, FieldNode):
            return self.field(node, nesting)
        if isinstance(node, FragmentSpreadNode):
            return Size(directives=len(node.directives or ())).beside(self.fragment(node.name.value, nesting))
        return self.part(node, nesting)

    def field(self, node: FieldNode, nesting: int) -> Size:
        below = self.part(node, nesting)
        name = node.name.value
        depth = 1 if name in INTROSPECTION and below.depth <= DEEPEST_INTROSPECTION else below.depth + 1
        introspection = name if name in INTROSPECTION else below.introspection
        return Size(depth, below.aliases + bool(node.alias), below.directives, below.fields + 1, introspection)

    def fragment(self, name: str, nesting: int) -> Size:
        if name not in self.known:
            # A circle counts as nothing here; validation refuses it.
            self.known[name] = NOTHING
            if name in self.fragments:
                self.known[name] = self.part(self.fragments[name], nesting)
        return self.known[name]

    def check_names(self, node: Any, nesting: int) -> None:
        """Validation compares all fields of one name in a selection, and all its fragments, with each other."""
        if node.selection_set and max(self.names(node, nesting).values(), default=0) > MOST_REPEATED:
            raise RepeatedTooOftenError

    def names(self, node: Any, nesting: int) -> Counter[str]:
        """How often each name stands in a selection, with what fragments bring into it."""
        if nesting > DEEPEST_NESTING:
            raise TooDeepError
        found: Counter[str] = Counter()
        for selection in node.selection_set.selections:
            if isinstance(selection, FieldNode):
                found[(selection.alias or selection.name).value] += 1
            elif isinstance(selection, FragmentSpreadNode):
                found[SPREADS] += 1
                found.update(self.names_of_fragment(selection.name.value, nesting + 1))
            else:
                found.update(self.names(selection, nesting + 1))
        return found

    def names_of_fragment(self, name: str, nesting: int) -> Counter[str]:
        if name not in self.names_of:
            self.names_of[name] = Counter()
            if name in self.fragments:
                self.names_of[name] = self.names(self.fragments[name], nesting)
        return self.names_of[name]

    def check_arguments(self, node: Any) -> None:
        for holder in (node, *(node.directives or ())):
            for argument in getattr(holder, "arguments", None) or ():
                self.check_value(argument.value, 0)

    def check_value(self, value: Any, depth: int) -> None:
        if depth > self.deepest_value:
            raise TooDeepError
        if isinstance(value, StringValueNode) and "\x00" in value.value:
            raise NullCharacterError
        if isinstance(value, ListValueNode):
            for item in value.values:
                self.check_value(item, depth + 1)
        elif isinstance(value, ObjectValueNode):
            for field in value.fields:
                self.check_value(field.value, depth + 1)
