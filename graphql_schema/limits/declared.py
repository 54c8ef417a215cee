"""What a field costs, declared beside its definition: ``@costs(total_count=Cost(10))`` above its type.

A field without a declaration costs 1. A list multiplies what stands below it: by the number that an argument asks for,
or the length of a list argument, else by its declared or the usual size.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from graphql import GraphQLSchema

Declared = TypeVar("Declared", bound=type)
USUAL_SIZE = 3


@dataclass(frozen=True)
class Cost:
    """``own`` is what the field itself takes; ``sized_by`` names arguments; ``size`` counts when none of them is given.

    On an object with ``sized_by``, such as a connection, the size goes to the lists directly below it.
    """

    own: int = 1
    sized_by: tuple[str, ...] = ()
    size: int | None = None


UNDECLARED = Cost()
DECLARED: dict[tuple[str, str], Cost] = {}


def costs(**fields: Cost) -> Callable[[Declared], Declared]:
    """Declares the costs of fields of a graphene type, by their Python names."""

    def declare(graphene_type: Declared) -> Declared:
        for name, cost in fields.items():
            DECLARED[graphene_type.__name__, camel_case(name)] = cost
        return graphene_type

    return declare


def camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def attach(schema: GraphQLSchema, root_types: set[str]) -> None:
    """Puts each declared cost on its field of the schema; root fields are declared on the parts of ``Query``."""
    for (type_name, field_name), cost in DECLARED.items():
        owner: Any = schema.query_type if type_name in root_types else schema.type_map.get(type_name)
        names = {owner, *schema.get_implementations(owner).objects} if hasattr(owner, "resolve_type") else {owner}
        for each in names:
            field = getattr(each, "fields", {}).get(field_name)
            if field is not None:
                field.extensions = {**field.extensions, "cost": cost}
