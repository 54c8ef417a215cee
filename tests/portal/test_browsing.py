"""The reference portal in a real browser: accessible at every width, usable without a script, and without a trace."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal.building import SOURCE, installed_packages
from tests.portal.conftest import LONGEST_MILLISECONDS, Portal

pytestmark = pytest.mark.once
expect.set_options(timeout=LONGEST_MILLISECONDS)

RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false, preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}"""
# One of each way of drawing a page; what else a kind has is drawn by the same parts.
JUDGED_KINDS = (
    "HomePage",
    "LandingPage",
    "CountryPage",
    "EventPage",
    "IndicatorPage",
    "OrganisationPage",
    "TrainingPage",
)
OWN_PAGES = (
    "/en/search/?q=coding&country=PRT",
    "/en/calendar/",
    "/en/nothing-here/",
    "/de/coding/",
    "/en/forms/proposal/",
    "/en/forms/newsletter/?sent",
)
NARROW, WIDE = {"width": 320, "height": 800}, {"width": 1280, "height": 900}


def test_no_template_has_a_fault_that_axe_finds_and_no_page_scrolls_sideways(page: Page, portal: Portal) -> None:
    said = errors_said(page)
    judged = {*(portal.content.kinds[name] for name in JUDGED_KINDS), portal.content.listing, *OWN_PAGES}
    faults: dict[str, Any] = {}
    page.set_viewport_size(NARROW)
    for path in dict.fromkeys(
        [*portal.content.kinds.values(), portal.content.listing, portal.content.machine, *OWN_PAGES]
    ):
        page.goto(portal.url + path, wait_until="domcontentloaded")
        wide = page.evaluate("document.documentElement.scrollWidth")
        found = faults_of(page) if path in judged else []
        if found or wide > NARROW["width"]:
            faults[path] = (wide, found)

    assert faults == {}
    # Pictures of other hosts are not there in tests, and the page that is missing says so in the console.
    assert [text for text in said if "404" not in text] == []
    assert page.context.cookies() == []


def errors_said(page: Page) -> list[str]:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


def faults_of(page: Page) -> list[str]:
    """What axe finds where there is room for everything; small again afterwards."""
    page.set_viewport_size(WIDE)
    # The policy of the page allows no script but its own: axe comes past it.
    page.evaluate((installed_packages(SOURCE) / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN_AXE)
    page.set_viewport_size(NARROW)
    return found


def test_a_form_that_was_wrong_is_accessible_and_begins_at_its_first_fault(page: Page, portal: Portal) -> None:
    page.goto(f"{portal.url}/en/forms/contact/")
    page.get_by_label("E-mail").fill("ana@example.eu")
    page.get_by_role("button", name="Send", exact=True).click()

    expect(page.get_by_role("alert")).to_contain_text("Name: This field is required.")
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    expect(page.get_by_label("E-mail")).to_have_value("ana@example.eu")
    assert faults_of(page) == []


@pytest.fixture
def plain_page(browser: Browser) -> Any:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(LONGEST_MILLISECONDS)
    yield context.new_page()
    context.close()


def test_search_facets_pages_and_languages_work_without_a_script(plain_page: Page, portal: Portal) -> None:
    plain_page.goto(f"{portal.url}/en/")
    plain_page.get_by_role("searchbox").fill("workshop")
    plain_page.get_by_role("button", name="Search").click()
    expect(plain_page.get_by_role("heading", level=2, name="Results: 14")).to_be_visible()

    plain_page.get_by_role("link", name="Next page").click()
    expect(plain_page.locator(".cards .card")).to_have_count(2)

    plain_page.goto(portal.url + portal.content.listing)
    plain_page.locator(".facet", has_text="Country").locator("summary").click()
    plain_page.get_by_label("Portugal").check()
    plain_page.get_by_role("button", name="Show results").click()
    expect(plain_page.get_by_role("link", name="Remove Portugal")).to_be_visible()

    plain_page.goto(portal.url + portal.content.translated)
    plain_page.locator(".languages summary").click()
    plain_page.get_by_role("link", name="Français").click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Coder à l’école")


def test_suggestions_are_chosen_with_the_keyboard(page: Page, portal: Portal) -> None:
    page.goto(f"{portal.url}/en/")
    box = page.get_by_role("combobox")
    box.press_sequentially("codi")
    expect(page.get_by_role("option", name="Coding in schools")).to_be_visible()

    box.press("ArrowDown")
    box.press("Enter")

    expect(page).to_have_url(portal.url + portal.content.translated)


def test_the_first_stop_of_the_keyboard_leads_to_the_content(page: Page, portal: Portal) -> None:
    page.goto(f"{portal.url}/en/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()

    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()
