"""Results and errors → what the client reads. What is unexpected is masked, named by a trace id, and logged."""

import logging
import re
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import InterfaceError, OperationalError
from graphql import ExecutionResult, GraphQLError

from graphql_schema.errors import ApiError, ErrorCode
from graphql_schema.limits.statements import was_too_slow

logger = logging.getLogger("graphql_schema")

RETRY_SECONDS = "5"
LONGEST_MESSAGE = 400
# graphql-core's guess at names that the client did not send.
SUGGESTION = re.compile(r" Did you mean .*\?$", re.DOTALL)
AWAY = "The database cannot be asked just now."
TOO_SLOW = "A statement took longer than {} seconds. Ask for less at once."
MASKED = "Something went wrong on our side."
PASSING = {ErrorCode.UNAVAILABLE.value, ErrorCode.TIMEOUT.value}


def error_payload(error: GraphQLError) -> dict[str, Any]:
    """An error as the client sees it: as written when it was written for clients, else masked."""
    written = error if isinstance(error, ApiError) else error.original_error
    if isinstance(written, ApiError):
        return {**error.formatted, "extensions": written.extensions}
    if isinstance(written, (OperationalError, InterfaceError)):
        code, message = passing_fault(written)
        return {**placed(error), "message": message, "extensions": {"code": code.value}}
    if type(written) is GraphQLError and written.message.startswith("Argument "):
        # graphql-core's own: an argument whose value turned out wrong when its field was reached.
        return coded_payload(error, ErrorCode.BAD_USER_INPUT)
    return masked(error)


def passing_fault(error: DatabaseError) -> tuple[ErrorCode, str]:
    """A fault that another attempt may not meet; logged, since nobody is told the details."""
    if was_too_slow(error):
        logger.warning("a statement of the read path was too slow: %s", error)
        return ErrorCode.TIMEOUT, TOO_SLOW.format(settings.DSJP_GRAPHQL_STATEMENT_SECONDS)
    logger.error("the database cannot be asked: %s", error)
    return ErrorCode.UNAVAILABLE, AWAY


def placed(error: GraphQLError) -> dict[str, Any]:
    return {key: value for key, value in error.formatted.items() if key in {"locations", "path"}}


def masked(error: GraphQLError | Exception) -> dict[str, Any]:
    trace_id = uuid4().hex
    cause = getattr(error, "original_error", None) or error
    logger.error("GraphQL error %s at %s", trace_id, getattr(error, "path", None), exc_info=cause)
    place = placed(error) if isinstance(error, GraphQLError) else {}
    return {"message": MASKED, **place, "extensions": {"code": ErrorCode.INTERNAL.value, "traceId": trace_id}}


def coded_payload(error: GraphQLError, code: ErrorCode) -> dict[str, Any]:
    """An error of graphql-core about the request itself: its message is for clients."""
    message = error.message if settings.DSJP_GRAPHQL_MODE == "open" else SUGGESTION.sub("", error.message)
    shown = {**error.formatted, "message": message[:LONGEST_MESSAGE]}
    return {**shown, "extensions": {"code": code.value}}


def result_payload(result: ExecutionResult) -> tuple[int, dict[str, Any], dict[str, str]]:
    """Status, payload and headers of an executed operation."""
    if result.data is None and result.errors:
        if all(is_about_the_request(error) for error in result.errors):
            return 422, {"errors": [coded_payload(error, ErrorCode.BAD_USER_INPUT) for error in result.errors]}, {}
        return failed([error_payload(error) for error in result.errors])
    if not result.errors:
        return 200, {"data": result.data}, {}
    errors = [error_payload(error) for error in result.errors]
    if is_nothing(result.data) and all(error["extensions"]["code"] in PASSING for error in errors):
        return 503, {"errors": errors, "data": result.data}, {"Retry-After": RETRY_SECONDS}
    return 200, {"errors": errors, "data": result.data}, {}


def is_about_the_request(error: GraphQLError) -> bool:
    """Whether graphql-core refused it before any field: a variable of the wrong type, for example."""
    return error.path is None and (error.original_error is None or type(error.original_error) is GraphQLError)


def is_nothing(data: Mapping[str, Any] | None) -> bool:
    return not data or all(value is None for value in data.values())


def failed(errors: list[dict[str, Any]]) -> tuple[int, dict[str, Any], dict[str, str]]:
    if all(error["extensions"]["code"] in PASSING for error in errors):
        return 503, {"errors": errors}, {"Retry-After": RETRY_SECONDS}
    return 500, {"errors": errors}, {}


def fault_payload(error: Exception) -> tuple[int, dict[str, Any], dict[str, str]]:
    """The same for what was raised outside any field."""
    if isinstance(error, (OperationalError, InterfaceError)):
        code, message = passing_fault(error)
        return failed([{"message": message, "extensions": {"code": code.value}}])
    if isinstance(error, ApiError):
        return failed([{"message": error.message, "extensions": dict(error.extensions or {})}])
    return failed([masked(error)])


def refusal(
    code: ErrorCode, errors: Iterable[GraphQLError], extensions: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    found = [coded_payload(error, code) for error in errors]
    return {"errors": [{**each, "extensions": {**each["extensions"], **(extensions or {})}} for each in found]}
