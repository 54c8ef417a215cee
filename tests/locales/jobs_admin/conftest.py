"""Jobs in the states that operators meet; nothing answers at the service's address."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import ListingPage
from locales.models import JobTarget, TranslationJob
from locales.requesting.services import request_translation
from tests.factories.editors import client_of
from tests.factories.events import make_event

MakeJob = Callable[..., TranslationJob]


@pytest.fixture(autouse=True)
def service_is_switched_on(switched_on: None) -> None:
    """Every test here needs it."""


@pytest.fixture
def operator(editor: User) -> Client:
    return client_of(editor)


@pytest.fixture
def make_job(events: ListingPage, french: Locale, greek: Locale, editor: User) -> MakeJob:
    """A job for French and Greek; ``states`` by language code, ``values`` of the job."""

    def make(states: dict[str, str] | None = None, *, title: str = "AI week", user: Any = None, **values: Any) -> Any:
        source, _new = TranslationSource.get_or_create_from_instance(make_event(events, title=title))
        requested = request_translation(source=source, locales=[french, greek], user=user or editor)
        (job,) = requested.jobs
        for code, state in (states or {}).items():
            JobTarget.objects.filter(job=job, language_code=code).update(state=state, reason="timeout")
        TranslationJob.objects.filter(pk=job.pk).update(**values)
        return TranslationJob.objects.get(pk=job.pk)

    return make


def states_of(job: TranslationJob) -> dict[str, str]:
    """By language, of the whole family."""
    targets = JobTarget.objects.of_family(job)
    return dict(targets.order_by("language_code").values_list("language_code", "state"))
