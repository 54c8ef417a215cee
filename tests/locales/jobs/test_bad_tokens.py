"""Calls with tokens that belong to nothing: they cost little, are told to stop, and keep no true delivery out."""

import logging
from typing import Any

import pytest
from django.test import Client

from locales import callbacks
from locales.bad_tokens import MOST_A_MINUTE, MOST_ADDRESSES, BadTokens
from locales.etranslation.callback_tokens import new_token
from locales.models import TranslationDelivery
from tests.locales.jobs.conftest import Deliver


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds, which the test moves; the receiver begins to count anew."""
    seconds = [0.0]
    monkeypatch.setattr(callbacks, "bad_tokens", BadTokens(lambda: seconds[0]))
    return seconds


@pytest.mark.django_db
def test_a_flood_is_refused_and_true_deliveries_arrive(
    sent: Any, deliver: Deliver, client: Client, clock: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    asked = sent("fr")
    forged = asked.path().replace(asked.token, new_token())

    def flood(times: int, address: str = "192.0.2.7") -> list[int]:
        calls = (client.post(forged, b"{}", "application/json", REMOTE_ADDR=address) for _ in range(times))
        return [call.status_code for call in calls]

    with caplog.at_level(logging.INFO, "locales.callbacks"):
        assert flood(MOST_A_MINUTE + 5) == [404] * MOST_A_MINUTE + [429] * 5
    assert [record.levelname for record in caplog.records] == ["INFO"] * (MOST_A_MINUTE - 1) + ["ERROR"]
    refused = client.post(forged, REMOTE_ADDR="192.0.2.7")
    assert (refused.status_code, refused.headers["Retry-After"], refused.content) == (429, "60", b'{"ok": false}')
    # The same address may be the service's own, behind a proxy.
    true = client.post(asked.path(), asked.delivery("FR"), "application/json", REMOTE_ADDR="192.0.2.7")
    assert (true.status_code, TranslationDelivery.objects.count()) == (200, 1)
    assert flood(1, "192.0.2.8") == [404]
    clock[0] = 60.0
    assert flood(1) == [404]


def test_the_memory_of_addresses_is_bounded() -> None:
    counted = BadTokens(lambda: 0.0)

    assert {counted.count(f"address {number}") for number in range(MOST_ADDRESSES + 5)} == {1}
    assert counted.count("address 1") == 1
    assert counted.count("address 1") == 2
