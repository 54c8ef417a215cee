"""Takes the pictures of the reference portal: starts it with the demo on ports of its own, or uses one that runs."""

import signal
from contextlib import AbstractContextManager

from picture_taking import LONGEST_MILLISECONDS, ROOT, running, take, take_all
from playwright.sync_api import Browser

PLATFORM_PORT, PORT = "8097", "8098"
WINDOW = {"width": 1280, "height": 900}
PAGES = {
    "portal-home": "/en/",
    "portal-list": "/en/opportunities/training/",
    "portal-calendar": "/en/calendar/",
    "portal-country": "/en/european-interactive-map/portugal/",
    "portal-form": "/en/forms/proposal/",
}


def running_portal() -> AbstractContextManager[str]:
    """The portal and its demo."""
    ports = {"DSJP_PORT": PLATFORM_PORT, "DSJP_PORTAL_PORT": PORT}
    return running([str(ROOT / "scripts" / "portal")], says="portal:", ends_by=signal.SIGTERM, **ports)


def take_pictures(browser: Browser, url: str) -> None:
    page = browser.new_page(viewport=WINDOW, locale="en-GB")
    page.set_default_timeout(LONGEST_MILLISECONDS)
    for name, path in PAGES.items():
        take(page, url + path, name)
    page.goto(f"{url}/en/latest/events/")
    first = page.locator(".card-title a").first.get_attribute("href")
    take(page, f"{url}{first}", "portal-detail")


if __name__ == "__main__":
    take_all(__doc__ or "", running_portal, take_pictures)
