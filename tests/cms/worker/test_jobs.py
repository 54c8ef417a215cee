"""What the schedule does to content and to the worker's own tables."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from cms.worker.jobs import forget_old_tasks, publish_scheduled
from content_models.editorial.models import EventPage, HomePage
from tests.factories.events import make_event
from tests.support.tasks import succeed

pytestmark = pytest.mark.django_db


def schedule(event: EventPage) -> None:
    """As an editor does: publish a draft with a date in the future."""
    event.go_live_at = timezone.now() + timedelta(seconds=1)
    event.save_revision().publish()


def wait_for_its_time(event: EventPage) -> None:
    time.sleep(max(0, (event.go_live_at - timezone.now()).total_seconds()) + 0.1)


def is_live(event: EventPage) -> bool:
    return EventPage.objects.get(pk=event.pk).live


def test_a_page_is_published_when_its_time_has_come(home: HomePage) -> None:
    event = make_event(home, live=False)
    schedule(event)

    publish_scheduled()
    before = is_live(event)
    wait_for_its_time(event)
    publish_scheduled()

    assert (before, is_live(event)) == (False, True)


def test_a_page_is_withdrawn_when_it_expires(home: HomePage) -> None:
    event = make_event(home)
    later = make_event(home, title="Later")
    EventPage.objects.filter(pk=event.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    EventPage.objects.filter(pk=later.pk).update(expire_at=timezone.now() + timedelta(hours=1))

    publish_scheduled()

    assert (is_live(event), is_live(later)) == (False, True)
    assert EventPage.objects.get(pk=event.pk).expired is True


def test_an_item_that_cannot_be_handled_stops_no_other(home: HomePage, monkeypatch: pytest.MonkeyPatch) -> None:
    past = timezone.now() - timedelta(minutes=1)
    first, second = make_event(home, title="First"), make_event(home, title="Second")
    EventPage.objects.filter(pk__in=[first.pk, second.pk]).update(expire_at=past)
    unpublish = EventPage.unpublish

    def refuse_the_first(page: EventPage, **options: object) -> None:
        if page.pk == first.pk:
            raise ValueError("cannot be handled")
        unpublish(page, **options)

    monkeypatch.setattr(EventPage, "unpublish", refuse_the_first)

    publish_scheduled()

    assert (is_live(first), is_live(second)) == (True, False)


def test_running_the_schedule_twice_changes_nothing(home: HomePage) -> None:
    event = make_event(home, live=False)
    schedule(event)
    wait_for_its_time(event)
    publish_scheduled()
    revisions = event.revisions.count()

    publish_scheduled()

    assert (is_live(event), event.revisions.count()) == (True, revisions)


def test_old_tasks_are_forgotten_and_dead_letters_kept_for_long() -> None:
    ages = {
        "fresh": (TaskResultStatus.SUCCESSFUL, 1),
        "old": (TaskResultStatus.SUCCESSFUL, 3),
        "dead": (TaskResultStatus.FAILED, 80),
        "long dead": (TaskResultStatus.FAILED, 91),
        "waiting": (TaskResultStatus.READY, 400),
    }
    ids = {name: succeed.enqueue().id for name in ages}
    for name, (status, days) in ages.items():
        finished = timezone.now() - timedelta(days=days)
        DBTaskResult.objects.filter(id=ids[name]).update(status=status, finished_at=finished)

    forget_old_tasks()

    kept = {str(task_id) for task_id in DBTaskResult.objects.values_list("id", flat=True)}
    assert {name for name, task_id in ids.items() if task_id in kept} == {"fresh", "dead", "waiting"}
