"""Whatever is killed, and whenever: every job ends, and every text that was delivered is there exactly once."""

import os
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from locales.models import JobTarget, TranslationJob, TranslationSubmission
from locales.submitting.services import Chosen, confirm_submission, start_submission
from tests.factories.events import make_event
from tests.locales.killing.accounting import check_deliveries, check_drafts, check_jobs, check_texts, is_settled
from tests.locales.killing.scene import Scene, running_scene
from tests.locales.killing.victims import Killer
from tests.support.processes import wait_until

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.long]

SOAKED_PAGES = 105
PAGES_AT_ONCE = 3
CALM_SECONDS = 900


@pytest.fixture
def seed() -> str:
    """``SOAK_SEED`` repeats the moments of a run as far as the machine does."""
    chosen = os.environ.get("SOAK_SEED") or str(random.SystemRandom().randrange(10**6))
    print(f"\nSOAK_SEED={chosen}")  # noqa: T201
    return chosen


@pytest.fixture
def languages(events: ListingPage, english: Locale, french: Locale, greek: Locale) -> list[Locale]:
    plant_tree(source=english, target=french)
    plant_tree(source=english, target=greek)
    return [french, greek]


def make_pages(events: ListingPage, number: int) -> list[EventPage]:
    return [
        make_event(events, title=f"Week {count} of AI", slug=f"week-{count}", summary=f"The <{count}th> week & more.")
        for count in range(number)
    ]


@dataclass(frozen=True)
class Story:
    """English pages that an editor has translated while everything is killed."""

    pages: Sequence[EventPage]
    languages: Sequence[Locale]
    editor: User
    seed: str

    def portions(self) -> list[Sequence[EventPage]]:
        return [self.pages[start : start + PAGES_AT_ONCE] for start in range(0, len(self.pages), PAGES_AT_ONCE)]

    def ask(self, pages: Sequence[EventPage]) -> None:
        """As an editor does who chose some pages: estimated at once, confirmed, handed over by the worker."""
        of_pages = ContentType.objects.get_for_model(Page).pk
        chosen = [Chosen(of_pages, str(page.pk), page.title) for page in pages]
        submission = start_submission(user=self.editor, objects=chosen, locales=self.languages)
        # A worker that finds it meanwhile may have been the first.
        wait_until(lambda: is_estimated(submission))
        confirm_submission(submission)

    def check(self, scene: Scene) -> None:
        check_jobs(len(self.pages), len(self.languages))
        check_deliveries(scene.kept)
        check_texts(self.pages, self.languages)
        check_drafts(self.pages, self.languages)


def is_estimated(submission: TranslationSubmission) -> bool:
    submission.refresh_from_db()
    return submission.state == TranslationSubmission.State.ESTIMATED


@pytest.fixture
def make_story(
    events: ListingPage, languages: list[Locale], editor: User, settings: Any, seed: str
) -> Callable[[int], Story]:
    settings.ETRANSLATION = {**settings.ETRANSLATION, "ENABLED": True}
    return lambda pages: Story(make_pages(events, pages), languages, editor, seed)


@pytest.fixture
def tell(make_story: Callable[[int], Story], tmp_path: Path) -> Callable[..., dict[str, int]]:
    """Has so many pages translated while each process is killed so often in so many seconds. Returns the kills."""

    def told(*, pages: int, kills: int, seconds: float) -> dict[str, int]:
        story = make_story(pages)
        with running_scene(tmp_path, seed=story.seed) as scene:
            kill_while_asking(scene, story, kills=kills, seconds=seconds)
            wait_until(lambda: is_settled(pages), seconds=CALM_SECONDS)
            story.check(scene)
        return scene.kills

    return told


def kill_while_asking(scene: Scene, story: Story, *, kills: int, seconds: float) -> None:
    """Asks for portion after portion, evenly over the killing, which ends when all was asked for."""
    portions, asked, ends_at = story.portions(), 0, time.monotonic() + seconds

    def may_stop() -> bool:
        return asked == len(portions) and time.monotonic() > ends_at

    pause = seconds / kills
    killers = [Killer(each, seed=story.seed, pause=pause, kills=kills, may_stop=may_stop) for each in scene.victims]
    for killer in killers:
        killer.start()
    while any(killer.is_alive() for killer in killers):
        if asked < len(portions) and asked <= min(scene.kills.values()) / kills * len(portions):
            story.ask(portions[asked])
            asked += 1
        time.sleep(0.05)
    for killer in killers:
        killer.tell()


def test_no_text_is_lost_or_doubled_when_everything_is_killed_twice(tell: Callable[..., dict[str, int]]) -> None:
    killed = tell(pages=2, kills=2, seconds=2)

    assert sorted(killed) == ["simulator", "web", "worker"]
    assert min(killed.values()) >= 2


@pytest.mark.soak
def test_no_text_is_lost_or_doubled_when_everything_is_killed_fifty_times(
    tell: Callable[..., dict[str, int]],
) -> None:
    """At least 210 jobs. ``SOAK_KILLS`` says how often each is killed, ``SOAK_MINUTES`` how long at least."""
    kills = int(os.environ.get("SOAK_KILLS", "50"))

    killed = tell(pages=SOAKED_PAGES, kills=kills, seconds=float(os.environ.get("SOAK_MINUTES", "10")) * 60)

    print(f"\nkilled {killed}, {TranslationJob.objects.count()} jobs, {JobTarget.objects.count()} languages")  # noqa: T201
    assert TranslationJob.objects.count() >= 2 * SOAKED_PAGES
    assert min(killed.values()) >= kills
