"""What callers use is counted off the read path: in the process, in Redis, in the tables."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import timezone
from graphql import build_schema, parse
from pytest_django.fixtures import Settings

from graphql_schema.clients.callers import Caller
from graphql_schema.clients.deprecations import deprecated_fields
from graphql_schema.clients.tokens import find_token, issue_token, memory
from graphql_schema.clients.usage import collect_usage, usage, uses_of
from graphql_schema.models import ApiClient, ApiToken, DeprecatedUse
from tests.graphql_schema.limits.test_buckets import REDIS, forget_connections

FIELDS = ("ContentCard.summary", "Query.old")


@pytest.fixture
def caller(db: None) -> Caller:
    memory.clear()
    usage.empty()
    _token, text = issue_token(ApiClient.objects.create(name="Widgets", contact="widgets@example.eu"))
    return Caller("192.0.2.1", client=find_token(text))


def note(caller: Caller, deprecated: tuple[str, ...]) -> bool:
    return usage.note(*uses_of(caller, deprecated))


def uses() -> list[Any]:
    return list(DeprecatedUse.objects.order_by("field", "client").values_list("client__name", "field", "times"))


def test_it_counts_for_each_client_and_writes_it_all_at_once(caller: Caller, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        for _time in range(3):
            note(caller, FIELDS)
        note(Caller("192.0.2.9"), FIELDS[:1])
    usage.hand_on()
    note(caller, FIELDS[:1])
    usage.hand_on()

    assert sorted(uses(), key=str) == sorted(
        [("Widgets", FIELDS[0], 4), ("Widgets", FIELDS[1], 3), (None, FIELDS[0], 1)], key=str
    )
    assert ApiToken.objects.get().last_used_at is not None
    assert (timezone.now() - ApiClient.objects.get().last_used_at).total_seconds() < 60


@pytest.fixture
def shared(settings: Settings) -> Iterator[None]:
    settings.CACHES = {"default": REDIS}
    forget_connections()
    yield
    forget_connections()


def test_with_redis_the_worker_writes_it(caller: Caller, shared: None) -> None:
    collect_usage()
    note(caller, FIELDS[:1])
    usage.hand_on()
    assert uses() == []

    collect_usage()
    collect_usage()

    assert uses() == [("Widgets", FIELDS[0], 1)]
    assert ApiToken.objects.get().last_used_at is not None


def test_what_is_counted_for_a_client_that_is_gone_is_dropped(caller: Caller) -> None:
    note(caller, FIELDS[:1])
    ApiClient.objects.all().delete()
    usage.hand_on()

    assert uses() == []


def test_it_is_time_to_hand_on_when_much_has_gathered(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    assert note(caller, ()) is False
    monkeypatch.setattr(usage, "most", 1)

    assert note(caller, FIELDS) is True


def test_it_finds_the_deprecated_fields_of_a_document() -> None:
    schema = build_schema(
        'type Query { a: A old: Int @deprecated } type A { b: Int c: Int @deprecated(reason: "gone") }'
    )
    document = parse("{ a { b ...F } x: old } fragment F on A { c }")

    assert deprecated_fields(schema, document) == ("A.c", "Query.old")
    assert deprecated_fields(build_schema("type Query { a: Int }"), parse("{ a }")) == ()
