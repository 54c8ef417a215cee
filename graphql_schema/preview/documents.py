"""Documents that ask for all of a page, made from the schema itself."""

from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_interface_type,
    is_leaf_type,
    is_required_argument,
)

DEPTH = 6


def whole_type_document(schema: GraphQLSchema, type_name: str) -> str:
    """A query for ``preview(token)`` with everything of a page type."""
    fragment = whole_type_fragment(schema, type_name)
    return f"query Preview($token: String!) {{ preview(token: $token) {{ __typename {fragment} }} }}"


def whole_type_fragment(schema: GraphQLSchema, type_name: str) -> str:
    """Every field of a type that needs no argument, as an inline fragment.

    Other pages are asked for by name only: their own fields are theirs to show.
    """
    return f"... on {type_name} {selection(schema, schema.type_map[type_name], DEPTH)}"


def whole_type_parts(schema: GraphQLSchema, type_name: str, *, longest: int) -> list[str]:
    """The same in several fragments, each at most ``longest`` characters long if its fields allow."""
    parts: list[list[str]] = [[]]
    for field in field_selections(schema, schema.type_map[type_name], DEPTH):
        if parts[-1] and sum(map(len, parts[-1])) + len(field) > longest:
            parts.append([])
        parts[-1].append(field)
    return [f"... on {type_name} {{ {' '.join(part)} }}" for part in parts]


def selection(schema: GraphQLSchema, named: GraphQLNamedType, depth: int) -> str:
    if isinstance(named, GraphQLUnionType):
        members = " ".join(f"... on {member.name} {selection(schema, member, depth)}" for member in named.types)
        return f"{{ __typename {members} }}"
    return f"{{ {' '.join(field_selections(schema, named, depth))} }}"


def field_selections(schema: GraphQLSchema, named: GraphQLNamedType, depth: int) -> list[str]:
    chosen = ["__typename"]
    for name, field in getattr(named, "fields", {}).items():
        if needs_argument(field):
            continue
        target = get_named_type(field.type)
        if is_leaf_type(target):
            chosen.append(name)
        elif is_page(target) or target.name == "ContentCard":
            chosen.append(f"{name} {{ __typename id title }}")
        elif depth:
            chosen.append(f"{name} {selection(schema, target, depth - 1)}")
    return chosen


def needs_argument(field: GraphQLField) -> bool:
    return any(is_required_argument(argument) for argument in field.args.values())


def is_page(named: GraphQLNamedType) -> bool:
    if is_interface_type(named):
        return named.name == "Content"
    return isinstance(named, GraphQLObjectType) and any(part.name == "Content" for part in named.interfaces)
