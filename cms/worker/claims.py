"""Who owns a task: claiming, finishing, giving back what a dead worker left.

A running task belongs to the worker that claimed it last, as long as that worker's lease holds. Whoever lost the
task meanwhile may not write its outcome. A task whose attempts are used up stays as FAILED: the dead letters.
"""

import logging
from collections.abc import Collection, Sequence
from typing import Any, TypeAlias

from django.db import transaction
from django.db.models import Case, When
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from cms.worker.models import WorkerProcess
from cms.worker.retry import is_retryable, policy_for

logger = logging.getLogger(__name__)

QueuedTask: TypeAlias = DBTaskResult[..., Any]


class WorkerLostError(Exception):
    """The worker ended, or lost its lease, before the task did."""


def claim_task(worker_id: str, queues: Sequence[str]) -> QueuedTask | None:
    """Take the next task that is due: the first queue comes first, and within a queue the most urgent task.

    A look without a lock precedes, so that idle workers write nothing.
    """
    ready = DBTaskResult.objects.ready().filter(queue_name__in=queues)
    if not ready.exists():
        return None
    rank = Case(*(When(queue_name=name, then=place) for place, name in enumerate(queues)), default=len(queues))
    with transaction.atomic():
        task: QueuedTask | None = ready.order_by(rank, *(DBTaskResult._meta.ordering or ())).get_locked()
        if task is not None:
            task.claim(worker_id)
    return task


def record_success(task: QueuedTask, worker_id: str, return_value: Any) -> bool:
    """Mark the task as done, unless somebody else has it by now."""
    with transaction.atomic():
        current = _owned(task, worker_id)
        if current is None:
            return False
        current.set_successful(return_value)
    return True


def record_failure(task: QueuedTask, worker_id: str, error: BaseException) -> bool:
    """Put the task back for a later attempt, or among the dead letters, unless somebody else has it by now."""
    with transaction.atomic():
        current = _owned(task, worker_id)
        if current is None:
            return False
        _retry_or_bury(current, error)
    return True


def return_abandoned_tasks() -> int:
    """Put back every running task whose worker is gone; tell how many."""
    alive = set(WorkerProcess.objects.filter(lease_until__gt=timezone.now()).values_list("id", flat=True))
    running = DBTaskResult.objects.running().only("id", "worker_ids")
    abandoned = [task.id for task in running if task.worker_ids[-1] not in alive]
    return sum(_return_task(task_id, alive) for task_id in abandoned)


def _return_task(task_id: Any, alive: Collection[str]) -> bool:
    with transaction.atomic():
        task = DBTaskResult.objects.running().select_for_update().filter(id=task_id).first()
        if task is None or task.worker_ids[-1] in alive:
            return False
        logger.warning("task %s (%s) was left by its worker", task.id, task.task_path)
        _retry_or_bury(task, WorkerLostError(f"worker {task.worker_ids[-1]} ended before the task did"))
    return True


def _owned(task: QueuedTask, worker_id: str) -> QueuedTask | None:
    current = DBTaskResult.objects.running().select_for_update().filter(id=task.id).first()
    if current is None or current.worker_ids[-1] != worker_id or len(current.worker_ids) != len(task.worker_ids):
        logger.warning("task %s (%s) is no longer ours; its outcome is dropped", task.id, task.task_path)
        return None
    return current


def _retry_or_bury(task: QueuedTask, error: BaseException) -> None:
    attempt = len(task.worker_ids)
    delay = policy_for(task.task_path).delay_after(attempt)
    task.set_failed(error)
    if delay is None or not is_retryable(error):
        logger.error("task %s (%s) failed for good after attempt %s", task.id, task.task_path, attempt)
        return
    task.status = TaskResultStatus.READY
    task.finished_at = None
    task.run_after = timezone.now() + delay
    task.save(update_fields=["status", "finished_at", "run_after"])
