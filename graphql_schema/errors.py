"""Every error that a client may see: one closed list of codes, and the exceptions that carry them.

Anything that is not an ``ApiError`` is masked by the view as ``INTERNAL``.
"""

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
