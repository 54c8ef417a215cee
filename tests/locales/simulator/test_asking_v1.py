"""Dialect v1: Digest, its own refusals, bare numbers, and the shapes of its calls."""

import base64
from collections.abc import Callable
from typing import Any

import pytest
import requests
from requests.auth import HTTPDigestAuth

from locales.simulator import Simulator, untranslate
from tests.locales.simulator.receiving import DOCUMENT, Receiver, ask_v1, v1_question

pytestmark = pytest.mark.once

Change = Callable[[dict[str, Any]], Any]
LONG = "x" * 101
REFUSALS: list[tuple[int, Change]] = [
    (-20005, lambda body: body.pop("callerInformation")),
    (-20006, lambda body: body["callerInformation"].pop("application")),
    (-20007, lambda body: body["callerInformation"].update(application="OTHER")),
    (-20014, lambda body: body["callerInformation"].pop("username")),
    (-20017, lambda body: body["callerInformation"].update(username=LONG)),
    (-20019, lambda body: body["callerInformation"].update(institution=LONG)),
    (-20020, lambda body: body["callerInformation"].update(departmentNumber=LONG)),
    (-20018, lambda body: body.update(outputFormat=7)),
    (-20034, lambda body: body.update(outputFormat="docx")),
    (-20044, lambda body: body.update(withQualityEstimate=True)),
    (-20047, lambda body: body.update(withQualityEstimate=True, outputFormat="xlsx")),
    (-20026, lambda body: body.update(requesterCallback="gopher://127.0.0.1/")),
    (-20027, lambda body: body.update(errorCallback="gopher://127.0.0.1/")),
    (-20012, lambda body: body.update(documentToTranslatePath="ftp://127.0.0.1/a")),
    (-20039, lambda body: body.update(documentToTranslateBase64={})),
    (-20024, lambda body: body["destinations"].update(httpDestinations=["http://127.0.0.1/"] * 11)),
    (-20036, lambda body: body["destinations"].update(httpDestinations=[])),
    (-20010, lambda body: body["destinations"].update(httpDestinations=["nothing"])),
    (-20008, lambda body: body["destinations"].update(ftpDestinations=["http://127.0.0.1/"])),
    (-20009, lambda body: body["destinations"].update(sftpDestinations=["http://127.0.0.1/"])),
    (-20037, lambda body: body["destinations"].update(ftpDestinations=[])),
    (-20038, lambda body: body["destinations"].update(sftpDestinations=[""])),
    (-20011, lambda body: body["destinations"].update(emailDestinations=["nobody"])),
    (-20035, lambda body: body["destinations"].update(emailDestinations=[])),
    (-20025, lambda body: body.pop("destinations")),
    (-20013, lambda body: body.update(domain="NONE")),
]


@pytest.mark.parametrize(("code", "change"), REFUSALS, ids=[f"{code}" for code, _change in REFUSALS])
def test_it_refuses_with_a_bare_number(sim: Simulator, receiver: Receiver, code: int, change: Change) -> None:
    body = v1_question(receiver)
    change(body)
    answer = ask_v1(sim, body)

    assert (answer.status_code, answer.text) == (200, str(code))


def test_it_wants_digest_with_spaces_in_the_realm(sim: Simulator, receiver: Receiver) -> None:
    challenge = requests.post(f"{sim.v1_url}/translate", json={}, timeout=10)

    assert challenge.status_code == 401
    assert 'realm="eTranslation Realm via Digest Authentication", qop="auth"' in challenge.headers["WWW-Authenticate"]
    assert ask_v1(sim, v1_question(receiver), password="wrong").status_code == 401
    assert ask_v1(sim, v1_question(receiver)).text == str(sim.service.memory.first_id)


def test_a_nonce_ends_after_five_minutes(sim: Simulator, receiver: Receiver) -> None:
    session = requests.Session()
    session.auth = HTTPDigestAuth("DEMO", "demo")
    first = session.post(f"{sim.v1_url}/translate", json=v1_question(receiver), timeout=10)
    sim.control.advance(301)
    second = session.post(f"{sim.v1_url}/translate", json=v1_question(receiver), timeout=10)

    assert "stale=true" in second.history[0].headers["WWW-Authenticate"]
    assert [first.status_code, second.status_code] == [200, 200]


