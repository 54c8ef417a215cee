"""Answers that processes share through a real Redis; and what happens without one."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import caches
from wagtail.models import Site

from content_models.editorial.models import ListingPage
from graphql_schema.cache import shared
from graphql_schema.cache.answers import Outcome, answers
from graphql_schema.cache.entries import EntryStore, Offer
from graphql_schema.cache.follower import follower
from graphql_schema.cache.shared import Made, SharedStore, client, packed, unpacked
from tests.factories.events import make_event
from tests.graphql_schema.cache.conftest import Door

LIST = "{ content(kinds: [EVENT]) { nodes { title } } }"


@pytest.fixture
def with_redis(redis_url: str, settings: Any, quiet_follower: None) -> Iterator[Any]:
    backend = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url}
    settings.CACHES = {"default": backend}
    client.cache_clear()
    forget_all()
    answers.shared.away_until = 0.0
    yield client()
    forget_all()
    client.cache_clear()
    caches.close_all()


def forget_all() -> None:
    connection = client()
    assert connection is not None
    for key in connection.scan_iter(f"{shared.PREFIX}*"):
        connection.delete(key)


def made(body: bytes = b"{}", position: int = 0) -> Made:
    return Made(body, Offer(("item:1",), position, None), ("item:1",))


def test_a_second_process_finds_what_the_first_one_made(
    with_redis: Any, door: Door, events: ListingPage, site: Site, django_assert_num_queries: Any
) -> None:
    make_event(events, title="AI week")
    other = Door(EntryStore(10_000_000))
    first = door.get(LIST)
    follower.catch_up()

    with django_assert_num_queries(1):
        second = other.get(LIST)

    assert (second.body, second.headers["ETag"]) == (first.body, first.headers["ETag"])
    assert second.headers["Surrogate-Key"] == first.headers["Surrogate-Key"]


def test_it_does_not_find_what_changed_meanwhile(with_redis: Any, door: Door, events: ListingPage, site: Site) -> None:
    event = make_event(events, title="AI week")
    door.get(LIST)
    event.title = "AI fortnight"
    event.save_revision().publish()

    answer = Door(EntryStore(10_000_000)).get(LIST)

    assert answer.data == {"content": {"nodes": [{"title": "AI fortnight"}]}}


def test_what_is_stored_comes_back_as_it_was() -> None:
    answer = Made(b'{"data": {}}\n', Offer(("a", "b"), 7, 12.5), None)

    assert unpacked(packed(answer)) == answer
    assert unpacked(b"nonsense") is None


def test_an_answer_of_another_log_is_not_believed(with_redis: Any) -> None:
    answers.shared.put("key", made(position=follower.memory.position + 1000))

    outcome = answers.find_or_make("key", lambda _position: Outcome(200, b"anew"))

    assert outcome.body == b"anew"


def test_an_answer_that_has_ended_is_not_stored(with_redis: Any) -> None:
    store = SharedStore()

    store.put("key", Made(b"{}", Offer((), 0, 1.0), ()))

    assert store.get("key") is None


def test_who_comes_second_waits_for_the_first(with_redis: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = SharedStore(), SharedStore()
    assert first.take_lead("key")
    assert second.take_lead("key") is None

    looks: list[float] = []

    def land(seconds: float) -> None:
        looks.append(seconds)
        first.put("key", made(b"made by the first"))

    monkeypatch.setattr(shared.time, "sleep", land)
    found = second.wait_for("key")

    assert found == made(b"made by the first")
    assert looks == [shared.LOOK_SECONDS]


def test_who_waits_for_one_that_gave_up_goes_on(with_redis: Any) -> None:
    first, second = SharedStore(), SharedStore()
    first.take_lead("key")
    first.end_lead("key")

    assert second.wait_for("key") is None


def test_a_redis_that_is_away_is_left_alone_for_a_while(
    settings: Any, quiet_follower: None, caplog: pytest.LogCaptureFixture
) -> None:
    backend = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1/0"}
    settings.CACHES = {"default": backend}
    client.cache_clear()
    store = SharedStore()

    store.put("key", made())
    assert store.get("key") is None
    assert store.take_lead("key")
    assert not store.is_there
    client.cache_clear()

    assert len(caplog.messages) == 1


def test_without_redis_nothing_is_shared(quiet_follower: None) -> None:
    store = SharedStore()

    store.put("key", made())

    assert not store.is_there
    assert store.get("key") is None
