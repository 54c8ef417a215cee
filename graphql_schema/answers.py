"""Results and errors → bytes and headers. What is unexpected is masked, named by a trace id, and logged."""

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from graphql import ExecutionResult, GraphQLError

from graphql_schema.errors import ApiError, ErrorCode

logger = logging.getLogger("graphql_schema")

CROSS_ORIGIN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Authorization, Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
REVALIDATE = "public, max-age=0, must-revalidate"


def error_payload(error: GraphQLError) -> dict[str, Any]:
    """An error as the client sees it: as written when it was written for clients, else masked."""
    written = error if isinstance(error, ApiError) else error.original_error
    if isinstance(written, ApiError):
        return {**error.formatted, "extensions": written.extensions}
    return masked(error)


def masked(error: GraphQLError) -> dict[str, Any]:
    trace_id = uuid4().hex
    logger.error("GraphQL error %s at %s", trace_id, error.path, exc_info=error.original_error or error)
    shown = {key: value for key, value in error.formatted.items() if key in {"locations", "path"}}
    return {
        "message": "Something went wrong on our side.",
        **shown,
        "extensions": {"code": ErrorCode.INTERNAL.value, "traceId": trace_id},
    }


def coded_payload(error: GraphQLError, code: ErrorCode) -> dict[str, Any]:
    """An error of graphql-core about the request itself: its message is for clients."""
    return {**error.formatted, "extensions": {"code": code.value}}


def result_payload(result: ExecutionResult) -> tuple[int, dict[str, Any]]:
    if result.data is None and result.errors:
        if all(error.path is None and error.original_error is None for error in result.errors):
            return 422, {"errors": [coded_payload(error, ErrorCode.BAD_USER_INPUT) for error in result.errors]}
        return 500, {"errors": [error_payload(error) for error in result.errors]}
    payload: dict[str, Any] = {"data": result.data}
    if result.errors:
        payload = {"errors": [error_payload(error) for error in result.errors], **payload}
    return 200, payload


def refusal(code: ErrorCode, errors: Iterable[GraphQLError]) -> dict[str, Any]:
    return {"errors": [coded_payload(error, code) for error in errors]}


def respond(
    request: HttpRequest,
    media_type: str,
    status: int,
    payload: Mapping[str, Any],
    *,
    is_private: bool = False,
    headers: Mapping[str, str] | None = None,
) -> HttpResponse:
    if status == 422 and settings.DSJP_GRAPHQL_LEGACY_STATUS:
        status = 400
    body = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace")
    response = HttpResponse(body, status=status, content_type=f"{media_type}; charset=utf-8")
    is_cacheable = request.method in {"GET", "HEAD"} and status == 200 and "errors" not in payload and not is_private
    if is_cacheable:
        response = revalidated(request, response, media_type, body)
    else:
        response["Cache-Control"] = "private, no-store" if is_private else "no-store"
    response["Vary"] = "Accept, Accept-Encoding"
    for name, value in {**CROSS_ORIGIN, **(headers or {})}.items():
        response[name] = value
    return response


def revalidated(request: HttpRequest, response: HttpResponse, media_type: str, body: bytes) -> HttpResponse:
    etag = f'"{sha256(media_type.encode() + body).hexdigest()[:32]}"'
    known = [tag.strip().removeprefix("W/") for tag in request.headers.get("If-None-Match", "").split(",")]
    chosen = HttpResponseNotModified() if etag in known else response
    chosen["ETag"] = etag
    chosen["Cache-Control"] = REVALIDATE
    return chosen


def preflight() -> HttpResponse:
    response = HttpResponse(status=204)
    for name, value in {**CROSS_ORIGIN, **PREFLIGHT}.items():
        response[name] = value
    return response


def with_messages(messages: Sequence[str]) -> list[GraphQLError]:
    return [GraphQLError(message) for message in messages]
