"""From where a request comes, with and without proxies in front."""

import pytest
from django.test import RequestFactory
from pytest_django.fixtures import Settings

from content_models.base.client_addresses import address_of


@pytest.mark.parametrize(
    ("hops", "peer", "forwarded", "expected"),
    [
        (0, "192.0.2.1", "", "192.0.2.1"),
        (0, "192.0.2.1", "198.51.100.7", "192.0.2.1"),
        (1, "192.0.2.1", "198.51.100.7", "198.51.100.7"),
        # What stands before the entry of our own proxy is only what the client says.
        (1, "192.0.2.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
        (2, "192.0.2.1", "203.0.113.9, 198.51.100.7, 10.0.0.1", "198.51.100.7"),
        (2, "192.0.2.1", "198.51.100.7", "198.51.100.7"),
        (1, "192.0.2.1", "", "192.0.2.1"),
        (0, "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::"),
        (0, "::ffff:192.0.2.1", "", "192.0.2.1"),
        (1, "192.0.2.1", "nonsense", "unknown"),
        (0, "", "", "unknown"),
    ],
)
def test_it_trusts_as_many_proxies_as_there_are(
    settings: Settings, hops: int, peer: str, forwarded: str, expected: str
) -> None:
    settings.DSJP_PROXY_HOPS = hops
    headers = {"x-forwarded-for": forwarded} if forwarded else {}

    assert address_of(RequestFactory().get("/", REMOTE_ADDR=peer, headers=headers)) == expected
