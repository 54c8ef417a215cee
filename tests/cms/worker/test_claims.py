"""A task belongs to one live worker at a time, and ends done or among the dead letters."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from pytest_django.fixtures import Settings

from cms.worker.claims import claim_task, record_failure, record_success, return_abandoned_tasks
from cms.worker.leases import end_worker_lease, extend_worker_lease
from tests.support.tasks import fail, fail_for_good, succeed, wait_in_another_queue

pytestmark = pytest.mark.django_db

POLICY = {"*": {"attempts": 2, "first_delay": 60}}


def state() -> tuple[str, int]:
    task = DBTaskResult.objects.get()
    return task.status, len(task.worker_ids)


def test_a_task_is_claimed_once() -> None:
    succeed.enqueue()

    first, second = claim_task("a", ["default"]), claim_task("b", ["default"])

    assert (first is not None, second) == (True, None)
    assert state() == (TaskResultStatus.RUNNING, 1)


def test_a_worker_takes_only_from_its_queues() -> None:
    wait_in_another_queue.enqueue()

    assert claim_task("a", ["default"]) is None
    assert claim_task("a", ["renditions"]) is not None


def test_the_urgent_task_comes_first() -> None:
    succeed.enqueue()
    urgent = succeed.using(priority=10).enqueue()

    claimed = claim_task("a", ["default"])

    assert claimed is not None
    assert str(claimed.id) == urgent.id


def test_a_backlog_in_a_later_queue_delays_no_earlier_one() -> None:
    for _ in range(3):
        wait_in_another_queue.using(priority=50).enqueue()
    short = succeed.enqueue()

    claimed = claim_task("a", ["default", "renditions"])

    assert claimed is not None
    assert str(claimed.id) == short.id


def test_a_task_is_written_with_the_change_that_asks_for_it() -> None:
    with transaction.atomic():
        succeed.enqueue()
        transaction.set_rollback(True)

    assert DBTaskResult.objects.count() == 0


def test_a_failed_task_waits_for_its_next_attempt(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = POLICY
    fail.enqueue()
    task = claim_task("a", ["default"])
    assert task is not None

    record_failure(task, "a", ValueError("it broke"))

    kept = DBTaskResult.objects.get()
    assert (kept.status, kept.exception_class_path) == (TaskResultStatus.READY, "builtins.ValueError")
    assert timedelta(seconds=55) < kept.run_after - timezone.now() <= timedelta(seconds=60)
    assert claim_task("a", ["default"]) is None


def test_the_last_attempt_makes_a_dead_letter(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = {"*": {"attempts": 2, "first_delay": 0}}
    fail.enqueue()
    for _ in range(2):
        task = claim_task("a", ["default"])
        assert task is not None
        record_failure(task, "a", ValueError("it broke"))

    assert state() == (TaskResultStatus.FAILED, 2)
    assert "it broke" in DBTaskResult.objects.get().traceback


def test_a_final_error_is_not_tried_again(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = POLICY
    fail_for_good.enqueue()
    task = claim_task("a", ["default"])
    assert task is not None
    with pytest.raises(Exception, match="never mind") as caught:
        task.task.call()

    record_failure(task, "a", caught.value)

    assert state() == (TaskResultStatus.FAILED, 1)


def test_tasks_of_a_live_worker_are_left_alone() -> None:
    extend_worker_lease("a")
    succeed.enqueue()
    claim_task("a", ["default"])

    assert return_abandoned_tasks() == 0
    assert state() == (TaskResultStatus.RUNNING, 1)


def test_tasks_of_a_dead_worker_return(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = POLICY
    succeed.enqueue()
    claim_task("a", ["default"])

    assert return_abandoned_tasks() == 1
    assert state() == (TaskResultStatus.READY, 1)


def test_a_worker_that_lost_its_task_cannot_record_its_outcome(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = {"*": {"attempts": 3, "first_delay": 0}}
    succeed.enqueue()
    late = claim_task("a", ["default"])
    return_abandoned_tasks()
    extend_worker_lease("b")
    current = claim_task("b", ["default"])
    assert late is not None
    assert current is not None

    assert record_success(late, "a", "late") is False
    assert record_failure(late, "a", ValueError("late")) is False
    assert state() == (TaskResultStatus.RUNNING, 2)
    assert record_success(current, "b", "in time") is True
    assert DBTaskResult.objects.get().return_value == "in time"


def test_a_task_that_ends_its_workers_becomes_a_dead_letter(settings: Settings) -> None:
    settings.TASK_RETRY_POLICIES = {"*": {"attempts": 2, "first_delay": 0}}
    succeed.enqueue()
    for worker in ("a", "b"):
        extend_worker_lease(worker)
        assert claim_task(worker, ["default"]) is not None
        end_worker_lease(worker)
        return_abandoned_tasks()

    task = DBTaskResult.objects.get()
    assert (task.status, task.exception_class_path) == (TaskResultStatus.FAILED, "cms.worker.claims.WorkerLostError")
