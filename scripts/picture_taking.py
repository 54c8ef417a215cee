"""How pictures of docs/images are taken: a program runs until it has said its address, and a browser looks at it."""

import argparse
import os
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
CHROMIUM = os.environ.get("DSJP_CHROMIUM", "/usr/bin/chromium")
LONGEST_MILLISECONDS = 240_000


def take_all(
    what: str, run: Callable[[], AbstractContextManager[str]], pictures: Callable[[Browser, str], None]
) -> None:
    """Of what runs at the address of the command line, else of what ``run`` starts."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("--url", help="the address of one that runs already")
    given = parser.parse_args().url
    IMAGES.mkdir(parents=True, exist_ok=True)
    with nullcontext(given.rstrip("/")) if given else run() as url, browser() as started:
        pictures(started, url)


@contextmanager
def running(
    command: Sequence[str], *, says: str, ends_by: signal.Signals = signal.SIGINT, **environment: str
) -> Iterator[str]:
    """A program, until the block ends: the address stands on its first line that begins with ``says``."""
    shown = {**os.environ, "PYTHONUNBUFFERED": "1", **environment}
    with subprocess.Popen(command, cwd=ROOT, env=shown, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            for line in process.stdout or ():
                print(line, end="")
                if line.startswith(says):
                    yield line.split(maxsplit=1)[1].strip().rstrip("/")
                    break
            else:
                raise SystemExit(f"{command[0]} did not start.")
        finally:
            process.send_signal(ends_by)
            process.communicate(timeout=60)


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


def take(page: Page, address: str, name: str) -> None:
    page.goto(address)
    shoot(page, name)


def shoot(page: Page, name: str) -> None:
    page.wait_for_load_state("networkidle")
    page.screenshot(path=IMAGES / f"{name}.png")
