"""From a prepared document to its answer: an old one where there is one, else admission, execution, bytes."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from content_models.catalogue.engines.database.engine import DatabaseReading
from graphql_schema import executor
from graphql_schema.answers import respond_with
from graphql_schema.cache.answers import Outcome, answer_key, answers
from graphql_schema.cache.making import made_of
from graphql_schema.clients.callers import Caller
from graphql_schema.clients.usage import note_use
from graphql_schema.context import RequestContext
from graphql_schema.documents import PreparedDocument
from graphql_schema.executor.writing import written
from graphql_schema.limits.admission import admit
from graphql_schema.limits.statements import quick_statements
from graphql_schema.payloads import result_payload
from graphql_schema.requests import GraphQLRequest

# So often is an operation run with a reading of the engine before the database answers it.
READINGS = 2


def answered(
    request: HttpRequest, answer_type: str, asked: GraphQLRequest, caller: Caller, prepared: PreparedDocument
) -> HttpResponse:
    """The answer over HTTP. Raises ``RefusedRequest`` where cost or rate do not allow it."""
    note_use(caller, prepared)
    outcome = outcome_of(request, asked, caller, prepared)
    return respond_with(request, answer_type, outcome, times=prepared.cache_times)


def outcome_of(request: HttpRequest, asked: GraphQLRequest, caller: Caller, prepared: PreparedDocument) -> Outcome:
    """What became of an operation, kept or worked out. Raises ``RefusedRequest`` like ``answered``."""

    def make(position: int | None) -> Outcome:
        return worked_out(request, asked, caller, prepared, position)

    if is_for_everybody(asked, caller, prepared):
        key = answer_key(request.get_host(), prepared.key, prepared.operation_name, used(asked.variables, prepared))
        return answers.find_or_make(key, make)
    return make(None)


def is_for_everybody(asked: GraphQLRequest, caller: Caller, prepared: PreparedDocument) -> bool:
    """Whether an answer may be kept at all; what it turns out to hold may still forbid it."""
    return (
        settings.DSJP_GRAPHQL_CACHE
        and prepared.is_query
        and "preview" not in prepared.root_fields
        and not (caller.has_token or asked.wants_cost)
    )


def used(variables: Mapping[str, Any], prepared: PreparedDocument) -> dict[str, Any]:
    """The variables that the operation declares: others do not make another answer."""
    names = {definition.variable.name.value for definition in prepared.operation.variable_definitions or ()}
    return {name: value for name, value in variables.items() if name in names}


def executed(request: HttpRequest, asked: GraphQLRequest, prepared: PreparedDocument) -> tuple[RequestContext, Any]:
    """Runs an operation, and again where the catalogue went on meanwhile; the last time from the database itself."""
    for _ in range(READINGS):
        context = RequestContext.of(request)
        result = executor.run(prepared, asked, context)
        if not context.is_stale:
            return context, result
    context = RequestContext.of(request)
    context.reading = DatabaseReading()
    return context, executor.run(prepared, asked, context)


def worked_out(
    request: HttpRequest, asked: GraphQLRequest, caller: Caller, prepared: PreparedDocument, position: int | None
) -> Outcome:
    """Runs an operation; ``position`` is the last change that its answer surely knows, None when it is not kept."""
    admission = admit(asked, caller, prepared)
    with quick_statements():
        context, result = executed(request, asked, prepared)
        status, payload, headers = result_payload(result)
        is_private = context.is_preview or caller.has_token or asked.wants_cost
        has_errors = status != 200 or "errors" in payload
        if asked.wants_cost:
            payload["extensions"] = {"cost": admission.cost_extension}
        body = written(payload)
        is_kept = position is not None and not (is_private or has_errors)
        made = made_of(context, body, position or 0) if is_kept else None
    return Outcome(status, body, {**admission.headers, **headers}, is_private, has_errors, made)
