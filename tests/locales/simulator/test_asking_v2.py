"""Dialect v2: what is accepted, what is refused and in which order, status and domains."""

from collections.abc import Callable
from typing import Any

import pytest
import requests

from locales.simulator import Simulator
from tests.locales.simulator.receiving import Receiver, ask, encoded, question

pytestmark = pytest.mark.once

Change = Callable[[dict[str, Any]], Any]


def document(body: dict[str, Any], **values: Any) -> None:
    body["documentToTranslate"]["document"] = {**body["documentToTranslate"]["document"], **values}


def as_text(body: dict[str, Any], text: str) -> None:
    del body["documentToTranslate"]
    body["textToTranslate"] = text


REFUSALS: list[tuple[str, int, Change]] = [
    ("neither text nor document", -20012, lambda body: body.pop("documentToTranslate")),
    ("both", -20012, lambda body: body.update(textToTranslate="text")),
    ("empty text", -20030, lambda body: as_text(body, " ")),
    ("empty content", -20041, lambda body: document(body, content="")),
    ("long text", -20021, lambda body: as_text(body, "x" * 5001)),
    ("20 MB", -20046, lambda body: document(body, content="A" * 20_000_001)),
    ("no base64", -20033, lambda body: document(body, content="***")),
    ("no format", -20040, lambda body: document(body, format="")),
    ("odd format", -20029, lambda body: document(body, format="exe")),
    ("many blocks", -40010, lambda body: document(body, content=encoded("<p>word</p>" * 5001))),
    ("no source", -20000, lambda body: body.pop("sourceLanguage")),
    ("lower-case source", -20001, lambda body: body.update(sourceLanguage="en")),
    ("no targets", -20002, lambda body: body.update(targetLanguages=[])),
    ("unknown target", -20003, lambda body: body.update(targetLanguages=["FR", "XX"])),
    ("target is source", -20003, lambda body: body.update(targetLanguages=["EN"])),
    ("pair not in domain", -20013, lambda body: body.update(domain="PUBHEALTH", targetLanguages=["MT"])),
    ("unknown domain", -20013, lambda body: body.update(domain="NONE")),
    ("glossary with LLM", -10419, lambda body: body.update(llm={"enabled": True}, glossary="a")),
    ("no delivery", -20025, lambda body: body.pop("deliveries")),
    ("bad scheme", -20010, lambda body: body["deliveries"].update(http="gopher://127.0.0.1/")),
    ("foreign host", -20010, lambda body: body["deliveries"].update(http="http://192.0.2.1/")),
    ("foreign failure host", -20010, lambda body: body["notifications"].update(failure={"http": "http://192.0.2.1/"})),
    ("pickup and delivery", -20001, lambda body: body.update(pickup=True)),
]


@pytest.mark.parametrize(("what", "code", "change"), REFUSALS, ids=[row[0] for row in REFUSALS])
def test_it_refuses(sim: Simulator, receiver: Receiver, what: str, code: int, change: Change) -> None:
    body = question(receiver)
    change(body)
    answer = ask(sim, body)

    assert (answer.status_code, answer.json()["errorCode"]) == (200, code)
    assert sim.control.get("counters")["rejected"] == {str(code): 1}
    assert sim.control.get("pending") == {"pending": []}


def test_the_first_refusal_of_the_order_wins(sim: Simulator, receiver: Receiver) -> None:
    codes = []
    body = question(receiver, "XX", sourceLanguage="xx", domain="NONE", pickup=True)
    document(body, content="", format="exe")
    for change in (
        lambda: document(body, content="***"),
        lambda: document(body, content=encoded("text")),
        lambda: document(body, format="html"),
        lambda: body.update(sourceLanguage="EN"),
        lambda: body.update(targetLanguages=["FR"]),
        lambda: body.update(domain="GEN"),
        lambda: body.pop("pickup"),
    ):
        codes.append(ask(sim, body).json()["errorCode"])
        change()

    assert codes == [-20041, -20033, -20029, -20001, -20003, -20013, -20001]
    assert ask(sim, body).json() == {"requestId": sim.service.memory.first_id}


def test_it_borrows_v1_numbers_and_says_so_in_its_record(sim: Simulator, receiver: Receiver) -> None:
    ask(sim, question(receiver, sourceLanguage="en"))
    ask(sim, question(receiver, pickup=True))

    verdicts = [record["verdict"] for record in sim.control.get("requests")["requests"]]
    assert verdicts == [
        {"status": 200, "errorCode": -20001, "dialect_note": "v1 code"},
        {"status": 200, "errorCode": -20001},
    ]


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'"text"', b"[" * 100_000])
def test_what_is_no_object_is_a_bad_request(sim: Simulator, body: bytes) -> None:
    answer = requests.post(f"{sim.url}/askTranslate", body, auth=("DEMO", "demo"), timeout=10)

    assert answer.status_code == 400


