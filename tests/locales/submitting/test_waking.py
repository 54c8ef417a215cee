"""Requests of editors go on when whoever worked on them died."""

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from content_models.accounts.models import User
from content_models.editorial.models import EventPage
from locales.models import TranslationJob, TranslationSubmission
from locales.submitting.services import TASK, work_on_submissions
from locales.submitting.waking import wake_builder
from tests.factories.editors import client_of
from tests.locales.jobs.conftest import from_path
from tests.locales.submitting.test_submitting import address, only_submission

State = TranslationSubmission.State


def waiting_tasks() -> int:
    return DBTaskResult.objects.ready().filter(task_path=TASK).count()


@pytest.fixture
def submission(event: EventPage, contributor: User, pairs: object) -> TranslationSubmission:
    """Asked for and not estimated: the web process died at that moment, and no task was queued yet."""
    client_of(contributor).post(address(event), {"preset": "all"})
    TranslationSubmission.objects.update(state=State.ESTIMATING)
    return only_submission()


def test_nobody_is_woken_when_no_request_waits(db: None) -> None:
    assert (wake_builder(), waiting_tasks()) == (False, 0)


@pytest.mark.parametrize("state", [State.ESTIMATING, State.BUILDING])
def test_a_request_that_nobody_works_on_goes_on(submission: TranslationSubmission, state: str) -> None:
    TranslationSubmission.objects.update(state=state)

    assert (wake_builder(), waiting_tasks()) == (True, 1)
    assert work_on_submissions() == 1
    assert TranslationJob.objects.count() == (1 if state == State.BUILDING else 0)


@pytest.mark.parametrize("status", [TaskResultStatus.READY, TaskResultStatus.RUNNING])
def test_a_request_that_somebody_works_on_is_left_alone(submission: TranslationSubmission, status: str) -> None:
    from_path(TASK)
    DBTaskResult.objects.filter(task_path=TASK).update(status=status, started_at=timezone.now())
    before = DBTaskResult.objects.count()

    assert (wake_builder(), DBTaskResult.objects.count()) == (False, before)
