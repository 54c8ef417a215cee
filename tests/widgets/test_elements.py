"""All elements on every kind of host page: what they ask, move, keep and say, and whether everybody can use them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.widgets.browsing import Visit, visit
from tests.widgets.content import TITLE
from tests.widgets.hosts import HOSTS, SNIPPETS, Host, HostServer

pytestmark = pytest.mark.once

TAGS = [f"dsjp-{name}" for name in SNIPPETS]
ALL = "\n".join(SNIPPETS.values())


def violations(found: Visit, packages: Path) -> list[Any]:
    """What axe finds against WCAG 2.2 AA and its best practices, in the page and in the elements' shadows."""
    found.page.evaluate((packages / "node_modules" / "axe-core" / "axe.min.js").read_text())
    result = found.page.evaluate("axe.run('main', { resultTypes: ['violations'] })")
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in result["violations"]]


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_elements_are_good_guests(host: Host, open_page: Callable[..., Visit], packages: Path, platform: str) -> None:
    found = open_page(ALL, host=host).settle(*TAGS)

    assert found.errors == []
    assert found.warnings == []
    assert sorted(found.asked("script")) == sorted(f"{platform}/widgets/v1/{tag}.js" for tag in TAGS)
    # A search asks when somebody has typed.
    assert len(found.asked("fetch")) == len(TAGS) - 1
    assert found.hosts == {platform}
    assert found.kept() == {"cookies": [], "stored": [0, 0, 0, 0]}
    assert found.shift() == 0
    assert violations(found, packages) == []


def test_elements_fit_a_small_screen_and_forced_colours(
    browser: Browser, host_pages: HostServer, packages: Path
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, forced_colors="active")
    found = visit(context, host_pages, ALL).settle(*TAGS)

    assert found.page.evaluate("document.documentElement.scrollWidth") == 320
    assert found.shift() == 0
    assert violations(found, packages) == []
    context.close()


def test_the_gallery_shows_what_is_tested(open_page: Callable[..., Visit], host_pages: HostServer) -> None:
    found = open_page("", is_routed=False)
    found.page.goto(f"{host_pages.address}/index.html?platform={host_pages.platform}&host=strict&element=dsjp-list")

    shown = found.page.frame_locator("iframe")
    shown.locator("dsjp-list .card[part]").nth(2).wait_for()
    assert shown.locator("h1").inner_text() == "National coalition"
    assert found.errors == []


def test_markup_in_a_title_is_text(open_page: Callable[..., Visit]) -> None:
    found = open_page(SNIPPETS["list"]).settle("dsjp-list")

    assert found.page.locator("dsjp-list .title a").first.inner_text() == TITLE
    assert found.page.locator("dsjp-list b").count() == 0


def test_the_words_are_those_of_the_page_and_other_languages_are_named(open_page: Callable[..., Visit]) -> None:
    found = open_page(SNIPPETS["list"], language="fr").settle("dsjp-list")

    section = found.page.locator("dsjp-list section")
    assert section.get_attribute("lang") == "fr"
    assert section.locator("h2").inner_text() == "Actualités de la plateforme"
    assert section.locator(".text").first.get_attribute("lang") == "en"
    assert section.locator(".badge").first.inner_text() == "Affiché en anglais"


def test_an_element_reads_from_right_to_left_where_its_page_does(open_page: Callable[..., Visit]) -> None:
    found = open_page(SNIPPETS["list"], language="ar", direction="rtl").settle("dsjp-list")

    picture, text = (found.page.locator(f"dsjp-list .{part}").first.bounding_box() for part in ("picture", "text"))
    assert picture is not None
    assert text is not None
    assert picture["x"] > text["x"]


def test_the_month_is_walked_with_the_arrow_keys(open_page: Callable[..., Visit]) -> None:
    found = open_page(SNIPPETS["calendar"].replace("<dsjp-calendar", '<dsjp-calendar view="month"'))
    found.settle("dsjp-calendar")

    found.page.locator("dsjp-calendar td[tabindex='0']").focus()
    focused = "document.querySelector('dsjp-calendar').shadowRoot.activeElement.dataset.focus"
    today = found.page.evaluate(focused)
    days = []
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        found.page.keyboard.press(key)
        days.append((date.fromisoformat(found.page.evaluate(focused)) - date.fromisoformat(today)).days)
    assert days == [1, 8, 7, 0]


def test_the_search_suggests_and_finds(open_page: Callable[..., Visit]) -> None:
    found = open_page(SNIPPETS["search"], answer=lambda route: route.continue_()).settle("dsjp-search")
    box = found.page.get_by_role("combobox")

    box.press_sequentially("clo")
    found.page.get_by_role("option", name="Cloud for farmers").wait_for()
    box.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") == "option-0"
    box.press("Escape")
    box.fill("coding")
    box.press("Enter")

    found.page.locator("dsjp-search .count").wait_for()
    assert found.page.locator("dsjp-search .count").inner_text() == "7 results"
    assert len(found.asked("fetch")) == 2
    assert found.errors == []


def test_a_search_and_its_suggestions_stay_in_their_scope(open_page: Callable[..., Visit]) -> None:
    scopes = {"platform": "7 results", "coalitions": "0 results"}
    searches = "".join(f'<dsjp-search scope="{scope}" q="coding"></dsjp-search>' for scope in scopes)
    found = open_page(SNIPPETS["search"].partition("<dsjp")[0] + searches, answer=lambda route: route.continue_())
    found.page.locator("dsjp-search .count").nth(1).wait_for()

    assert found.page.locator("dsjp-search .count").all_inner_texts() == list(scopes.values())
    own, theirs = found.page.get_by_role("combobox").all()
    for box in (theirs, own):
        with found.page.expect_response("**/graphql/**"):
            box.fill("coding da")
    found.page.get_by_role("option", name="Coding day").wait_for()
    assert theirs.get_attribute("aria-expanded") == "false"
