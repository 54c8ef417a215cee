"""Rates: what one may spend at once and over time; in memory and in Redis."""

import os
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client
from pytest_django.fixtures import Settings
from redis import Redis

from graphql_schema.limits.buckets import LocalBuckets, Rate, complaints, local, take

REDIS_URL = os.environ.get("DSJP_TEST_REDIS_URL", "redis://127.0.0.1:6379/9")
REDIS = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}


def forget_connections() -> None:
    """Each cache is opened once in a thread, with the settings of that moment."""
    caches.settings = caches._settings = caches.configure_settings(None)
    for alias in list(caches):
        if hasattr(caches._connections, alias):
            delattr(caches._connections, alias)


@pytest.fixture
def shared(settings: Settings) -> Iterator[Redis]:
    settings.CACHES = {"default": REDIS}
    forget_connections()
    client = Redis.from_url(REDIS_URL)
    client.delete("dsjp:rate:somebody", "dsjp:rate:address:127.0.0.1")
    yield client
    client.delete("dsjp:rate:somebody", "dsjp:rate:address:127.0.0.1")
    forget_connections()


@pytest.fixture(autouse=True)
def rates(settings: Settings) -> None:
    settings.DSJP_GRAPHQL_RATE, settings.DSJP_GRAPHQL_BURST_SECONDS = 10, 10
    local.clear()


def ask(client: Client, **headers: str) -> Any:
    return client.post("/graphql/", {"query": "{ a: __typename }"}, content_type="application/json", headers=headers)


def test_a_bucket_fills_over_time_and_not_beyond_its_size() -> None:
    buckets, rate = LocalBuckets(), Rate(capacity=100, refill=1_000_000)

    assert buckets.take("a", 100, rate)[0] is True
    time.sleep(0.001)
    assert buckets.take("a", 100, rate) == (True, 0.0)
    assert buckets.take("a", 101, rate)[0] is False


def test_buckets_in_memory_are_bounded() -> None:
    buckets, rate = LocalBuckets(most=3), Rate(capacity=10, refill=1)
    for name in "abcde":
        buckets.take(name, 4, rate)

    assert list(buckets.kept) == ["c", "d", "e"]


def test_it_spends_until_nothing_is_left_and_says_when_to_come_back() -> None:
    attempts = [take("somebody", 60, has_token=False) for _time in range(2)]
    first, second = attempts

    assert first is not None
    assert second is not None
    assert [first.is_granted, second.is_granted] == [True, False]
    assert first.headers == {"RateLimit-Limit": "100", "RateLimit-Remaining": "40", "RateLimit-Reset": "6"}
    assert second.retry_after == 2


def test_redis_keeps_one_bucket_for_all_processes(shared: Redis) -> None:
    first, second = (take("somebody", 60, has_token=False) for _time in range(2))
    local.clear()
    third = take("somebody", 40, has_token=False)

    assert [each.is_granted for each in (first, second, third) if each] == [True, False, True]
    assert second is not None
    assert second.headers["RateLimit-Remaining"] == "40"
    assert 0 < shared.pttl("dsjp:rate:somebody") <= 11_000


def test_a_redis_that_does_not_answer_stops_nobody(settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    settings.CACHES = {"default": {**REDIS, "LOCATION": "redis://127.0.0.1:1/0"}}
    forget_connections()
    complaints.said_at = float("-inf")
    found = [take("somebody", 60, has_token=False) for _time in range(3)]
    forget_connections()

    assert found == [None, None, None]
    assert caplog.text.count("Redis keeps no rates") == 1


def test_without_a_rate_nothing_is_counted(settings: Settings) -> None:
    settings.DSJP_GRAPHQL_RATE = 0

    assert take("somebody", 10**9, has_token=False) is None


def spend(client: Client, name: str) -> Any:
    """An operation of its own each time, since answers that are kept cost nothing."""
    document = f"query {name} {{ languages {{ code name nativeName }} }}"
    return client.post("/graphql/", {"query": document}, content_type="application/json")


def test_the_endpoint_answers_429_with_what_a_client_needs_to_know(
    client: Client, site: Any, settings: Settings
) -> None:
    # Twenty-four languages with three fields each and the field itself: 73. Reading a new document is 50 more.
    settings.DSJP_GRAPHQL_RATE, settings.DSJP_GRAPHQL_BURST_SECONDS = 1, 150
    first, second = spend(client, "One"), spend(client, "Two")
    (error,) = second.json()["errors"]

    assert first.status_code == 200
    assert (second.status_code, error["extensions"]["code"]) == (429, "RATE_LIMITED")
    assert second["RateLimit-Limit"] == "150"
    # What is left after the first; a little comes back between the two.
    assert 27 <= int(second["RateLimit-Remaining"]) < 50
    assert 1 <= int(second["Retry-After"]) <= 23
    assert second["Cache-Control"] == "no-store"


def test_what_is_known_and_costs_nothing_is_always_answered(client: Client) -> None:
    assert {ask(client).status_code for _time in range(5)} == {200}


def test_documents_that_cannot_run_have_a_price_too(client: Client) -> None:
    answers = [
        client.post("/graphql/", {"query": f"{{ nothing{number} }}"}, content_type="application/json")
        for number in range(3)
    ]

    assert [each.status_code for each in answers] == [422, 422, 429]
