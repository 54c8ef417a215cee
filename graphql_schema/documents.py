"""Documents ready to run, kept while they are asked for, within a bound: nobody can fill the memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from graphql import DocumentNode, OperationDefinitionNode, OperationType

from content_models.base.least_used import LeastUsed
from graphql_schema.limits.cost import CostNode
from graphql_schema.limits.measure import Size
from graphql_schema.trusted_documents.times import CacheTimes

# Characters of all documents together; parsed, they take about eighty times as many bytes.
LARGEST_STORE = 500_000
# What a short document takes all the same.
SMALLEST_WEIGHT = 200


@dataclass(frozen=True, eq=False)
class PreparedDocument:
    """One operation of a document. ``key`` is the SHA-256 of the text, the id under which clients know it.

    Attributes:
        size: what limits are compared with.
        cost_tree: ``cost(variables)`` evaluates it.
        deprecated: the fields that will go, as ``Type.field``.
        cache_times: how long a CDN may keep an answer, where the manifest says so.
    """

    key: str
    text: str
    document: DocumentNode
    operation: OperationDefinitionNode
    operation_name: str | None
    size: Size
    tokens: int
    cost_tree: CostNode
    deprecated: tuple[str, ...] = ()
    is_trusted: bool = False
    cache_times: CacheTimes | None = None
    root_fields: frozenset[str] = field(default_factory=frozenset)

    def cost(self, variables: Mapping[str, Any]) -> int:
        """What one execution costs; see ``limits.cost``."""
        return self.cost_tree.value(variables, {})

    @property
    def is_query(self) -> bool:
        return self.operation.operation is OperationType.QUERY


class DocumentStore(LeastUsed[tuple[str, str | None], PreparedDocument]):
    """The operations that were used last, by key and name, up to a number of characters in all."""

    def __init__(self, largest: int = LARGEST_STORE) -> None:
        super().__init__(largest)

    def keep(self, prepared: PreparedDocument) -> None:
        self.put((prepared.key, prepared.operation_name), prepared, weight(prepared))


def weight(prepared: PreparedDocument) -> int:
    return max(len(prepared.text), SMALLEST_WEIGHT)


store = DocumentStore()


def document_key(text: str) -> str:
    """The id of a document: the SHA-256 of its text."""
    return sha256(text.encode(errors="replace")).hexdigest()
