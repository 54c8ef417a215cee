"""Whose request leaves next when several people wait for the same slots."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import ListingPage
from locales.models import JobTarget, TranslationJob
from locales.requesting.services import request_translation
from locales.sending.leasing import next_due_job
from locales.sending.services import send_due_jobs
from locales.states import TargetState
from tests.factories.events import make_event
from tests.locales.jobs.conftest import make_due
from tests.locales.jobs.service import Service

pytestmark = pytest.mark.django_db


@pytest.fixture
def ask_as(events: ListingPage, french: Locale, service: Service) -> Any:
    def ask(user: User | None, *titles: str) -> None:
        for title in titles:
            source, _is_new = TranslationSource.get_or_create_from_instance(make_event(events, title=title))
            request_translation(source=source, locales=[french], user=user)

    return ask


def people(*names: str) -> list[User]:
    return [User.objects.create_user(name, f"{name}@example.org") for name in names]


def sent_by(service: Service) -> list[str]:
    """The first letters of the sent titles, in the order in which they left."""
    return [asked.document.split('<p id="s1">')[1][0] for asked in service.asked]


def test_a_single_page_does_not_wait_for_somebody_elses_branch(
    ask_as: Any, service: Service, change_settings: Any
) -> None:
    ann, bob = people("ann", "bob")
    change_settings(MAX_IN_FLIGHT=4)
    ask_as(ann, *(f"a {number}" for number in range(8)))
    ask_as(bob, "b 1")
    ask_as(None, "n 1")

    send_due_jobs()

    assert sent_by(service) == ["a", "b", "n", "a"]


def test_freed_slots_go_to_who_has_the_least_away(ask_as: Any, service: Service, change_settings: Any) -> None:
    ann, bob = people("ann", "bob")
    change_settings(MAX_IN_FLIGHT=2)
    ask_as(ann, *(f"a {number}" for number in range(4)))
    send_due_jobs()
    ask_as(bob, "b 1", "b 2")
    JobTarget.objects.filter(pk=JobTarget.objects.filter(state="submitted").earliest("pk").pk).update(
        state=TargetState.INGESTED
    )
    make_due()

    send_due_jobs()

    assert sent_by(service) == ["a", "a", "b"]


def test_the_choice_costs_the_same_for_one_job_and_for_twenty(ask_as: Any) -> None:
    ann, bob = people("ann", "bob")
    ask_as(ann, "a 1")
    ask_as(bob, "b 1")
    counts = []
    for titles in ([], [f"a {number}" for number in range(2, 21)]):
        ask_as(ann, *titles)
        with CaptureQueriesContext(connection) as queries:
            assert next_due_job() is not None
        counts.append(len(queries))

    assert (counts, TranslationJob.objects.count()) == ([3, 3], 21)
