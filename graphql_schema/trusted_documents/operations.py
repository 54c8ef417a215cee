"""The operations of the contract: files → documents with their fragments → the committed manifest."""

import json
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from graphql import (
    FragmentDefinitionNode,
    FragmentSpreadNode,
    Node,
    OperationDefinitionNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

from graphql_schema.documents import document_key
from graphql_schema.trusted_documents.times import CacheTimes

TIMES_FILE = "cache-times.toml"


class WrongOperationsError(Exception):
    """Files that make no manifest; the message says which and why."""


@dataclass(frozen=True)
class ContractOperation:
    """One operation with all its fragments, as it is sent."""

    name: str
    document: str
    times: CacheTimes

    @property
    def digest(self) -> str:
        return document_key(self.document)

    @property
    def entry(self) -> dict[str, Any]:
        cache = {name: seconds for name, seconds in asdict(self.times).items() if seconds is not None}
        return {"name": self.name, "document": self.document, **({"cache": cache} if cache else {})}


class Spreads(Visitor):
    """Collects the names of fragments that are spread."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_others: Any) -> None:
        self.names.add(node.name.value)


def read_operations(folder: Path) -> list[ContractOperation]:
    """The operations of a folder, by name; each file holds one operation or one fragment, called like the file.

    Raises:
        WrongOperationsError: a file holds something else, or spreads a fragment that there is not.
    """
    definitions = {path.stem: read_definition(path) for path in sorted(folder.rglob("*.graphql"))}
    times = tomllib.loads((folder / TIMES_FILE).read_text()) if (folder / TIMES_FILE).exists() else {}
    operations = {name: node for name, node in definitions.items() if isinstance(node, OperationDefinitionNode)}
    if strangers := times.keys() - operations.keys():
        raise WrongOperationsError(f"{TIMES_FILE} names operations that there are not: {', '.join(sorted(strangers))}")
    return [
        ContractOperation(name, whole_document(node, definitions), CacheTimes(**times.get(name, {})))
        for name, node in sorted(operations.items())
    ]


def read_definition(path: Path) -> OperationDefinitionNode | FragmentDefinitionNode:
    found = parse(path.read_text(), no_location=True).definitions
    node = found[0]
    if len(found) != 1 or not isinstance(node, (OperationDefinitionNode, FragmentDefinitionNode)):
        raise WrongOperationsError(f"{path.name} must hold one operation or one fragment.")
    if node.name is None or node.name.value != path.stem:
        raise WrongOperationsError(f"What {path.name} holds must be called {path.stem}.")
    return node


def whole_document(operation: OperationDefinitionNode, definitions: dict[str, Any]) -> str:
    """The printed operation, then its fragments by name: the same text whatever the files look like."""
    fragments = spread_by(operation, definitions)
    return "\n\n".join(print_ast(node) for node in (operation, *fragments)) + "\n"


def spread_by(operation: Node, definitions: dict[str, Any]) -> list[FragmentDefinitionNode]:
    waiting, found = [operation], dict[str, FragmentDefinitionNode]()
    while waiting:
        spreads = Spreads()
        visit(waiting.pop(), spreads)
        for name in sorted(spreads.names - found.keys()):
            if not isinstance(definitions.get(name), FragmentDefinitionNode):
                raise WrongOperationsError(f"There is no fragment {name}.")
            found[name] = definitions[name]
            waiting.append(definitions[name])
    return [found[name] for name in sorted(found)]


def merged(manifest: dict[str, Any], operations: list[ContractOperation]) -> dict[str, Any]:
    """The manifest with these operations as the current ones; what it held stays, for front ends built earlier."""
    documents = {**manifest.get("documents", {}), **{each.digest: each.entry for each in operations}}
    return {
        "version": 1,
        "operations": {each.name: each.digest for each in operations},
        "documents": {digest: documents[digest] for digest in sorted(documents)},
    }


def printed(manifest: dict[str, Any]) -> str:
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
