"""Text → a document that may run: parsed, measured, validated, priced."""

from collections.abc import Iterable, Iterator
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
    parse,
    specified_rules,
    validate,
)
from graphql.validation.specified_rules import recommended_rules

from graphql_schema.clients.deprecations import deprecated_fields
from graphql_schema.documents import PreparedDocument, document_key
from graphql_schema.errors import ErrorCode, RefusedDocument, RefusedRequest
from graphql_schema.limits.cost import compile_cost
from graphql_schema.limits.measure import (
    MOST_REPEATED,
    NullCharacterError,
    RepeatedTooOftenError,
    Size,
    TooDeepError,
    measure,
)
from graphql_schema.limits.tiers import DEEPEST_VALUE, Limits
from graphql_schema.payloads import LONGEST_MESSAGE, SUGGESTION
from graphql_schema.trusted_documents.times import CacheTimes

MOST_ERRORS = 20
RULES = [*recommended_rules, *specified_rules]


def read_document(
    schema: GraphQLSchema,
    text: str,
    operation_name: str | None,
    limits: Limits,
    *,
    hides_schema: bool = False,
    is_read_only: bool = False,
    is_trusted: bool = False,
    cache_times: CacheTimes | None = None,
) -> PreparedDocument:
    """The operation, if the document is valid and within the limits.

    Raises:
        RefusedDocument: it cannot be parsed, is beyond the limits, or is not valid against the schema.
        RefusedRequest: it changes something and was asked by GET.
    """
    document = parse_document(text, limits.tokens)
    size = measured(document)
    check_size(size, limits)
    if hides_schema:
        refuse_introspection(size)
    validate_document(schema, document, hides_suggestions=hides_schema)
    operation = operation_of(document, operation_name)
    refuse_unknown_kind(schema, operation, is_read_only=is_read_only)
    return PreparedDocument(
        key=document_key(text),
        text=text,
        document=document,
        operation=operation,
        operation_name=operation_name,
        size=size,
        tokens=count_tokens(document),
        cost_tree=compile_cost(schema, document, operation),
        deprecated=deprecated_fields(schema, document),
        is_trusted=is_trusted,
        cache_times=cache_times,
        root_fields=frozenset(root_fields(document, operation)),
    )


def parse_document(text: str, most_tokens: int | None) -> DocumentNode:
    try:
        return parse(text, max_tokens=most_tokens)
    except GraphQLSyntaxError as error:
        raise RefusedDocument(400, ErrorCode.GRAPHQL_PARSE_FAILED, [error]) from error
    except (RecursionError, ValueError) as error:
        raise RefusedDocument(400, ErrorCode.GRAPHQL_PARSE_FAILED, [nested_too_deeply()]) from error


def nested_too_deeply() -> GraphQLError:
    return GraphQLError("The document is nested too deeply.")


def measured(document: DocumentNode) -> Size:
    try:
        return measure(document, DEEPEST_VALUE)
    except NullCharacterError as error:
        message = "A text in the document holds a null character."
        raise RefusedDocument(400, ErrorCode.BAD_USER_INPUT, [GraphQLError(message)]) from error
    except RepeatedTooOftenError as error:
        message = f"A selection holds one name, or fragments, more than {MOST_REPEATED} times."
        raise RefusedDocument(422, ErrorCode.COST_LIMIT, [GraphQLError(message)]) from error
    except (TooDeepError, RecursionError) as error:
        raise RefusedDocument(422, ErrorCode.DEPTH_LIMIT, [nested_too_deeply()]) from error


def check_size(size: Size, limits: Limits) -> None:
    """Compares before validation, which takes longer the more fields there are.

    Raises:
        RefusedDocument: the document is deeper, wider or has more names of its own than it may.
    """
    refuse_beyond(ErrorCode.DEPTH_LIMIT, "levels", size.depth, limits.depth)
    refuse_beyond(ErrorCode.ALIAS_LIMIT, "aliases", size.aliases, limits.aliases)
    refuse_beyond(ErrorCode.ALIAS_LIMIT, "directives", size.directives, limits.directives)
    refuse_beyond(ErrorCode.COST_LIMIT, "fields, fragments counted where they are used", size.fields, limits.fields)


def refuse_beyond(code: ErrorCode, what: str, found: int, limit: int | None) -> None:
    if limit is not None and found > limit:
        shown = str(found) if found < 10**9 else "more than a milliard"
        raise RefusedDocument(422, code, [GraphQLError(f"The document has {shown} {what}; the limit is {limit}.")])


def refuse_introspection(size: Size) -> None:
    if size.introspection:
        message = f"Introspection is off: {size.introspection} cannot be asked. The schema is served as a file."
        raise RefusedDocument(422, ErrorCode.GRAPHQL_VALIDATION_FAILED, [GraphQLError(message)])


def validate_document(schema: GraphQLSchema, document: DocumentNode, *, hides_suggestions: bool) -> None:
    try:
        errors = validate(schema, document, RULES, max_errors=MOST_ERRORS, hide_suggestions=hides_suggestions)
    except RecursionError as error:
        raise RefusedDocument(422, ErrorCode.GRAPHQL_VALIDATION_FAILED, [nested_too_deeply()]) from error
    if errors:
        raise RefusedDocument(
            422, ErrorCode.GRAPHQL_VALIDATION_FAILED, [shortened(error, hides_suggestions) for error in once(errors)]
        )


def once(errors: Iterable[GraphQLError]) -> list[GraphQLError]:
    """The same mistake in many places is told once."""
    return list({error.message: error for error in reversed(list(errors))}.values())[::-1]


def shortened(error: GraphQLError, hides_suggestions: bool) -> GraphQLError:
    """The error without what the client sent at length, and without names that it did not send."""
    message = SUGGESTION.sub("", error.message) if hides_suggestions else error.message
    return GraphQLError(message[:LONGEST_MESSAGE], nodes=error.nodes)


def operation_of(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operation = get_operation_ast(document, name)
    if operation is None:
        message = "The document has several operations: say which by operationName."
        if name:
            message = f"The document has no operation called {name[:100]}."
        raise RefusedDocument(422, ErrorCode.BAD_USER_INPUT, [GraphQLError(message)])
    return operation


def refuse_unknown_kind(schema: GraphQLSchema, operation: OperationDefinitionNode, *, is_read_only: bool) -> None:
    kind = operation.operation
    if is_read_only and kind is not OperationType.QUERY:
        raise RefusedRequest(405, ErrorCode.BAD_USER_INPUT, "Changes need a POST.", {"Allow": "POST"})
    if schema.get_root_type(kind) is None or kind is OperationType.SUBSCRIPTION:
        message = f"This API has no {kind.value}."
        raise RefusedDocument(422, ErrorCode.GRAPHQL_VALIDATION_FAILED, [GraphQLError(message)])


def count_tokens(document: DocumentNode) -> int:
    token, count = document.loc.start_token if document.loc else None, 0
    while token is not None:
        token, count = token.next, count + 1
    return max(count - 2, 0)


def root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> Iterator[str]:
    """The names of the root fields that an operation asks for, through fragments."""
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    waiting: list[Any] = [operation]
    spread: set[str] = set()
    while waiting:
        for node in waiting.pop().selection_set.selections:
            if isinstance(node, FieldNode):
                yield node.name.value
            elif not isinstance(node, FragmentSpreadNode):
                waiting.append(node)
            elif node.name.value not in spread:
                spread.add(node.name.value)
                waiting.append(fragments[node.name.value])
