"""Reads a GraphQL request from HTTP: method, media type, size and form are checked before anything is parsed."""

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import unquote_to_bytes

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from django.http.request import RawPostDataException

from graphql_schema.errors import ErrorCode, RefusedRequest
from graphql_schema.json_input import UnreadableError, read_json
from graphql_schema.limits.tiers import LARGEST_BODY, LARGEST_DOCUMENT, LONGEST_ADDRESS

ALLOWED_METHODS = "GET, POST, OPTIONS"
COST_HEADER = "X-Cost"
DOCUMENT_ID = re.compile(r"sha256:([0-9a-f]{64})", re.ASCII)
APOLLO_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True)
class GraphQLRequest:
    """What a client asks: a document or the hash of one, which operation of it, with which variables.

    ``is_persisted_query`` says that the hash came in Apollo's and urql's form, which has error messages of its own.
    ``wants_cost`` says that ``extensions.cost`` was asked for: such an answer is neither stored nor taken from a store.
    """

    query: str | None = None
    document_id: str | None = None
    operation_name: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    is_read_only: bool = False
    is_persisted_query: bool = False
    wants_cost: bool = False


def malformed(message: str, status: int = 400) -> RefusedRequest:
    return RefusedRequest(status, ErrorCode.BAD_USER_INPUT, message)


def read_request(request: HttpRequest) -> GraphQLRequest:
    """Raises ``RefusedRequest``."""
    wants_cost = request.headers.get(COST_HEADER, "").strip() == "1"
    if request.method in {"GET", "HEAD"}:
        return from_parameters(parameters_of_address(request), is_read_only=True, wants_cost=wants_cost)
    if request.method == "POST":
        return from_parameters(parameters_of_body(request), is_read_only=False, wants_cost=wants_cost)
    message = f"Ask by GET or POST, not by {request.method}."
    raise RefusedRequest(405, ErrorCode.BAD_USER_INPUT, message, {"Allow": ALLOWED_METHODS})


def parameters_of_address(request: HttpRequest) -> dict[str, Any]:
    asked = request.META.get("QUERY_STRING", "")
    if len(asked) > LONGEST_ADDRESS:
        raise malformed(f"The address is longer than {LONGEST_ADDRESS} characters. Send a POST.", 414)
    try:
        unquote_to_bytes(asked).decode()
    except UnicodeDecodeError as error:
        raise malformed("The address is not UTF-8.") from error
    twice = [name for name in request.GET if len(request.GET.getlist(name)) > 1]
    if twice:
        raise malformed(f"{twice[0][:40]} is given twice.")
    found: dict[str, Any] = {name: request.GET[name] for name in request.GET}
    for name in ("variables", "extensions"):
        if name in found:
            found[name] = readable(found[name], name)
    return found


def parameters_of_body(request: HttpRequest) -> dict[str, Any]:
    charset = request.content_params.get("charset", "utf-8").lower() if request.content_params else "utf-8"
    if request.content_type != "application/json" or charset not in {"utf-8", "utf8"}:
        raise malformed("Send application/json in UTF-8.", 415)
    found = readable(body_of(request), "The request")
    if isinstance(found, list):
        raise malformed("Send one operation in a request; batches are not accepted.")
    if not isinstance(found, dict):
        raise malformed("Send a JSON object with the member query.")
    return found


def body_of(request: HttpRequest) -> str:
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not length.isdecimal() or int(length[:12]) > LARGEST_BODY:
        raise malformed(f"The request is larger than {LARGEST_BODY} bytes.", 413)
    try:
        body = request.body
    except RequestDataTooBig as error:
        raise malformed(f"The request is larger than {LARGEST_BODY} bytes.", 413) from error
    except RawPostDataException as error:
        raise malformed("The request ended before it was complete.") from error
    if len(body) > LARGEST_BODY:
        raise malformed(f"The request is larger than {LARGEST_BODY} bytes.", 413)
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise malformed("The request is not UTF-8.") from error


def readable(text: str, name: str) -> Any:
    try:
        return read_json(text)
    except UnreadableError as error:
        raise malformed(f"{name} cannot be read: {error}") from error


def from_parameters(found: dict[str, Any], *, is_read_only: bool, wants_cost: bool) -> GraphQLRequest:
    expect(found, "query", str, "text")
    expect(found, "operationName", str, "text")
    expect(found, "documentId", str, "text")
    expect(found, "variables", dict, "an object")
    expect(found, "extensions", dict, "an object")
    query = found.get("query") or None
    document_id, is_persisted_query = document_of(found)
    if query is None and document_id is None:
        raise malformed("The document is missing: send it as query, or its id as documentId.")
    if query is not None:
        check_text(query, document_id)
    return GraphQLRequest(
        query=query,
        document_id=document_id,
        operation_name=found.get("operationName") or None,
        variables=found.get("variables") or {},
        is_read_only=is_read_only,
        is_persisted_query=is_persisted_query,
        wants_cost=wants_cost,
    )


def check_text(query: str, document_id: str | None) -> None:
    try:
        body = query.encode()
    except UnicodeEncodeError as error:
        raise malformed("The document holds half a character.") from error
    if len(body) > LARGEST_DOCUMENT:
        raise malformed(f"The document is larger than {LARGEST_DOCUMENT} bytes.", 413)
    if document_id and sha256(body).hexdigest() != document_id:
        raise malformed("The id is not the SHA-256 of the document.")


def document_of(found: dict[str, Any]) -> tuple[str | None, bool]:
    """The hash that is asked for, and whether it came in Apollo's form."""
    if given := found.get("documentId"):
        match = DOCUMENT_ID.fullmatch(given)
        # Any other name is that of a document that we do not have.
        return (match[1] if match else given), False
    persisted = (found.get("extensions") or {}).get("persistedQuery")
    if persisted is None:
        return None, False
    digest = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
    if not isinstance(digest, str) or not APOLLO_HASH.fullmatch(digest):
        raise malformed("extensions.persistedQuery must be an object with the member sha256Hash.")
    return digest, True


def expect(found: dict[str, Any], name: str, kind: type, words: str) -> None:
    if found.get(name) is not None and not isinstance(found[name], kind):
        raise malformed(f"{name} must be {words}.")
