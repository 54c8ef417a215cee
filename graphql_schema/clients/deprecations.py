"""Which deprecated fields a document uses."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from graphql import DocumentNode, FieldNode, GraphQLSchema, TypeInfo, TypeInfoVisitor, Visitor, visit


def deprecated_fields(schema: GraphQLSchema, document: DocumentNode) -> tuple[str, ...]:
    """The deprecated fields in a valid document, as ``Type.field``, sorted."""
    if not any_deprecated(schema):
        return ()
    type_info = TypeInfo(schema)
    collector = DeprecatedFields(type_info)
    visit(document, TypeInfoVisitor(type_info, collector))
    return tuple(sorted(collector.found))


@lru_cache(maxsize=4)
def any_deprecated(schema: GraphQLSchema) -> bool:
    return next(reasons(schema), None) is not None


def reasons(schema: GraphQLSchema) -> Iterator[str]:
    for named in schema.type_map.values():
        for field in getattr(named, "fields", {}).values():
            if getattr(field, "deprecation_reason", None) and not named.name.startswith("__"):
                yield field.deprecation_reason


class DeprecatedFields(Visitor):
    """Collects them on a walk."""

    def __init__(self, type_info: TypeInfo) -> None:
        super().__init__()
        self.type_info = type_info
        self.found: set[str] = set()

    def enter_field(self, node: FieldNode, *_others: Any) -> None:
        definition, parent = self.type_info.get_field_def(), self.type_info.get_parent_type()
        if definition is not None and parent is not None and definition.deprecation_reason:
            self.found.add(f"{parent.name}.{node.name.value}")
