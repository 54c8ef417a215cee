"""Periodic jobs run when they are due, on one worker."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from cms.worker.leases import end_worker_lease, take_leadership
from cms.worker.models import LeaderLease, PeriodicJobState
from cms.worker.scheduler import run_due_jobs

pytestmark = pytest.mark.django_db

CALLS: list[str] = []


def job() -> None:
    CALLS.append("job")


def broken_job() -> None:
    raise ValueError("it broke")


@pytest.fixture(autouse=True)
def two_jobs(settings: Settings) -> None:
    CALLS.clear()
    settings.PERIODIC_JOBS = {
        "broken": (10, f"{__name__}.broken_job"),
        "works": (10, f"{__name__}.job"),
    }


def test_a_job_runs_again_only_after_its_interval() -> None:
    now = timezone.now()

    ran = [run_due_jobs(now), run_due_jobs(now + timedelta(seconds=5)), run_due_jobs(now + timedelta(seconds=11))]

    assert ran == [["broken", "works"], [], ["broken", "works"]]
    assert CALLS == ["job", "job"]


def test_a_job_that_fails_is_remembered_and_stops_no_other() -> None:
    run_due_jobs(timezone.now())

    broken, works = PeriodicJobState.objects.order_by("name")
    assert (broken.succeeded_at, broken.error) == (None, "ValueError: it broke\n")
    assert (works.succeeded_at is not None, works.error) == (True, "")


def test_one_worker_leads() -> None:
    assert [take_leadership("a"), take_leadership("b"), take_leadership("a")] == [True, False, True]


def test_another_worker_leads_when_the_lease_is_over() -> None:
    take_leadership("a")
    LeaderLease.objects.update(lease_until=timezone.now())

    assert [take_leadership("b"), take_leadership("a")] == [True, False]


def test_a_worker_that_ends_gives_its_leadership_back() -> None:
    take_leadership("a")
    end_worker_lease("a")

    assert take_leadership("b") is True
