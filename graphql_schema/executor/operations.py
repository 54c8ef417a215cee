"""Operations that were compiled, kept while they are used; bounded, so that nobody can fill the memory."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from threading import Lock
from typing import Any

from graphql_schema.executor.compiling import Compiler
from graphql_schema.executor.steps import Step
from graphql_schema.planner.plan import Plan

LARGEST = 48_000_000
# Measured: what a character of a document takes as syntax tree, and what a compiled field takes, in bytes.
OF_A_CHARACTER = 90
OF_A_FIELD = 800


@dataclass(frozen=True)
class Operation:
    """What is known of an operation for one choice of its conditions.

    Attributes:
        steps: how it is answered; without, graphql-core answers it.
        pages: what it needs of pages.
        compiler: what made the steps, and goes on to when new types come.
    """

    steps: Step | None
    pages: Plan | None
    compiler: Compiler

    @property
    def size(self) -> int:
        """In bytes, roughly: types behind interfaces are compiled as they are met."""
        return self.compiler.characters * OF_A_CHARACTER + self.compiler.made * OF_A_FIELD


@dataclass(frozen=True)
class Conditions:
    """The variables of ``@skip`` and ``@include`` in a document: each choice of their values is compiled by itself."""

    names: tuple[str, ...]
    # More than it takes, so that looking through all of them stays quick.
    size: int = 10 * OF_A_FIELD


class OperationStore:
    """The operations that were used last, up to a number of bytes in all."""

    def __init__(self, largest: int = LARGEST) -> None:
        self.largest = largest
        self.kept: OrderedDict[Hashable, Any] = OrderedDict()
        self.lock = Lock()

    def get(self, key: Hashable) -> Any:
        with self.lock:
            if key not in self.kept:
                return None
            self.kept.move_to_end(key)
            return self.kept[key]

    def put(self, key: Hashable, operation: Any) -> None:
        with self.lock:
            self.kept[key] = operation
            # Counted anew, since operations grow while they are used.
            size = sum(each.size for each in self.kept.values())
            while len(self.kept) > 1 and size > self.largest:
                _key, dropped = self.kept.popitem(last=False)
                size -= dropped.size
