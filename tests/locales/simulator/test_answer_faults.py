"""Faults of the synchronous side, as the caller sees them."""

import threading
from typing import Any

import pytest
import requests

from locales.simulator import Simulator
from tests.locales.simulator.receiving import Receiver, ask, question

pytestmark = pytest.mark.once

GENTLE = [
    ("http_502_empty", 502, b""),
    ("http_503", 503, b"Service Unavailable"),
    ("http_429", 429, b""),
    ("auth_rotated", 401, b""),
    ("concurrency_n", 200, b'{"errorCode": -20028, "errorMessage": "Concurrency quota exceeded"}'),
    ("volume_quota", 200, b'{"errorCode": -11200, "errorMessage": "QUOTA_EXCEEDED"}'),
    ("unknown_code", 200, b'{"errorCode": -99999, "errorMessage": "Something that nobody has documented"}'),
    ("negative_request_id", 200, b'{"requestId": -20013}'),
    ("redirect_302", 302, b""),
    ("too_many_segments", 200, b'{"errorCode": -40010, "errorMessage": "Too many segments to translate"}'),
    ("document_too_big", 200, b'{"errorCode": -20046, "errorMessage": "Document too big (> 20Mb)"}'),
]


@pytest.mark.parametrize(("fault", "status", "body"), GENTLE, ids=[row[0] for row in GENTLE])
def test_it_refuses_and_forgets(sim: Simulator, receiver: Receiver, fault: str, status: int, body: bytes) -> None:
    sim.control.rule(fault)
    answer = ask(sim, question(receiver))

    assert (answer.status_code, answer.content) == (status, body)
    assert sim.control.advance(100) == 0
    assert sim.control.get("counters")["accepted"] == 0


def test_it_says_when_to_come_again(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("http_429", args={"seconds": 7})

    assert ask(sim, question(receiver)).headers["Retry-After"] == "7"


def test_it_redirects_to_another_host(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("redirect_302")

    assert ask(sim, question(receiver)).headers["Location"].startswith("http://elsewhere.invalid/")


@pytest.mark.parametrize(
    ("fault", "content"),
    [("answer_html_200", b"<!DOCTYPE html>"), ("answer_empty_200", b""), ("answer_zero", b'{"requestId": 0}')],
)
def test_it_accepts_without_a_usable_id(sim: Simulator, receiver: Receiver, fault: str, content: bytes) -> None:
    sim.control.rule(fault)
    answer = ask(sim, question(receiver))
    sim.control.advance(10)

    assert (answer.status_code, answer.content[: len(content) or 1]) == (200, content)
    assert receiver.languages() == ["FR"]


def test_it_refuses_n_requests_and_then_takes_them(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("concurrency_n", args={"requests": 2})

    assert [ask(sim, question(receiver)).json().get("errorCode") for _ in range(3)] == [-20028, -20028, None]


def test_it_accepts_and_never_answers(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("timeout_after_accept")
    with pytest.raises(requests.ReadTimeout):
        ask(sim, question(receiver), timeout=0.2)
    sim.control.advance(10)

    assert receiver.languages() == ["FR"]


def test_it_breaks_off_while_it_answers(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("reset_mid_body")
    with pytest.raises(requests.RequestException):
        ask(sim, question(receiver))
    sim.control.advance(10)

    assert receiver.languages() == ["FR"]


def test_it_breaks_off_while_we_send(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("reset_mid_body", args={"when": "send"}, times=1)
    with pytest.raises(requests.ConnectionError):
        ask(sim, question(receiver))

    assert sim.control.advance(10) == 0
    assert sim.control.get("counters")["faults"] == {"reset_mid_body": 1}
    assert ask(sim, question(receiver)).status_code == 200


def test_a_password_can_be_rotated_in_mid_run(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("auth_rotated", args={"password": "new"}, times=1)

    assert [ask(sim, question(receiver)).status_code for _ in range(2)] == [401, 401]
    assert ask(sim, question(receiver), auth=("DEMO", "new")).status_code == 200


@pytest.mark.parametrize(
    ("fault", "args", "level"),
    [
        ("level_3", {}, 3),
        ("level_garbage", {}, "out of order"),
        ("level_garbage", {"kind": 1}, -1),
        ("level_garbage", {"kind": 2}, "3"),
        ("level_garbage", {"kind": 3}, None),
    ],
)
def test_the_level_is_odd(sim: Simulator, fault: str, args: Any, level: Any) -> None:
    sim.control.rule(fault, args=args, times=1)
    levels = [requests.get(f"{sim.url}/status", timeout=10).json()["level"] for _ in range(2)]

    assert levels == [level, 0]


def test_status_fails(sim: Simulator) -> None:
    sim.control.rule("level_500")

    assert requests.get(f"{sim.url}/status", timeout=10).status_code == 500


def test_domains_fail_are_empty_or_a_list(sim: Simulator) -> None:
    answers = []
    for fault in ("domains_500", "domains_empty", "domains_list"):
        sim.control.rule(fault, times=1)
        answers.append(requests.get(f"{sim.url}/getDomains", auth=("DEMO", "demo"), timeout=10))

    assert [answer.status_code for answer in answers] == [500, 200, 200]
    assert answers[1].json() == {}
    assert answers[2].json()[0]["domain"] == "GEN"


def test_https_shows_no_certificate(sim: Simulator) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(sim.url.replace("http:", "https:") + "/status", timeout=10)

    assert sim.control.get("counters")["faults"] == {"tls_bad": 1}


def test_a_hanging_answer_ends_with_the_simulator(receiver: Receiver) -> None:
    with Simulator(clock="manual") as sim:
        sim.control.rule("timeout_after_accept")
        errors: list[Exception] = []

        def wait() -> None:
            try:
                ask(sim, question(receiver), timeout=30)
            except requests.RequestException as error:
                errors.append(error)

        caller = threading.Thread(target=wait)
        caller.start()
        while not sim.control.get("counters")["accepted"]:
            pass
    caller.join(timeout=10)

    assert not caller.is_alive()
    assert len(errors) == 1
