"""Which document a request means, and whether this caller may run it."""

from graphql_schema import schema
from graphql_schema.clients.callers import Caller
from graphql_schema.clients.scopes import Scope
from graphql_schema.documents import PreparedDocument, document_key, store
from graphql_schema.errors import ErrorCode, RefusedRequest
from graphql_schema.limits.admission import charge
from graphql_schema.limits.tiers import Limits, limits_of
from graphql_schema.reading import check_size, read_document, refuse_beyond, refuse_introspection
from graphql_schema.requests import GraphQLRequest
from graphql_schema.trusted_documents.lookup import Trusted, find_own, find_registered

# Parsing and validating takes time whatever comes of it, so a document that was not read lately has a price.
READING_COST = 50
# Apollo and urql know this message: they send the document itself next.
PERSISTED_QUERY_NOT_FOUND = "PersistedQueryNotFound"


def prepare(asked: GraphQLRequest, caller: Caller) -> PreparedDocument:
    """The document of a request, ready to run, with its limits checked but for the cost.

    Raises:
        RefusedRequest: the id is not known, or this caller may not send documents of their own.
        RefusedDocument: the document cannot run.
    """
    key = asked.document_id or document_key(asked.query or "")
    trusted = find_own(key)
    if trusted is None and (asked.query is None or not caller.may_send_documents):
        trusted = find_registered(key)
    if trusted is None:
        refuse_free_document(asked, caller)
    limits = limits_of(has_token=caller.has_token, is_trusted=trusted is not None)
    prepared = store.get((key, asked.operation_name))
    if prepared is None or (trusted is not None) != prepared.is_trusted:
        prepared = read(asked, caller, limits, trusted)
        store.keep(prepared)
    check_again(prepared, caller, limits)
    refuse_change_by_get(prepared, asked)
    return prepared


def refuse_free_document(asked: GraphQLRequest, caller: Caller) -> None:
    if asked.query is None:
        message = PERSISTED_QUERY_NOT_FOUND if asked.is_persisted_query else "No document is registered under this id."
        raise RefusedRequest(404, ErrorCode.DOCUMENT_NOT_FOUND, message)
    if not caller.may_send_documents:
        message = "Free documents need a token here. Ask by the id of a trusted document."
        raise RefusedRequest(403, ErrorCode.DOCUMENT_REQUIRED, message)
    if asked.is_read_only and not caller.may_get_documents:
        message = "Free documents are not accepted by GET here. Send a POST, or the id of a trusted document."
        raise RefusedRequest(403, ErrorCode.DOCUMENT_REQUIRED, message)


def read(asked: GraphQLRequest, caller: Caller, limits: Limits, trusted: Trusted | None) -> PreparedDocument:
    text = trusted.text if trusted else asked.query or ""
    if trusted is None:
        charge(caller, READING_COST)
    if limits.size is not None and len(text.encode()) > limits.size:
        message = f"The document is larger than {limits.size} bytes."
        raise RefusedRequest(413, ErrorCode.BAD_USER_INPUT, message)
    return read_document(
        schema.build(),
        text,
        asked.operation_name,
        limits,
        hides_schema=trusted is None and not caller.may_introspect,
        is_read_only=asked.is_read_only,
        is_trusted=trusted is not None,
        cache_times=trusted.times if trusted else None,
    )


def check_again(prepared: PreparedDocument, caller: Caller, limits: Limits) -> None:
    """What was kept may have been asked by somebody with more rights."""
    if limits.size is not None and len(prepared.text.encode()) > limits.size:
        message = f"The document is larger than {limits.size} bytes."
        raise RefusedRequest(413, ErrorCode.BAD_USER_INPUT, message)
    refuse_beyond(ErrorCode.GRAPHQL_PARSE_FAILED, "tokens", prepared.tokens, limits.tokens)
    check_size(prepared.size, limits)
    if not prepared.is_trusted and not caller.may_introspect:
        refuse_introspection(prepared.size)
    if "preview" in prepared.root_fields and not prepared.is_trusted:
        refuse_preview_without_scope(caller)


def refuse_preview_without_scope(caller: Caller) -> None:
    if caller.has_token and Scope.PREVIEW not in caller.scopes:
        message = "This token does not open drafts with free documents: it lacks the scope preview."
        raise RefusedRequest(403, ErrorCode.FORBIDDEN, message)


def refuse_change_by_get(prepared: PreparedDocument, asked: GraphQLRequest) -> None:
    if asked.is_read_only and not prepared.is_query:
        raise RefusedRequest(405, ErrorCode.BAD_USER_INPUT, "Changes need a POST.", {"Allow": "POST"})