@pytest.mark.parametrize(("switch", "status"), [("401", 401), ("403", 403), ("-90000", 200)])
def test_credentials_are_looked_at_first(sim: Simulator, receiver: Receiver, switch: str, status: int) -> None:
    sim.control.put("switches", credentials_error=switch)

    for auth in (("DEMO", "wrong"), ("OTHER", "demo"), None):
        answer = ask(sim, "no object", auth=auth)
        assert answer.status_code == status
        assert switch != "-90000" or answer.json()["errorCode"] == -90000


@pytest.mark.parametrize(
    ("transport", "status", "body"),
    [
        ("200+errorCode", 200, {"errorCode": -20000, "errorMessage": "Source language not specified"}),
        ("400+errorCode", 400, {"errorCode": -20000, "errorMessage": "Source language not specified"}),
        ("200+negative", 200, {"requestId": -20000}),
    ],
)
def test_it_sends_refusals_as_the_switch_says(
    sim: Simulator, receiver: Receiver, transport: str, status: int, body: Any
) -> None:
    sim.control.put("switches", error_transport=transport)
    answer = ask(sim, question(receiver, sourceLanguage=None))

    assert (answer.status_code, answer.json()) == (status, body)


def test_it_counts_what_is_in_flight(receiver: Receiver) -> None:
    with Simulator(clock="manual", quota_in_flight=2) as sim:
        answers = [ask(sim, question(receiver, "FR", "DE")).json() for _ in range(3)]
        snippet = ask(sim, {"textToTranslate": "Hello", "sourceLanguage": "EN", "targetLanguages": ["FR"]}).json()
        sim.control.advance(60)
        later = ask(sim, question(receiver)).json()

    assert answers[2] == {"errorCode": -20028, "errorMessage": "Concurrency quota exceeded"}
    assert "requestId" in snippet
    assert "requestId" in later


def test_it_counts_targets_when_told_to(receiver: Receiver) -> None:
    with Simulator(clock="manual", quota_in_flight=3, count_mode="targets") as sim:
        answers = [ask(sim, question(receiver, "FR", "DE")).json() for _ in range(2)]

    assert [answer.get("errorCode") for answer in answers] == [None, -20028]


def test_it_counts_characters(receiver: Receiver) -> None:
    with Simulator(clock="manual", quota_chars=10) as sim:
        answers = [ask(sim, question(receiver, "FR", "DE", text=text)).json() for text in ("four", "more")]

    assert [answer.get("errorCode") for answer in answers] == [None, -11200]


def test_it_ignores_the_llm_where_the_domain_has_none(sim: Simulator, receiver: Receiver) -> None:
    assert "requestId" in ask(sim, question(receiver, llm={"enabled": True})).json()


def test_it_refuses_the_llm_to_accounts_without(receiver: Receiver, tmp_path: Any) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('{"accounts": [{"name": "A", "password": "b", "llm": false, "domains": ["SPD"]}]}')
    with Simulator(clock="manual", accounts=str(file)) as sim:
        answer = ask(sim, question(receiver, domain="SPD", llm={"enabled": True}), auth=("A", "b"))
        domains = requests.get(f"{sim.url}/getDomains", auth=("A", "b"), timeout=10).json()

    assert answer.json()["errorCode"] == -10500
    assert list(domains) == ["SPD"]


def test_it_gives_ids_and_levels_as_strings_when_told_to(sim: Simulator, receiver: Receiver) -> None:
    sim.control.put("switches", id_type="string", level_type="string")

    assert ask(sim, question(receiver)).json() == {"requestId": str(sim.service.memory.first_id)}
    assert requests.get(f"{sim.url}/status", timeout=10).json() == {"level": "0", "message": "Normal service"}


def test_it_says_how_busy_it_is(sim: Simulator) -> None:
    sim.control.post("level", level=3)

    assert requests.get(f"{sim.url}/status", auth=("DEMO", "demo"), timeout=10).json() == {
        "level": 3,
        "message": "Blocked",
    }


def test_it_lists_the_domains_in_both_shapes(sim: Simulator) -> None:
    as_dict = requests.get(f"{sim.url}/getDomains", auth=("DEMO", "demo"), timeout=10).json()
    sim.control.put("switches", domains_shape="list")
    as_list = requests.get(f"{sim.url}/getDomains", auth=("DEMO", "demo"), timeout=10).json()

    assert {entry["domain"]: {"languagePairs": entry["languagePairs"]} for entry in as_list} == as_dict
    assert list(as_dict) == ["GEN", "SPD", "ECB", "ECJ", "IPO", "QE", "PUBHEALTH"]
    assert len(as_dict["GEN"]["languagePairs"]) == 24 * 23 * 2
    assert {"EN-FR", "EN-FR-LLM", "EN-FR-LLM-GLS"} <= set(as_dict["SPD"]["languagePairs"])
    assert requests.get(f"{sim.url}/getDomains", timeout=10).status_code == 401


def test_other_addresses_and_methods_are_refused(sim: Simulator) -> None:
    assert requests.get(f"{sim.url}/else", timeout=10).status_code == 404
    assert requests.get(f"{sim.url}/askTranslate", timeout=10).status_code == 405
