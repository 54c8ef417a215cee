"""A running platform, a browser, and the people who use them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Collection, Locale, Site
from wagtail.models import Page as TreePage

from content_models.editorial.models import HomePage, ListingPage, SiteProfile
from content_models.editorial.roles.sync import sync_roles
from content_models.editorial.workflows.sync import sync_workflows
from tests.factories.editors import make_editor
from tests.support.terms import load_test_terms


@pytest.fixture
def platform(live_server: LiveServer) -> "Platform":
    """A site with a listing for events, an author and a reviewer."""
    english = Locale.objects.get_or_create(language_code="en")[0]
    home = plant_home(english)
    latest = home.add_child(instance=ListingPage(title="Latest", slug="latest", locale=english))
    events = latest.add_child(instance=ListingPage(title="Events", slug="events", locale=english))
    load_test_terms()
    sync_roles(lambda _line: None)
    sync_workflows(lambda _line: None)
    make_editor("advanced_contributor", name="author")
    make_editor("reviewer", name="reviewer")
    return Platform(live_server.url, events)


def plant_home(english: Locale) -> HomePage:
    """A tree from nothing: tests with real transactions leave an empty database behind."""
    root = TreePage.get_first_root_node() or TreePage.add_root(title="Root", locale=english)
    root.get_children().delete()
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")
    home = TreePage.objects.get(pk=root.pk).add_child(instance=HomePage(title="Home", slug="en", locale=english))
    Site.objects.all().delete()
    site = Site.objects.create(hostname="localhost", root_page=home, is_default_site=True, site_name="Platform")
    SiteProfile.objects.create(site=site, key="main", fallback=["en"])
    Site.clear_site_root_paths_cache()
    return home


@dataclass(frozen=True)
class Platform:
    """Where it runs, and the listing that events live in."""

    url: str
    events: ListingPage


@dataclass(frozen=True)
class Desk:
    """A browser window in which somebody may be logged in."""

    page: Page
    url: str

    def open(self, path: str) -> None:
        self.page.goto(f"{self.url}{path}")

    def log_in(self, name: str) -> None:
        self.open("/admin/login/")
        self.page.get_by_label("Username").fill(name)
        self.page.get_by_label("Password").fill("secret")
        self.page.get_by_role("button", name="Sign in").click()
        self.page.wait_for_url(f"{self.url}/admin/")

    def choose(self, *, name: str, labels: tuple[str, ...]) -> None:
        """Ticks terms of the field called ``name``."""
        for label in labels:
            self.page.locator(f"[data-contentpath='{name}']").get_by_label(label, exact=True).check()

    def act(self, label: str) -> None:
        """Chooses an entry of the menu at the foot of a page's form."""
        self.page.locator("footer").get_by_role("button", name="More actions").click()
        self.page.get_by_role("button", name=label, exact=True).click()

    def write_moment(self, name: str, value: str) -> None:
        """Types a date and a time; the calendar that opens is closed again."""
        field = self.page.locator(f"#id_{name}")
        field.fill(value)
        field.press("Escape")
        field.blur()


@pytest.fixture
def open_window(browser: Browser, platform: Platform) -> Iterator[Any]:
    contexts = []

    def open_one() -> Desk:
        context = browser.new_context(viewport={"width": 1400, "height": 1000}, locale="en-GB")
        context.set_default_timeout(15_000)
        contexts.append(context)
        return Desk(context.new_page(), platform.url)

    yield open_one
    for context in contexts:
        context.close()
