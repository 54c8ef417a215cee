"""The endpoint: read → who asks → which document → answer. No cookies, no session: nobody is logged in here."""

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from graphql import GraphQLError

from graphql_schema.answering import answered
from graphql_schema.answers import preflight, respond
from graphql_schema.clients.callers import caller_of
from graphql_schema.errors import ErrorCode, RefusedDocument, RefusedRequest
from graphql_schema.negotiation import LEGACY, media_type
from graphql_schema.payloads import fault_payload, refusal
from graphql_schema.preparing import prepare
from graphql_schema.requests import read_request


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
        return answer_or_refuse(request, answer_type)


def answer_or_refuse(request: HttpRequest, answer_type: str) -> HttpResponse:
    try:
        return answer(request, answer_type)
    except RefusedRequest as refused:
        payload = refusal(refused.code, [GraphQLError(refused.message)], refused.extensions)
        return respond(request, answer_type, refused.status, payload, headers=refused.headers)
    except RefusedDocument as refused:
        return respond(request, answer_type, refused.status, refusal(refused.code, refused.errors))
    except Exception as error:
        status, payload, headers = fault_payload(error)
        return respond(request, answer_type, status, payload, headers=headers)


def answer(request: HttpRequest, answer_type: str) -> HttpResponse:
    asked = read_request(request)
    caller = caller_of(request)
    prepared = prepare(asked, caller)
    return answered(request, answer_type, asked, caller, prepared)
