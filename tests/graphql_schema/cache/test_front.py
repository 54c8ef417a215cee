"""The front door: what it answers by itself, what it lets through, and what it says while the database is away."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import brotli
import pytest
import zstandard
from django.db import OperationalError, connection
from wagtail.models import Site

from content_models.catalogue.changes import log_topics
from content_models.editorial.models import EventPage, ListingPage
from graphql_schema.cache import front
from graphql_schema.cache.entries import EntryStore
from graphql_schema.cache.follower import follower
from tests.factories.events import make_event
from tests.graphql_schema.cache.conftest import Door

LIST = "query ($first: Int) { content(kinds: [EVENT], first: $first) { nodes { title summary } } }"


@pytest.fixture
def event(events: ListingPage, site: Site) -> EventPage:
    return make_event(events, title="AI week " + "and more " * 26, slug="ai-week")


def test_the_second_time_the_application_is_not_asked(door: Door, event: EventPage) -> None:
    first, second = door.get(LIST), door.get(LIST)

    assert door.misses == 1
    assert first.data == {"content": {"nodes": [{"title": event.title, "summary": ""}]}}
    own = {"X-Request-ID"}
    assert {name: value for name, value in first.headers.items() if name not in own} == second.headers
    assert (second.status, second.body) == (200, first.body)


def test_a_hit_asks_the_database_nothing(door: Door, event: EventPage, django_assert_num_queries: Any) -> None:
    door.get(LIST)

    with django_assert_num_queries(0):
        answer = door.send_as_is(door.asked[0])

    assert answer.data["content"]["nodes"][0]["title"] == event.title
    assert door.misses == 1


def test_headers_are_those_of_the_contract(door: Door, event: EventPage) -> None:
    answer = door.get(LIST)

    assert answer.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert answer.headers["Vary"] == "Accept, Accept-Encoding"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Content-Length"] == str(len(answer.body))
    assert "CDN-Cache-Control" not in answer.headers
    assert "Set-Cookie" not in answer.headers
    assert {f"item:{event.translation_key}", "list:main:EVENT:en", "site:main", "sites"} <= answer.tags
    assert answer.headers["Cache-Tag"].split(",") == answer.headers["Surrogate-Key"].split(" ")


def test_a_cdn_that_can_be_purged_is_told_how_long(door: Door, event: EventPage, settings: Any) -> None:
    settings.DSJP_CDN_DRIVER = "log"

    expected = "max-age=300, stale-while-revalidate=60, stale-if-error=86400"
    assert door.get(LIST).headers["CDN-Cache-Control"] == expected
    assert door.get(LIST).headers["CDN-Cache-Control"] == expected


def test_its_time_shrinks_towards_the_end_of_the_answer(
    door: Door, event: EventPage, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DSJP_CDN_DRIVER = "log"
    door.get(LIST)
    (entry,) = door.store.values()
    now = time.time()
    entry.offer.ends_at = now + 100
    monkeypatch.setattr(front.time, "time", lambda: now + 60)

    assert door.get(LIST).headers["CDN-Cache-Control"] == "max-age=40, stale-while-revalidate=0, stale-if-error=0"
    monkeypatch.setattr(front.time, "time", lambda: now + 101)
    door.get(LIST)
    assert door.misses == 2


def test_a_known_copy_is_not_sent_again(door: Door, event: EventPage) -> None:
    etag = door.get(LIST).headers["ETag"]

    for known in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        answer = door.get(LIST, headers={"If-None-Match": known})
        assert (answer.status, answer.body, answer.headers["ETag"]) == (304, b"", etag)
        assert not {"Content-Length", "Content-Type", "Content-Encoding"} & set(answer.headers)
    assert door.get(LIST, headers={"If-None-Match": '"other"'}).status == 200
    assert door.misses == 1


def test_a_copy_that_nobody_has_here_yet_is_compared_too(door: Door, event: EventPage) -> None:
    etag = Door(EntryStore(10_000_000)).get(LIST).headers["ETag"]

    assert door.get(LIST, headers={"If-None-Match": etag}).status == 304
    assert door.get(LIST).data["content"]["nodes"] == [{"title": event.title, "summary": ""}]
    assert door.misses == 1


def test_head_has_the_headers_without_the_body(door: Door, event: EventPage) -> None:
    cold, read, warm = door.get(LIST, method="HEAD"), door.get(LIST), door.get(LIST, method="HEAD")

    assert (cold.body, warm.body) == (b"", b"")
    assert cold.headers["Content-Length"] == read.headers["Content-Length"] == warm.headers["Content-Length"]
    assert door.misses == 1


@pytest.mark.parametrize(("accepted", "open_up"), [("zstd", zstandard.decompress), ("br", brotli.decompress)])
def test_compressed_bytes_are_kept_compressed(door: Door, event: EventPage, accepted: str, open_up: Any) -> None:
    plain = door.get(LIST)
    first = door.get(LIST, headers={"Accept-Encoding": accepted})
    second = door.get(LIST, headers={"Accept-Encoding": f"{accepted}, deflate;q=0.5"})

    assert open_up(first.body) == plain.body
    assert first.headers["Content-Encoding"] == accepted
    assert (second.body, second.headers["ETag"]) == (first.body, first.headers["ETag"])
    assert plain.headers["ETag"] != first.headers["ETag"]
    assert door.misses == 2


def test_each_media_type_has_its_own_answer(door: Door, event: EventPage) -> None:
    modern = door.get(LIST, headers={"Accept": "application/graphql-response+json"})
    legacy = door.get(LIST, headers={"Accept": "text/html, application/json"})

    assert modern.headers["Content-Type"] == "application/graphql-response+json; charset=utf-8"
    assert legacy.headers["Content-Type"] == "application/json; charset=utf-8"
    assert modern.headers["ETag"] != legacy.headers["ETag"]


def test_a_post_is_kept_too_but_not_by_browsers(door: Door, event: EventPage) -> None:
    door.post(LIST)
    answer = door.post(LIST)

    assert door.misses == 1
    assert answer.headers["Cache-Control"] == "no-store"
    assert not {"ETag", "Surrogate-Key", "RateLimit-Remaining"} & set(answer.headers)


@pytest.mark.parametrize(
    "headers", [{"Authorization": "Bearer unknown"}, {"X-Cost": "1"}, {"Accept": "text/html"}], ids=str
)
def test_some_requests_always_go_on(door: Door, event: EventPage, headers: dict[str, str]) -> None:
    door.get(LIST)

    for turn in (2, 3):
        answer = door.get(LIST, headers=headers)
        assert door.misses == turn
        assert "no-store" in answer.headers["Cache-Control"]


def test_errors_are_not_kept(door: Door, event: EventPage) -> None:
    for _turn in range(2):
        assert door.post(LIST, first=1000).status == 200
        assert door.post("{ nothing }").status == 422

    assert door.misses == 4
    assert not list(door.store)


def test_other_hosts_and_variables_are_other_answers(door: Door, event: EventPage) -> None:
    door.get(LIST)
    door.get(LIST, first=1)
    door.get(LIST, headers={"Host": "127.0.0.1"})

    assert door.misses == 3


def test_a_host_that_is_not_ours_is_never_kept(door: Door, event: EventPage) -> None:
    for number in range(3):
        assert door.get(LIST, headers={"Host": f"{number}.example.eu"}).status == 400

    assert not list(door.store)


def test_other_addresses_go_straight_through(door: Door, db: None) -> None:
    assert door.send({"PATH_INFO": "/livez", "REQUEST_METHOD": "GET"}, {}).body == b"alive\n"


def test_the_body_of_a_post_reaches_the_application(door: Door, event: EventPage) -> None:
    answer = door.post(LIST, first=1)

    assert answer.data["content"]["nodes"] == [{"title": event.title, "summary": ""}]


@contextmanager
def away() -> Iterator[None]:
    """The database cannot be asked, and the follower has found out."""

    def refuse(*_arguments: Any) -> None:
        raise OperationalError("the database is away")

    follower.is_away, follower.read_at = True, float("-inf")
    with connection.execute_wrapper(refuse):
        yield
    follower.is_away = False


def test_while_the_database_is_away_an_old_answer_is_served_and_says_so(door: Door, event: EventPage) -> None:
    fresh = door.get(LIST)

    with away():
        stale = door.get(LIST)
        unknown = door.get(LIST, first=3)

    assert (stale.status, stale.body) == (200, fresh.body)
    assert stale.headers["Cache-Status"] == "dsjp; hit; ttl=-0; detail=database-away"
    assert (unknown.status, unknown.headers["Retry-After"]) == (503, "5")


def test_it_is_served_as_well_when_the_request_finds_out_first(door: Door, event: EventPage) -> None:
    fresh = door.get(LIST)

    with away():
        follower.is_away = False
        stale = door.send_as_is(door.asked[0])

    assert (stale.status, stale.body) == (200, fresh.body)
    assert "Cache-Status" in stale.headers


def test_it_is_not_served_when_it_was_known_to_be_wrong(door: Door, event: EventPage) -> None:
    door.get(LIST)
    log_topics([f"item:{event.translation_key}"])
    follower.catch_up()

    with away():
        assert door.get(LIST).status == 503


@pytest.mark.parametrize("passed", [front.STALE_SECONDS + 1, 11])
def test_it_is_not_served_after_a_day_nor_after_its_end(
    door: Door, event: EventPage, monkeypatch: pytest.MonkeyPatch, passed: float
) -> None:
    door.get(LIST)
    (entry,) = door.store.values()
    now = time.time()
    entry.offer.ends_at = now + 10 if passed == 11 else None
    monkeypatch.setattr(front.time, "time", lambda: now + passed)

    with away():
        assert door.get(LIST).status == 503


def test_an_answer_that_nobody_can_vouch_for_is_not_fresh(door: Door, event: EventPage) -> None:
    door.get(LIST)
    follower.read_at = time.monotonic() - 1

    door.send_as_is(door.asked[0])

    assert door.misses == 2
