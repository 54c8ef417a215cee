"""The builder: what it gives is what was chosen, whatever was typed, and everybody can use it."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from playwright.sync_api import BrowserContext

from graphql_schema.widget_files.snippets import (
    element_snippet,
    feed_addresses,
    frame_address,
    read_configuration,
)
from tests.widgets.browsing import Visit
from tests.widgets.test_elements import violations

pytestmark = pytest.mark.once

PLATFORM = "https://platform.example/"
CHOSEN = {"widget": "list", "type": "event", "country": "PT,FR", "title": '"><script>alert(1)</script>', "count": "5"}


class Elements(HTMLParser):
    """The attributes of every element, by its name."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found[tag] = dict(attributes)


def snippet_of(values: dict[str, str]) -> str:
    return element_snippet(read_configuration(QueryDict(urlencode(values))), PLATFORM)


def test_a_snippet_holds_what_was_chosen_and_nothing_else() -> None:
    elements = Elements(snippet_of(CHOSEN)).found

    assert elements == {
        "script": {"type": "module", "src": f"{PLATFORM}widgets/v1/dsjp-list.js"},
        "dsjp-list": {name: value for name, value in CHOSEN.items() if name != "widget"},
        "a": {"href": PLATFORM},
    }


def test_the_snippet_of_a_snippet_is_the_same() -> None:
    first = snippet_of(CHOSEN)
    attributes = Elements(first).found["dsjp-list"]
    again = snippet_of({"widget": "list", **{name: value or "" for name, value in attributes.items()}})

    assert again == first


def test_feeds_and_frames_have_the_same_filters() -> None:
    configuration = read_configuration(QueryDict("widget=list&type=event&country=PT&layout=cards"))

    assert frame_address(configuration, PLATFORM) == f"{PLATFORM}embed/list.html?type=event&country=PT&layout=cards"
    assert feed_addresses(configuration, PLATFORM) == [
        f"{PLATFORM}feeds/event.{form}?country=PT" for form in ("atom", "rss", "json", "csv")
    ]


def test_the_builder_previews_and_copies(context: BrowserContext, platform: str, packages: Path) -> None:
    found = Visit(context.new_page(), platform, platform).watch()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    found.page.goto(f"{platform}/widgets/?widget=list&type=article&count=2")

    found.page.frame_locator("iframe").locator("dsjp-list .title").nth(1).wait_for()
    found.page.get_by_role("button", name="Copy HTML").click()
    found.page.get_by_text("Copied.").wait_for()
    copied = found.page.evaluate("navigator.clipboard.readText()")
    assert Elements(copied).found["dsjp-list"] == {"type": "article", "count": "2"}
    found.page.get_by_label("dsjp-map").check()
    found.page.wait_for_url("**/widgets/?widget=map**")
    assert found.errors == []
    assert violations(found, packages) == []
