"""Where tasks are put: in the database, and the same work of one transaction once."""

from typing import Any

from django.db import connection, transaction
from django_tasks import TaskResultStatus
from django_tasks_db import DatabaseBackend
from django_tasks_db.models import DBTaskResult

# What they do follows from what is stored when they run: one of them after the commit is as good as five.
DERIVING = frozenset({"wagtail.tasks.update_reference_index_task", "modelsearch.tasks.insert_or_update_object_task"})


class QueueOfTransactions(DatabaseBackend):
    """Wagtail asks for the same indexing at every save, and a page is saved several times when it is written once."""

    def enqueue(self, task: Any, args: Any, kwargs: Any) -> Any:
        if task.module_path not in DERIVING or not connection.atomic_blocks:
            return super().enqueue(task, args, kwargs)
        queued, key = queued_in_transaction(), (task.module_path, repr(args), repr(kwargs))
        if key in queued and is_waiting(queued[key]):
            return queued[key]
        queued[key] = super().enqueue(task, args, kwargs)
        transaction.on_commit(lambda: queued.pop(key, None))
        return queued[key]


def is_waiting(result: Any) -> bool:
    """Not so when a savepoint was rolled back, and took the task along."""
    return DBTaskResult.objects.filter(pk=result.id, status=TaskResultStatus.READY).exists()


def queued_in_transaction() -> dict[Any, Any]:
    """What this connection has queued in its outermost block and not committed yet."""
    block = connection.atomic_blocks[0]
    known: tuple[Any, dict[Any, Any]] = getattr(connection, "queued_tasks", (None, {}))
    if known[0] is not block:
        known = (block, {})
        connection.queued_tasks = known  # type: ignore[attr-defined]
    return known[1]
