"""Two sites in one platform: each root field answers for the one that is chosen, by key or by host."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page, Site

from content_models.editorial.models import HomePage, ListingPage, Menu, SiteProfile
from tests.factories.events import make_event

Ask = Callable[..., dict[str, Any]]

EVERYTHING = """query Everything($site: String) {
  content(site: $site, kinds: [EVENT]) { requestedLocale totalCount nodes { title url } }
  suggest(site: $site, prefix: "week") { title }
  route(path: "/events/week/", site: $site) { status content { title url } }
  navigation(menu: MAIN, site: $site) { label }
  site(key: $site) { key name frontEndUrl defaultLocale fallback languages { code } }
  languages(site: $site) { code isDefault }
}"""


@pytest.fixture
def sites(site: Site, home: HomePage, english: Locale, french: Locale) -> None:
    """The platform in English, and a coalition's site whose own language is French, with English behind it."""
    fill(home, english, "Europe week")
    SiteProfile.objects.update(front_end_url="https://main.example.eu", languages=["en", "fr"])
    root = home.get_parent()
    other = root.add_child(instance=HomePage(title="Coalition", slug="coalition", locale=french))
    fill(other, french, "Semaine week")
    second = Site.objects.create(hostname="coalition.localhost", root_page=other, site_name="Coalition")
    SiteProfile.objects.create(
        site=second, key="coalition", front_end_url="https://coalition.example", languages=["fr"], fallback=["en"]
    )
    Menu.objects.create(key="main", title="Menu", locale=english, items=[("entry", {"label": "Home", "page": home})])


def fill(home: Page, locale: Locale, title: str) -> None:
    events = home.add_child(instance=ListingPage(title="Events", slug="events", locale=locale))
    make_event(events, title=title, slug="week")


MAIN = {
    "content": {
        "requestedLocale": "en",
        "totalCount": 1,
        "nodes": [{"title": "Europe week", "url": "https://main.example.eu/en/events/week/"}],
    },
    "suggest": [{"title": "Europe week"}],
    "route": {
        "status": "FOUND",
        "content": {"title": "Europe week", "url": "https://main.example.eu/en/events/week/"},
    },
    "navigation": [{"label": "Home"}],
    "site": {
        "key": "main",
        "name": "Platform",
        "frontEndUrl": "https://main.example.eu/",
        "defaultLocale": "en",
        "fallback": ["en"],
        "languages": [{"code": "en"}, {"code": "fr"}],
    },
    "languages": [{"code": "en", "isDefault": True}, {"code": "fr", "isDefault": False}],
}
COALITION = {
    "content": {
        "requestedLocale": "fr",
        "totalCount": 1,
        "nodes": [{"title": "Semaine week", "url": "https://coalition.example/fr/events/week/"}],
    },
    "suggest": [{"title": "Semaine week"}],
    "route": {
        "status": "FOUND",
        "content": {"title": "Semaine week", "url": "https://coalition.example/fr/events/week/"},
    },
    # The menu's one entry leads to a page of the other site, which this site does not show.
    "navigation": [],
    "site": {
        "key": "coalition",
        "name": "Coalition",
        "frontEndUrl": "https://coalition.example/",
        "defaultLocale": "fr",
        "fallback": ["en"],
        "languages": [{"code": "fr"}],
    },
    "languages": [{"code": "fr", "isDefault": True}],
}


def test_every_root_field_answers_for_the_site_that_is_named(sites: None, ask: Ask) -> None:
    assert ask(EVERYTHING, site="main") == MAIN
    assert ask(EVERYTHING, site="coalition") == COALITION


def test_without_a_name_the_host_decides_and_an_unknown_host_gets_the_default_site(sites: None, ask: Ask) -> None:
    assert ask(EVERYTHING, host="coalition.localhost") == COALITION
    assert ask(EVERYTHING, host="localhost") == MAIN
    assert ask(EVERYTHING, host="testserver") == MAIN


def test_a_named_site_wins_over_the_host(sites: None, ask: Ask) -> None:
    assert ask(EVERYTHING, host="coalition.localhost", site="main") == MAIN


@pytest.mark.parametrize(
    "field",
    [
        "content(site: $site) { totalCount }",
        'suggest(site: $site, prefix: "week") { title }',
        'route(path: "/", site: $site) { status }',
        'item(translationKey: "5f2b0f64-0000-4000-8000-000000000000", site: $site) { id }',
        "navigation(menu: MAIN, site: $site) { label }",
        "site(key: $site) { key }",
        "languages(site: $site) { code }",
    ],
)
def test_an_unknown_site_is_an_error_that_names_the_sites(
    sites: None, refusal: Callable[..., tuple[str, str]], field: str
) -> None:
    found = refusal(f"query ($site: String) {{ {field} }}", site="nowhere")

    assert found == ("BAD_USER_INPUT", "There is no site “nowhere”. Sites: coalition, main.")
