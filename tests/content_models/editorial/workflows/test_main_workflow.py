"""The main workflow, step by step, through the admin."""

from dataclasses import dataclass

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import TaskState

from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from tests.content_models.editorial.permissions.conftest import classified
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event


@dataclass(frozen=True)
class Desk:
    """Who works on an event, and the event, submitted for review."""

    page: EventPage
    clients: dict[str, Client]

    def act(self, key: str, action: str, comment: str = "") -> int:
        state = EventPage.objects.get(pk=self.page.pk).current_workflow_task_state
        address = reverse("wagtailadmin_pages:workflow_action", args=[self.page.pk, action, state.pk])
        return self.clients[key].post(address, {"comment": comment}).status_code

    def now(self) -> tuple[bool, str | None]:
        page = EventPage.objects.get(pk=self.page.pk)
        task = page.current_workflow_task
        return page.live, task.name if task else None


@pytest.fixture
def desk(roles: list[str], events: ListingPage, terms: dict[str, Term]) -> Desk:
    keys = ("advanced_contributor", "content_editor", "reviewer", "critical_reviewer")
    users = {key: make_editor(key) for key in keys}
    author = users["advanced_contributor"]
    page = make_event(events, terms=classified(terms), live=False, owner=author, online_url="https://example.org/join")
    page.save_revision(user=author)
    page = EventPage.objects.get(pk=page.pk)
    page.get_workflow().start(page, user=author)
    return Desk(page=page, clients={key: client_of(user) for key, user in users.items()})


def test_it_publishes_after_review_and_approval(desk: Desk) -> None:
    submitted = desk.now()
    desk.act("content_editor", "approve")
    reviewed = desk.now()
    desk.act("reviewer", "approve")

    assert [submitted, reviewed, desk.now()] == [(False, "Review"), (False, "Approval"), (True, None)]


def test_it_skips_safe_validation_unless_a_reviewer_asked_for_it(desk: Desk) -> None:
    desk.act("content_editor", "approve")
    desk.act("reviewer", "approve")

    state = TaskState.objects.get(task__name="Safe validation")
    assert state.status == TaskState.STATUS_SKIPPED


def test_it_waits_for_safe_validation_when_a_reviewer_asked_for_it(desk: Desk) -> None:
    desk.act("content_editor", "approve")
    desk.act("reviewer", "safe_validation", "Please check the claims.")
    waiting = desk.now()
    desk.act("critical_reviewer", "approve")

    assert [waiting, desk.now()] == [(False, "Safe validation"), (True, None)]


def test_it_returns_a_page_for_changes_at_each_step(desk: Desk) -> None:
    desk.act("content_editor", "reject", "The date is missing.")
    state = desk.page.workflow_states.get()

    assert (state.status, state.current_task_state.comment) == (state.STATUS_NEEDS_CHANGES, "The date is missing.")
    assert desk.now() == (False, None)


def test_it_lets_authors_approve_nothing(desk: Desk) -> None:
    desk.act("advanced_contributor", "approve")

    assert desk.now() == (False, "Review")


def test_it_writes_to_those_who_decide_and_to_the_author(desk: Desk) -> None:
    submitted = {message.to[0] for message in mail.outbox}
    mail.outbox.clear()
    desk.act("content_editor", "approve")
    reviewed = {message.to[0] for message in mail.outbox}
    mail.outbox.clear()
    desk.act("reviewer", "reject", "Too long.")

    assert submitted == {"content_editor@example.org", "reviewer@example.org"}
    assert reviewed == {"reviewer@example.org"}
    assert {message.to[0] for message in mail.outbox} == {"advanced_contributor@example.org"}
