"""The reference portal in a real browser: accessible at every width, usable without a script, and without a trace."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal.building import SOURCE, installed_packages
from tests.portal.conftest import LONGEST_MILLISECONDS, Portal

pytestmark = pytest.mark.once
expect.set_options(timeout=LONGEST_MILLISECONDS)

RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}"""
OWN_PAGES = ("/en/search/", "/en/search/?q=coding&country=PRT", "/en/calendar/", "/en/nothing-here/", "/de/coding/")


def test_no_page_has_a_fault_that_axe_finds_nor_scrolls_sideways(page: Page, portal: Portal) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    faults: dict[str, Any] = {}
    for path in [*portal.content.kinds.values(), portal.content.listing, portal.content.machine, *OWN_PAGES]:
        page.set_viewport_size({"width": 320, "height": 800})
        page.goto(portal.url + path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        # The policy of the page allows no script but its own: axe comes past it.
        page.evaluate(axe())
        page.set_viewport_size({"width": 1280, "height": 900})
        found = page.evaluate(RUN_AXE)
        if found or wide > 320:
            faults[path] = (wide, found)

    assert faults == {}
    # Pictures of other hosts are not there in tests, and the page that is missing says so in the console.
    assert [text for text in said if "404" not in text] == []
    assert page.context.cookies() == []


def axe() -> str:
    return (installed_packages(SOURCE) / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


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
