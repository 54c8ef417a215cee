"""An editor asks for translations in a real browser and watches them arrive; the service is the simulator."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import expect
from wagtail.models import Locale

from content_models.editorial.models import EventPage
from locales.models import JobTarget
from locales.simulator import Simulator
from tests.factories.events import make_event
from tests.journeys.conftest import Desk, Platform
from tests.locales.jobs.conftest import run_tasks

# Its database work is done on the other one by the tests of each part.
pytestmark = pytest.mark.once


@pytest.fixture
def service(platform: Platform, settings: Any) -> Iterator[Simulator]:
    with Simulator(seed=1, clock="manual", delay="fixed:1") as simulator:
        settings.ETRANSLATION = {
            "ENABLED": True,
            "BASE_URL": simulator.url,
            "ALLOW_HTTP": True,
            "APPLICATION": simulator.options.user,
            "PASSWORD": simulator.options.password,
            "CALLBACK_BASE_URL": platform.url,
        }
        yield simulator


@pytest.fixture
def event(platform: Platform) -> EventPage:
    for code in ("fr", "el"):
        Locale.objects.get_or_create(language_code=code)
    return make_event(platform.events, title="AI week", summary="A week about skills.")


def test_an_editor_asks_and_watches_the_translations_arrive(
    open_window: Callable[[], Desk], platform: Platform, event: EventPage, service: Simulator
) -> None:
    desk = open_window()
    page = desk.page
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    desk.log_in("author")

    desk.open(f"/admin/machine-translation/submit/wagtailcore/page/{event.pk}/")
    page.get_by_label("All languages").check()
    page.get_by_role("button", name="Estimate").click()
    expect(page.get_by_text("Waits for your confirmation.")).to_be_visible()
    page.get_by_role("button", name="Send to translation").click()
    expect(page.get_by_text("Being handed over.")).to_be_visible()

    run_tasks()
    # Nobody loads the page again: it follows by itself.
    expect(page.get_by_text("1 × at the service").first).to_be_visible()
    service.control.advance(60)
    service.control.get("wait", idle=1, timeout=10)
    run_tasks()
    expect(page.get_by_text("1 × in the draft").first).to_be_visible()

    page.get_by_role("link", name="AI week").click()
    expect(page.get_by_text("Arrived: 2 of 2 strings.").first).to_be_visible()
    assert set(JobTarget.objects.values_list("state", flat=True)) == {"ingested"}
    assert trouble == []


def test_the_panel_of_the_page_editor_follows_by_itself(
    open_window: Callable[[], Desk], event: EventPage, service: Simulator
) -> None:
    desk = open_window()
    page = desk.page
    desk.log_in("author")
    desk.open(f"/admin/machine-translation/submit/wagtailcore/page/{event.pk}/")
    page.get_by_role("button", name="Estimate").click()
    page.get_by_role("button", name="Send to translation").click()
    run_tasks()

    desk.open(f"/admin/pages/{event.pk}/edit/")
    page.get_by_role("button", name="Toggle machine translation").click()
    expect(page.get_by_text("At eTranslation since").first).to_be_visible()
    service.control.advance(60)
    service.control.get("wait", idle=1, timeout=10)
    run_tasks()
    expect(page.get_by_text("Arrived: 2 of 2 strings.").first).to_be_visible()
