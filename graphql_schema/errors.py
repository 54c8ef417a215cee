"""Every error that a client may see: one closed list of codes, and the exceptions that carry them.

Anything that is not an ``ApiError`` is masked by the view as ``INTERNAL``.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from graphql import GraphQLError


class ErrorCode(Enum):
    """What went wrong, as ``extensions.code`` says it."""

    BAD_USER_INPUT = "BAD_USER_INPUT"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    DOCUMENT_NOT_FOUND = "DOCUMENT_NOT_FOUND"
    DOCUMENT_REQUIRED = "DOCUMENT_REQUIRED"
    COST_LIMIT = "COST_LIMIT"
    DEPTH_LIMIT = "DEPTH_LIMIT"
    ALIAS_LIMIT = "ALIAS_LIMIT"
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    RATE_LIMITED = "RATE_LIMITED"
    TIMEOUT = "TIMEOUT"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class ApiError(GraphQLError):
    """An error whose message was written for the client."""

    def __init__(self, message: str, code: ErrorCode, **extensions: Any) -> None:
        super().__init__(message, extensions={"code": code.value, **extensions})


class BadUserInput(ApiError):  # noqa: N818
    """The client asked for something that does not exist or makes no sense; the message says what."""

    def __init__(self, message: str, **extensions: Any) -> None:
        super().__init__(message, ErrorCode.BAD_USER_INPUT, **extensions)


class RefusedRequest(Exception):  # noqa: N818 — a refusal is an answer, not a fault
    """A request that is answered with an error before its document runs."""

    def __init__(
        self,
        status: int,
        code: ErrorCode,
        message: str,
        headers: dict[str, str] | None = None,
        extensions: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}
        self.extensions = extensions or {}


class RefusedDocument(Exception):  # noqa: N818 — a refusal is an answer, not a fault
    """A document that cannot run, with what is wrong with it."""

    def __init__(self, status: int, code: ErrorCode, errors: Sequence[GraphQLError]) -> None:
        super().__init__(code.value)
        self.status = status
        self.code = code
        self.errors = errors
