"""How long an answer and a statement may take; what happens when the database is away."""

import time
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client, RequestFactory
from graphql import build_schema, execute, parse
from pytest_django.fixtures import Settings

from graphql_schema.context import RequestContext
from graphql_schema.errors import ApiError
from graphql_schema.limits import statements
from graphql_schema.limits.deadline import Deadline, TimedExecution
from graphql_schema.limits.statements import is_reading, quick_statements, was_too_slow
from graphql_schema.payloads import fault_payload, result_payload

SLOW = {
    "postgresql": "SELECT pg_sleep(30)",
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
}


def execute_after(seconds: float, document: str) -> Any:
    """Executes against a schema whose first root field takes its time."""
    schema: Any = build_schema("type Query { slow: Part quick: Part } type Part { first: Int! second: Int! }")
    context = RequestContext.of(RequestFactory().post("/graphql/"))
    context.deadline = Deadline(seconds)

    def slow(*_arguments: Any) -> dict[str, int]:
        context.deadline.ends_at = time.monotonic() - 1
        return {"first": 1, "second": 2}

    schema.query_type.fields["slow"].resolve = slow
    schema.query_type.fields["quick"].resolve = lambda *_arguments: {"first": 1, "second": 2}
    return execute(schema, parse(document), context_value=context, execution_context_class=TimedExecution)


def test_what_was_answered_in_time_stands() -> None:
    status, payload, _headers = result_payload(execute_after(5, "{ quick { first } slow { first second } }"))

    assert status == 200
    assert payload == {
        "errors": [
            {
                "message": "The answer took longer than 5 seconds. Ask for less at once.",
                "locations": [{"line": 1, "column": 26}],
                "path": ["slow", "first"],
                "extensions": {"code": "TIMEOUT"},
            }
        ],
        "data": {"quick": {"first": 1}, "slow": None},
    }


def test_an_answer_of_nothing_in_time_is_503() -> None:
    status, payload, headers = result_payload(execute_after(5, "{ slow { first } quick { first } }"))

    assert (status, headers) == (503, {"Retry-After": "5"})
    assert payload["data"] == {"slow": None, "quick": None}
    assert [error["extensions"]["code"] for error in payload["errors"]] == ["TIMEOUT", "TIMEOUT"]


def test_a_deadline_lets_through_until_it_is_over() -> None:
    Deadline(5).check()
    with pytest.raises(ApiError):
        Deadline(-1).check()


def test_a_slow_statement_is_cancelled(db: None, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_STATEMENT_SECONDS = 0.05
    with pytest.raises(OperationalError) as cancelled, quick_statements(), connection.cursor() as cursor:
        cursor.execute(SLOW[connection.vendor])

    assert was_too_slow(cancelled.value)
    assert fault_payload(cancelled.value) == (
        503,
        {
            "errors": [
                {
                    "message": "A statement took longer than 0.05 seconds. Ask for less at once.",
                    "extensions": {"code": "TIMEOUT"},
                }
            ]
        },
        {"Retry-After": "5"},
    )


def timeout_of_statements() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        return str(cursor.fetchone()[0])


def test_only_reading_answers_is_limited(db: None) -> None:
    if connection.vendor == "sqlite":
        with quick_statements(), connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        assert is_reading.get() is False
        return
    before = timeout_of_statements()
    with quick_statements():
        inside = timeout_of_statements()

    assert (inside, timeout_of_statements()) == ("30s", before)


@pytest.mark.django_db(transaction=True)
def test_a_connection_that_goes_on_to_others_has_no_limit() -> None:
    if connection.vendor == "postgresql":
        with quick_statements():
            assert timeout_of_statements() == "30s"
        # Out of the pool again, for a request of the admin.
        statements.free_for_others(connection)
        assert timeout_of_statements() == "0"


def test_the_endpoint_says_when_the_database_is_away(
    client: Client, site: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_arguments: Any, **_keywords: Any) -> None:
        raise OperationalError("connection to swordfish refused")

    monkeypatch.setattr("graphql_schema.queries.site.languages_of", break_down)
    response = client.post("/graphql/", {"query": "query Away { languages { code } }"}, content_type="application/json")

    assert (response.status_code, response["Retry-After"], response["Cache-Control"]) == (503, "5", "no-store")
    assert response.json()["errors"][0]["extensions"] == {"code": "UNAVAILABLE"}
    assert response.json()["errors"][0]["message"] == "The database cannot be asked just now."
    assert b"swordfish" not in response.content
    assert "swordfish" in caplog.text
