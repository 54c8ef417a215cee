"""Documents and values beyond a limit, over HTTP: a code, a useful message, never a fault of ours."""

import json
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from graphql_schema.clients.tokens import issue_token
from graphql_schema.models import ApiClient


def post(client: Client, body: Any, **headers: str) -> Any:
    data = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return client.post("/graphql/", data, content_type="application/json", headers=headers)


def error_of(response: Any) -> tuple[int, str, str]:
    errors = response.json()["errors"]
    return response.status_code, errors[0]["extensions"]["code"], errors[0]["message"]


def nested(depth: int) -> str:
    return '{ route(path: "/") { content { ' + "related { content { " * depth + "id" + " } }" * depth + " } } }"


@pytest.mark.parametrize(
    ("document", "code", "message"),
    [
        (nested(5), "DEPTH_LIMIT", "The document has 13 levels; the limit is 10."),
        (
            "{ " + " ".join(f"a{number}: __typename" for number in range(16)) + " }",
            "ALIAS_LIMIT",
            "The document has 16 aliases; the limit is 15.",
        ),
        (
            "{ " + "__typename @skip(if: false) " * 21 + "}",
            "ALIAS_LIMIT",
            "The document has 21 directives; the limit is 20.",
        ),
        (
            "{ content(first: 100) { nodes { content { related(first: 100) { title } } } } }",
            "COST_LIMIT",
            "The operation costs 11011; the limit is 5000. Most of it comes from content.nodes.content.related.title.",
        ),
        (
            "{ " + "__typename " * 101 + "}",
            "COST_LIMIT",
            "A selection holds one name, or fragments, more than 100 times.",
        ),
        ("{ a(b: " + "[" * 40 + "]" * 40 + ") }", "DEPTH_LIMIT", "The document is nested too deeply."),
        ('{ route(path: "\\u0000") { status } }', "BAD_USER_INPUT", "A text in the document holds a null character."),
    ],
)
def test_it_refuses_a_document_beyond_a_limit(client: Client, document: str, code: str, message: str) -> None:
    status = 400 if code == "BAD_USER_INPUT" else 422

    assert error_of(post(client, {"query": document})) == (status, code, message)


@pytest.mark.parametrize(
    "document",
    [
        "{ a(b: " + "[" * 900 + "]" * 900 + ") }",
        "{ " + "a " * 2_001 + "}",
        "query ($a: " + "[" * 900 + "A" + "]" * 900 + ") { b }",
    ],
)
def test_it_parses_no_document_that_is_too_long_or_too_deep(client: Client, document: str) -> None:
    assert error_of(post(client, {"query": document}))[:2] == (400, "GRAPHQL_PARSE_FAILED")


def test_a_refusal_for_cost_says_how_much_and_why(client: Client) -> None:
    document = "query ($n: Int) { content(first: $n) { nodes { content { related(first: 100) { title } } } } }"
    response = post(client, {"query": document, "variables": {"n": 90}})

    assert response.json()["errors"][0]["extensions"] == {
        "code": "COST_LIMIT",
        "cost": {"requested": 9911, "limit": 5000, "mostExpensivePath": "content.nodes.content.related.title"},
    }


def test_it_shows_the_cost_to_whoever_asks_for_it(client: Client, site: Any) -> None:
    response = post(client, {"query": "{ languages { code } }"}, **{"x-cost": "1"})

    assert response.json()["extensions"] == {"cost": {"requested": 25, "limit": 5000, "remaining": None}}
    assert response["Cache-Control"] == "private, no-store"
    assert "extensions" not in post(client, {"query": "{ languages { code } }"}).json()


