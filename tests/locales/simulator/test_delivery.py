"""The calls that follow a request: their shape, order, retries, and what holds them."""

import base64
from itertools import pairwise
from pathlib import Path

import pytest

from locales.simulator import Simulator, memory, untranslate
from tests.locales.simulator.receiving import DOCUMENT, Receiver, ask, encoded, question

pytestmark = pytest.mark.once


def test_every_language_arrives_with_all_its_fields(sim: Simulator, receiver: Receiver) -> None:
    number = ask(sim, question(receiver, "FR", "EL")).json()["requestId"]

    assert receiver.calls == []
    assert sim.control.advance(10) == 4
    by_language = {call.json["targetLanguage"]: call for call in receiver.of("delivery")}
    french = dict(by_language["FR"].json)
    assert untranslate(base64.b64decode(french.pop("result")).decode(), "FR") == DOCUMENT
    assert untranslate(by_language["EL"].text, "EL") == DOCUMENT
    assert french == {
        "requestId": number,
        "sourceLanguage": "EN",
        "targetLanguage": "FR",
        "externalReference": "token-1",
        "outputFormat": "html",
    }
    assert by_language["FR"].headers["Content-Type"] == "application/json"
    assert by_language["FR"].headers["User-Agent"] == "etranslation/2.0"


def test_success_follows_the_delivery_unless_it_is_switched_off(sim: Simulator, receiver: Receiver) -> None:
    ask(sim, question(receiver))
    sim.control.advance(10)
    sim.control.put("switches", success_notification=False)
    ask(sim, question(receiver))
    sim.control.advance(10)

    assert [call.kind for call in receiver.calls] == ["delivery", "success", "delivery"]
    assert receiver.of("success")[0].json == {
        "requestId": sim.service.memory.first_id,
        "targetLanguage": "FR",
        "externalReference": "token-1",
    }


def test_a_snippet_comes_with_the_notice_of_success(sim: Simulator, receiver: Receiver) -> None:
    body = question(receiver, "FI", textToTranslate="Save the date")
    for name in ("documentToTranslate", "deliveries", "outputFormat"):
        del body[name]
    ask(sim, body)
    sim.control.advance(10)

    assert [(call.kind, call.json["translatedText"]) for call in receiver.calls] == [("success", "[fi] Šávé thé dáté")]
    assert sim.control.get("counters")["delivered"] == 1


def test_other_formats_come_back_as_they_were_with_a_marked_name(sim: Simulator, receiver: Receiver) -> None:
    document = {"content": base64.b64encode(b"PK\xff\xfe").decode(), "format": "docx", "filename": "job.docx"}
    ask(sim, question(receiver, documentToTranslate={"document": document}))
    sim.control.advance(10)

    call = receiver.of("delivery")[0].json
    assert (call["result"], call["filename"]) == (document["content"], "[fr] job.docx")


def test_space_at_the_edges_is_lost_unless_switched_off(sim: Simulator, receiver: Receiver) -> None:
    text = '<p id="s1"> one <b> two</b> </p>'
    for eats in (True, False):
        sim.control.put("switches", eat_space=eats)
        ask(sim, question(receiver, "SV", text=text))
        sim.control.advance(10)

    assert [call.text for call in receiver.of("delivery")] == [
        '<p id="s1">[sv] óñé <b> twó</b></p>',
        '<p id="s1"> [sv] óñé <b> twó</b> </p>',
    ]


def test_it_tries_three_times_more_when_we_answer_5xx(sim: Simulator, receiver: Receiver) -> None:
    receiver.answer = lambda call: 503 if len(receiver.of("delivery")) < 4 else 200
    number = ask(sim, question(receiver)).json()["requestId"]
    sim.control.put("switches", success_notification=False)
    sim.control.advance(200)

    (delivery, *_others) = sim.control.get(f"requests/{number}")["calls"]
    moments = [attempt["at"] for attempt in delivery["attempts"]]
    assert [attempt["status"] for attempt in delivery["attempts"]] == [503, 503, 503, 200]
    assert [round(later - first) for first, later in pairwise(moments)] == [5, 25, 125]
    assert sim.control.get("counters")["delivered"] == 1


def test_it_is_lost_when_all_tries_fail(sim: Simulator, receiver: Receiver) -> None:
    receiver.answer = lambda call: 500
    ask(sim, question(receiver))
    sim.control.advance(1000)

    assert len(receiver.of("delivery")) == 4
    counters = sim.control.get("counters")
    assert (counters["lost"], counters["delivered"], counters["inFlight"]["now"]) == (1, 0, 0)


