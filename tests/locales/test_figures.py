"""Machine translation in numbers: jobs, what waits, what the service brought, what is left of the quota."""

import logging
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from locales.figures import current_figures
from locales.models import JobTarget, TranslationDelivery, TranslationJob
from locales.requesting.services import request_translation
from locales.tasks import sweep_translations
from tests.factories.editors import client_of

CHARACTERS = 2 * (len("AI week") + len("A week about A & B."))


@pytest.fixture
def asked(
    switched_on: None, change_settings: Any, source: TranslationSource, french: Locale, greek: Locale
) -> TranslationJob:
    """French is at the service, Greek has waited for an hour; two calls came, one a stranger's, and an old one."""
    change_settings(QUOTA_CHARS_MONTH=1000)
    (job,) = request_translation(source=source, locales=[french, greek]).jobs
    now = timezone.now()
    TranslationJob.objects.update(created_at=now - timedelta(hours=1), next_attempt_at=now + timedelta(hours=1))
    JobTarget.objects.filter(locale=french).update(state="submitted")
    for number, outcome in enumerate(["accepted", "foreign_language", "unreadable"]):
        TranslationDelivery.objects.create(
            job=job, kind="delivery", sha256=str(number), size=1, outcome=outcome, processed_at=now
        )
    TranslationDelivery.objects.filter(outcome="unreadable").update(received_at=now - timedelta(days=2))
    return job


def test_one_line_of_the_log_has_all_figures(asked: TranslationJob, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    sweep_translations.func()

    (line,) = (record for record in caplog.records if record.getMessage() == "machine translation in numbers")
    names = ("jobs", "in_flight", "most_in_flight", "calls_stored", "calls_refused", "quota_left")
    assert {name: getattr(line, name) for name in names} == {
        "jobs": {"ready": 1},
        "in_flight": 1,
        "most_in_flight": 40,
        "calls_stored": 2,
        "calls_refused": 1,
        "quota_left": 1000 - CHARACTERS,
    }
    assert line.waiting_seconds == pytest.approx(3600, abs=60)


def test_operators_see_them(asked: TranslationJob, editor: User) -> None:
    client: Client = client_of(editor)

    facts = {str(label): str(value) for label, value in client.get(reverse("locales_health")).context["facts"]}

    assert facts["Requests by state"] == "1 waiting to be sent"
    assert facts["Waiting longest, since"] == str(TranslationJob.objects.get().created_at)
    assert facts["Calls in the last 24 hours"] == "2 stored, 1 of them refused"


def test_what_ended_long_ago_is_counted_no_more(asked: TranslationJob, django_assert_num_queries: Any) -> None:
    TranslationJob.objects.update(state="done", finished_at=timezone.now() - timedelta(days=2))
    JobTarget.objects.update(state="ingested")

    with django_assert_num_queries(5):
        figures = current_figures()

    assert (figures.jobs, figures.waiting_since, figures.waiting_seconds) == ({}, None, 0)
