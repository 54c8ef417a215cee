"""The pages for frames in a browser: everybody can use them, on a small screen too, and they ask nobody else."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext

from tests.widgets.browsing import Visit
from tests.widgets.test_elements import violations

pytestmark = pytest.mark.once

FRAMES = [
    "list.html?type=article&layout=cards",
    "calendar.html",
    "calendar.html?view=month&theme=eu",
    "search.html?q=coding",
    "map.html",
    "card.html?item=/en/latest/article-2/",
    "chart.html?indicator=basic_skills&theme=ec",
    "list.html?country=nowhere",
]
WIDTHS = (320, 1280)


def test_no_frame_has_a_fault_that_axe_finds_nor_scrolls_sideways(
    context: BrowserContext, platform: str, packages: Path
) -> None:
    found = Visit(context.new_page(), platform, platform).watch()
    faults: dict[tuple[str, int], Any] = {}
    for frame in FRAMES:
        found.page.goto(f"{platform}/embed/{frame}")
        for width in WIDTHS:
            found.page.set_viewport_size({"width": width, "height": 900})
            wide = found.page.evaluate("document.documentElement.scrollWidth")
            wrong = violations(found, packages)
            if wrong or wide > width:
                faults[frame, width] = (wide, wrong)

    assert faults == {}
    assert found.hosts <= {platform}
    assert found.kept() == {"cookies": [], "stored": [0, 0, 0, 0]}
    # The last one is wrong on purpose; opened by itself, a page is asked for an icon that frames are not asked for.
    assert [text for text in found.errors if "Failed to load resource" not in text] == []


def test_a_large_screen_has_the_month_and_a_small_one_the_agenda(context: BrowserContext, platform: str) -> None:
    page = context.new_page()
    # The first of the events is that of tomorrow.
    month = (timezone.now() + timedelta(days=1)).replace(day=1)
    page.goto(f"{platform}/embed/calendar.html?view=month&from={month:%Y-%m-%d}")
    table, agenda = page.locator("table.dsjp-month"), page.locator(".dsjp-items")

    assert (table.is_visible(), agenda.is_visible()) == (True, False)
    page.set_viewport_size({"width": 320, "height": 640})
    assert (table.is_visible(), agenda.is_visible()) == (False, True)
    name = page.locator("caption").inner_text()
    page.get_by_role("link", name="Next month").click()
    page.wait_for_url(lambda url: f"{month:%Y-%m-%d}" not in url)
    assert page.locator("caption").text_content() != name
