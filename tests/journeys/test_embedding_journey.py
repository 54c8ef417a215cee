"""Another site shows a list in a frame of an opaque origin: it is there, tells its height, and asks one host only."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser

from tests.factories.events import make_event
from tests.journeys.conftest import Platform

pytestmark = [pytest.mark.once, pytest.mark.django_db(transaction=True)]

HOST_PAGE = """<!doctype html><html lang="en"><title>Coalition</title><h1>Coalition</h1>
<script>window.heard = []; addEventListener("message", (event) => heard.push(event.data));</script>
<iframe src="{address}#?secret=abcdefghij" sandbox="allow-scripts allow-popups" width="320" height="480"
  title="Events"></iframe>"""


def test_a_frame_works_without_an_origin(platform: Platform, browser: Browser, tmp_path: Path, settings: Any) -> None:
    settings.DSJP_CATALOGUE_ENGINE = "database"
    soon = timezone.now() + timedelta(days=20)
    for title in ("AI week", "<b>Robots & people</b>", "A" * 120):
        make_event(platform.events, title=title, slug=f"e{len(title)}", starts_at=soon, summary="Words.")
    context = browser.new_context(viewport={"width": 360, "height": 800}, locale="en-GB")
    page, complaints, hosts = context.new_page(), [], set()
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))

    body = HOST_PAGE.format(address=f"{platform.url}/embed/calendar.html?id=box")
    page.route("**/host.html", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto(f"{platform.url}/host.html")
    page.wait_for_function("heard.length >= 2")
    frame = page.frames[1]

    heard = page.evaluate("heard")
    height = heard[0]["height"]
    assert heard[:2] == [
        {"type": "dsjp:height", "id": "box", "height": height},
        {"message": "height", "value": height, "secret": "abcdefghij"},
    ]
    assert 100 < height < 2000
    assert sorted(frame.locator(".dsjp-item-title").all_text_contents()) == sorted(
        ["AI week", "<b>Robots & people</b>", "A" * 120]
    )
    assert frame.evaluate("window.origin") == "null"
    assert frame.evaluate("document.documentElement.scrollWidth") <= 320
    assert frame.evaluate("getComputedStyle(document.body).margin") == "0px"
    page.screenshot(path=tmp_path / "frame.png")
    assert (complaints, hosts, context.cookies()) == ([], {platform.url.split("/")[2]}, [])
    context.close()
