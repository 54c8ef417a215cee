"""Real worker processes: killed, stopped, several at once."""

import signal
from pathlib import Path

import pytest
from django.db.models import QuerySet
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from cms.worker.models import PeriodicJobState, WorkerProcess
from tests.support.processes import manage, wait_until
from tests.support.tasks import fail, hang_at_first, leave_effect, succeed, take_a_while

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.long]

QUICK = "tests.support.quick_worker_settings"


def own_tasks() -> QuerySet[DBTaskResult]:
    """The tasks of these tests; the schedule queues others."""
    return DBTaskResult.objects.filter(task_path__startswith="tests.support.tasks.")


def statuses() -> list[str]:
    return list(own_tasks().order_by("enqueued_at").values_list("status", flat=True))


def names(folder: Path, pattern: str) -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


def test_killing_a_worker_in_the_middle_of_a_task_loses_nothing(tmp_path: Path) -> None:
    ids = [hang_at_first.enqueue(str(tmp_path)).id]
    ids += [leave_effect.enqueue(str(tmp_path)).id for _ in range(3)]
    with manage("worker", settings=QUICK) as first:
        wait_until((tmp_path / "attempt-1").exists)
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert statuses() == [TaskResultStatus.RUNNING] + [TaskResultStatus.READY] * 3

    with manage("worker", settings=QUICK):
        wait_until(lambda: statuses() == [TaskResultStatus.SUCCESSFUL] * 4)

    assert names(tmp_path, "effect-*") == sorted(f"effect-{task_id}" for task_id in ids)
    assert names(tmp_path, "attempt-*") == ["attempt-1", "attempt-2"]


def test_a_stopped_worker_ends_its_task_first(tmp_path: Path) -> None:
    take_a_while.enqueue(str(tmp_path), 0.7)
    with manage("worker", settings=QUICK) as worker:
        wait_until((tmp_path / "started").exists)
        worker.send_signal(signal.SIGTERM)

        assert worker.wait(timeout=10) == 0

    assert statuses() == [TaskResultStatus.SUCCESSFUL]
    assert WorkerProcess.objects.count() == 0


def test_a_stopped_worker_gives_back_what_lasts_longer_than_the_grace_time(tmp_path: Path) -> None:
    hang_at_first.enqueue(str(tmp_path))
    with manage("worker", settings=QUICK) as worker:
        wait_until((tmp_path / "attempt-1").exists)
        worker.send_signal(signal.SIGTERM)

        assert worker.wait(timeout=10) == 1

    with manage("worker", settings=QUICK):
        wait_until(lambda: statuses() == [TaskResultStatus.SUCCESSFUL])


def test_a_failing_task_is_tried_three_times_and_ends_no_worker() -> None:
    fail.enqueue()
    with manage("worker", settings=QUICK) as worker:
        wait_until(lambda: statuses() == [TaskResultStatus.FAILED])
        succeed.enqueue()
        wait_until(lambda: statuses() == [TaskResultStatus.FAILED, TaskResultStatus.SUCCESSFUL])

        assert worker.poll() is None

    assert len(own_tasks().get(status=TaskResultStatus.FAILED).worker_ids) == 3


def test_several_workers_share_the_tasks_and_the_leader_keeps_the_schedule(tmp_path: Path) -> None:
    for _ in range(12):
        leave_effect.enqueue(str(tmp_path))
    with manage("worker", settings=QUICK), manage("worker", settings=QUICK):
        wait_until(lambda: statuses() == [TaskResultStatus.SUCCESSFUL] * 12)
        wait_until(
            lambda: PeriodicJobState.objects.filter(name="publish_scheduled").exclude(succeeded_at=None).exists()
        )

    assert {len(task.worker_ids) for task in own_tasks()} == {1}
    assert len(names(tmp_path, "effect-*")) == 12
