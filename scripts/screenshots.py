"""Takes the pictures of docs/images: starts the demo on a port of its own, or uses one that runs already."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager

from picture_taking import IMAGES, LONGEST_MILLISECONDS, running, shoot, take, take_all
from playwright.sync_api import Browser, Page, Route
from translation_pictures import take_service_picture, take_translation_pictures

PORT = "8099"
PASSWORD = "digital-demo"  # noqa: S105
WINDOW = {"width": 1440, "height": 900}


def running_demo() -> AbstractContextManager[str]:
    return running([sys.executable, "manage.py", "demo"], says="ready:", DSJP_PORT=PORT)


def take_pictures(browser: Browser, url: str) -> None:
    log_in_picture(browser, url)
    page = logged_in(browser, url, "reviewer")
    take(page, f"{url}/admin/", "admin-dashboard")
    take(page, f"{url}/admin/content-event/", "admin-listing")
    form, explorer = addresses_of_english_event(page)
    take(page, f"{url}{explorer}", "admin-explorer")
    take(page, f"{url}{form}", "admin-event-form")
    take(page, f"{url}/admin/editorial-reports/missing-classification/", "admin-report")
    take_translation_pictures(page, url, form.split("/")[-3], shoot)
    take_service_picture(logged_in(browser, url, "administrator"), url, shoot)
    answer_picture(browser, url)
    widget_pictures(browser, url)


def log_in_picture(browser: Browser, url: str) -> None:
    page = browser.new_page(viewport=WINDOW)
    take(page, f"{url}/admin/login/", "admin-login")
    page.close()


def logged_in(browser: Browser, url: str, name: str) -> Page:
    page = browser.new_context(viewport=WINDOW, locale="en-GB").new_page()
    page.set_default_timeout(LONGEST_MILLISECONDS)
    page.goto(f"{url}/admin/login/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{url}/admin/")
    return page


def addresses_of_english_event(page: Page) -> tuple[str, str]:
    """Of the form of an event, and of the listing that it stands in; translations have another form."""
    row = page.locator("tbody tr", has_text="English").first
    form = row.locator("a[href$='/edit/']").first.get_attribute("href")
    explorer = row.locator("a[href^='/admin/pages/']:not([href*='edit'])").first.get_attribute("href")
    return str(form), str(explorer)


def answer_picture(browser: Browser, url: str) -> None:
    """The query and its answer, side by side, as a front-end developer would see them."""
    page = browser.new_page(viewport=WINDOW)
    page.set_default_timeout(LONGEST_MILLISECONDS)
    page.goto(f"{url}/graphiql/")
    page.locator(".graphiql-execute-button").click()
    page.locator(".graphiql-response", has_text="isFallback").wait_for()
    shoot(page, "graphql-answer")


WIDGETS = {
    "list": '<dsjp-list type="article" layout="cards" count="3"></dsjp-list>',
    "calendar": '<dsjp-calendar view="month"></dsjp-calendar>',
    "search": '<dsjp-search q="skills" count="3"></dsjp-search>',
    "map": "<dsjp-map></dsjp-map>",
    "chart": '<dsjp-chart countries="PRT,FRA,DEU,ITA,NLD,ROU,EUR"></dsjp-chart>',
}


def widget_pictures(browser: Browser, url: str) -> None:
    """Each element on a plain page, and the builder."""
    page = browser.new_page(viewport={"width": 1100, "height": 760}, locale="en-GB")
    page.set_default_timeout(60_000)
    for name, element in WIDGETS.items():
        page.route(f"{url}/plain-page", plain_page(url, element))
        # The first question of a kind may take longer than an element waits for.
        page.goto(f"{url}/plain-page", wait_until="networkidle")
        page.reload()
        section = page.locator(f"dsjp-{name} section:not([aria-busy])")
        section.locator("a, td, .cards li").first.wait_for()
        page.wait_for_load_state("networkidle")
        section.screenshot(path=IMAGES / f"widget-{name}.png")
        page.unroute(f"{url}/plain-page")
    take(page, f"{url}/widgets/?widget=list&type=event&count=3", "widget-builder")


def plain_page(url: str, element: str) -> Callable[[Route], None]:
    """Answers with a page that holds nothing but an element."""
    script = f'<script type="module" src="{url}/widgets/v1/dsjp.js"></script>'
    style = "<style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem }</style>"
    body = f"<!doctype html><html lang=en><meta charset=utf-8>{style}{script}<body>{element}"
    return lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8")


if __name__ == "__main__":
    take_all(__doc__ or "", running_demo, take_pictures)