def test_a_document_arrives_as_bare_base64_with_its_fields_in_the_query(sim: Simulator, receiver: Receiver) -> None:
    number = ask_v1(sim, v1_question(receiver)).text
    sim.control.advance(10)
    (call,) = receiver.calls

    assert call.query == {"request-id": number, "target-language": "FR", "external-reference": "token-1"}
    assert "Content-Type" not in call.headers
    assert call.headers["User-Agent"] == "etranslation/2.0"
    assert untranslate(base64.b64decode(call.body).decode(), "FR") == DOCUMENT


def test_our_own_query_is_preserved(sim: Simulator, receiver: Receiver) -> None:
    address = f"{receiver.url}/delivery/token-1/?ours=1"
    ask_v1(sim, v1_question(receiver, destinations={"httpDestinations": [address]}))
    sim.control.advance(10)

    assert receiver.calls[0].query["ours"] == "1"


def test_a_snippet_arrives_as_form_fields(sim: Simulator, receiver: Receiver) -> None:
    body = v1_question(receiver, textToTranslate="Save the date", requesterCallback=f"{receiver.url}/success/t/")
    for name in ("documentToTranslateBase64", "destinations", "outputFormat"):
        del body[name]
    number = ask_v1(sim, body).text
    sim.control.advance(10)

    assert receiver.calls[0].form == {
        "request-id": number,
        "target-language": "FR",
        "external-reference": "token-1",
        "translated-text": "[fr] Šávé thé dáté··",
    }


@pytest.mark.parametrize(("fault", "name"), [("v1_error_underscore", "error_code"), ("v1_error_hyphen", "error-code")])
def test_a_failure_names_its_code_in_either_way(sim: Simulator, receiver: Receiver, fault: str, name: str) -> None:
    sim.control.rule(fault)
    number = ask_v1(sim, v1_question(receiver)).text
    sim.control.advance(10)

    assert [(call.kind, call.form) for call in receiver.calls] == [
        (
            "failure",
            {
                "request-id": number,
                "external-reference": "token-1",
                name: "-20013",
                "error-message": "Language pair not supported by the domain",
                "target-language": "FR",
            },
        )
    ]


@pytest.mark.parametrize(("fault", "content_type"), [("v1_query_only", "text/plain"), ("v1_no_content_type", None)])
def test_a_delivery_has_its_fields_in_the_query_only(
    sim: Simulator, receiver: Receiver, fault: str, content_type: str | None
) -> None:
    sim.control.rule(fault)
    ask_v1(sim, v1_question(receiver))
    sim.control.advance(10)

    assert receiver.calls[0].headers.get("Content-Type") == content_type
    assert receiver.calls[0].query["target-language"] == "FR"


def test_a_stale_nonce_is_answered_once_more(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("digest_stale", times=1)
    session = requests.Session()
    session.auth = HTTPDigestAuth("DEMO", "demo")
    session.get(f"{sim.v1_url}/get-domains", timeout=10)
    answer = session.post(f"{sim.v1_url}/translate", json=v1_question(receiver), timeout=10)

    assert answer.status_code == 200
    assert sim.control.get("counters")["faults"] == {"digest_stale": 1}


def test_an_odd_realm_works(sim: Simulator, receiver: Receiver) -> None:
    sim.control.rule("digest_realm_spaces")
    answer = ask_v1(sim, v1_question(receiver))

    assert "the Realm of several words,  via" in answer.history[0].headers["WWW-Authenticate"]
    assert answer.status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_it_lists_the_plain_pairs(sim: Simulator, method: str) -> None:
    auth = HTTPDigestAuth("DEMO", "demo")
    answer = requests.request(method, f"{sim.v1_url}/get-domains", auth=auth, timeout=10)

    assert answer.json()["PUBHEALTH"] == {
        "name": "PUBHEALTH",
        "languagePairs": ["DE-EN", "EN-DE", "EN-FR", "FR-EN"],
    }
