"""The parts of a plan: small functions that turn a value into its place in the answer. No errors are told here.

Whatever goes wrong raises; the document is then answered by graphql-core, which says where and why.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from graphene.types.resolver import dict_or_attr_resolver
from graphql import GraphQLField, Undefined, default_field_resolver

Values = Mapping[str, Any]
# Scalars that write values of a Python type as they are.
PLAIN: dict[str, type] = {**dict.fromkeys(("String", "ID", "URL", "HTML", "Locale"), str), "Boolean": bool}


class NotCompiledError(Exception):
    """Something that a plan cannot do, or that is an error: graphql-core answers instead."""


@dataclass(slots=True)
class Info:
    """What resolvers are told. Ours use the context alone; graphql-core's introspection asks for the schema."""

    context: Any
    schema: Any
    variables: dict[str, Any]


@dataclass(slots=True)
class Run:
    """One execution of a plan: its info, and the arguments that depend on variables, by place in the plan."""

    info: Info
    arguments: dict[int, dict[str, Any]]


Step = Callable[[Any, Run], Any]


def object_of(steps: Iterable[tuple[str, Step]]) -> Step:
    """An object with these keys, in this order."""
    pairs = tuple(steps)

    def read(root: Any, run: Run) -> dict[str, Any]:
        return {key: step(root, run) for key, step in pairs}

    return read


def checked_object_of(is_type_of: Callable[[Any, Any], Any], read: Step) -> Step:
    """An object of a type that looks at its values before it takes them."""

    def checked(root: Any, run: Run) -> Any:
        if not is_type_of(root, run.info):
            raise NotCompiledError
        return read(root, run)

    return checked


def required(complete: Step) -> Step:
    def read(value: Any, run: Run) -> Any:
        if (completed := complete(value, run)) is None:
            raise NotCompiledError
        return completed

    return read


def optional(complete: Step) -> Step:
    def read(value: Any, run: Run) -> Any:
        return None if value is None or value is Undefined else complete(value, run)

    return read


def list_of(complete: Step) -> Step:
    def read(values: Any, run: Run) -> list[Any]:
        if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
            raise NotCompiledError
        run.info.context.deadline.check()
        return [complete(value, run) for value in values]

    return read


def leaf_of(serialize: Callable[[Any], Any]) -> Step:
    def read(value: Any, _run: Run) -> Any:
        written = serialize(value)
        if written is None or written is Undefined:
            raise NotCompiledError
        return written

    return read


def text_leaf(serialize: Callable[[Any], Any]) -> Step:
    """Text as it is; anything else by the scalar."""
    other = leaf_of(serialize)

    def read(value: Any, run: Run) -> Any:
        return value if type(value) is str else other(value, run)

    return read


def resolver_of(field: GraphQLField) -> Callable[..., Any]:
    return field.resolve or default_field_resolver


def field_step(field: GraphQLField, complete: Step) -> Step:
    """A field without arguments."""
    resolve = resolver_of(field)
    if isinstance(resolve, partial) and resolve.func is dict_or_attr_resolver and not resolve.keywords:
        name, default = resolve.args
        kind = PLAIN.get(str(field.type).rstrip("!"))
        return plain_step(name, default, kind, complete) if kind else attribute_step(name, default, complete)

    def read(root: Any, run: Run) -> Any:
        return complete(resolve(root, run.info), run)

    return read


def attribute_step(name: str, default: Any, complete: Step) -> Step:
    def read(root: Any, run: Run) -> Any:
        value = root.get(name, default) if isinstance(root, dict) else getattr(root, name, default)
        return complete(value, run)

    return read


def plain_step(name: str, default: Any, kind: type, complete: Step) -> Step:
    """An attribute that usually is just what its scalar writes: most leaves of most answers."""

    def read(root: Any, run: Run) -> Any:
        value = root.get(name, default) if isinstance(root, dict) else getattr(root, name, default)
        return value if type(value) is kind else complete(value, run)

    return read


def called_step(field: GraphQLField, arguments: dict[str, Any], complete: Step) -> Step:
    """A field whose arguments are the same in every run."""
    resolve = resolver_of(field)

    def read(root: Any, run: Run) -> Any:
        return complete(resolve(root, run.info, **arguments), run)

    return read


def varying_step(field: GraphQLField, place: int, read_arguments: Callable[[Run], Values], complete: Step) -> Step:
    """A field whose arguments come from variables: read once in a run."""
    resolve = resolver_of(field)

    def read(root: Any, run: Run) -> Any:
        arguments = run.arguments.get(place)
        if arguments is None:
            arguments = run.arguments[place] = dict(read_arguments(run))
        return complete(resolve(root, run.info, **arguments), run)

    return read


def constant_step(value: Any) -> Step:
    return lambda _root, _run: value
