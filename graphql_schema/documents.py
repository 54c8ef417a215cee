"""Documents ready to run, kept while they are asked for, within a bound: nobody can fill the memory."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock
from typing import Any

from graphql import DocumentNode, OperationDefinitionNode, OperationType

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


class DocumentStore:
    """The documents that were used last, up to a number of characters in all."""

    def __init__(self, largest: int = LARGEST_STORE) -> None:
        self.largest = largest
        self.documents: OrderedDict[tuple[str, str | None], PreparedDocument] = OrderedDict()
        self.size = 0
        self.lock = Lock()

    def get(self, key: str, operation_name: str | None) -> PreparedDocument | None:
        with self.lock:
            found = self.documents.get((key, operation_name))
            if found is not None:
                self.documents.move_to_end((key, operation_name))
            return found

    def put(self, prepared: PreparedDocument) -> None:
        place = (prepared.key, prepared.operation_name)
        with self.lock:
            if place not in self.documents:
                self.documents[place] = prepared
                self.size += weight(prepared)
            while self.size > self.largest:
                _place, dropped = self.documents.popitem(last=False)
                self.size -= weight(dropped)

    def clear(self) -> None:
        with self.lock:
            self.documents.clear()
            self.size = 0


def weight(prepared: PreparedDocument) -> int:
    return max(len(prepared.text), SMALLEST_WEIGHT)


store = DocumentStore()


def document_key(text: str) -> str:
    """The id of a document: the SHA-256 of its text."""
    return sha256(text.encode(errors="replace")).hexdigest()
