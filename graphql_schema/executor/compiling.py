"""From a document to a plan: fields are collected, types and arguments looked up once, and not in every answer."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    Node,
    OperationDefinitionNode,
    VariableNode,
    Visitor,
    visit,
)
from graphql.execution.collect_fields import collect_fields, collect_sub_fields
from graphql.execution.execute import get_field_def
from graphql.execution.values import get_argument_values

from graphql_schema.executor import steps
from graphql_schema.executor.kept_cards import kept_card, may_be_kept
from graphql_schema.executor.kept_items import OF_OTHERS, KeptItem, PageFields
from graphql_schema.executor.leaves import Leaf, attribute_of, field_step, flat_object_of, leaf
from graphql_schema.executor.places import Place, variables_below
from graphql_schema.executor.steps import NotCompiledError, Run, Step
from graphql_schema.queries.items import find_item

AbstractType = GraphQLInterfaceType | GraphQLUnionType

TYPE_NAME = "__typename"
MOST_FIELDS = 20_000


def row_of_route(route: Any, _context: Any, _arguments: dict[str, Any]) -> Any:
    return route.row


def row_of_item(_root: Any, context: Any, arguments: dict[str, Any]) -> Any:
    context.asked_site = None
    return find_item(context, arguments)


ItemRow = Callable[[Any, Any, dict[str, Any]], Any]
# The fields that show a whole item, and how they find its row.
ITEM_ROWS: dict[str, ItemRow] = {"Route.content": row_of_route, "Query.item": row_of_item}


class Compiler:
    """Makes the steps of one operation, for one choice of what ``@skip`` and ``@include`` leave in.

    Types behind interfaces and unions are compiled when the first value of them comes.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        conditions: Mapping[str, Any],
    ) -> None:
        self.schema = schema
        self.operation = operation
        self.conditions = dict(conditions)
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.characters = document.loc.end if document.loc else 0
        self.made = 0

    def root(self) -> Step:
        query = self.schema.query_type
        if query is None:
            raise NotCompiledError
        found = collect_fields(self.schema, self.fragments, self.conditions, query, self.operation.selection_set)
        return self.fields(query, found)

    def fields(self, parent: GraphQLObjectType, found: Mapping[str, Sequence[FieldNode]]) -> Step:
        made = [(key, self.field(parent, nodes)) for key, nodes in found.items()]
        read = steps.object_of((key, step) for key, step in made if step is not None)
        leaves = [self.plain_leaf(parent, key, nodes) for key, nodes in found.items()]
        if len(leaves) < 2:
            return read
        return flat_object_of([leaf for leaf in leaves if leaf], read) if all(leaves) else read

    def plain_leaf(self, parent: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]) -> Leaf | None:
        """What a field is when it only shows an attribute of a plain type."""
        field = get_field_def(self.schema, parent, nodes[0])
        shown = attribute_of(field) if field is not None and not field.args else None
        if field is None or shown is None:
            return None
        name, _default, kind = shown
        return Leaf(key, name, kind, may_be_null=not isinstance(field.type, GraphQLNonNull)) if kind else None

    def field(self, parent: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Step | None:
        """How a field is read from its object; nothing for a field that the type does not have."""
        node = nodes[0]
        self.made += 1
        if self.made > MOST_FIELDS:
            raise NotCompiledError
        if node.name.value == TYPE_NAME:
            return steps.constant_step(parent.name)
        field = get_field_def(self.schema, parent, node)
        if field is None:
            return None
        place = self.made
        complete = self.completed(field.type, nodes)
        if find_row := ITEM_ROWS.get(f"{parent.name}.{node.name.value}"):
            return self.item(field, nodes, find_row, complete)
        if not field.args:
            return field_step(field, complete)
        if has_variables(*node.arguments):
            return steps.varying_step(field, place, argument_reader(field, node), complete)
        return steps.called_step(field, get_argument_values(field, node, {}), complete)

    def completed(self, of_type: GraphQLOutputType, nodes: Sequence[FieldNode]) -> Step:
        """How a value of a type becomes its part of the answer."""
        match of_type:
            case GraphQLNonNull():
                return steps.required(self.completed(of_type.of_type, nodes))
            case GraphQLList():
                return steps.optional(steps.list_of(self.completed(of_type.of_type, nodes)))
            case GraphQLInterfaceType() | GraphQLUnionType():
                return steps.optional(self.abstract(of_type, nodes))
            case GraphQLObjectType():
                return steps.optional(self.object(of_type, nodes))
        return steps.optional(leaf(of_type))

    def object(self, of_type: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Step:
        found = collect_sub_fields(self.schema, self.fragments, self.conditions, of_type, list(nodes))
        read = self.fields(of_type, found)
        if may_be_kept(of_type, found):
            return kept_card(read, self.place(nodes), found)
        return steps.checked_object_of(of_type.is_type_of, read) if of_type.is_type_of else read

    def abstract(self, of_type: AbstractType, nodes: Sequence[FieldNode]) -> Step:
        resolve_type: Any = of_type.resolve_type
        if resolve_type is None:
            raise NotCompiledError
        made: dict[str, Step] = {}

        def read(value: Any, run: Run) -> Any:
            name = resolve_type(value, run.info, of_type)
            step = made.get(name)
            if step is None:
                step = made[name] = self.object(self.possible(of_type, name), nodes)
            return step(value, run)

        return read

    def place(self, nodes: Sequence[FieldNode]) -> Place:
        return Place(variables_below(nodes, self.fragments))

    def item(self, field: GraphQLField, nodes: Sequence[FieldNode], find_row: ItemRow, complete: Step) -> Step:
        """A whole item, by the row that names it."""
        content: Any = field.type
        made: dict[str, PageFields] = {}

        def fields_of(page: Any, run: Run) -> PageFields:
            name = content.resolve_type(page, run.info, content)
            if name not in made:
                made[name] = self.page_fields(self.possible(content, name), nodes)
            return made[name]

        def row_of(root: Any, run: Run) -> Any:
            arguments = get_argument_values(field, nodes[0], run.info.variables) if field.args else {}
            return find_row(root, run.info.context, arguments)

        return KeptItem(self.place(nodes), row_of, complete, fields_of).read

    def page_fields(self, of_type: GraphQLObjectType, nodes: Sequence[FieldNode]) -> PageFields:
        found = collect_sub_fields(self.schema, self.fragments, self.conditions, of_type, list(nodes))
        made = {key: self.field(of_type, each) for key, each in found.items()}
        moving = frozenset(key for key, each in found.items() if each[0].name.value in OF_OTHERS)
        return PageFields({key: step for key, step in made.items() if step is not None}, moving)

    def possible(self, of_type: AbstractType, name: Any) -> GraphQLObjectType:
        found = self.schema.get_type(name) if isinstance(name, str) else None
        if not isinstance(found, GraphQLObjectType) or not self.schema.is_sub_type(of_type, found):
            raise NotCompiledError
        return found


def argument_reader(field: Any, node: FieldNode) -> Any:
    return lambda run: get_argument_values(field, node, run.info.variables)


def has_variables(*nodes: Node) -> bool:
    return bool(variables_below(nodes, {}))


class ConditionFinder(Visitor):
    """Notes the variables that decide which fields a document asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_directive(self, node: Any, *_rest: Any) -> None:
        for argument in node.arguments:
            if isinstance(argument.value, VariableNode):
                self.names.add(argument.value.name.value)


def condition_variables(document: DocumentNode) -> tuple[str, ...]:
    """The variables of ``@skip`` and ``@include`` anywhere in a document, in a fixed order."""
    finder = ConditionFinder()
    visit(document, finder)
    return tuple(sorted(finder.names))
