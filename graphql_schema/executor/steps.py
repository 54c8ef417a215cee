"""The parts of a plan: small functions that turn a value into its place in the answer. No errors are told here.

Whatever goes wrong raises; the document is then answered by graphql-core, which says where and why.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLField, Undefined, default_field_resolver

Values = Mapping[str, Any]


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


def resolver_of(field: GraphQLField) -> Callable[..., Any]:
    return field.resolve or default_field_resolver


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
