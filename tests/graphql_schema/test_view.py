"""The endpoint over HTTP: media types, statuses, headers, errors."""

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings
from wagtail.models import Site

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


def post(client: Client, body: Any, content_type: str = JSON, **headers: str) -> HttpResponse:
    data = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return client.post("/graphql/", data=data, content_type=content_type, headers=headers)


def code_of(response: HttpResponse) -> str:
    (error,) = response.json()["errors"]
    return str(error["extensions"]["code"])


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (GRAPHQL, GRAPHQL),
        (JSON, JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (f"{GRAPHQL}, {JSON};q=0.9", GRAPHQL),
        (f"{GRAPHQL};q=0.1, {JSON}", JSON),
        ("text/html, */*;q=0.1", JSON),
    ],
)
def test_it_answers_in_the_media_type_that_is_accepted(client: Client, accept: str, expected: str) -> None:
    response = post(client, {"query": "{ __typename }"}, accept=accept)

    assert response.status_code == 200
    assert response["Content-Type"] == f"{expected}; charset=utf-8"
    assert response.json() == {"data": {"__typename": "Query"}}


def test_it_answers_406_when_no_media_type_is_acceptable(client: Client) -> None:
    response = post(client, {"query": "{ __typename }"}, accept="text/html")

    assert (response.status_code, code_of(response)) == (406, "BAD_USER_INPUT")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("query=%7B__typename%7D", "application/x-www-form-urlencoded"),
        ("{ __typename }", "application/graphql"),
        ('{"query": "{ __typename }"}', "text/plain"),
        ('{"query": "{ __typename }"}', "application/json; charset=latin-1"),
    ],
)
def test_it_accepts_json_alone(client: Client, body: str, content_type: str) -> None:
    response = post(client, body, content_type)

    assert (response.status_code, code_of(response)) == (415, "BAD_USER_INPUT")


@pytest.mark.parametrize(
    "body",
    [
        "{",
        b'{"query": "\xff"}',
        "[]",
        [{"query": "{ __typename }"}],
        "3",
        {},
        {"query": ""},
        {"query": 3},
        {"query": "{ __typename }", "variables": []},
        {"query": "{ __typename }", "variables": "{}"},
        {"query": "{ __typename }", "operationName": 3},
        {"query": "{ __typename }", "extensions": "none"},
        '{"query": "{ __typename }", "variables": {"a": NaN}}',
    ],
)
def test_it_refuses_a_malformed_request_with_400(client: Client, body: Any) -> None:
    response = post(client, body)

    assert (response.status_code, code_of(response)) == (400, "BAD_USER_INPUT")


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("{ __typename", 400, "GRAPHQL_PARSE_FAILED"),
        # No text with a null character is read any further, wherever it stands.
        ("{ a\x00 }", 400, "BAD_USER_INPUT"),
        ("{ nothingOfThisName }", 422, "GRAPHQL_VALIDATION_FAILED"),
        ("query A { __typename } query B { __typename }", 422, "BAD_USER_INPUT"),
        ("fragment Unused on Query { __typename } { __typename }", 422, "GRAPHQL_VALIDATION_FAILED"),
        ("query A($first: Int!) { content(first: $first) { totalCount } }", 422, "BAD_USER_INPUT"),
    ],
)
def test_it_says_what_is_wrong_with_a_document(client: Client, query: str, status: int, code: str) -> None:
    response = post(client, {"query": query})

    assert (response.status_code, code_of(response)) == (status, code)


