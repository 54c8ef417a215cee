"""Client and simulator understand each other in both dialects, whatever shape the answers have."""

from base64 import b64decode
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from locales.etranslation.callback_payloads import Callback, read_callback
from locales.etranslation.client import ETranslationClient
from locales.etranslation.errors import OutcomeUnknownError, RefusedError, Remedy
from locales.etranslation.settings import ETranslationSettings
from locales.simulator import Simulator, untranslate
from tests.locales.etranslation.conftest import TOKEN, request_for
from tests.locales.etranslation.server import Service, answer

pytestmark = pytest.mark.once

DOCUMENT = '<!DOCTYPE html><html><body>\n<p id="s1">Save the date</p>\n</body></html>'


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(seed=1, clock="manual", delay="fixed:1") as simulator:
        yield simulator


def client_of(simulator: Simulator, callbacks: Service, **values: Any) -> ETranslationClient:
    usual = {
        "base_url": simulator.url,
        "v1_base_url": simulator.v1_url,
        "application": "DEMO",
        "password": "demo",
        "callback_base_url": callbacks.address,
        "read_timeout": 5,
    }
    return ETranslationClient(ETranslationSettings(**usual | values))


def calls(service: Service) -> list[Callback]:
    """Everything that the simulator brought, read as our receiver would."""
    found = []
    for came in service.came:
        parts = urlsplit(came.path)
        dialect, kind = parts.path.split("/")[3:5]
        found.append(read_callback(dialect, kind, came.body, parts.query))
    return sorted(found, key=lambda call: (call.kind, call.languages))


@pytest.mark.parametrize("dialect", ["v1", "v2"])
@pytest.mark.parametrize("id_type", ["int", "string"])
def test_a_document_comes_back_in_every_language(
    simulator: Simulator, service: Service, dialect: str, id_type: str
) -> None:
    service.says(answer({"ok": True}))
    simulator.control.put("switches", id_type=id_type)

    number = client_of(simulator, service, dialect=dialect).ask(request_for("FR", "MT", document=DOCUMENT.encode()))
    simulator.control.advance(10)

    deliveries = [call for call in calls(service) if call.kind == "delivery"]
    assert [(call.request_id, call.reference, call.languages) for call in deliveries] == [
        (number, TOKEN, ("FR",)),
        (number, TOKEN, ("MT",)),
    ]
    texts = [b64decode(call.result or "", validate=True).decode() for call in deliveries]
    assert "[fr] " in texts[0]
    assert untranslate(texts[1], "MT") == DOCUMENT


@pytest.mark.parametrize("dialect", ["v1", "v2"])
@pytest.mark.parametrize("transport", ["200+errorCode", "400+errorCode", "200+negative"])
def test_a_refusal_is_understood_however_it_is_sent(
    simulator: Simulator, service: Service, dialect: str, transport: str
) -> None:
    simulator.control.put("switches", error_transport=transport)

    with pytest.raises(RefusedError) as caught:
        client_of(simulator, service, dialect=dialect).ask(request_for(domain="NONE"))

    assert (caught.value.refusal.code, caught.value.refusal.remedy) == (-20013, Remedy.CONFIGURATION)


@pytest.mark.parametrize("dialect", ["v1", "v2"])
@pytest.mark.parametrize("refusal", ["401", "403", "-90000"])
def test_a_wrong_password_stops_everything(simulator: Simulator, service: Service, dialect: str, refusal: str) -> None:
    simulator.control.put("switches", credentials_error=refusal)

    with pytest.raises(RefusedError) as caught:
        client_of(simulator, service, dialect=dialect, password="wrong").ask(request_for())

    assert caught.value.refusal.remedy is Remedy.STOP


@pytest.mark.parametrize("dialect", ["v1", "v2"])
@pytest.mark.parametrize("shape", ["dict", "list"])
def test_domains_are_understood_in_both_shapes(
    simulator: Simulator, service: Service, dialect: str, shape: str
) -> None:
    simulator.control.put("switches", domains_shape=shape)

    domains = client_of(simulator, service, dialect=dialect).domains()

    assert domains.has_pair("GEN", "EN", "MT")
    assert domains.has_llm_pair("SPD", "EN", "FR") is (dialect == "v2")
    assert not domains.has_llm_pair("GEN", "EN", "FR")
    assert not domains.has_pair("PUBHEALTH", "EN", "MT")


@pytest.mark.parametrize("level_type", ["int", "string"])
def test_the_level_is_understood_in_both_types(simulator: Simulator, service: Service, level_type: str) -> None:
    simulator.control.put("switches", level_type=level_type)
    simulator.control.post("level", level=3)

    assert client_of(simulator, service).status().level == 3


@pytest.mark.parametrize(
    ("fault", "remedy"),
    [
        ("http_502_empty", Remedy.RETRY),
        ("http_503", Remedy.RETRY),
        ("http_429", Remedy.RETRY),
        ("volume_quota", Remedy.PAUSE),
        ("unknown_code", Remedy.UNKNOWN),
        ("negative_request_id", Remedy.CONFIGURATION),
        ("redirect_302", Remedy.STOP),
        ("too_many_segments", Remedy.SPLIT),
        ("document_too_big", Remedy.SPLIT),
    ],
)
def test_a_fault_of_the_answer_has_its_remedy(
    simulator: Simulator, service: Service, fault: str, remedy: Remedy
) -> None:
    simulator.control.rule(fault)

    with pytest.raises(RefusedError) as caught:
        client_of(simulator, service).ask(request_for())

    assert caught.value.refusal.remedy is remedy


@pytest.mark.parametrize("fault", ["answer_html_200", "answer_empty_200", "answer_zero", "timeout_after_accept"])
def test_a_fault_without_an_answer_leaves_the_outcome_unknown(
    simulator: Simulator, service: Service, fault: str
) -> None:
    simulator.control.rule(fault)

    with pytest.raises(OutcomeUnknownError):
        client_of(simulator, service, read_timeout=0.3).ask(request_for())


def test_a_challenge_that_has_grown_old_is_answered_anew(simulator: Simulator, service: Service) -> None:
    client = client_of(simulator, service, dialect="v1")
    client.ask(request_for())
    simulator.control.rule("digest_stale", times=1)

    assert client.ask(request_for()).isdigit()


def test_a_failure_of_one_language_is_read(simulator: Simulator, service: Service) -> None:
    service.says(answer({"ok": True}))
    simulator.control.rule("failure_one", match={"language": "MT"})

    client_of(simulator, service).ask(request_for("FR", "MT", document=DOCUMENT.encode()))
    simulator.control.advance(10)

    (failure,) = [call for call in calls(service) if call.kind == "failure"]
    assert (failure.languages, failure.reference, failure.error_code is not None) == (("MT",), TOKEN, True)
