"""Reads a GraphQL request from HTTP: method, media type, size and form are checked before anything is parsed."""

import json
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from graphql_schema.errors import ErrorCode

ALLOWED_METHODS = "GET, POST, OPTIONS"
LARGEST_BODY = 100_000
LARGEST_DOCUMENT = 15_000


class RefusedRequest(Exception):  # noqa: N818
    """A request that is answered with an error before a document runs."""

    def __init__(self, status: int, code: ErrorCode, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}


@dataclass(frozen=True)
class GraphQLRequest:
    """What a client asks: a document, which operation of it, with which variables."""

    query: str
    operation_name: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    is_read_only: bool = False


def malformed(message: str, status: int = 400) -> RefusedRequest:
    return RefusedRequest(status, ErrorCode.BAD_USER_INPUT, message)


def read_request(request: HttpRequest) -> GraphQLRequest:
    if request.method in {"GET", "HEAD"}:
        return from_parameters(parameters_of_address(request), is_read_only=True)
    if request.method == "POST":
        return from_parameters(parameters_of_body(request), is_read_only=False)
    message = f"Ask by GET or POST, not by {request.method}."
    raise RefusedRequest(405, ErrorCode.BAD_USER_INPUT, message, {"Allow": ALLOWED_METHODS})


def parameters_of_address(request: HttpRequest) -> dict[str, Any]:
    found: dict[str, Any] = {name: request.GET[name] for name in request.GET}
    for name in ("variables", "extensions"):
        if name in found:
            found[name] = read_json(found[name], name)
    if "query" in found and settings.DSJP_GRAPHQL_MODE != "open":
        message = "Free documents are not accepted by GET here. Send a POST, or the id of a trusted document."
        raise RefusedRequest(403, ErrorCode.DOCUMENT_REQUIRED, message)
    return found


def parameters_of_body(request: HttpRequest) -> dict[str, Any]:
    charset = request.content_params.get("charset", "utf-8").lower() if request.content_params else "utf-8"
    if request.content_type != "application/json" or charset not in {"utf-8", "utf8"}:
        raise malformed("Send application/json in UTF-8.", 415)
    if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_BODY or len(request.body) > LARGEST_BODY:
        raise malformed(f"The request is larger than {LARGEST_BODY} bytes.", 413)
    try:
        text = request.body.decode()
    except UnicodeDecodeError as error:
        raise malformed("The request is not UTF-8.") from error
    found = read_json(text, "The request")
    if isinstance(found, list):
        raise malformed("Send one operation in a request; batches are not accepted.")
    if not isinstance(found, dict):
        raise malformed("Send a JSON object with the member query.")
    return found


def read_json(text: str, name: str) -> Any:
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        raise malformed(f"{name} is not valid JSON.") from error


def refuse_constant(name: str) -> None:
    raise ValueError(name)


def from_parameters(found: dict[str, Any], *, is_read_only: bool) -> GraphQLRequest:
    expect(found, "query", str, "text")
    expect(found, "operationName", str, "text")
    expect(found, "documentId", str, "text")
    expect(found, "variables", dict, "an object")
    expect(found, "extensions", dict, "an object")
    query = found.get("query")
    if not query:
        raise without_query(found)
    if len(query.encode(errors="surrogatepass")) > LARGEST_DOCUMENT:
        raise malformed(f"The document is larger than {LARGEST_DOCUMENT} bytes.", 413)
    return GraphQLRequest(query, found.get("operationName") or None, found.get("variables") or {}, is_read_only)


def expect(found: dict[str, Any], name: str, kind: type, words: str) -> None:
    if found.get(name) is not None and not isinstance(found[name], kind):
        raise malformed(f"{name} must be {words}.")


def without_query(found: dict[str, Any]) -> RefusedRequest:
    if found.get("documentId") or (found.get("extensions") or {}).get("persistedQuery"):
        return RefusedRequest(404, ErrorCode.DOCUMENT_NOT_FOUND, "No document is registered under this id.")
    return malformed("The document is missing: send it as query.")
