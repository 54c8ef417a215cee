"""Every element on every kind of host page: what it asks, moves, keeps and says, and whether everybody can use it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.widgets.browsing import Visit, visit
from tests.widgets.content import TITLE
from tests.widgets.hosts import HOSTS, Host, HostServer

pytestmark = pytest.mark.once

FALLBACK = '<a href="https://platform.example/list">All of it on the platform</a>'
ELEMENTS = {
    "list": '<dsjp-list type="article" count="3">{fallback}</dsjp-list>',
    "calendar": "<dsjp-calendar>{fallback}</dsjp-calendar>",
    "search": "<dsjp-search>{fallback}</dsjp-search>",
    "card": '<dsjp-card item="/en/latest/article-2/">{fallback}</dsjp-card>',
    "map": "<dsjp-map>{fallback}</dsjp-map>",
    "chart": '<dsjp-chart indicator="basic_skills" countries="PRT,FRA,MLT,EUR,NLD,ROU">{fallback}</dsjp-chart>',
}


def snippet(name: str) -> str:
    """The element's own file, and the element with a link inside."""
    element = ELEMENTS[name].replace("{fallback}", FALLBACK)
    return f'<script type="module" src="{{widgets}}/widgets/v1/dsjp-{name}.js"></script>{element}'


def violations(found: Visit, packages: Path) -> list[Any]:
    """What axe finds against WCAG 2.2 AA and its best practices, in the page and in the element's shadow."""
    found.page.evaluate((packages / "node_modules" / "axe-core" / "axe.min.js").read_text())
    result = found.page.evaluate("axe.run('main', { resultTypes: ['violations'] })")
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in result["violations"]]


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_an_element_is_a_good_guest(
    name: str, host: Host, open_page: Callable[..., Visit], packages: Path, platform: str
) -> None:
    found = open_page(snippet(name), host=host).settle(f"dsjp-{name}")

    assert found.errors == []
    assert found.warnings == []
    assert [url.removeprefix(platform) for url in found.asked("script")] == [f"/widgets/v1/dsjp-{name}.js"]
    assert len(found.asked("fetch")) == (0 if name == "search" else 1)
    assert found.hosts == {platform}
    assert found.kept() == {"cookies": [], "stored": [0, 0, 0, 0]}
    assert found.shift() == 0
    assert violations(found, packages) == []


@pytest.mark.parametrize("name", ELEMENTS)
def test_an_element_fits_a_small_screen_and_forced_colours(
    name: str, browser: Browser, host_pages: HostServer, packages: Path
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, forced_colors="active")
    found = visit(context, host_pages, snippet(name)).settle(f"dsjp-{name}")

    assert found.page.evaluate("document.documentElement.scrollWidth") == 320
    assert found.shift() == 0
    assert violations(found, packages) == []
    context.close()


def test_markup_in_a_title_is_text(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list")).settle("dsjp-list")

    assert found.page.locator("dsjp-list .title a").first.inner_text() == TITLE
    assert found.page.locator("dsjp-list b").count() == 0


def test_the_words_are_those_of_the_page(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list"), language="fr").settle("dsjp-list")

    section = found.page.locator("dsjp-list section")
    assert section.get_attribute("lang") == "fr"
    assert section.locator("h2").inner_text() == "Actualités de la plateforme"
    assert section.locator(".text").first.get_attribute("lang") == "en"


def test_an_element_reads_from_right_to_left_where_its_page_does(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list"), language="ar", direction="rtl").settle("dsjp-list")

    picture, text = (found.page.locator(f"dsjp-list .{part}").first.bounding_box() for part in ("picture", "text"))
    assert picture is not None
    assert text is not None
    assert picture["x"] > text["x"]


def test_the_month_is_walked_with_the_arrow_keys(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("calendar").replace("<dsjp-calendar", '<dsjp-calendar view="month"'))
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
    found = open_page(snippet("search"), answer=lambda route: route.continue_()).settle("dsjp-search")
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
