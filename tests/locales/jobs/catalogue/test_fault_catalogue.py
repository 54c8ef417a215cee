"""Every fault of the simulator against the whole way of a translation, with real HTTP in both directions.

Each ends as docs/reference/etranslation-faults.md says, with the sentences that editors read.
"""

import importlib
from itertools import chain
from typing import Any

import pytest
from django.conf import settings as django_settings
from wagtail.models import Locale

from locales.models import JobTarget, ProtectedTerm
from locales.simulator import Simulator
from locales.simulator.faults.catalogue import FAULTS
from tests.locales.jobs.bridge import Bridge
from tests.locales.jobs.catalogue.conftest import told
from tests.locales.jobs.catalogue.endings import (
    ANSWERED,
    DURING_LIFE,
    ELSEWHERE,
    IN_THE_OLD_DIALECT,
    INGESTED,
    OF_DOMAINS,
    OF_ONE_STRING,
    OF_THE_REQUEST,
    REJECTED,
    SENT_AGAIN,
)
from tests.locales.jobs.catalogue.page import NOTHING, PROMISES, ending, promised
from tests.locales.jobs.conftest import job_states, states

pytestmark = pytest.mark.django_db

TABLES = (
    INGESTED,
    OF_ONE_STRING,
    REJECTED,
    SENT_AGAIN,
    OF_THE_REQUEST,
    ANSWERED,
    IN_THE_OLD_DIALECT,
    DURING_LIFE,
    OF_DOMAINS,
    ELSEWHERE,
)


def test_every_fault_of_the_catalogue_has_its_test() -> None:
    assert sorted(chain.from_iterable(TABLES)) == sorted(fault.name for fault in FAULTS)


def test_the_page_has_every_fault_as_the_catalogue_has_it() -> None:
    found = [(promise.fault, promise.sentence) for promise in PROMISES.values()]

    assert found == [(fault.name, fault.sentence) for fault in FAULTS]
    assert [promise.fault for promise in PROMISES.values() if not promise.finally_read] == []


@pytest.mark.parametrize("path", sorted(set(ELSEWHERE.values())))
def test_a_test_that_stands_elsewhere_is_there(path: str) -> None:
    module, _dot, name = path.rpartition(".")

    assert hasattr(importlib.import_module(f"tests.{module}"), name)


def other_languages() -> list[str]:
    return [code for code, _name in django_settings.WAGTAIL_CONTENT_LANGUAGES if code != "en"]


def by_code() -> dict[str, str]:
    return dict(JobTarget.objects.exclude(state="superseded").order_by("pk").values_list("language_code", "state"))


def endings_of(codes: dict[str, str]) -> dict[str, tuple[str, str]]:
    """By fault; each has a language of its own."""
    found, read = by_code(), told()
    return {fault: ending({code: found[code]}, {code: read[code]}) for fault, code in codes.items()}


PORTIONS = [list(INGESTED)[start : start + 13] for start in range(0, len(INGESTED), 13)]


@pytest.mark.parametrize("faults", PORTIONS, ids=lambda faults: faults[0])
def test_a_fault_of_a_delivery_touches_its_language_alone(
    ask: Any, arrive: Any, sim: Simulator, faults: list[str]
) -> None:
    untouched, *rest = other_languages()
    codes = dict(zip(faults, rest, strict=False))
    for fault, code in codes.items():
        sim.control.rule(fault, match={"language": code.upper()}, times=1)

    ask(untouched, *codes.values())
    arrive()

    counts = {each.language_code: (each.ok, each.rejected, each.missing) for each in JobTarget.objects.all()}
    assert counts[untouched] == (4, 0, 0)
    assert {fault: counts[code] for fault, code in codes.items()} == {fault: INGESTED[fault] for fault in faults}
    assert endings_of(codes) == {fault: promised(fault) for fault in faults}
    assert job_states() == ["done"]
    assert all(each.is_partial == (each.rejected + each.missing > 0) for each in JobTarget.objects.all())


@pytest.mark.parametrize("fault", OF_ONE_STRING)
def test_what_is_broken_in_one_string_is_pointed_out(
    ask: Any, arrive: Any, sim: Simulator, english: Locale, fault: str
) -> None:
    ProtectedTerm.objects.create(term="Europass", source_locale=english)
    sim.control.rule(fault, times=1)

    ask("fr", title=OF_ONE_STRING[fault], summary="")
    arrive()

    assert ending(by_code(), told()) == promised(fault)


def test_an_unusable_delivery_is_rejected_with_its_reason(ask: Any, arrive: Any, sim: Simulator) -> None:
    codes = dict(zip(REJECTED, other_languages(), strict=False))
    for fault, code in codes.items():
        sim.control.rule(fault, match={"language": code.upper()}, times=1)

    ask(*codes.values())
    arrive()

    assert endings_of(codes) == {fault: promised(fault) for fault in codes}


def test_what_does_not_arrive_is_sent_again_and_arrives(ask: Any, arrive: Any, recover: Any, sim: Simulator) -> None:
    codes = dict(zip(SENT_AGAIN, other_languages(), strict=False))
    for fault, code in codes.items():
        sim.control.rule(fault, match={"language": code.upper()}, times=1, args={"megabytes": 2})

    ask(*codes.values(), changed={"CALLBACK_MAX_BYTES": 1_000_000})
    arrive()
    assert set(states().values()) == {"submitted"}
    assert {told()[code] for code in codes.values()} == {PROMISES[fault].meanwhile for fault in codes}
    recover()

    assert endings_of(codes) == {fault: promised(fault) for fault in codes}
    assert set(job_states()) <= {"done", "partly_failed", "failed"}


@pytest.mark.parametrize("fault", OF_THE_REQUEST)
def test_a_fault_of_a_whole_request_ends(ask: Any, arrive: Any, sim: Simulator, fault: str) -> None:
    sim.control.rule(fault, times=1)

    ask("fr", "el")
    arrive()

    assert ending(by_code(), told()) == promised(fault)


@pytest.mark.parametrize("fault", ANSWERED)
def test_a_fault_of_the_answer_loses_nothing(
    ask: Any, recover: Any, sim: Simulator, change_settings: Any, fault: str
) -> None:
    sim.control.rule(fault, times=1)
    changed: dict[str, dict[str, Any]] = {
        "timeout_after_accept": {"READ_TIMEOUT": 0.3},
        "tls_bad": {"BASE_URL": sim.url.replace("http:", "https:")},
    }
    job_state, state = ANSWERED[fault]

    ask("fr", changed=changed.get(fault))

    assert (job_states(), states()) == ([job_state], {"FR": state})
    meanwhile = told()["fr"]
    assert PROMISES[fault].meanwhile == (NOTHING if state == "failed" else meanwhile)
    change_settings(BASE_URL=sim.url, READ_TIMEOUT=5)
    recover()
    assert ending(by_code(), told()) == promised(fault)


@pytest.mark.parametrize("fault", IN_THE_OLD_DIALECT)
def test_the_older_dialect_ends_likewise(ask: Any, arrive: Any, sim: Simulator, bridge: Bridge, fault: str) -> None:
    if "error" in fault:
        sim.control.rule("failure_one")
    # A challenge is old when the second request answers the one that the first got.
    is_of_second = {"match": {"n": "1"}, "times": 1} if fault == "digest_stale" else {}
    sim.control.rule(fault, **is_of_second)

    ask("fr", "el", changed={"DIALECT": "v1", "GROUP_TARGETS": "single"})
    arrive()

    assert (ending(by_code(), told()), set(bridge.statuses)) == (promised(fault), {200})
    assert sim.control.get("counters")["faults"][fault] >= 1
