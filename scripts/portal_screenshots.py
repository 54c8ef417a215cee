"""Takes the pictures of the reference portal: starts it with the demo on ports of its own, or uses one that runs."""

import argparse
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
CHROMIUM = os.environ.get("DSJP_CHROMIUM", "/usr/bin/chromium")
PLATFORM_PORT, PORT = "8097", "8098"
WINDOW = {"width": 1280, "height": 900}
PAGES = {
    "portal-home": "/en/",
    "portal-list": "/en/opportunities/training/",
    "portal-calendar": "/en/calendar/",
    "portal-country": "/en/european-interactive-map/portugal/",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="the address of a portal that runs already")
    wanted = parser.parse_args()
    if wanted.url:
        take_pictures(wanted.url.rstrip("/"))
        return
    with running_portal() as url:
        take_pictures(url)


@contextmanager
def running_portal() -> Iterator[str]:
    """The portal and its demo, until the block ends."""
    environment = {**os.environ, "DSJP_PORT": PLATFORM_PORT, "DSJP_PORTAL_PORT": PORT}
    with subprocess.Popen(  # noqa: S603
        [str(ROOT / "scripts" / "portal")], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            for line in process.stdout or ():
                print(line, end="")
                if line.startswith("portal:"):
                    yield line.split(maxsplit=1)[1].strip().rstrip("/")
                    break
            else:
                raise SystemExit("The portal did not start.")
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)


def take_pictures(url: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport=WINDOW, locale="en-GB")
        page.set_default_timeout(60_000)
        for name, path in PAGES.items():
            take(page, url + path, name)
        page.goto(f"{url}/en/latest/events/")
        first = page.locator(".card-title a").first.get_attribute("href")
        take(page, f"{url}{first}", "portal-detail")
        browser.close()


def take(page: Page, address: str, name: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=IMAGES / f"{name}.png")


if __name__ == "__main__":
    main()
