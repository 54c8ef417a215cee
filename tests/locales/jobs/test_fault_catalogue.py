"""Every fault of the simulator against the whole way of a translation, with real HTTP in both directions."""

import importlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.editorial.models import ListingPage
from locales.models import JobTarget, ServiceState, TranslationJob
from locales.requesting.services import request_translation
from locales.sending.services import send_due_jobs
from locales.simulator import Simulator
from locales.simulator.faults.catalogue import FAULTS
from locales.sweeping.services import sweep
from tests.factories.events import make_event
from tests.locales.jobs.bridge import Bridge, bridged
from tests.locales.jobs.conftest import job_states, run_tasks, states
from tests.locales.jobs.faults import ANSWERED, ELSEWHERE, INGESTED, OF_THE_REQUEST, REJECTED, SENT_AGAIN

pytestmark = pytest.mark.django_db

BODY = '<p>Skills for <a href="https://example.com/">everyone</a> and <b>more</b>.</p><p>Second line of words here.</p>'


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(seed=1, clock="manual", delay="fixed:1") as simulator:
        yield simulator


@pytest.fixture
def bridge(sim: Simulator, settings: Any) -> Iterator[Bridge]:
    with bridged() as found:
        settings.ETRANSLATION = {
            "ENABLED": True,
            "BASE_URL": sim.url,
            "V1_BASE_URL": sim.v1_url,
            "ALLOW_HTTP": True,
            "APPLICATION": "DEMO",
            "PASSWORD": "demo",
            "CALLBACK_BASE_URL": found.url,
            "READ_TIMEOUT": 5,
        }
        yield found


@pytest.fixture
def ask(events: ListingPage, bridge: Bridge, change_settings: Callable[..., None]) -> Callable[..., None]:
    """Asks for an event in the languages of these codes, and sends, in either dialect."""

    def ask_for(*codes: str, dialect: str = "v2", **values: Any) -> None:
        change_settings(DIALECT=dialect)
        event = make_event(events, **{"title": "Coding", **values})
        source, _is_new = TranslationSource.get_or_create_from_instance(event)
        locales = [Locale.objects.get_or_create(language_code=code)[0] for code in codes]
        request_translation(source=source, locales=locales)
        send_due_jobs()

    return ask_for


@pytest.fixture
def arrive(sim: Simulator, bridge: Bridge) -> Callable[..., None]:
    def move_clock(seconds: float = 60) -> None:
        bridge.during(lambda: sim.control.advance(seconds))
        run_tasks()

    return move_clock


@pytest.fixture
def recover(arrive: Callable[..., None]) -> Callable[[], None]:
    """As if hours went by: deadlines, pauses and health checks, until nothing is left to be done."""

    def let_hours_pass() -> None:
        past = timezone.now() - timedelta(seconds=1)
        for _ in range(5):
            JobTarget.objects.filter(state="submitted").update(deadline=past)
            TranslationJob.objects.update(next_attempt_at=past)
            ServiceState.objects.update(paused_until=None, open_until=None, level_at=None)
            sweep()
            arrive(20_000)

    return let_hours_pass


def test_every_fault_of_the_catalogue_has_its_test(ask: Any) -> None:
    tables = [INGESTED, REJECTED, SENT_AGAIN, OF_THE_REQUEST, ANSWERED, ELSEWHERE, IN_THE_OLD_DIALECT, BY_OTHERS]

    covered = [name for table in tables for name in table]

    assert sorted(covered) == sorted(fault.name for fault in FAULTS)


@pytest.mark.parametrize("path", sorted(set(ELSEWHERE.values())))
def test_a_test_that_stands_elsewhere_is_there(path: str) -> None:
    module, name = path.split(".")

    assert hasattr(importlib.import_module(f"tests.locales.jobs.{module}"), name)


def other_languages() -> list[str]:
    return [code for code, _name in django_settings.WAGTAIL_CONTENT_LANGUAGES if code != "en"]


PORTIONS = [dict(list(INGESTED.items())[start : start + 13]) for start in range(0, len(INGESTED), 13)]


