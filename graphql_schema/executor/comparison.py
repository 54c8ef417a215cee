"""Holds the compiled answer against graphql-core's: the suite runs every document both ways."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection
from graphql import ExecutionResult

from graphql_schema.executor.writing import written


class ExecutorsDifferError(AssertionError):
    """The compiled answer is not graphql-core's."""


def compare(data: dict[str, Any] | None, expected: ExecutionResult) -> None:
    """Raises ``ExecutorsDifferError``. Without data, graphql-core must have met an error."""
    if data is None:
        if not expected.errors:
            raise ExecutorsDifferError("No plan answered, and graphql-core met no error.")
        return
    if expected.errors:
        raise ExecutorsDifferError(f"The plan met no error, and graphql-core did: {expected.errors}")
    if written(data) != written(expected.data):
        raise ExecutorsDifferError(
            f"compiled: {written(data).decode()}\ngraphql-core: {written(expected.data).decode()}"
        )


@contextmanager
def unlogged() -> Iterator[None]:
    """Statements that are asked for comparison are not counted."""
    was, connection.force_debug_cursor = connection.force_debug_cursor, False
    try:
        yield
    finally:
        connection.force_debug_cursor = was
