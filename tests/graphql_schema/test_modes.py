"""Which documents who may send: the modes, trusted documents by their id, tokens and their scopes."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from graphql_schema.clients import staff
from graphql_schema.clients.staff import make_staff_token
from graphql_schema.clients.tokens import issue_token, memory, revoke_token
from graphql_schema.documents import document_key
from graphql_schema.models import ApiClient
from graphql_schema.trusted_documents.lookup import own_documents, registered
from graphql_schema.trusted_documents.registration import register_documents

FREE = "query Free { languages { code } }"
LANGUAGES = next(each for each in own_documents().values() if each.text.startswith("query Languages"))


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    memory.clear()
    registered.forget()


@pytest.fixture
def owner(db: None) -> ApiClient:
    return ApiClient.objects.create(name="Widgets", contact="widgets@example.eu")


def post(client: Client, body: Any, token: str = "") -> Any:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    return client.post("/graphql/", json.dumps(body), content_type="application/json", headers=headers)


def outcome(response: Any) -> Any:
    errors = response.json().get("errors")
    return (response.status_code, errors[0]["extensions"]["code"]) if errors else response.status_code


def apollo(digest: str) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": digest}}


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("open", [200, 200]),
        ("limited", [(403, "DOCUMENT_REQUIRED"), 200]),
        ("locked", [(403, "DOCUMENT_REQUIRED")] * 2),
    ],
)
def test_a_mode_says_how_free_documents_may_be_sent(
    client: Client, site: Any, settings: Settings, mode: str, expected: list[Any]
) -> None:
    settings.DSJP_GRAPHQL_MODE = mode

    assert [outcome(client.get("/graphql/", {"query": FREE})), outcome(post(client, {"query": FREE}))] == expected


@pytest.mark.parametrize("mode", ["open", "limited", "locked"])
def test_a_trusted_document_runs_in_every_mode(client: Client, site: Any, settings: Settings, mode: str) -> None:
    settings.DSJP_GRAPHQL_MODE = mode
    identity = f"sha256:{LANGUAGES.digest}"
    answers = [
        client.get("/graphql/", {"documentId": identity}),
        client.get(
            "/graphql/", {"documentId": identity, "variables": '{"site": "main"}', "operationName": "Languages"}
        ),
        client.get("/graphql/", {"extensions": json.dumps(apollo(LANGUAGES.digest))}),
        post(client, {"documentId": identity}),
        post(client, {"extensions": apollo(LANGUAGES.digest), "query": LANGUAGES.text}),
        # What it holds names it, however it is sent.
        post(client, {"query": LANGUAGES.text}),
    ]

    assert [outcome(each) for each in answers] == [200] * 6
    assert {len(each.json()["data"]["languages"]) for each in answers} == {24}


def test_clients_that_know_documents_by_hash_are_told_to_send_them(client: Client, db: None) -> None:
    unknown = document_key(FREE)
    answers = [
        client.get("/graphql/", {"extensions": json.dumps(apollo(unknown))}),
        post(client, {"extensions": apollo(unknown)}),
    ]

    # Both Apollo and urql look for this message.
    assert [each.json()["errors"][0]["message"] for each in answers] == ["PersistedQueryNotFound"] * 2
    assert [outcome(each) for each in answers] == [(404, "DOCUMENT_NOT_FOUND")] * 2
    assert post(client, {"documentId": f"sha256:{unknown}"}).json()["errors"][0]["message"] == (
        "No document is registered under this id."
    )
    assert outcome(post(client, {"documentId": "FrontPage"})) == (404, "DOCUMENT_NOT_FOUND")


def test_sending_a_document_with_its_hash_registers_nothing(client: Client, site: Any) -> None:
    both = {"extensions": apollo(document_key(FREE)), "query": FREE}

    assert outcome(post(client, both)) == 200
    assert outcome(post(client, {"extensions": apollo(document_key(FREE))})) == (404, "DOCUMENT_NOT_FOUND")
    assert outcome(post(client, {**both, "query": FREE + " "})) == (400, "BAD_USER_INPUT")


def test_a_token_opens_free_documents_where_they_are_locked(
    client: Client, site: Any, settings: Settings, owner: ApiClient
) -> None:
    settings.DSJP_GRAPHQL_MODE = "locked"
    _token, text = issue_token(owner)
    response = post(client, {"query": FREE}, text)

    assert outcome(response) == 200
    assert response["Cache-Control"] == "private, no-store"
    assert outcome(post(client, {"query": "{ __schema { queryType { name } } }"}, text)) == 200
    owner.can_read = False
    owner.save()
    memory.clear()
    assert outcome(post(client, {"query": FREE}, text)) == (403, "DOCUMENT_REQUIRED")
    assert outcome(post(client, {"documentId": f"sha256:{LANGUAGES.digest}"}, text)) == 200


def test_a_token_that_is_no_longer_valid_is_refused_everywhere(client: Client, site: Any, owner: ApiClient) -> None:
    ended, ended_text = issue_token(owner, expires_at=timezone.now() + timedelta(hours=1))
    revoked, revoked_text = issue_token(owner)
    assert [outcome(post(client, {"query": FREE}, text)) for text in (ended_text, revoked_text)] == [200, 200]

    revoke_token(revoked)
    type(ended).objects.filter(pk=ended.pk).update(expires_at=timezone.now())
    wrong = [ended_text, revoked_text, "dsjp_unknown", "staff.forged", "something else", "dsjp_" + "é" * 20]
    answers = [post(client, {"query": FREE}, text.encode().decode("latin-1")) for text in wrong]

    assert [outcome(each) for each in answers] == [(401, "UNAUTHENTICATED")] * 6
    assert {each["WWW-Authenticate"] for each in answers} == {'Bearer error="invalid_token"'}


def test_a_client_has_two_tokens_while_it_changes_from_one_to_the_other(
    client: Client, site: Any, owner: ApiClient
) -> None:
    (first, first_text), (_second, second_text) = issue_token(owner), issue_token(owner, label="the next")
    before = [outcome(post(client, {"query": FREE}, text)) for text in (first_text, second_text)]
    revoke_token(first)
    after = [outcome(post(client, {"query": FREE}, text)) for text in (first_text, second_text)]

    assert (before, after) == ([200, 200], [(401, "UNAUTHENTICATED"), 200])


def test_an_inactive_client_opens_nothing(client: Client, site: Any, owner: ApiClient) -> None:
    _token, text = issue_token(owner)
    ApiClient.objects.update(is_active=False)

    assert outcome(post(client, {"query": FREE}, text)) == (401, "UNAUTHENTICATED")


def test_a_password_for_a_proxy_in_front_is_not_ours(client: Client, site: Any) -> None:
    response = client.post(
        "/graphql/", {"query": FREE}, content_type="application/json", headers={"authorization": "Basic dTpw"}
    )

    assert outcome(response) == 200


def test_drafts_with_free_documents_need_a_scope_of_the_token(
    client: Client, site: Any, settings: Settings, owner: ApiClient
) -> None:
    settings.DSJP_GRAPHQL_MODE = "locked"
    document = {"query": 'query { ...F } fragment F on Query { preview(token: "none") { id } }'}
    _token, text = issue_token(owner)

    assert outcome(post(client, document)) == (403, "DOCUMENT_REQUIRED")
    assert outcome(post(client, document, text)) == (403, "FORBIDDEN")
    owner.can_preview = True
    owner.save()
    memory.clear()
    # The scope alone shows nothing: the draft's own token is wrong.
    assert outcome(post(client, document, text)) == (200, "UNAUTHENTICATED")


def test_graphiql_asks_with_a_token_that_ends_after_an_hour(
    client: Client, site: Any, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DSJP_GRAPHQL_MODE = "locked"
    token = make_staff_token(7)

    assert outcome(post(client, {"query": FREE}, token)) == 200
    assert outcome(post(client, {"query": "{ __schema { queryType { name } } }"}, token)) == 200
    monkeypatch.setattr(staff, "STAFF_SECONDS", -1)
    assert outcome(post(client, {"query": FREE}, token)) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(
    ("switches", "expected"),
    [(("open", "auto"), 200), (("limited", "auto"), 422), (("limited", "on"), 200), (("open", "off"), 422)],
)
def test_introspection_can_be_switched(
    client: Client, db: None, settings: Settings, switches: tuple[str, str], expected: int
) -> None:
    settings.DSJP_GRAPHQL_MODE, settings.DSJP_GRAPHQL_INTROSPECTION = switches

    assert post(client, {"query": '{ __type(name: "Query") { name } }'}).status_code == expected


def test_a_client_registers_documents_of_its_own(
    client: Client, site: Any, settings: Settings, owner: ApiClient
) -> None:
    settings.DSJP_GRAPHQL_MODE = "locked"
    identity = {"documentId": f"sha256:{document_key(FREE)}"}
    assert outcome(client.get("/graphql/", identity)) == (404, "DOCUMENT_NOT_FOUND")

    register_documents(client=owner, name="1.0", documents={document_key(FREE): FREE})
    registered.forget()
    answer = client.get("/graphql/", identity)

    assert outcome(answer) == 200
    assert answer["Cache-Control"].startswith("public")
    assert outcome(post(client, {"query": FREE})) == 200
    owner.is_active = False
    owner.save()
    registered.forget()
    assert outcome(client.get("/graphql/", identity)) == (404, "DOCUMENT_NOT_FOUND")


def test_unknown_ids_cost_no_statement_each(client: Client, db: None, django_assert_num_queries: Any) -> None:
    client.get("/graphql/", {"documentId": f"sha256:{'0' * 64}"})
    with django_assert_num_queries(0):
        for number in range(5):
            client.get("/graphql/", {"documentId": f"sha256:{number:064}"})
