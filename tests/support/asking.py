"""Fixtures that ask the schema without HTTP: what a document answers, or how it is refused."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from typing import Any

import pytest
from django.test import RequestFactory
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    OperationDefinitionNode,
    get_operation_ast,
    parse,
    validate,
)

from graphql_schema import executor
from graphql_schema.context import RequestContext
from graphql_schema.executor.writing import written
from graphql_schema.limits.deadline import Deadline
from graphql_schema.schema import build

PATIENCE = 120.0

Ask = Callable[..., Any]
Answer = dict[str, Any]


@dataclass
class AskedDocument:
    """A document with its variables, as the executor takes them."""

    text: str
    document: DocumentNode
    operation: OperationDefinitionNode
    variables: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return sha256(self.text.encode()).hexdigest()


@lru_cache(maxsize=64)
def read(document: str) -> tuple[DocumentNode, list[GraphQLError]]:
    """A document and what is wrong with it; a whole item takes half a second to validate."""
    parsed = parse(document)
    return parsed, validate(build(), parsed)


def execute(document: str, host: str, variables: dict[str, Any]) -> Any:
    """By a compiled plan and by graphql-core: a difference is an error of the test."""
    parsed, errors = read(document)
    if errors:
        return ExecutionResult(None, errors)
    operation = get_operation_ast(parsed)
    assert operation is not None
    asked = AskedDocument(document, parsed, operation, variables)
    request = RequestFactory().post("/graphql/", headers={"host": host})
    context = RequestContext.of(request)
    # How long an answer may take is another test's business.
    context.deadline = Deadline(PATIENCE)
    result = executor.run(asked, asked, context)
    return ExecutionResult(json.loads(written(result.data)), result.errors)


@pytest.fixture
def ask(db: None) -> Ask:
    """The data of a document that must have no error."""

    def answer(document: str, host: str = "localhost", **variables: Any) -> Answer:
        result = execute(document, host, variables)
        assert result.errors is None, [error.original_error or error for error in result.errors]
        return dict(result.data)

    return answer


@pytest.fixture
def refusal(db: None) -> Ask:
    """The code and message of the one error of a document whose data is null in that place."""

    def answer(document: str, host: str = "localhost", **variables: Any) -> tuple[str, str]:
        result = execute(document, host, variables)
        assert len(result.errors or []) == 1, result
        error = result.errors[0]
        return error.extensions.get("code", "INTERNAL"), error.message

    return answer
