"""The whole way of a translation with the simulator as the service, and HTTP in both directions."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, TranslationSource

from content_models.editorial.models import HomePage
from locales.models import JobTarget, SegmentReview, ServiceState, TranslationDelivery, TranslationJob
from locales.requesting.services import request_translation
from locales.reviewing.remarks import remarks_on
from locales.sending.services import send_due_jobs
from locales.simulator import Simulator
from locales.submitting.progress import progress_of
from locales.sweeping.services import sweep
from tests.factories.events import make_event
from tests.locales.jobs.bridge import Bridge, bridged
from tests.locales.jobs.conftest import run_tasks

BODY = '<p>Skills for <a href="https://example.com/">everyone</a> and <b>more</b>.</p><p>Second line of words here.</p>'
# Four strings: numbers, a placeholder, a link, and formatting.
TEXTS: dict[str, Any] = {
    "title": "Coding for 500 people",
    "summary": "Hello {name}, learn with us",
    "body": [("paragraph", {"text": BODY})],
}
MOMENT = re.compile(r"(At eTranslation since|next try at) .+")


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
def order(home: HomePage, bridge: Bridge, change_settings: Callable[..., None]) -> Callable[..., None]:
    """Asks for an event in the languages of these codes, with other settings; nothing is sent yet.

    It stands below the home page: each section in between would be made in every language first.
    """

    def order_for(*codes: str, changed: dict[str, Any] | None = None, **values: Any) -> None:
        change_settings(**(changed or {}))
        event = make_event(home, **{**TEXTS, **values})
        source, _is_new = TranslationSource.get_or_create_from_instance(event)
        locales = [Locale.objects.get_or_create(language_code=code)[0] for code in codes]
        request_translation(source=source, locales=locales)

    return order_for


@pytest.fixture
def ask(order: Callable[..., None]) -> Callable[..., None]:
    """The same, and sends."""

    def ask_for(*codes: str, **values: Any) -> None:
        order(*codes, **values)
        send_due_jobs()

    return ask_for


@pytest.fixture
def arrive(sim: Simulator, bridge: Bridge) -> Callable[..., list[str]]:
    """Lets some time pass at the service, and reads what it brings. The tasks that ran."""

    def move_clock(seconds: float = 60) -> list[str]:
        bridge.during(lambda: sim.control.advance(seconds))
        return run_tasks()

    return move_clock


@pytest.fixture
def recover(arrive: Callable[..., list[str]], bridge: Bridge) -> Callable[[], None]:
    """As if hours went by: deadlines, pauses and health checks, until hours pass in which nothing happens."""

    def let_hours_pass() -> None:
        for _ in range(5):
            make_everything_old()
            calls, done = len(bridge.statuses), sum(sweep().values())
            is_quiet = not arrive(20_000) and not done and len(bridge.statuses) == calls
            if is_quiet and not JobTarget.objects.open().exists():
                return

    return let_hours_pass


def make_everything_old() -> None:
    """Every pause, lease and deadline is over, and whoever was about to read a call has had his time."""
    past = timezone.now() - timedelta(minutes=2)
    JobTarget.objects.filter(state="submitted").update(deadline=past)
    JobTarget.objects.filter(state="delivered").update(delivered_at=past)
    TranslationDelivery.objects.filter(processed_at=None).update(received_at=past)
    TranslationJob.objects.update(next_attempt_at=past)
    TranslationJob.objects.filter(lease_until__isnull=False).update(lease_until=past)
    ServiceState.objects.update(paused_until=None, open_until=None, level_at=None)


def told() -> dict[str, str]:
    """By language code, what an editor reads: how the language stands, and what is said at its strings."""
    found = progress_of(TranslationSource.objects.get())
    return {
        each.locale.language_code: " ".join([MOMENT.sub(r"\1 …", each.sentence), *remarks_in(each.translation_id)])
        for each in found
    }


def remarks_in(translation_id: int | None) -> list[str]:
    """Each sentence once."""
    found: list[str] = []
    for review in SegmentReview.objects.filter(translation_id=translation_id).exclude(flags=[]).order_by("pk"):
        text = StringTranslation.objects.filter(
            translation_of_id=review.string_id,
            context_id=review.context_id,
            locale_id=review.translation.target_locale_id,
        ).first()
        found += remarks_on(text, review)
    return list(dict.fromkeys(found))
