"""Parsed and validated documents, kept while they are asked for; bounded, so that nobody can fill the memory."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from django.conf import settings
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    NoSchemaIntrospectionCustomRule,
    parse,
    specified_rules,
    validate,
)

from graphql_schema.errors import ErrorCode

LARGEST_STORE = 1_000_000
MOST_TOKENS = 2_000
MOST_ERRORS = 20
SUGGESTION = re.compile(r" Did you mean .*\?$")


class RefusedDocument(Exception):  # noqa: N818
    """A document that cannot run, with what is wrong with it."""

    def __init__(self, status: int, code: ErrorCode, errors: Sequence[GraphQLError]) -> None:
        super().__init__(code.value)
        self.status = status
        self.code = code
        self.errors = errors


class DocumentStore:
    """The documents that were used last, up to a number of characters in all."""

    def __init__(self, largest: int = LARGEST_STORE) -> None:
        self.largest = largest
        self.documents: OrderedDict[str, DocumentNode] = OrderedDict()
        self.size = 0
        self.lock = Lock()

    def get(self, text: str) -> DocumentNode | None:
        with self.lock:
            if text in self.documents:
                self.documents.move_to_end(text)
            return self.documents.get(text)

    def put(self, text: str, document: DocumentNode) -> None:
        with self.lock:
            if text not in self.documents:
                self.documents[text] = document
                self.size += len(text)
            while self.size > self.largest:
                dropped, _document = self.documents.popitem(last=False)
                self.size -= len(dropped)


store = DocumentStore()


def read_document(schema: GraphQLSchema, text: str) -> DocumentNode:
    """The document, if it is a valid one.

    Raises:
        RefusedDocument: it cannot be parsed, or is not valid against the schema.
    """
    document = store.get(text)
    if document is None:
        document = parse_document(text)
        validate_document(schema, document)
        store.put(text, document)
    return document


def parse_document(text: str) -> DocumentNode:
    try:
        return parse(text, max_tokens=MOST_TOKENS)
    except GraphQLSyntaxError as error:
        raise RefusedDocument(400, ErrorCode.GRAPHQL_PARSE_FAILED, [error]) from error
    except RecursionError as error:
        deep = GraphQLError("The document is nested too deeply.")
        raise RefusedDocument(400, ErrorCode.GRAPHQL_PARSE_FAILED, [deep]) from error


def validate_document(schema: GraphQLSchema, document: DocumentNode) -> None:
    is_open = settings.DSJP_GRAPHQL_MODE == "open"
    rules = specified_rules if is_open else [*specified_rules, NoSchemaIntrospectionCustomRule]
    try:
        errors = validate(schema, document, rules, max_errors=MOST_ERRORS)
    except RecursionError as error:
        raise RefusedDocument(
            422, ErrorCode.GRAPHQL_VALIDATION_FAILED, [GraphQLError("The document is nested too deeply.")]
        ) from error
    if errors:
        shown = errors if is_open else [without_suggestion(error) for error in errors]
        raise RefusedDocument(422, ErrorCode.GRAPHQL_VALIDATION_FAILED, shown)


def without_suggestion(error: GraphQLError) -> GraphQLError:
    return GraphQLError(SUGGESTION.sub("", error.message), nodes=error.nodes)
