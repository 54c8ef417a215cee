"""What each CDN is sent, on the wire."""

import json
import logging
from typing import Any

import pytest

from graphql_schema.delivery import drivers
from graphql_schema.delivery.drivers import PurgeError, purge
from graphql_schema.delivery.lifetimes import lifetime_headers
from graphql_schema.trusted_documents.times import CacheTimes
from tests.graphql_schema.delivery.conftest import Receiver

TAGS = ["item:1", "path:main:/en/a b/"]
SENT = ["item:1", "path:main:%2Fen%2Fa%20b%2F"]


@pytest.fixture
def cdn(receiver: Receiver, settings: Any) -> Receiver:
    settings.DSJP_CDN_URL = receiver.address
    settings.DSJP_CDN_ID = "site-7"
    settings.DSJP_CDN_TOKEN = "token"
    return receiver


def test_varnish_gets_the_tags_in_a_header(cdn: Receiver, settings: Any) -> None:
    settings.DSJP_CDN_DRIVER = "varnish"

    purge(TAGS)

    (came,) = cdn.received
    assert (came.method, came.headers["xkey-purge"]) == ("PURGE", " ".join(SENT))


def test_fastly_gets_the_keys_as_json_in_parts(cdn: Receiver, settings: Any) -> None:
    settings.DSJP_CDN_DRIVER = "fastly"

    purge([f"item:{number}" for number in range(300)])

    assert [(came.method, came.path) for came in cdn.received] == [("POST", "/service/site-7/purge")] * 2
    assert [len(json.loads(came.body)["surrogate_keys"]) for came in cdn.received] == [256, 44]
    assert cdn.received[0].headers["fastly-key"] == "token"


def test_cloudflare_gets_the_tags_as_json(cdn: Receiver, settings: Any) -> None:
    settings.DSJP_CDN_DRIVER = "cloudflare"

    purge(TAGS)

    (came,) = cdn.received
    assert (came.method, came.path) == ("POST", "/zones/site-7/purge_cache")
    assert json.loads(came.body) == {"tags": SENT}
    assert came.headers["authorization"] == "Bearer token"


def test_cloudflare_may_refuse_with_a_good_status(cdn: Receiver, settings: Any) -> None:
    settings.DSJP_CDN_DRIVER = "cloudflare"
    cdn.answer = b'{"success": false, "errors": [{"message": "no"}]}'

    with pytest.raises(PurgeError, match="refused"):
        purge(TAGS)


def test_cloudfront_forgets_the_paths_and_is_waited_for(
    cdn: Receiver, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DSJP_CDN_DRIVER = "cloudfront"
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setattr(drivers, "CLOUDFRONT_PAUSE", 0)
    cdn.statuses = [201, 200]
    cdn.answer = invalidation("InProgress")
    cdn.answers = [invalidation("InProgress"), invalidation("InProgress"), invalidation("Completed")]

    purge(TAGS)

    assert [came.method for came in cdn.received] == ["POST", "GET", "GET"]
    assert b"<Path>/graphql/*</Path>" in cdn.received[0].body


def invalidation(status: str) -> bytes:
    return f"""<Invalidation xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Id>I1</Id><Status>{status}</Status>
      <CreateTime>2027-01-01T00:00:00Z</CreateTime><InvalidationBatch><Paths><Quantity>0</Quantity></Paths>
      <CallerReference>1</CallerReference></InvalidationBatch></Invalidation>""".encode()


def test_the_log_driver_only_says_it(settings: Any, caplog: pytest.LogCaptureFixture) -> None:
    settings.DSJP_CDN_DRIVER = "log"

    with caplog.at_level(logging.INFO, logger="graphql_schema.delivery"):
        purge(TAGS)

    assert caplog.messages == [f"purged: {' '.join(SENT)}"]


@pytest.mark.parametrize("driver", ["varnish", "fastly", "cloudflare"])
def test_a_cdn_that_fails_or_is_away_is_an_error(cdn: Receiver, settings: Any, driver: str) -> None:
    settings.DSJP_CDN_DRIVER = driver
    cdn.statuses = [500]
    with pytest.raises(PurgeError, match="500"):
        purge(TAGS)
    settings.DSJP_CDN_URL = "http://127.0.0.1:1"
    with pytest.raises(PurgeError, match="ConnectionError"):
        purge(TAGS)


USUAL = "max-age=300, stale-while-revalidate=60, stale-if-error=86400"


@pytest.mark.parametrize(
    ("driver", "expected"),
    [
        ("none", {}),
        ("log", {"CDN-Cache-Control": USUAL}),
        ("varnish", {"CDN-Cache-Control": USUAL}),
        ("fastly", {"Surrogate-Control": USUAL}),
        ("cloudflare", {"Cloudflare-CDN-Cache-Control": USUAL}),
        ("cloudfront", {"Cache-Control": "public, max-age=0, s-maxage=300, must-revalidate"}),
    ],
)
def test_each_cdn_is_told_its_time_in_the_header_that_it_reads(
    settings: Any, driver: str, expected: dict[str, str]
) -> None:
    settings.DSJP_CDN_DRIVER = driver

    assert lifetime_headers(CacheTimes(), None) == expected


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (100_000, USUAL),
        (1_000, "max-age=300, stale-while-revalidate=60, stale-if-error=700"),
        (320, "max-age=300, stale-while-revalidate=20, stale-if-error=20"),
        (12.9, "max-age=12, stale-while-revalidate=0, stale-if-error=0"),
        (-5, "max-age=0, stale-while-revalidate=0, stale-if-error=0"),
    ],
)
def test_all_windows_end_when_the_answer_does(settings: Any, left: float, expected: str) -> None:
    settings.DSJP_CDN_DRIVER = "log"

    assert lifetime_headers(CacheTimes(), left) == {"CDN-Cache-Control": expected}


def test_a_trusted_document_may_say_its_own_times(settings: Any) -> None:
    settings.DSJP_CDN_DRIVER = "log"

    found = lifetime_headers(CacheTimes(max_age=10, stale_while_revalidate=0), None)

    assert found == {"CDN-Cache-Control": "max-age=10, stale-while-revalidate=0, stale-if-error=86400"}
