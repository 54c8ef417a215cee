"""Publishes while the platform serves, and watches how soon readers see it.

Run as a process of its own (``python -m benchmarks.harness.publishing``): it is the editor's process.
"""

import argparse
import json
import os
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
    django.setup()

from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.models import ArticlePage

QUERY = "query($path: String!) { route(path: $path) { content { title } } }"
# So many new answers one after the other, each on a connection of its own, speak for every worker.
FRESH_IN_A_ROW = 8
LATE_SECONDS = 1.0
GIVE_UP_SECONDS = 10.0
EDITORS = 8


@dataclass
class Watch:
    """What was seen of all publications so far; seconds count from the commit."""

    port: int
    fresh_after: list[float] = field(default_factory=list)
    stale_answers: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def follow(self, path: str, title: str, published: float) -> None:
        """Asks until every worker shows the title; counts old answers that come too late."""
        in_a_row, first_fresh, stale = 0, 0.0, 0
        while in_a_row < FRESH_IN_A_ROW and time.monotonic() - published < GIVE_UP_SECONDS:
            asked = time.monotonic()
            if title_at(self.port, path) == title:
                first_fresh = first_fresh if in_a_row else time.monotonic() - published
                in_a_row += 1
            else:
                in_a_row = 0
                stale += asked - published > LATE_SECONDS
            time.sleep(0.02)
        with self.lock:
            self.stale_answers += stale
            self.fresh_after.append(first_fresh if in_a_row == FRESH_IN_A_ROW else GIVE_UP_SECONDS)


def title_at(port: int, path: str) -> str | None:
    body = json.dumps({"query": QUERY, "variables": {"path": path}}).encode()
    headers = {"Content-Type": "application/json"}
    asked = urllib.request.Request(f"http://127.0.0.1:{port}/graphql/", data=body, headers=headers)
    with urllib.request.urlopen(asked, timeout=10) as answer:
        content = json.load(answer)["data"]["route"]["content"]
    return content["title"] if content else None


def publish_for(seconds: float, per_second: float, port: int) -> dict[str, Any]:
    """Publishes article after article at a steady pace, or as fast as it can where that is slower."""
    rows = CatalogueEntry.objects.filter(kind="ARTICLE", locale="en", page__isnull=False).order_by("-published_at")
    articles = list(rows.values_list("page_id", "path")[:400])
    watch, began, number = Watch(port), time.monotonic(), 0
    with ThreadPoolExecutor(EDITORS) as editors:
        while time.monotonic() - began < seconds:
            page_id, path = articles[number % len(articles)]
            editors.submit(publish_and_watch, watch, page_id, path, f"Published while you read {number}")
            number += 1
            time.sleep(max(0.0, began + number / per_second - time.monotonic()))
    lags = sorted(watch.fresh_after)
    return {
        "published_per_second": len(lags) / (time.monotonic() - began),
        "stale_answers": watch.stale_answers,
        "median_fresh_seconds": lags[len(lags) // 2] if lags else None,
        "slowest_fresh_seconds": lags[-1] if lags else None,
    }


def publish_and_watch(watch: Watch, page_id: int, path: str, title: str) -> None:
    publish(page_id, title)
    watch.follow(path, title, time.monotonic())


def publish(page_id: int, title: str) -> None:
    page = ArticlePage.objects.get(pk=page_id)
    page.title = title
    page.save_revision(clean=False).publish(skip_permission_checks=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("seconds", "rate", "port"):
        parser.add_argument(f"--{name}", type=float, required=True)
    asked = parser.parse_args()
    print(json.dumps(publish_for(asked.seconds, asked.rate, int(asked.port))))
