"""From a document to the fields that it asks for of each type, wherever they stand in it. Plain values."""

from collections import defaultdict
from collections.abc import Mapping

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    visit,
)

Selection = Mapping[str, frozenset[str]]


class FieldFinder(Visitor):
    """Notes the fields of each type, in an operation and in the fragments that it spreads; each fragment once."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        super().__init__()
        self.schema = schema
        self.types = TypeInfo(schema)
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.waiting: list[str] = []
        self.seen: set[str] = set()
        self.fields: dict[str, set[str]] = defaultdict(set)

    def enter_field(self, node: FieldNode, *_rest: object) -> None:
        parent = self.types.get_parent_type()
        if parent is not None:
            for name in self.object_types(get_named_type(parent)):
                self.fields[name].add(node.name.value)

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_rest: object) -> None:
        if node.name.value not in self.seen:
            self.seen.add(node.name.value)
            self.waiting.append(node.name.value)

    def object_types(self, parent: GraphQLNamedType) -> list[str]:
        """A field of an interface is one of all types that have it."""
        if isinstance(parent, GraphQLInterfaceType | GraphQLUnionType):
            return [each.name for each in self.schema.get_possible_types(parent)]
        return [parent.name]

    def look_through(self, operation: OperationDefinitionNode) -> None:
        visit(operation, TypeInfoVisitor(self.types, self))
        while self.waiting:
            fragment = self.fragments.get(self.waiting.pop())
            if fragment is not None:
                visit(fragment, TypeInfoVisitor(self.types, self))


def select(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> Selection:
    """The names of fields by object type; what ``@skip`` might leave out is among them."""
    finder = FieldFinder(schema, document)
    finder.look_through(operation)
    return {name: frozenset(fields) for name, fields in finder.fields.items()}
