"""The editor: ticks pages, chooses all languages, confirms the estimate; in the admin, over HTTP."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import requests
from django.urls import reverse

from benchmarks.translation.stage import NAME, PASSWORD
from locales.models import TranslationSubmission

PATIENCE_SECONDS = 600


@dataclass(frozen=True)
class Accepted:
    """Seconds that the editor waited for the two answers, and that the estimate took in the worker between them."""

    submission: int
    choosing: float
    confirming: float
    estimating: float


class EditorError(RuntimeError):
    """The admin did not do what an editor asked for."""


class Editor:
    """Logged in to the admin at an address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.session = requests.Session()
        self.post(reverse("wagtailadmin_login"), {"username": NAME, "password": PASSWORD})

    def post(self, path: str, values: Any) -> float:
        """Gets the form's token first; returns how long the answer to the form took. Raises ``EditorError``."""
        page = self.session.get(f"{self.address}{path}", timeout=60)
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)
        values = {**values, "csrfmiddlewaretoken": token[1] if token else self.session.cookies.get("csrftoken", "")}
        began = time.monotonic()
        answer = self.session.post(
            f"{self.address}{path}", data=values, timeout=120, allow_redirects=False, headers={"Referer": self.address}
        )
        took = time.monotonic() - began
        if answer.status_code != 302:
            raise EditorError(f"{path} answered {answer.status_code}: {answer.text[:1000]}")
        return took

    def ask(self, pages: Sequence[int], languages: Sequence[str]) -> Accepted:
        action = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "machine_translate"])
        ids = "&".join(f"id={page}" for page in pages)
        choosing = self.post(f"{action}?next=/admin/&{ids}", {"preset": "chosen", "languages": list(languages)})
        submission = TranslationSubmission.objects.latest("pk")
        began = time.monotonic()
        wait_for(lambda: state_of(submission) == TranslationSubmission.State.ESTIMATED)
        estimating = time.monotonic() - began
        confirming = self.post(reverse("locales_submission_confirm", args=[submission.pk]), {})
        return Accepted(submission.pk, choosing, confirming, estimating)


def state_of(submission: TranslationSubmission) -> str:
    return TranslationSubmission.objects.values_list("state", flat=True).get(pk=submission.pk)


def wait_for(condition: Callable[[], bool], *, seconds: float = PATIENCE_SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("It takes too long.")
        time.sleep(0.2)
