"""How busy the service is, and what it translates, in every shape that its answers have."""

from typing import Any

import pytest

from locales.etranslation.capacity import Domains, Status
from locales.etranslation.errors import NotSentError, OutcomeUnknownError, RefusedError, Remedy
from tests.locales.etranslation.conftest import Client
from tests.locales.etranslation.server import Answering, Service, answer, silence

pytestmark = pytest.mark.once

PAIRS = {
    "GEN": ["EN-FR", "EN-FR-GLS", "FR-EN"],
    "SPD": ["EN-FR-LLM-GLS", "en-mt"],
    "OLD": ["nonsense", None, "EN-"],
}
AS_OBJECT = {name: {"languagePairs": pairs} for name, pairs in PAIRS.items()}
AS_LIST = [{"domain": name, "languagePairs": pairs} for name, pairs in PAIRS.items()]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"level": 0, "message": "Normal service"}, Status(0, "Normal service")),
        ({"level": 3, "message": "Blocked"}, Status(3, "Blocked")),
        ({"level": "2"}, Status(2, "")),
        ({"level": "busy", "message": 5}, Status(0, "")),
        ({"level": -1}, Status(0, "")),
        ({"level": 4}, Status(0, "")),
        ({"level": None}, Status(0, "")),
        ({"level": True}, Status(0, "")),
        ({"level": [3]}, Status(0, "")),
        ([3], Status(0, "")),
    ],
)
def test_a_level_that_nobody_can_read_counts_as_normal(
    service: Service, client: Client, said: Any, status: Status
) -> None:
    service.says(answer(said))

    assert client().status() == status
    (came,) = service.came
    assert (came.method, came.path) == ("GET", "/etranslation/api/status")
    assert came.headers["authorization"].startswith("Basic ")


def test_the_older_dialect_has_no_status_and_is_not_asked(service: Service, client: Client) -> None:
    assert client(dialect="v1").status() == Status(0)
    assert service.came == []


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (answer(b"", status=500), RefusedError),
        (answer(b"<html>"), OutcomeUnknownError),
        (silence, OutcomeUnknownError),
    ],
)
def test_a_status_that_fails_raises_one_of_the_client_s_errors(
    service: Service, client: Client, said: Answering, error: type[Exception]
) -> None:
    service.says(said)

    with pytest.raises(error):
        client(read_timeout=0.2).status()


@pytest.mark.parametrize("said", [AS_OBJECT, AS_LIST])
@pytest.mark.parametrize(
    ("dialect", "path"), [("v2", "/etranslation/api/getDomains"), ("v1", "/etranslation/si/get-domains")]
)
def test_domains_are_read_in_both_shapes(service: Service, client: Client, dialect: str, path: str, said: Any) -> None:
    service.says(answer(said))

    domains = client(dialect=dialect).domains()

    assert (service.came[0].method, service.came[0].path) == ("GET", path)
    assert domains.names == ["GEN", "OLD", "SPD"]
    assert (domains.targets("GEN", "EN"), domains.targets("SPD", "EN")) == (["FR"], ["FR", "MT"])
    assert domains.has_pair("GEN", "FR", "EN")
    assert not domains.has_pair("GEN", "EN", "MT")
    assert not domains.has_pair("NONE", "EN", "FR")
    assert [domains.has_llm_pair(name, "EN", "FR") for name in ("GEN", "SPD", "NONE")] == [False, True, False]


def test_domains_can_be_kept_and_read_again() -> None:
    domains = Domains.from_answer(AS_LIST)

    assert Domains.from_answer(domains.as_json()) == domains
    assert domains.as_json()["GEN"] == {"languagePairs": ["EN-FR", "EN-FR-GLS", "FR-EN"]}


def test_a_pair_can_be_taken_out() -> None:
    domains = Domains.from_answer(AS_OBJECT)

    without = domains.without("GEN", "EN", "FR")

    assert (without.has_pair("GEN", "EN", "FR"), without.has_pair("GEN", "FR", "EN")) == (False, True)
    assert without.has_pair("SPD", "EN", "FR")
    assert domains.has_pair("GEN", "EN", "FR")
    assert domains.without("NONE", "EN", "FR") == domains


@pytest.mark.parametrize("said", [b"", b"<html>", b"7", b'"GEN"', b'{"GEN": 5}', b'[{"languagePairs": []}]', b"[5]"])
def test_domains_of_another_shape_are_unknown(service: Service, client: Client, said: bytes) -> None:
    service.says(answer(said))

    with pytest.raises(OutcomeUnknownError):
        client().domains()


@pytest.mark.parametrize("said", [{}, []])
def test_an_account_may_have_no_domain(service: Service, client: Client, said: Any) -> None:
    service.says(answer(said))

    assert client().domains() == Domains({})


@pytest.mark.parametrize(
    ("dialect", "said"),
    [
        ("v2", answer(b"", status=401)),
        ("v2", answer({"errorCode": -90000, "errorMessage": "NOT_AUTHORIZED"})),
        ("v1", answer(b"-20007")),
    ],
)
def test_an_account_that_is_refused_stops_everything(
    service: Service, client: Client, dialect: str, said: Answering
) -> None:
    service.says(said)

    with pytest.raises(RefusedError) as caught:
        client(dialect=dialect).domains()

    assert caught.value.refusal.remedy is Remedy.STOP


def test_a_service_that_is_not_there_was_not_asked(client: Client) -> None:
    with pytest.raises(NotSentError):
        client(base_url="http://127.0.0.1:1").domains()
