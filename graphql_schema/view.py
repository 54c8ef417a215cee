"""The endpoint: read → parse and validate → execute → answer. No cookies, no session: nobody is logged in here."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from graphql import DocumentNode, ExecutionResult, GraphQLError, OperationType, execute, get_operation_ast

from graphql_schema import schema
from graphql_schema.answers import preflight, refusal, respond, result_payload
from graphql_schema.context import RequestContext
from graphql_schema.documents import RefusedDocument, read_document
from graphql_schema.errors import ErrorCode
from graphql_schema.negotiation import LEGACY, media_type
from graphql_schema.requests import GraphQLRequest, RefusedRequest, read_request


@csrf_exempt
def graphql(request: HttpRequest) -> HttpResponse:
    """Answers one operation."""
    if request.method == "OPTIONS":
        return preflight()
    answer_type = media_type(request.headers.get("Accept"))
    if answer_type is None:
        message = "Accept application/graphql-response+json or application/json."
        return respond(request, LEGACY, 406, refusal(ErrorCode.BAD_USER_INPUT, [GraphQLError(message)]))
    # Words of the schema and of messages are English whatever the browser speaks; content has its own languages.
    with translation.override("en"):
        return answer(request, answer_type)


def answer(request: HttpRequest, answer_type: str) -> HttpResponse:
    try:
        asked = read_request(request)
        document = read_document(schema.build(), asked.query)
        refuse_change_by_get(document, asked)
    except RefusedRequest as refused:
        payload = refusal(refused.code, [GraphQLError(refused.message)])
        return respond(request, answer_type, refused.status, payload, headers=refused.headers)
    except RefusedDocument as refused:
        return respond(request, answer_type, refused.status, refusal(refused.code, refused.errors))
    context = RequestContext.of(request)
    status, payload = result_payload(run(document, asked, context))
    return respond(request, answer_type, status, payload, is_private=context.is_preview)


def refuse_change_by_get(document: DocumentNode, asked: GraphQLRequest) -> None:
    operation = get_operation_ast(document, asked.operation_name)
    if operation is None:
        raise RefusedDocument(422, ErrorCode.BAD_USER_INPUT, [GraphQLError(unclear_operation(asked))])
    if asked.is_read_only and operation.operation is not OperationType.QUERY:
        raise RefusedRequest(405, ErrorCode.BAD_USER_INPUT, "Changes need a POST.", {"Allow": "POST"})


def unclear_operation(asked: GraphQLRequest) -> str:
    if asked.operation_name:
        return f"The document has no operation called {asked.operation_name}."
    return "The document has several operations: say which by operationName."


def run(document: DocumentNode, asked: GraphQLRequest, context: RequestContext) -> ExecutionResult:
    result: Any = execute(
        schema.build(),
        document,
        context_value=context,
        variable_values=asked.variables,
        operation_name=asked.operation_name,
    )
    return result