@pytest.mark.parametrize("status", [302, 400, 403, 404, 413])
def test_any_other_answer_loses_the_translation(sim: Simulator, receiver: Receiver, status: int) -> None:
    receiver.answer = lambda call: status
    ask(sim, question(receiver))
    sim.control.advance(1000)

    assert len(receiver.of("delivery")) == 1
    assert sim.control.get("counters")["lost"] == 1


def test_a_refused_connection_is_tried_again(sim: Simulator, receiver: Receiver) -> None:
    number = ask(sim, question(receiver, deliveries={"http": "http://127.0.0.1:9/delivery/x/"})).json()["requestId"]
    sim.control.advance(200)

    delivery = next(c for c in sim.control.get(f"requests/{number}")["calls"] if c["kind"] == "delivery")
    assert [attempt["error"] for attempt in delivery["attempts"]] == ["ConnectionRefusedError"] * 4


def test_calls_can_be_held_released_and_made_one_by_one(sim: Simulator, receiver: Receiver) -> None:
    number = ask(sim, question(receiver, "FR", "DE")).json()["requestId"]
    sim.control.post("hold")
    sim.control.advance(10)
    assert receiver.calls == []

    assert sim.control.post("deliver", requestId=number, language="DE", kind="delivery") == {"made": 1}
    assert receiver.languages() == ["DE"]

    sim.control.post("release")
    assert sorted(receiver.languages()) == ["DE", "FR"]


def test_quirks_vary_the_markup(sim: Simulator, receiver: Receiver) -> None:
    quirks = ["fragment_only", "upper_tags", "br_pair", "attr_quotes", "entity_numeric"]
    sim.control.put("switches", quirks=quirks)
    ask(sim, question(receiver, "SV", text='<html><body><p id="s1">one<br/>é</p></body></html>'))
    sim.control.advance(10)

    assert receiver.of("delivery")[0].text == "<P id=s1>[sv] &#243;&#241;&#233;<BR></BR>e</P>"


def test_a_killed_simulator_goes_on_where_it_was(receiver: Receiver, tmp_path: Path) -> None:
    state = str(tmp_path / "state.sqlite3")
    with Simulator(clock="manual", state=state) as first:
        number = ask(first, question(receiver, "FR", "DE")).json()["requestId"]
        first.control.post("deliver", language="FR", kind="delivery")
    with Simulator(clock="manual", state=state) as second:
        later = ask(second, question(receiver, "SV", token="token-2")).json()["requestId"]
        second.control.advance(60)
        states = {t["language"]: t["state"] for t in second.control.get(f"requests/{number}")["targets"]}

    assert later == number + 1
    assert sorted(receiver.languages()) == ["DE", "FR", "SV"]
    assert states == {"FR": "delivered", "DE": "delivered"}


def test_the_oldest_requests_are_forgotten(receiver: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "KEPT_RECORDS", 2)
    state = str(tmp_path / "state.sqlite3")
    with Simulator(clock="manual", state=state) as sim:
        for number in range(4):
            ask(sim, question(receiver, token=f"token-{number}"))
            sim.control.advance(60)
    with Simulator(clock="manual", state=state) as sim:
        kept = sim.control.get("requests")["requests"]

    assert [record["reference"] for record in kept] == ["token-2", "token-3"]


def test_a_phrase_book_answers_what_it_has(receiver: Receiver, tmp_path: Path) -> None:
    book = tmp_path / "phrases.json"
    book.write_text('{"Save the date": {"ET": "Pane kuupäev kirja"}}', encoding="utf-8")
    with Simulator(clock="manual", phrases=str(book)) as sim:
        document = {"content": encoded("<p>Save the date</p>"), "format": "html"}
        ask(sim, question(receiver, "ET", documentToTranslate={"document": document}))
        sim.control.advance(60)

    assert receiver.of("delivery")[0].text == "<p>Pane kuupäev kirja</p>"


def test_by_the_machines_clock_it_delivers_by_itself(receiver: Receiver) -> None:
    with Simulator(delay="fixed:10", speed=200.0) as sim:
        ask(sim, question(receiver, "FR", "DE"))

        assert sim.control.get("wait", idle=1, timeout=10) == {"idle": True}
    assert sorted(receiver.languages()) == ["DE", "FR"]
