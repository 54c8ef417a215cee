"""The schema is what was promised: names and types of the contract, one type for each name, a word for everything."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLUnionType,
    build_schema,
    is_specified_scalar_type,
    parse,
    validate,
)
from graphql.language import EnumTypeDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode, print_ast

import graphql_schema
from content_models.editorial.kinds import ContentKind
from graphql_schema.schema import build, print_sdl
from graphql_schema.types.vocabulary_keys import VOCABULARY_TITLES
from tests.contract.names import ALLOWED, CONTRACT, FORBIDDEN

COMMITTED = Path(graphql_schema.__file__).parents[1] / "frontend_contract" / "schema.graphql"


def own_types() -> Iterator[GraphQLNamedType]:
    for named in build().type_map.values():
        if not named.name.startswith("__") and not is_specified_scalar_type(named):
            yield named


def fields_of(named: GraphQLNamedType) -> dict[str, Any]:
    return dict(getattr(named, "fields", {}))


def page_types() -> list[GraphQLObjectType]:
    return [
        named
        for named in own_types()
        if isinstance(named, GraphQLObjectType) and any(each.name == "Content" for each in named.interfaces)
    ]


def block_types() -> list[GraphQLObjectType]:
    return [named for named in own_types() if "blockId" in fields_of(named)]


def promised() -> list[Any]:
    kinds = (ObjectTypeDefinitionNode, InterfaceTypeDefinitionNode, EnumTypeDefinitionNode)
    return [node for node in parse(CONTRACT).definitions if isinstance(node, kinds)]


def promised_fields() -> list[tuple[str, Any]]:
    return [(node.name.value, field) for node in promised() for field in getattr(node, "fields", ())]


@pytest.mark.parametrize(
    ("type_name", "field"), promised_fields(), ids=[f"{name}.{field.name.value}" for name, field in promised_fields()]
)
def test_a_field_of_the_contract_has_its_type_and_arguments(type_name: str, field: Any) -> None:
    found = fields_of(build().type_map[type_name])[field.name.value]
    arguments = {argument.name.value: print_ast(argument.type) for argument in field.arguments}

    assert str(found.type) == print_ast(field.type)
    assert {name: str(found.args[name].type) for name in arguments if name in found.args} == arguments


@pytest.mark.parametrize("name", [node.name.value for node in promised() if isinstance(node, EnumTypeDefinitionNode)])
def test_an_enum_of_the_contract_has_its_values(name: str) -> None:
    (node,) = [node for node in promised() if node.name.value == name]
    found = build().type_map[name]

    assert isinstance(found, GraphQLEnumType)
    assert {value.name.value for value in node.values} <= set(found.values)


def test_the_defaults_of_arguments_are_those_of_the_contract() -> None:
    types = build().type_map

    assert fields_of(types["Content"])["related"].args["first"].default_value == 3
    assert fields_of(types["Image"])["rendition"].args["format"].default_value == "webp"


def test_every_scalar_of_ours_says_where_it_is_specified() -> None:
    types: Any = build().type_map

    assert [name for name in ("DateTime", "Date", "URL", "HTML", "Locale") if not types[name].specified_by_url] == []


def test_every_kind_has_a_page_type_named_after_it() -> None:
    names = {named.name.removesuffix("Page").upper() for named in page_types()}

    assert names == {kind.value.replace("_", "") for kind in ContentKind}


def test_every_root_field_is_nullable() -> None:
    assert [name for name, field in fields_of(build().type_map["Query"]).items() if str(field.type).endswith("!")] == []


def test_nothing_is_called_by_a_word_of_the_editors_side() -> None:
    found = {(named.name, name) for named in own_types() for name in fields_of(named) if name in FORBIDDEN}

    assert found - ALLOWED == set()


def test_nothing_of_stock_grapple_is_part_of_the_schema() -> None:
    names = {named.name for named in own_types()}

    assert [name for name in names if name.endswith(("Interface", "PaginatedType", "ObjectType"))] == []
    assert {"User", "Page", "PlatformImage", "PlatformDocument", "StreamFieldBlock", "Revision"} & names == set()


@pytest.mark.parametrize("group", [page_types, block_types])
def test_a_field_name_has_one_type(group: Any) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for named in group():
        for name, field in fields_of(named).items():
            found[name].add(str(field.type))

    assert {name: types for name, types in found.items() if len(types) > 1} == {}


def test_what_only_some_types_have_is_nullable_and_lists_are_not() -> None:
    inherited = set(fields_of(build().type_map["Content"]))
    own = [
        (named.name, name, str(field.type))
        for named in [*page_types(), *block_types()]
        for name, field in fields_of(named).items()
        if name not in inherited
    ]

    assert [each for each in own if each[2].startswith("[") != each[2].endswith("!")] == []


def test_one_operation_with_a_fragment_on_every_kind_and_every_block_validates() -> None:
    unions = [named for named in own_types() if isinstance(named, GraphQLUnionType)]
    pages = " ".join(f"... on {named.name} {{ {leaves(named)} }}" for named in page_types())
    fragments = " ".join(f"fragment Any{union.name} on {union.name} {{ {members(union)} }}" for union in unions)
    document = parse(f"query Everything {{ nodes(ids: []) {{ id {pages} }} }} {fragments}")

    assert validate(build(), document) == []


def members(union: GraphQLUnionType) -> str:
    return " ".join(f"... on {each.name} {{ {leaves(each)} }}" for each in union.types)


def leaves(named: GraphQLNamedType, depth: int = 1) -> str:
    """Everything that needs no argument, down to a depth; of a union, the fragment on all its members."""
    chosen = ["__typename"]
    for name, field in fields_of(named).items():
        target: Any = field.type
        while hasattr(target, "of_type"):
            target = target.of_type
        if isinstance(target, GraphQLUnionType):
            chosen.append(f"{name} {{ ...Any{target.name} }}")
        elif isinstance(target, GraphQLObjectType):
            chosen += [f"{name} {{ {leaves(target, depth - 1)} }}"] if depth and target.name != "ContentCard" else []
        elif not isinstance(target, GraphQLInterfaceType) and not field.args:
            chosen.append(name)
    return " ".join(chosen)


def test_everything_is_described() -> None:
    silent = [named.name for named in own_types() if not named.description and named.name != "Query"]
    for named in own_types():
        silent += [f"{named.name}.{name}" for name, field in fields_of(named).items() if not field.description]
        silent += [
            f"{named.name}.{name}({argument})"
            for name, field in fields_of(named).items()
            for argument, value in getattr(field, "args", {}).items()
            if not value.description
        ]
        if isinstance(named, GraphQLEnumType):
            silent += [f"{named.name}.{name}" for name, value in named.values.items() if not value.description]

    assert silent == []


def test_every_block_of_every_stream_is_a_named_type() -> None:
    fields: Any = apps.get_app_config("graphql_schema").model_fields

    assert fields.without_type == []
    # The entries of menus are answered by navigation, as a type of their own.
    assert set(fields.blocks.structs) - set(build().type_map) == {"MenuEntryBlock", "MenuSubentryBlock"}


def test_every_vocabulary_that_is_loaded_has_a_key() -> None:
    folder = Path(graphql_schema.__file__).parents[1] / "content_models" / "taxonomies" / "vocabularies"
    files = {path.stem for path in folder.glob("*.json")} - {"digital-technology-additions", "skos-scheme"}

    assert set(VOCABULARY_TITLES) == files


def test_the_committed_schema_is_that_of_the_code() -> None:
    assert COMMITTED.read_text() == print_sdl(), "Run manage.py export_schema and add a line to the changelog."


def test_the_committed_schema_is_one_that_other_tools_can_read() -> None:
    assert set(build_schema(COMMITTED.read_text()).type_map) == set(build().type_map)
