"""The time of a request: whoever works through many things looks at it, and stops when it is over."""

import time
from typing import Any

from graphql import ExecutionContext, FieldNode, GraphQLObjectType, located_error
from graphql.pyutils import Path

from graphql_schema.errors import ApiError, ErrorCode


class Deadline:
    """A moment on the clock of the process."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.ends_at = time.monotonic() + seconds

    def check(self) -> None:
        """Raises ``ApiError`` with ``TIMEOUT`` when the time is over."""
        if time.monotonic() > self.ends_at:
            message = f"The answer took longer than {self.seconds:g} seconds. Ask for less at once."
            raise ApiError(message, ErrorCode.TIMEOUT)


class TimedExecution(ExecutionContext):
    """Executes a document, looking at the clock before each field; what is answered by then stands."""

    def execute_field(
        self, parent_type: GraphQLObjectType, source: Any, field_nodes: list[FieldNode], path: Path
    ) -> Any:
        definition = parent_type.fields.get(field_nodes[0].name.value)
        if definition is not None:
            try:
                self.context_value.deadline.check()
            except ApiError as error:
                located = located_error(error, field_nodes, path.as_list())
                return self.handle_field_error(located, definition.type, path)
        return super().execute_field(parent_type, source, field_nodes, path)
