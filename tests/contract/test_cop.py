"""The thirteen checks of graphql-cop 1.16, from their published definitions, against the mode for the public."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

Check = Callable[[Client], Any]
CIRCULAR = "query cop { __schema { types { " + "fields { type { " * 4 + "name" + " } }" * 4 + " } } }"


def asked(client: Client, query: str) -> Any:
    return client.post("/graphql/", json.dumps({"query": query}), content_type="application/json").json()


def found(answer: Any, *path: str) -> Any:
    for name in path:
        answer = answer.get(name) if isinstance(answer, dict) else None
    return answer


def aliases(client: Client) -> bool:
    names = " ".join(f"alias{number}:__typename" for number in range(101))
    return bool(found(asked(client, f"query cop {{ {names} }}"), "data", "alias100"))


def batch(client: Client) -> bool:
    body = json.dumps([{"query": "query cop { __typename }"}] * 10)
    answer = client.post("/graphql/", body, content_type="application/json").json()
    return isinstance(answer, list)


def circular_introspection(client: Client) -> bool:
    return len(found(asked(client, CIRCULAR), "data", "__schema", "types") or ()) > 25


def directives(client: Client) -> bool:
    errors = asked(client, "query cop { __typename " + "@aa" * 10 + " }")["errors"]
    return len(errors) == 10


def duplicated_fields(client: Client) -> bool:
    return bool(found(asked(client, "query cop { " + "__typename \n" * 500 + "} "), "data", "__typename"))


def suggestions(client: Client) -> bool:
    return "Did you mean" in json.dumps(asked(client, "query cop { __schema { directive } }"))


def change_by_get(client: Client) -> bool:
    return bool(found(client.get("/graphql/", {"query": "mutation cop {__typename}"}).json(), "data", "__typename"))


def query_by_get(client: Client) -> bool:
    return bool(found(client.get("/graphql/", {"query": "query cop {__typename}"}).json(), "data", "__typename"))


def graphiql(client: Client) -> bool:
    words = (b"graphiql.min.css", b"GraphQL Playground", b"GraphiQL", b"graphql-playground")
    content = client.get("/graphql/", headers={"accept": "text/html"}).content
    return any(word in content for word in words)


def introspection(client: Client) -> bool:
    answer = asked(client, "query cop { __schema { types { name fields { name } } } }")
    return bool(found(answer, "data", "__schema", "types"))


def form_post(client: Client) -> bool:
    return bool(found(client.post("/graphql/", {"query": "query cop { __typename }"}).json(), "data", "__typename"))


def trace(client: Client) -> bool:
    return "tracing" in json.dumps(asked(client, "query cop { __typename }"))


def unhandled_error(client: Client) -> bool:
    return "exception" in json.dumps(asked(client, "qwerty cop { abc }")).lower()


CHECKS: tuple[Check, ...] = (
    *(aliases, batch, circular_introspection, directives, duplicated_fields),
    *(suggestions, change_by_get, query_by_get, graphiql, introspection, form_post, trace, unhandled_error),
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("mode", ["limited", "locked"])
def test_it_finds_nothing_in_what_the_public_meets(
    client: Client, db: None, settings: Settings, mode: str, check: Check
) -> None:
    settings.DSJP_GRAPHQL_MODE = mode

    assert check(client) is False


@pytest.mark.parametrize(
    "check", [aliases, batch, circular_introspection, directives, duplicated_fields, change_by_get, form_post]
)
def test_what_could_bring_a_server_down_is_refused_in_open_mode_too(
    client: Client, settings: Settings, check: Check
) -> None:
    settings.DSJP_GRAPHQL_MODE = "open"

    assert check(client) is False
