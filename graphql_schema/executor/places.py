"""Where in a plan something is kept, and the variables that decide what it says there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from graphql import FragmentDefinitionNode, FragmentSpreadNode, Node, VariableNode, Visitor, visit

from graphql_schema.executor.steps import Run


@dataclass(frozen=True, eq=False)
class Place:
    """A selection in a plan, with the variables below it. Another plan has other places."""

    variables: tuple[str, ...] = ()
    identity: object = field(default_factory=object)

    def name(self, run: Run) -> Any:
        """The same for the same values of its variables."""
        if not self.variables:
            return self.identity
        values = run.info.variables
        text = repr([values.get(name) for name in self.variables])
        # A digest, so that long values do not fill the memory as names.
        return self.identity, sha256(text.encode(errors="surrogatepass")).digest()


class VariableFinder(Visitor):
    """Notes the variables below a node, those of the fragments that it spreads included."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        super().__init__()
        self.fragments = fragments
        self.names: dict[str, None] = {}
        self.seen: set[str] = set()

    def enter_variable(self, node: VariableNode, *_rest: Any) -> None:
        self.names[node.name.value] = None

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_rest: Any) -> None:
        name = node.name.value
        if name not in self.seen and name in self.fragments:
            self.seen.add(name)
            visit(self.fragments[name].selection_set, self)


def variables_below(nodes: Iterable[Node], fragments: Mapping[str, FragmentDefinitionNode]) -> tuple[str, ...]:
    """The names of all variables below some nodes, in a fixed order."""
    finder = VariableFinder(fragments)
    for node in nodes:
        visit(node, finder)
    return tuple(sorted(finder.names))
