"""Puts work on images into the queue, once: many saves of a page need its picture's files no oftener than one."""

from typing import Any

from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult


def enqueue_once(task: Any, image_id: int) -> None:
    """Queues ``task(image_id)`` unless the same is waiting already."""
    waiting = DBTaskResult.objects.filter(
        task_path=task.module_path,
        status=TaskResultStatus.READY,
        args_kwargs={"args": [image_id], "kwargs": {}},
    )
    if not waiting.exists():
        task.enqueue(image_id)
