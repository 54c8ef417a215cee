"""An editor has a page translated in a real browser, follows, reviews, publishes, and reports what is missing.

The service is the simulator: it is asked over HTTP, and brings its deliveries to the running platform over HTTP.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from wagtail.models import Locale

from content_models.editorial.models import EventPage
from content_models.editorial.trees import plant_tree
from locales.models import JobTarget
from locales.simulator import Simulator
from tests.factories.events import make_event
from tests.journeys.conftest import Desk, Platform
from tests.journeys.test_editor_journey import ask
from tests.locales.jobs.conftest import run_tasks
from tests.support.accessible_pages import faults_of

pytestmark = pytest.mark.once

ORIGIN = "query ($path: String!) { route(path: $path) { content { title summary translationOrigin } } }"
MACHINE_TEXT = re.compile(r"\[fr\] .+")
SUMMARY = "Une semaine des compétences."


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
    """French has all sections, Greek has none."""
    french, _greek = (Locale.objects.get_or_create(language_code=code)[0] for code in ("fr", "el"))
    plant_tree(source=platform.events.locale, target=french)
    return make_event(platform.events, title="AI week", summary="A week about skills.")


def watch(page: Page) -> list[str]:
    """Errors of scripts, collected from now on."""
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    return trouble


def looked_at(page: Page, title: str) -> None:
    """The page has arrived, and everybody can use it."""
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)
    assert faults_of(page) == []


def let_everything_arrive(service: Simulator) -> None:
    service.control.advance(60)
    service.control.get("wait", idle=1, timeout=10)
    run_tasks()


def ask_for_two_languages(desk: Desk, event: EventPage) -> None:
    page = desk.page
    desk.open(f"/admin/machine-translation/submit/wagtailcore/page/{event.pk}/")
    looked_at(page, "Translate by machine")
    page.get_by_role("checkbox", name="French").check()
    page.get_by_role("checkbox", name="Greek").check()
    expect(page.get_by_label("The languages that I tick below")).to_be_checked()
    page.get_by_role("button", name="Estimate").click()
    expect(page.get_by_text("Waits for your confirmation.")).to_be_visible()
    looked_at(page, "Translation request")
    assert page.locator(".locales-figures").inner_text().split("\n") == [
        *("Objects", "1", "Languages", "2", "New strings", "4", "Changed strings", "0"),
        *("Unchanged strings", "0", "Characters", "54", "Requests", "1"),
    ]
    expect(page.get_by_text("Events: Greek (live at once)")).to_be_visible()
    page.get_by_role("button", name="Send to translation").click()
    expect(page.get_by_text("Being handed over.")).to_be_visible()


def watch_them_arrive(page: Page, service: Simulator) -> None:
    """Nobody loads a page again: it follows by itself, and says so to those who cannot see it."""
    run_tasks()
    expect(page.get_by_text("2 × at the service").first).to_be_visible()
    page.get_by_role("link", name="AI week").click()
    expect(page.get_by_text("At eTranslation since")).to_have_count(2)
    let_everything_arrive(service)
    expect(page.locator(".locales-states").get_by_text("Arrived: 2 of 2 strings.")).to_have_count(2)
    looked_at(page, "Machine translation")
    spoken = page.get_by_role("status").filter(has_text="French: in the draft. Arrived: 2 of 2 strings.")
    expect(spoken).to_have_count(1)


def row_of(page: Page, source: str) -> Locator:
    return page.locator(".translation-review tbody tr").filter(has_text=source)


def review_french(page: Page) -> None:
    """One text is accepted, the other written anew."""
    looked_at(page, "Review translation")
    title, summary = row_of(page, "AI week"), row_of(page, "A week about skills.")
    for row in (title, summary):
        expect(row.get_by_role("textbox")).to_have_value(MACHINE_TEXT)
        expect(row.locator(".w-status", has_text="machine")).to_be_visible()
    title.get_by_role("radio", name="Accept").check()
    summary.get_by_role("textbox").fill(SUMMARY)
    page.get_by_role("button", name="Save decisions").first.click()
    expect(page.get_by_text("Accepted: 1. Edited: 1. Rejected: 0.")).to_be_visible()
    expect(page.get_by_text("No text needs a person any more.")).to_be_visible()


def publish(page: Page) -> None:
    page.get_by_role("link", name="Publish", exact=True).click()
    looked_at(page, "Publish translation")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("The translation into French is live.")).to_be_visible()


def reject_greek_title(page: Page) -> None:
    looked_at(page, "Translations")
    page.get_by_role("link", name="Greek", exact=True).click()
    row_of(page, "AI week").get_by_role("radio", name="Reject").check()
    page.get_by_role("button", name="Save decisions").first.click()
    expect(page.get_by_text("Accepted: 0. Edited: 0. Rejected: 1.")).to_be_visible()


def coverage_of_events(desk: Desk) -> dict[str, list[str]]:
    """By language: items, written, missing, machine, reviewed, outdated."""
    desk.open("/admin/translations/coverage/")
    looked_at(desk.page, "Translation coverage")
    rows = desk.page.locator("main tbody tr", has_text="Event").all()
    cells = [row.locator("td").all_inner_texts() for row in rows]
    return {language: figures for language, *figures in cells}


def test_it_leads_from_a_request_to_a_reviewed_translation_and_a_report(
    open_window: Callable[[], Desk], platform: Platform, event: EventPage, service: Simulator
) -> None:
    author, reviewer = open_window(), open_window()
    trouble = [watch(author.page), watch(reviewer.page)]
    author.log_in("author")
    ask_for_two_languages(author, event)
    watch_them_arrive(author.page, service)
    assert set(JobTarget.objects.values_list("state", flat=True)) == {"ingested"}

    reviewer.log_in("reviewer")
    waiting = reviewer.page.get_by_role("row", name="French").filter(has=reviewer.page.get_by_role("link"))
    waiting.get_by_role("link").first.click()
    review_french(reviewer.page)
    publish(reviewer.page)
    reject_greek_title(reviewer.page)

    path = EventPage.objects.get(locale__language_code="fr").url_path
    answer = ask(platform, ORIGIN, path=path)
    assert answer["data"]["route"]["content"] == {
        "title": "[fr] ÁÍ wéék·",
        "summary": SUMMARY,
        "translationOrigin": "MACHINE_REVIEWED",
    }
    assert coverage_of_events(reviewer) == {
        "English": ["1", "1", "0", "0", "0", "0"],
        "French": ["1", "0", "0", "0", "1", "0"],
        "Greek": ["1", "0", "0", "1", "0", "0"],
    }
    assert trouble == [[], []]


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
    let_everything_arrive(service)
    expect(page.get_by_text("Arrived: 2 of 2 strings.").first).to_be_visible()
