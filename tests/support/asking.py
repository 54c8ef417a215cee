"""Fixtures that ask the schema without HTTP: what a document answers, or how it is refused."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import RequestFactory
from graphql import graphql_sync

from graphql_schema.context import RequestContext
from graphql_schema.schema import build

Ask = Callable[..., Any]
Answer = dict[str, Any]


def execute(document: str, host: str, variables: dict[str, Any]) -> Any:
    request = RequestFactory().post("/graphql/", headers={"host": host})
    return graphql_sync(build(), document, context_value=RequestContext.of(request), variable_values=variables)


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
