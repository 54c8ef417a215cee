"""What an operation costs: compiled once for each document, evaluated for the variables of each request.

The cost of a field is its own plus, multiplied by the size of a list, the sum of the fields below it. Where an
interface or a union stands, the most expensive of its types counts. Fragments count wherever they are spread, yet are
worked out once for each type: compiling and evaluating are linear in the document.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    BooleanValueNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLSchema,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
)

from graphql_schema.limits.declared import UNDECLARED, USUAL_SIZE, Cost
from graphql_schema.limits.tiers import LARGEST_PAGE

FREE_ROOTS = {"__schema", "__type", "__typename"}


@dataclass(frozen=True)
class SizeOf:
    """How many items are asked for: a number, or the variable that says so with what counts without it."""

    number: int
    variable: str | None = None

    def value(self, variables: Mapping[str, Any]) -> int:
        found = variables.get(self.variable) if self.variable else None
        if isinstance(found, list):
            return within(len(found))
        # What is no number is refused by the coercion of variables.
        return within(found) if isinstance(found, int) and not isinstance(found, bool) else self.number


ONE = SizeOf(1)


def within(number: int) -> int:
    return min(max(number, 1), LARGEST_PAGE)


class CostNode:
    """A field, or the fields of a fragment, with what is below it for each type that it may be."""

    __slots__ = ("constant", "label", "own", "size", "types")

    def __init__(self, label: str, own: int, size: SizeOf, types: tuple[tuple["CostNode", ...], ...]) -> None:
        self.label, self.own, self.size, self.types = label, own, size, types
        parts = [node for nodes in types for node in nodes]
        is_constant = size.variable is None and all(node.constant is not None for node in parts)
        self.constant: int | None = self.worked_out({}, {}) if is_constant else None

    def value(self, variables: Mapping[str, Any], known: dict[int, int]) -> int:
        """``known`` keeps the values of shared parts during one evaluation."""
        if self.constant is not None:
            return self.constant
        if id(self) not in known:
            known[id(self)] = self.worked_out(variables, known)
        return known[id(self)]

    def worked_out(self, variables: Mapping[str, Any], known: dict[int, int]) -> int:
        inside = max((sum(node.value(variables, known) for node in nodes) for nodes in self.types), default=0)
        return self.own + self.size.value(variables) * inside


def most_expensive_path(root: CostNode, variables: Mapping[str, Any]) -> str:
    """The response names from the root to where most of the cost comes from."""
    known: dict[int, int] = {}
    labels: list[str] = []
    node = root
    while children := max(
        node.types, key=lambda nodes: sum(each.value(variables, known) for each in nodes), default=()
    ):
        node = max(children, key=lambda each: each.value(variables, known))
        labels += [node.label] if node.label else []
        if node.value(variables, known) <= 1:
            break
    return ".".join(labels)


def costs_by_path(root: CostNode, variables: Mapping[str, Any]) -> dict[str, int]:
    """Each path with what all its items cost together, in the order of the document."""
    return below(root, "", 1, variables)


def below(node: CostNode, path: str, times: int, variables: Mapping[str, Any]) -> dict[str, int]:
    """The costs under a node: those of one type are added up, and of several types the highest count."""
    times *= node.size.value(variables)
    found: dict[str, int] = {}
    for nodes in node.types:
        of_type: dict[str, int] = {}
        for child in nodes:
            for place, cost in entries(child, path, times, variables):
                of_type[place] = of_type.get(place, 0) + cost
        found.update({place: max(cost, found.get(place, 0)) for place, cost in of_type.items()})
    return found


def entries(node: CostNode, path: str, times: int, variables: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    here = f"{path}.{node.label}".strip(".") if node.label else path
    if node.label:
        yield here, times * node.value(variables, {})
    yield from below(node, here, times, variables).items()


def compile_cost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> CostNode:
    """The cost of a valid operation."""
    root_type = schema.get_root_type(operation.operation)
    compiler = CostCompiler(schema, document, operation)
    return CostNode("", 0, ONE, (compiler.selections(operation.selection_set, root_type, None, is_root=True),))


class CostCompiler:
    """Turns selections into nodes, one for each selection set and type."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> None:
        self.schema = schema
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.defaults = {
            definition.variable.name.value: definition.default_value
            for definition in operation.variable_definitions or ()
        }
        self.known: dict[tuple[int, str, SizeOf | None], Any] = {}

    def selections(
        self, chosen: SelectionSetNode, parent: Any, page: SizeOf | None, *, is_root: bool = False
    ) -> tuple[CostNode, ...]:
        """The nodes of a selection set on one object type; ``page`` is what a connection hands to its lists."""
        key = (id(chosen), parent.name, page)
        if key not in self.known:
            found = [self.selection(node, parent, page, is_root=is_root) for node in chosen.selections]
            self.known[key] = tuple(node for node in found if node is not None)
        return self.known[key]

    def selection(self, node: Any, parent: Any, page: SizeOf | None, *, is_root: bool) -> CostNode | None:
        if is_left_out(node):
            return None
        if isinstance(node, FieldNode):
            return self.field(node, parent, page, is_root=is_root)
        fragment = self.fragments[node.name.value] if isinstance(node, FragmentSpreadNode) else node
        if not self.applies(fragment, parent):
            return None
        return self.group(fragment.selection_set, parent, page, is_root=is_root)

    def group(self, chosen: SelectionSetNode, parent: Any, page: SizeOf | None, *, is_root: bool) -> CostNode:
        key = (-id(chosen), parent.name, page)
        if key not in self.known:
            inside = self.selections(chosen, parent, page, is_root=is_root)
            self.known[key] = CostNode("", 0, ONE, (inside,))
        return self.known[key]

    def applies(self, fragment: Any, parent: Any) -> bool:
        if fragment.type_condition is None:
            return True
        condition: Any = self.schema.type_map[fragment.type_condition.name.value]
        return condition is parent or (is_abstract_type(condition) and self.schema.is_sub_type(condition, parent))

    def field(self, node: FieldNode, parent: Any, page: SizeOf | None, *, is_root: bool) -> CostNode | None:
        name = node.name.value
        if name in FREE_ROOTS and (is_root or name == "__typename"):
            return None
        definition: GraphQLField = parent.fields[name]
        cost: Cost = definition.extensions.get("cost", UNDECLARED)
        label = (node.alias or node.name).value
        target: Any = get_named_type(definition.type)
        size, handed_on = self.sizes(node, definition, cost, page)
        if is_leaf_type(target) or node.selection_set is None:
            return CostNode(label, cost.own, ONE, ())
        objects = self.schema.get_possible_types(target) if is_abstract_type(target) else (target,)
        types = tuple(self.selections(node.selection_set, each, handed_on) for each in objects)
        return CostNode(label, cost.own, size, tuple(dict.fromkeys(types)))

    def sizes(
        self, node: FieldNode, definition: GraphQLField, cost: Cost, page: SizeOf | None
    ) -> tuple[SizeOf, SizeOf | None]:
        """By how much a field multiplies what is below it, and what it hands on to the lists directly below."""
        asked = self.asked_size(node, cost)
        kind: Any = definition.type
        if not is_list_type(get_nullable_type(kind)):
            return ONE, asked
        if asked:
            return asked, None
        return page or SizeOf(cost.size or USUAL_SIZE), None

    def asked_size(self, node: FieldNode, cost: Cost) -> SizeOf | None:
        given = {argument.name.value: argument.value for argument in node.arguments}
        for name in cost.sized_by:
            if name in given and (found := self.read_size(given[name], cost)):
                return found
        return SizeOf(cost.size) if cost.size and cost.sized_by else None

    def read_size(self, value: Any, cost: Cost) -> SizeOf | None:
        if isinstance(value, VariableNode):
            name = value.name.value
            default = self.read_size(self.defaults[name], cost) if self.defaults.get(name) else None
            return SizeOf(default.number if default else cost.size or USUAL_SIZE, name)
        if isinstance(value, IntValueNode):
            return SizeOf(within(int(value.value)))
        if isinstance(value, ListValueNode):
            return SizeOf(within(len(value.values)))
        return None


def is_left_out(node: Any) -> bool:
    """Whether a directive with a written value leaves it out; one with a variable counts as asked for."""
    return any(
        isinstance(argument.value, BooleanValueNode) and argument.value.value is (directive.name.value == "skip")
        for directive in node.directives or ()
        for argument in directive.arguments or ()
    )
