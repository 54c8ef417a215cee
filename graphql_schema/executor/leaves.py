"""The steps that end in a scalar: most of an answer, so these take what is already right as it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from types import NoneType
from typing import Any

from graphene.types.resolver import dict_or_attr_resolver
from graphql import GraphQLField, GraphQLScalarType, Undefined

from graphql_schema.executor.steps import NotCompiledError, Run, Step, resolver_of

# Scalars that write values of a Python type as they are.
PLAIN: dict[str, type] = {**dict.fromkeys(("String", "ID", "URL", "HTML", "Locale"), str), "Boolean": bool, "Int": int}
LARGEST_INT = 2**31 - 1


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


def leaf(of_type: Any) -> Step:
    if isinstance(of_type, GraphQLScalarType) and PLAIN.get(of_type.name) is str:
        return text_leaf(of_type.serialize)
    return leaf_of(of_type.serialize)


def attribute_of(field: GraphQLField) -> tuple[str, Any, type | None] | None:
    """The attribute that a field without a resolver of its own shows: its name, what stands for it where it is not
    there, and the type of the values that its scalar writes as they are.
    """
    resolve = resolver_of(field)
    if not isinstance(resolve, partial) or resolve.func is not dict_or_attr_resolver or resolve.keywords:
        return None
    name, default = resolve.args
    return name, default, PLAIN.get(str(field.type).rstrip("!"))


def field_step(field: GraphQLField, complete: Step) -> Step:
    """A field without arguments."""
    if found := attribute_of(field):
        name, default, kind = found
        return plain_step(name, default, kind, complete) if kind else attribute_step(name, default, complete)
    resolve = resolver_of(field)

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
        return value if type(value) is kind and (kind is not int or is_small(value)) else complete(value, run)

    return read


def is_small(number: Any) -> bool:
    """Whether GraphQL's ``Int`` can say it."""
    return -LARGEST_INT <= number <= LARGEST_INT


@dataclass(frozen=True, slots=True)
class Leaf:
    """A key in the answer that shows an attribute: of this type, and maybe nothing."""

    key: str
    name: str
    kind: type
    may_be_null: bool

    def takes(self, kind: type) -> bool:
        return kind is self.kind or (self.may_be_null and kind is NoneType)


def flat_object_of(leaves: Sequence[Leaf], read: Step) -> Step:
    """An object of plain attributes, taken in one go; ``read`` answers for every other value."""
    keys = tuple(leaf.key for leaf in leaves)
    numbers = tuple(place for place, leaf in enumerate(leaves) if leaf.kind is int)
    take = attrgetter(*(leaf.name for leaf in leaves))
    # Whether values of these types need no completing: found out once for each combination.
    verdicts: dict[tuple[type, ...], bool] = {}

    def read_flat(root: Any, run: Run) -> Any:
        try:
            values = take(root)
        except AttributeError:
            return read(root, run)
        kinds = tuple(map(type, values))
        is_plain = verdicts.get(kinds)
        if is_plain is None:
            is_plain = verdicts[kinds] = all(map(Leaf.takes, leaves, kinds))
        if not is_plain:
            return read(root, run)
        for place in numbers:
            if not is_small(values[place] or 0):
                return read(root, run)
        return dict(zip(keys, values, strict=True))

    return read_flat