@pytest.mark.parametrize("faults", PORTIONS, ids=lambda faults: next(iter(faults)))
def test_a_fault_of_a_delivery_touches_its_language_alone(
    ask: Any, arrive: Any, sim: Simulator, faults: dict[str, tuple[int, int, int]]
) -> None:
    codes = other_languages()[: len(faults) + 1]
    for code, fault in zip(codes, faults, strict=False):
        sim.control.rule(fault, match={"language": code.upper()}, times=1)

    ask(
        *codes,
        title="Coding for 500 people",
        summary="Hello {name}, learn with us",
        body=[("paragraph", {"text": BODY})],
    )
    arrive()

    found = {
        target.language_code: (target.ok, target.rejected, target.missing)
        for target in JobTarget.objects.filter(state="ingested")
    }
    expected = [*faults.values(), (4, 0, 0)]
    assert {name: found.get(code) for name, code in zip([*faults, "none"], codes, strict=True)} == dict(
        zip([*faults, "none"], expected, strict=True)
    )
    assert job_states() == ["done"]
    assert all(target.is_partial == (target.rejected + target.missing > 0) for target in JobTarget.objects.all())


def test_an_unusable_delivery_is_rejected_with_its_reason(ask: Any, arrive: Any, sim: Simulator) -> None:
    codes = dict(zip(REJECTED, other_languages(), strict=False))
    for fault, code in codes.items():
        sim.control.rule(fault, match={"language": code.upper()}, times=1)

    ask(*codes.values())
    arrive()

    targets = {target.language_code: (target.state, target.reason) for target in JobTarget.objects.all()}
    assert {fault: targets[code] for fault, code in codes.items()} == {
        fault: ("rejected", reason) for fault, reason in REJECTED.items()
    }


def test_what_does_not_arrive_is_sent_again_and_arrives(ask: Any, arrive: Any, recover: Any, sim: Simulator) -> None:
    codes = dict(zip(SENT_AGAIN, other_languages(), strict=False))
    for fault, code in codes.items():
        sim.control.rule(fault, match={"language": code.upper()}, times=1)

    ask(*codes.values())
    arrive()
    assert set(states().values()) == {"submitted"}
    recover()

    assert set(states().values()) == {"ingested"}
    assert set(job_states()) <= {"done", "partly_failed", "failed"}


@pytest.mark.parametrize("fault", OF_THE_REQUEST)
def test_a_fault_of_a_whole_request_ends(ask: Any, arrive: Any, sim: Simulator, fault: str) -> None:
    sim.control.rule(fault, times=1)

    ask("fr", "el")
    arrive()

    assert sorted(states().values()) == OF_THE_REQUEST[fault]


@pytest.mark.parametrize("fault", ANSWERED)
def test_a_fault_of_the_answer_loses_nothing(ask: Any, recover: Any, sim: Simulator, fault: str) -> None:
    sim.control.rule(fault, times=1)
    job_state, state, final = ANSWERED[fault]

    ask("fr")

    assert (job_states(), states()) == ([job_state], {"FR": state})
    recover()
    assert states() == {"FR": final}


# Faults of the older dialect's bodies and log-in: each is met on the way, and the language arrives or fails as named.
IN_THE_OLD_DIALECT = {
    "v1_error_underscore": "failed",
    "v1_error_hyphen": "failed",
    "v1_query_only": "ingested",
    "v1_no_content_type": "ingested",
    "digest_realm_spaces": "ingested",
}
# Held by tests of their own packages: slow senders by the server's time limit, certificates, old nonces and lists of
# domains by the client, killed processes by the soak; what the checks of a document find by the documents.
BY_OTHERS = (
    "slow_loris",
    "tls_bad",
    "digest_stale",
    "domains_500",
    "domains_empty",
    "domains_list",
    "cms_restart",
    "tag_dropped",
    "term_translated",
)


@pytest.mark.parametrize("fault", IN_THE_OLD_DIALECT)
def test_the_older_dialect_ends_likewise(ask: Any, arrive: Any, sim: Simulator, bridge: Bridge, fault: str) -> None:
    if "error" in fault:
        sim.control.rule("failure_one", times=1)
    sim.control.rule(fault, times=1)

    ask("fr", dialect="v1")
    arrive()

    assert (states(), set(bridge.statuses)) == ({"FR": IN_THE_OLD_DIALECT[fault]}, {200})
