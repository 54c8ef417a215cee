"""The builder: what it gives is what was chosen, whatever was typed, and everybody can use it."""

from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.http import QueryDict
from django.test import Client
from playwright.sync_api import BrowserContext

from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.outlets.definition import parameters
from graphql_schema.widget_files.presets import PRESETS
from graphql_schema.widget_files.releases import manifest
from graphql_schema.widget_files.snippets import (
    ELEMENTS,
    element_snippet,
    feed_addresses,
    frame_address,
    proposal_link,
    read_configuration,
)
from graphql_schema.widget_files.takeaways import tabs
from graphql_schema.widget_files.words import (
    CHOICE_TITLES,
    ELEMENT_MEANINGS,
    ELEMENT_TITLES,
    SETTING_MEANINGS,
    SETTING_TITLES,
)
from tests.factories.events import make_event
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


def test_a_fixed_version_names_its_hash() -> None:
    configuration = read_configuration(QueryDict(urlencode(CHOSEN)))
    elements = Elements(element_snippet(configuration, PLATFORM, is_pinned=True)).found
    version = manifest()["evergreen"]["v1"]

    assert elements["script"] == {
        "type": "module",
        "src": f"{PLATFORM}widgets/{version}/dsjp-list.js",
        "integrity": manifest()["releases"][version]["dsjp-list.js"]["integrity"],
        "crossorigin": "anonymous",
    }
    assert elements["dsjp-list"] == {name: value for name, value in CHOSEN.items() if name != "widget"}


def test_each_system_gets_its_snippets_and_the_lines_of_its_policy() -> None:
    values = {"widget": "list", "type": "event", "q": "it's </script> \\ 100%"}
    found = tabs(read_configuration(QueryDict(urlencode(values))), PLATFORM)
    element = (
        "script-src https://platform.example; connect-src https://platform.example; img-src https://platform.example"
    )
    frame = "frame-src https://platform.example"
    include = f"'{PLATFORM}embed/list.html?type=event&q=it%27s+%3C%2Fscript%3E+%5C+100%25&fragment=1'"

    assert [(tab.title, [snippet.name for snippet in tab.snippets], tab.policy) for tab in found] == [
        ("HTML", ["html", "pinned"], element),
        ("WordPress", ["wordpress"], frame),
        ("Drupal", ["drupal", "drupal-include"], element),
        ("Joomla", ["joomla", "joomla-include"], element),
        ("iframe", ["iframe"], frame),
        ("Feeds", ["feed"], ""),
        ("Proposals", ["proposals"], ""),
    ]
    for name in ("drupal-include", "joomla-include"):
        (text,) = [snippet.text for tab in found for snippet in tab.snippets if snippet.name == name]
        assert include in text


def test_the_link_for_proposals_takes_over_what_the_form_can_take() -> None:
    configuration = read_configuration(QueryDict("widget=list&type=event,article&country=PT,FR&lang=pt&q=x"))

    (link,) = Elements(proposal_link(configuration, PLATFORM)).found.values()

    assert link == {"href": f"{PLATFORM}widgets/propose/?kind=event&country=PT&lang=pt"}


def test_every_setting_is_named_and_explained_in_words() -> None:
    shown = {name: each for name, each in parameters().items() if each.widgets & set(ELEMENTS)}

    assert {name: str(SETTING_MEANINGS[name]) for name in shown} == {name: each.meaning for name, each in shown.items()}
    assert SETTING_TITLES.keys() == SETTING_MEANINGS.keys() == shown.keys()
    assert ELEMENT_TITLES.keys() == ELEMENT_MEANINGS.keys() == set(ELEMENTS)
    offered = {choice for each in shown.values() if not each.many for choice in each.choices}
    assert offered <= CHOICE_TITLES.keys()


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: str(preset.title))
def test_a_ready_choice_is_one_that_the_builder_understands(preset: Any) -> None:
    configuration = read_configuration(QueryDict(urlencode(preset.values)))

    assert {"widget": configuration.element, **configuration.values} == preset.values
    for name, value in preset.values.items():
        choices = parameters()[name].choices if name != "widget" else {}
        assert not choices or set(value.split(",")) <= choices.keys()


@pytest.fixture
def one_event(events: ListingPage, terms: dict[str, Term]) -> None:
    make_event(events, terms={"countries": [terms["country:PRT"]]})


@pytest.mark.django_db
@pytest.mark.usefixtures("one_event")
@pytest.mark.parametrize(
    ("query", "words", "problems"),
    [
        ("widget=calendar", "1 item now", []),
        ("widget=list&type=event&country=PRT", "1 item now", []),
        ("widget=list&type=event&country=FRA", "0 items now", []),
        ("widget=list&type=funding&online=true&free=true&upcoming=true", "0 items now", []),
        ("widget=map&layer=events", "1 item now", []),
        ("widget=search&q=nothing", "0 items now", []),
        ("widget=list&country=XX", "0 items now", ["“XX” is not known for “country”."]),
        ("widget=list&from=2027-05-02&to=2027-05-01", "0 items now", ["“to” is before “from”."]),
        ("widget=chart&indicator=x", "", []),
    ],
)
def test_items_are_counted_and_no_combination_is_refused(
    client: Client, query: str, words: str, problems: list[str]
) -> None:
    answer = client.get(f"/widgets/count/?{query}&lang=en")
    page = client.get(f"/widgets/?{query}&lang=en")

    assert (answer.status_code, answer.json()) == (200, {"words": words, "problems": problems})
    assert page.status_code == 200
    shown = BeautifulSoup(page.content, "html.parser").select_one("#count")
    assert (shown.strong.get_text(), [each.get_text() for each in shown.find_all("p")]) == (words, problems)


@pytest.mark.django_db
@pytest.mark.usefixtures("one_event")
def test_ready_choices_keep_the_country_and_the_language(client: Client) -> None:
    page = BeautifulSoup(client.get("/widgets/?widget=list&country=PRT&lang=pt&count=3").content, "html.parser")

    links = [dict(parse_qsl(urlsplit(link["href"]).query)) for link in page.select(".presets a")]
    assert [link["widget"] for link in links] == ["list", "list", "search", "list", "map"]
    assert {(link["country"], link["lang"]) for link in links} == {("PRT", "pt")}
    assert page.html["lang"] == "pt"


def test_the_builder_previews_and_copies(context: BrowserContext, platform: str, packages: Path) -> None:
    found = Visit(context.new_page(), platform, platform).watch()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    found.page.goto(f"{platform}/widgets/?widget=list&type=article&count=2")

    found.page.frame_locator("iframe").locator("dsjp-list .title").nth(1).wait_for()
    found.page.get_by_role("button", name="Copy HTML", exact=True).click()
    found.page.get_by_text("Copied.").wait_for()
    copied = found.page.evaluate("navigator.clipboard.readText()")
    assert Elements(copied).found["dsjp-list"] == {"type": "article", "count": "2"}
    assert violations(found, packages) == []
    found.page.get_by_label("Countries", exact=True).press_sequentially("MLT")
    found.page.get_by_text("0 items now").wait_for()
    found.page.get_by_label("Map", exact=True).check()
    found.page.wait_for_url("**/widgets/?widget=map**")
    for path in ("check/?url=https://127.0.0.1/", "propose/?kind=event&lang=en"):
        found.page.goto(f"{platform}/widgets/{path}")
        assert violations(found, packages) == [], path
    assert found.errors == []
