"""The control interface, and the options of the simulator."""

import pytest
import requests

from locales.simulator import Simulator
from locales.simulator.client import ControlClient, ControlRefusedError
from locales.simulator.faults.catalogue import FAULTS
from tests.locales.simulator.receiving import Receiver, ask, question

pytestmark = pytest.mark.once


def test_it_tells_about_itself(sim: Simulator) -> None:
    about = sim.control.get()

    assert {name: about[name] for name in ("version", "seed", "clock", "now", "speed")} == {
        "version": "1",
        "seed": 1,
        "clock": "manual",
        "now": 1_800_000_000.0,
        "speed": 1.0,
    }
    assert about["faults"] == [fault.name for fault in FAULTS]
    assert about["switches"]["count_mode"] == "requests"


def test_rules_come_and_go(sim: Simulator) -> None:
    number = sim.control.rule("burst", times=2)
    rules = sim.control.get("rules")["rules"]
    sim.control.delete(f"rules/{number}")

    assert [(rule["id"], rule["fault"], rule["times"]) for rule in rules] == [(number, "burst", 2)]
    assert sim.control.get("rules") == {"rules": []}
    with pytest.raises(ControlRefusedError, match="404"):
        sim.control.delete(f"rules/{number}")


def test_a_reset_begins_anew(sim: Simulator, receiver: Receiver) -> None:
    first = ask(sim, question(receiver)).json()
    sim.control.rule("burst")
    sim.control.post("level", level=2)
    sim.control.post("reset", seed=1)

    assert sim.control.get("requests") == {"requests": []}
    assert sim.control.get("pending") == {"pending": []}
    assert ask(sim, question(receiver)).json() == first


def test_it_shows_requests_without_credentials(sim: Simulator, receiver: Receiver) -> None:
    ask(sim, question(receiver, token="token-1"))
    number = ask(sim, question(receiver, "FR", token="token-2")).json()["requestId"]

    (shown,) = sim.control.get("requests", ref="token-2")["requests"]
    assert shown["verdict"] == {"status": 200, "requestId": number}
    assert "Authorization" not in shown["headers"]
    assert '"token-2"' in shown["body"]
    assert [each["reference"] for each in sim.control.get("requests", since=1)["requests"]] == ["token-2"]
    assert [call["kind"] for call in sim.control.get(f"requests/{number}")["calls"]] == ["delivery", "success"]
    assert b"ZGVtbzpkZW1v" not in requests.get(f"{sim.control.url}/requests", timeout=10).content


def test_it_shows_what_waits(sim: Simulator, receiver: Receiver) -> None:
    number = ask(sim, question(receiver)).json()["requestId"]

    pending = sim.control.get("pending")["pending"]
    assert [(call["requestId"], call["kind"], call["language"]) for call in pending] == [
        (number, "delivery", "FR"),
        (number, "success", "FR"),
    ]
    assert sim.control.get("wait", idle=1, timeout=0) == {"idle": False}


def test_it_counts(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("duplicate_same")
    ask(sim, question(receiver, "FR", "DE"))
    ask(sim, question(receiver, "XX"))
    sim.control.advance(60)

    assert sim.control.get("counters") == {
        "accepted": 1,
        "delivered": 2,
        "failed": 0,
        "lost": 0,
        "retried": 0,
        "duplicates": 2,
        "rejected": {"-20003": 1},
        "inFlight": {"now": 0, "most": 2, "requests": 0},
        "answers": {"200": 6},
        "faults": {"duplicate_same": 2},
    }


def test_it_sends_forged_calls_to_allowed_hosts_only(sim: Simulator, receiver: Receiver) -> None:
    sent = sim.control.post(
        "send", url=f"{receiver.url}/delivery/x/", kind="delivery", body={"a": 1}, headers={"X": "1"}
    )

    assert (sent, receiver.calls[0].json, receiver.calls[0].headers["X"]) == (
        {"kind": "delivery", "status": 200, "error": ""},
        {"a": 1},
        "1",
    )
    with pytest.raises(ControlRefusedError, match="403"):
        sim.control.post("send", url="http://192.0.2.1/", body="")


def test_it_calls_hosts_that_were_allowed(receiver: Receiver) -> None:
    with Simulator(clock="manual", allow_callback=("web",)) as sim:
        assert "requestId" in ask(sim, question(receiver, deliveries={"http": "http://web:8000/"})).json()


def test_passwords_are_rotated(sim: Simulator, receiver: Receiver) -> None:
    sim.control.post("password", user="DEMO", password="new")

    assert ask(sim, question(receiver)).status_code == 401
    assert ask(sim, question(receiver), auth=("DEMO", "new")).status_code == 200


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("count_mode", "none"),
        ("port", 1),
        ("speed", "fast"),
        ("quirks", ["none"]),
        ("nothing", 1),
        ("delay", 5),
        ("delay", "x"),
        ("speed", 0),
    ],
)
def test_odd_switches_are_refused(sim: Simulator, name: str, value: object) -> None:
    with pytest.raises(ControlRefusedError, match="400"):
        sim.control.put("switches", **{name: value})


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "none", None, 404),
        ("GET", "requests/1", None, 404),
        ("GET", "requests/x", None, 400),
        ("POST", "clock", {}, 400),
        ("POST", "deliver", {}, 400),
        ("POST", "reset", [], 400),
        ("POST", "password", {"user": "none", "password": ""}, 404),
    ],
)
def test_odd_calls_are_refused(sim: Simulator, method: str, path: str, body: object, status: int) -> None:
    assert requests.request(method, f"{sim.control.url}/{path}", json=body, timeout=10).status_code == status


def test_a_real_clock_is_not_moved() -> None:
    with Simulator() as sim, pytest.raises(ControlRefusedError, match="409"):
        sim.control.advance(1)


def test_a_control_key_is_asked_for() -> None:
    with Simulator(control_key="key") as sim:
        assert sim.control.get()["version"] == "1"
        with pytest.raises(ControlRefusedError, match="403"):
            ControlClient(sim.control.url).get()


def test_odd_arguments_of_a_rule_show_up_at_the_call(sim: Simulator, receiver: Receiver) -> None:
    sim.control.put("switches", success_notification=False)
    sim.control.rule("truncated", args={"share": "half"})
    number = ask(sim, question(receiver)).json()["requestId"]
    sim.control.advance(1000)

    (call,) = sim.control.get(f"requests/{number}")["calls"]
    assert call["attempts"][0]["error"] == "ValueError: could not convert string to float: 'half'"
    assert sim.control.get("counters")["lost"] == 1
