"""Tokens: secret, recognisable, kept as a hash, found without asking the database each time."""

from hashlib import sha256
from typing import Any

import pytest

from graphql_schema.clients.scopes import Scope
from graphql_schema.clients.tokens import TokenMemory, find_token, issue_token, memory
from graphql_schema.models import ApiClient, ApiToken


@pytest.fixture
def owner(db: None) -> ApiClient:
    memory.clear()
    return ApiClient.objects.create(name="Widgets", contact="widgets@example.eu", can_preview=True)


def test_only_its_hash_is_kept(owner: ApiClient) -> None:
    token, text = issue_token(owner, label="staging")
    row = ApiToken.objects.values().get(pk=token.pk)

    assert text.startswith("dsjp_")
    # 32 random bytes, and the prefix.
    assert len(text) == 43 + 5
    assert row["digest"] == sha256(text.encode()).hexdigest()
    assert row["start"] == text[:12]
    assert text not in str(row)


def test_no_two_tokens_are_the_same(owner: ApiClient) -> None:
    assert len({issue_token(owner)[1] for _time in range(50)}) == 50


def test_it_finds_whose_a_token_is(owner: ApiClient, django_assert_num_queries: Any) -> None:
    token, text = issue_token(owner)
    with django_assert_num_queries(1):
        found = [find_token(text) for _time in range(3)]

    assert found[0] is not None
    assert (found[0].token_pk, found[0].client_pk, found[0].name) == (token.pk, owner.pk, "Widgets")
    assert found[0].scopes == {Scope.READ, Scope.PREVIEW}
    assert found[1] is found[2] is found[0]


def test_what_does_not_look_like_a_token_asks_nothing(django_assert_num_queries: Any, db: None) -> None:
    with django_assert_num_queries(0):
        assert find_token("anything") is None


def test_the_memory_is_bounded(owner: ApiClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphql_schema.clients.tokens.MOST_REMEMBERED", 3)
    _token, text = issue_token(owner)
    facts = find_token(text)
    assert facts is not None
    small = TokenMemory()
    for number in range(10):
        small.put(str(number), facts)

    assert list(small.found) == ["7", "8", "9"]
