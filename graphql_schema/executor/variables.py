"""The variables of an operation as its schema reads them; the same ones are read once. Nobody changes what is read."""

from collections.abc import Hashable, Mapping
from typing import Any

import orjson
from graphql import GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import get_variable_values

from content_models.base.least_used import LeastUsed

# In bytes, roughly: what was sent, what is made of it, and the objects around both, however little was sent.
LARGEST = 8_000_000
LARGEST_ONE = 200_000
OF_A_BYTE = 10
OVERHEAD = 800

Read = dict[str, Any]
known: LeastUsed[Hashable, Read] = LeastUsed(LARGEST, LARGEST_ONE)


def read_variables(
    built: GraphQLSchema, operation: OperationDefinitionNode, document: str, sent: Mapping[str, Any]
) -> Read | None:
    """The values of all variables; nothing where some are wrong. ``document`` is the hash of the operation's text."""
    if not operation.variable_definitions:
        return {}
    text = as_text(sent)
    key = id(built), document, operation.name.value if operation.name else "", text
    found = known.get(key) if text is not None else None
    if found is None:
        read = get_variable_values(built, operation.variable_definitions, dict(sent))
        if isinstance(read, list):
            return None
        found = read
        if text is not None:
            known.put(key, found, OVERHEAD + OF_A_BYTE * len(text))
    return found


def as_text(sent: Mapping[str, Any]) -> bytes | None:
    """A name for these values; none for what no JSON in UTF-8 can hold."""
    try:
        return orjson.dumps(sent)
    except TypeError:
        return None