def test_it_answers_400_instead_of_422_for_older_clients(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_LEGACY_STATUS = True

    assert post(client, {"query": "{ nothingOfThisName }"}).status_code == 400


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_it_refuses_other_methods(client: Client, method: str) -> None:
    response = getattr(client, method)("/graphql/", data="{}", content_type=JSON)

    assert (response.status_code, response["Allow"]) == (405, "GET, POST, OPTIONS")


def test_it_refuses_a_request_beyond_the_limit(client: Client) -> None:
    assert post(client, {"query": "{ __typename }", "variables": {"a": "x" * 100_000}}).status_code == 413
    assert post(client, {"query": "{ __typename }" + " " * 15_000}).status_code == 413


def test_it_runs_the_named_operation(client: Client) -> None:
    document = "query A { a: __typename } query B { b: __typename }"

    assert post(client, {"query": document, "operationName": "B"}).json() == {"data": {"b": "Query"}}
    assert post(client, {"query": document, "operationName": "C"}).status_code == 422


def test_it_answers_a_free_document_by_get_in_open_mode_alone(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_MODE = "open"
    assert client.get("/graphql/", {"query": "{ __typename }"}).json() == {"data": {"__typename": "Query"}}

    settings.DSJP_GRAPHQL_MODE = "limited"
    response = client.get("/graphql/", {"query": "{ __typename }"})
    assert (response.status_code, code_of(response)) == (403, "DOCUMENT_REQUIRED")


def test_it_hides_the_schema_from_questions_outside_open_mode(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_MODE = "limited"

    assert post(client, {"query": "{ __schema { types { name } } }"}).status_code == 422
    message = post(client, {"query": "{ contents { totalCount } }"}).json()["errors"][0]["message"]
    assert message == "Cannot query field 'contents' on type 'Query'."


def test_it_does_not_know_documents_that_nobody_registered(client: Client, db: None) -> None:
    by_id = client.get("/graphql/", {"documentId": f"sha256:{'0' * 64}"})
    apollo = {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}
    by_hash = client.get("/graphql/", {"extensions": json.dumps(apollo)})

    assert [(each.status_code, code_of(each)) for each in (by_id, by_hash)] == [(404, "DOCUMENT_NOT_FOUND")] * 2


def test_it_sets_no_cookie_and_lets_every_website_read(client: Client, site: Site) -> None:
    response = post(client, {"query": "{ languages { code } }"}, **{"accept-language": "fr"})

    assert not response.cookies
    assert response["Vary"] == "Accept, Accept-Encoding"
    assert "Content-Language" not in response
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response


def test_it_answers_a_preflight_for_a_day(client: Client) -> None:
    response = client.options("/graphql/", headers={"origin": "https://example.eu"})

    assert response.status_code == 204
    assert response["Access-Control-Max-Age"] == "86400"
    assert response["Access-Control-Allow-Methods"] == "GET, POST, OPTIONS"


def test_it_revalidates_what_was_got(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_MODE = "open"
    first = client.get("/graphql/", {"query": "{ __typename }"})
    second = client.get("/graphql/", {"query": "{ __typename }"}, headers={"if-none-match": first["ETag"]})

    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert (second.status_code, second.content, second["ETag"]) == (304, b"", first["ETag"])


def test_it_stores_neither_posts_nor_errors(client: Client, settings: Settings, site: Site) -> None:
    settings.DSJP_GRAPHQL_MODE = "open"
    failing = client.get("/graphql/", {"query": '{ content(site: "none") { totalCount } }'})

    assert failing["Cache-Control"] == "no-store"
    assert post(client, {"query": "{ __typename }"})["Cache-Control"] == "no-store"


def test_it_leaves_other_fields_standing_when_one_fails(client: Client, site: Site) -> None:
    response = post(client, {"query": '{ languages { code } content(site: "none") { totalCount } }'})
    answer = response.json()

    assert response.status_code == 200
    assert answer["data"]["content"] is None
    assert len(answer["data"]["languages"]) == 24
    assert answer["errors"][0]["path"] == ["content"]
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_it_masks_what_is_unexpected(
    client: Client, site: Site, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_args: Any, **_kwargs: Any) -> None:
        raise RuntimeError("the password is swordfish")

    monkeypatch.setattr("graphql_schema.queries.site.languages_of", break_down)
    response = post(client, {"query": "{ languages { code } }"})
    (error,) = response.json()["errors"]

    assert response.status_code == 200
    assert error["message"] == "Something went wrong on our side."
    assert error["extensions"].keys() == {"code", "traceId"}
    assert error["extensions"]["code"] == "INTERNAL"
    assert b"swordfish" not in response.content
    assert error["extensions"]["traceId"] in caplog.text
    assert "swordfish" in caplog.text