def test_a_token_opens_larger_documents(client: Client, site: Any, settings: Settings) -> None:
    _token, text = issue_token(ApiClient.objects.create(name="Widgets", contact="widgets@example.eu"))
    authorization = {"authorization": f"Bearer {text}"}
    wide = "{ " + " ".join(f"a{number}: __typename" for number in range(50)) + " }"
    long = "{ __typename }" + "#" * 15_000

    assert error_of(post(client, {"query": wide}))[1] == "ALIAS_LIMIT"
    assert error_of(post(client, {"query": long}))[0] == 413
    assert post(client, {"query": wide}, **authorization).status_code == 200
    assert post(client, {"query": long}, **authorization).status_code == 200
    assert error_of(post(client, {"query": long + "#" * 45_000}, **authorization))[0] == 413
    # What was kept for the token is measured again for those without one.
    assert error_of(post(client, {"query": wide}))[1] == "ALIAS_LIMIT"
    assert error_of(post(client, {"query": long}))[0] == 413


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"query": "{ __typename }", "query": "{ a }"}', "a name stands twice"),
        (b'{"query": "{ __typename }", "variables": {"a": {"b": 1, "b": 2}}}', "a name stands twice"),
        (b'{"query": "{ __typename }", "variables": {"a": NaN}}', "NaN is not JSON"),
        (b'{"query": "{ __typename }", "variables": {"a": -Infinity}}', "-Infinity is not JSON"),
        (b'{"query": "{ __typename }", "variables": {"a": 1e999}}', "a number is too large"),
        (b'{"query": "{ __typename }", "variables": {"a": ' + b"9" * 5_000 + b"}}", "it is not valid JSON"),
        (b'{"query": "{ __typename }", "variables": {"a": "\\u0000"}}', "a null character"),
        (b'{"query": "{ __typename }", "variables": {"\\u0000": 1}}', "a null character"),
        (b'{"query": "{ __typename }", "variables": {"a": "\\ud800"}}', "half a character"),
        (b'{"query": "{ __typename } # \\ud800"}', "half a character"),
        (b'{"query": "{ __typename }", "variables": {"a": "\xff"}}', "The request is not UTF-8."),
        (b'{"query": "{ __typename }", "variables": {"a": ' + b"[" * 60 + b"]" * 60 + b"}}", "nested too deeply"),
        (
            b'{"query": "{ __typename }", "variables": ' + b'{"a":' * 9_000 + b"1" + b"}" * 9_000 + b"}",
            "nested too deeply",
        ),
        (b"[" * 10_000 + b"]" * 10_000, "nested too deeply"),
    ],
)
def test_it_reads_no_values_that_nothing_can_hold(client: Client, body: bytes, words: str) -> None:
    status, code, message = error_of(post(client, body))

    assert (status, code) == (400, "BAD_USER_INPUT")
    assert words in message


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"first": "20"}, "Variable '$first' got invalid value '20'"),
        ({"first": 2**31}, "Int cannot represent non 32-bit signed integer value"),
        ({"first": 1.5}, "Int cannot represent non-integer value"),
        ({"kinds": "NONE"}, "does not exist in 'ContentKind' enum"),
        ({"kinds": [["EVENT"]]}, "Enum 'ContentKind' cannot represent non-string value"),
        ({"where": {"isFre": True}}, "Field 'isFre' is not defined by type 'ContentFilter'."),
    ],
)
def test_it_says_which_variable_is_wrong_and_no_name_that_was_not_sent(
    client: Client, settings: Settings, variables: Any, words: str
) -> None:
    settings.DSJP_GRAPHQL_MODE = "limited"
    document = (
        "query ($first: Int, $kinds: [ContentKind!], $where: ContentFilter) "
        "{ content(first: $first, kinds: $kinds, where: $where) { totalCount } }"
    )
    status, code, message = error_of(post(client, {"query": document, "variables": variables}))

    assert (status, code) == (422, "BAD_USER_INPUT")
    assert words in message
    assert "Did you mean" not in message


def test_a_message_repeats_only_the_beginning_of_what_was_sent(client: Client) -> None:
    document = "query ($first: Int) { content(first: $first) { totalCount } }"

    assert len(error_of(post(client, {"query": document, "variables": {"first": "x" * 50_000}}))[2]) <= 400
    assert len(error_of(post(client, {"query": f"{{ {'x' * 10_000} }}"}))[2]) <= 400


def test_an_explicit_null_where_none_may_be_is_the_clients_error(client: Client, site: Any) -> None:
    document = "query ($if: Boolean = true) { languages { code @include(if: $if) } }"
    response = post(client, {"query": document, "variables": {"if": None}})

    assert (response.status_code < 500, error_of(response)[1]) == (True, "BAD_USER_INPUT")


@pytest.mark.parametrize("size", [0, -1, 101, 2**31 - 1])
def test_a_page_size_out_of_range_is_refused_and_not_shortened(client: Client, site: Any, size: int) -> None:
    response = post(client, {"query": f"{{ content(first: {size}) {{ totalCount }} }}"})

    assert error_of(response)[1:] == ("BAD_USER_INPUT", f"first is {size}. Ask for 1 to 100 items.")


def test_a_search_is_at_most_two_hundred_characters_long(client: Client, site: Any) -> None:
    document = "query ($words: String!) { content(search: $words) { totalCount } }"

    assert post(client, {"query": document, "variables": {"words": "a" * 200}}).json()["data"]["content"]
    assert error_of(post(client, {"query": document, "variables": {"words": "a" * 201}}))[1] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/graphql/?query=" + "a" * 33_000, 414),
        ("/graphql/?query=%7B__typename%7D&query=%7Ba%7D", 400),
        ("/graphql/?query=%ff", 400),
        ("/graphql/?query=%7B__typename%7D&variables=%5B%5D", 400),
        ("/graphql/?query=%7B__typename%7D&variables=%7B", 400),
        ("/graphql/?query=mutation%7Ba%7D", 405),
        ("/graphql/", 400),
        ("/graphql/?extensions=%7B%22persistedQuery%22:1%7D", 400),
    ],
)
def test_it_refuses_an_address_that_it_cannot_read(client: Client, address: str, status: int) -> None:
    response = client.get(address)

    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"] in {"BAD_USER_INPUT"}) == (
        status,
        True,
    )


def test_changes_and_subscriptions_are_refused(client: Client) -> None:
    assert error_of(post(client, {"query": "mutation { a }"})) == (
        422,
        "GRAPHQL_VALIDATION_FAILED",
        "This API has no mutation.",
    )
    assert client.get("/graphql/", {"query": "mutation { a }"})["Allow"] == "POST"
    assert error_of(post(client, {"query": "subscription { a }"}))[1] == "GRAPHQL_VALIDATION_FAILED"


def test_head_answers_like_get(client: Client) -> None:
    response = client.head("/graphql/?query=%7B__typename%7D")

    assert (response.status_code, response.content, "ETag" in response) == (200, b"", True)
