"""Faults of the payload, as the bytes that arrive."""

import base64
import gzip
import json
from typing import Any

import pytest

from locales.simulator import Simulator, untranslate
from tests.locales.simulator.receiving import DOCUMENT, Received, Receiver, ask, question

pytestmark = pytest.mark.once


def play(sim: Simulator, receiver: Receiver, fault: str, **args: Any) -> Received:
    sim.control.put("switches", success_notification=False)
    sim.control.rule(fault, args=args)
    ask(sim, question(receiver))
    sim.control.advance(10)
    (call,) = receiver.calls
    return call


def result(call: Received) -> bytes:
    return base64.b64decode(call.json["result"], validate=True)


def test_not_base64(sim: Simulator, receiver: Receiver) -> None:
    with pytest.raises(ValueError):
        result(play(sim, receiver, "not_base64"))


def test_not_utf8(sim: Simulator, receiver: Receiver) -> None:
    with pytest.raises(UnicodeDecodeError):
        result(play(sim, receiver, "not_utf8")).decode()


def test_bom(sim: Simulator, receiver: Receiver) -> None:
    document = result(play(sim, receiver, "bom"))

    assert document[:3] == b"\xef\xbb\xbf"
    assert untranslate(document.decode("utf-8-sig"), "FR") == DOCUMENT


def test_truncated(sim: Simulator, receiver: Receiver) -> None:
    document = result(play(sim, receiver, "truncated")).decode(errors="ignore")

    assert 'id="s1"' in document
    assert 'id="end"' not in document


@pytest.mark.parametrize(("fault", "least", "most"), [("body_30mb", 30.0, 32.0), ("body_over_cap", 33.6, 35.0)])
def test_large_bodies(sim: Simulator, receiver: Receiver, fault: str, least: float, most: float) -> None:
    call = play(sim, receiver, fault)

    assert least <= len(call.body) / 1_000_000 <= most
    assert untranslate(call.text.rstrip(), "FR") == DOCUMENT


def test_gzip_bomb(sim: Simulator, receiver: Receiver) -> None:
    call = play(sim, receiver, "gzip_bomb", megabytes=1)

    assert call.headers["Content-Encoding"] == "gzip"
    assert len(gzip.decompress(call.body)) > 800 * len(call.body)


def test_json_deep(sim: Simulator, receiver: Receiver) -> None:
    call = play(sim, receiver, "json_deep")

    assert b"[" * 10_000 + b"]" * 10_000 in call.body
    with pytest.raises(RecursionError):
        json.loads(call.body)


def test_empty_result(sim: Simulator, receiver: Receiver) -> None:
    assert play(sim, receiver, "empty_result").json["result"] == ""


def test_id_string(sim: Simulator, receiver: Receiver) -> None:
    assert play(sim, receiver, "id_string").json["requestId"] == str(sim.service.memory.first_id)


def test_extra_fields(sim: Simulator, receiver: Receiver) -> None:
    call = play(sim, receiver, "extra_fields")

    assert {"engine", "billing", "warnings", "_links"} <= set(call.json)
    assert untranslate(call.text, "FR") == DOCUMENT


def test_missing_optional(sim: Simulator, receiver: Receiver) -> None:
    assert set(play(sim, receiver, "missing_optional").json) == {
        "requestId",
        "targetLanguage",
        "externalReference",
        "result",
    }
