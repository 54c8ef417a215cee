"""Faults of delivery, timing and authenticity, each as a receiver sees it."""

from typing import Any

import pytest

from locales.simulator import Simulator
from locales.simulator.faults.catalogue import names_of
from locales.simulator.faults.kinds import Stage
from tests.locales.simulator.receiving import Received, Receiver, ask, question

pytestmark = pytest.mark.once


def play(sim: Simulator, receiver: Receiver, fault: str, *targets: str, **args: Any) -> list[Received]:
    """What arrives within a fortnight when one request meets this fault."""
    sim.control.rule(fault, args=args)
    ask(sim, question(receiver, *targets))
    sim.control.advance(14 * 86_400)
    assert sim.control.get("counters")["faults"][fault] >= 1
    return receiver.calls


def kinds(calls: list[Received]) -> list[str]:
    return [call.kind for call in calls]


def test_delivery_before_answer(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("delivery_before_answer")
    answer = ask(sim, question(receiver))

    assert answer.json() == {"requestId": receiver.of("delivery")[0].json["requestId"]}


def test_never_delivers(sim: Simulator, receiver: Receiver) -> None:
    assert play(sim, receiver, "never_delivers") == []
    assert sim.control.get("counters")["lost"] == 1


def test_very_late(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("very_late")
    ask(sim, question(receiver))

    assert (sim.control.advance(7200), sim.control.advance(10)) == (0, 2)


def test_duplicate_same(sim: Simulator, receiver: Receiver) -> None:
    first, second = [call for call in play(sim, receiver, "duplicate_same") if call.kind == "delivery"]

    assert first.body == second.body
    assert sim.control.get("counters")["duplicates"] == 1


def test_duplicate_different(sim: Simulator, receiver: Receiver) -> None:
    first, second = [call for call in play(sim, receiver, "duplicate_different") if call.kind == "delivery"]

    assert first.json["result"] != second.json["result"]
    assert first.json["targetLanguage"] == second.json["targetLanguage"]


def test_out_of_order(sim: Simulator, receiver: Receiver) -> None:
    targets = ["FR", "DE", "IT", "ES", "PL", "SV", "FI", "MT"]
    calls = play(sim, receiver, "out_of_order", *targets)
    places = {(call.kind, call.json["targetLanguage"]): place for place, call in enumerate(calls)}

    assert receiver.languages() != targets
    assert {places["success", each] < places["delivery", each] for each in targets} == {True, False}


def test_burst(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("burst")
    ask(sim, question(receiver, "FR", "DE", "IT"))
    sim.control.advance(0)

    assert sorted(receiver.languages()) == ["DE", "FR", "IT"]


def test_failure_one(sim: Simulator, receiver: Receiver) -> None:
    calls = play(sim, receiver, "failure_one", "FR", "DE")

    assert sorted(kinds(calls)) == ["delivery", "failure", "success"]
    assert receiver.of("failure")[0].json == {
        "requestId": sim.service.memory.first_id,
        "externalReference": "token-1",
        "errorCode": -20013,
        "errorMessage": "Language pair not supported by the domain",
        "targetLanguages": ["FR"],
    }


@pytest.mark.parametrize(("args", "shown"), [({}, []), ({"shape": "missing"}, None)])
def test_failure_all_empty(sim: Simulator, receiver: Receiver, args: dict[str, str], shown: Any) -> None:
    (call,) = play(sim, receiver, "failure_all_empty", "FR", "DE", **args)

    assert (call.kind, call.json.get("targetLanguages")) == ("failure", shown)
    assert sim.control.get("counters")["failed"] == 2


def test_failure_singular(sim: Simulator, receiver: Receiver) -> None:
    (call,) = play(sim, receiver, "failure_singular")

    assert (call.json["targetLanguage"], "targetLanguages" in call.json) == ("FR", False)


def test_success_without_delivery(sim: Simulator, receiver: Receiver) -> None:
    assert kinds(play(sim, receiver, "success_without_delivery")) == ["success"]


def test_failure_then_delivery(sim: Simulator, receiver: Receiver) -> None:
    assert kinds(play(sim, receiver, "failure_then_delivery")) == ["failure", "delivery", "success"]


def test_delivery_then_failure(sim: Simulator, receiver: Receiver) -> None:
    assert kinds(play(sim, receiver, "delivery_then_failure")) == ["delivery", "success", "failure"]


def test_slow_loris(sim: Simulator, receiver: Receiver) -> None:
    sim.control.put("switches", success_notification=False)
    calls = play(sim, receiver, "slow_loris", seconds_per_byte=0.05, limit=0.2)

    # The first try never ends its body, so only the second is a call for the receiver.
    assert kinds(calls) == ["delivery"]
    assert sim.control.get("counters")["retried"] == 1


def test_expects_redirect(sim: Simulator, receiver: Receiver) -> None:
    assert [call.path for call in play(sim, receiver, "expects_redirect")] == [
        "/hook/delivery/token-1",
        "/hook/success/token-1",
    ]


def test_id_reuse(sim: Simulator, receiver: Receiver) -> None:
    first = ask(sim, question(receiver)).json()
    sim.control.rule("id_reuse")

    assert ask(sim, question(receiver, token="token-2")).json() == first


def test_receiver_down(sim: Simulator, receiver: Receiver) -> None:
    sim.control.put("switches", success_notification=False)
    assert kinds(play(sim, receiver, "receiver_down")) == ["delivery"]
    assert sim.control.get("counters")["answers"] == {"200": 1, "ConnectionRefusedError": 2}


def test_forged_token(sim: Simulator, receiver: Receiver) -> None:
    forged, true, *_success = play(sim, receiver, "forged_token")

    assert (len(forged.token), forged.json["externalReference"]) == (43, forged.token)
    assert true.token == "token-1"


def test_foreign_language(sim: Simulator, receiver: Receiver) -> None:
    foreign, true, *_success = play(sim, receiver, "foreign_language")

    assert (foreign.token, foreign.json["targetLanguage"]) == ("token-1", "BG")
    assert true.json["targetLanguage"] == "FR"


@pytest.mark.parametrize(("where", "path", "body"), [("reference", "token-1", "other"), ("path", "other", "token-1")])
def test_other_job_token(sim: Simulator, receiver: Receiver, where: str, path: str, body: str) -> None:
    ask(sim, question(receiver, token="other"))
    sim.control.advance(20)
    receiver.calls.clear()
    mixed, true, *_success = play(sim, receiver, "other_job_token", where=where)

    assert (mixed.token, mixed.json["externalReference"]) == (path, body)
    assert (true.token, true.json["externalReference"]) == ("token-1", "token-1")


def test_wrong_kind(sim: Simulator, receiver: Receiver) -> None:
    wrong, true, *_success = play(sim, receiver, "wrong_kind")

    assert (wrong.kind, "result" in wrong.json) == ("failure", True)
    assert true.kind == "delivery"


def test_expired_token(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("expired_token")
    ask(sim, question(receiver))

    assert [sim.control.advance(7 * 86_400), sim.control.advance(2 * 86_400)] == [2, 1]


def test_reference_missing(sim: Simulator, receiver: Receiver) -> None:
    assert "externalReference" not in play(sim, receiver, "reference_missing")[0].json


def test_flood_bad_tokens(sim: Simulator, receiver: Receiver) -> None:
    calls = play(sim, receiver, "flood_bad_tokens", "FR", "DE", calls=20, megabytes=0.01)
    forged = [call for call in calls if call.token != "token-1"]

    assert (len({call.token for call in forged}), {len(call.body) for call in forged}) == (20, {10_000})
    assert sorted(call.json["targetLanguage"] for call in calls if call.kind == "delivery" and call not in forged) == [
        "DE",
        "FR",
    ]


@pytest.mark.parametrize("fault", sorted(names_of(Stage.LIFE)))
def test_faults_of_the_receivers_life_hold_the_calls(sim: Simulator, receiver: Receiver, fault: str) -> None:
    assert play(sim, receiver, fault) == []

    sim.control.post("release")
    assert kinds(receiver.calls) == ["delivery", "success"]
