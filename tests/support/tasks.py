"""Tasks for tests of the worker; each leaves a trace in a folder."""

import time
from pathlib import Path

from django_tasks import task
from django_tasks.base import TaskContext


class FinalError(Exception):
    """Trying again is useless."""

    is_retryable = False


@task
def succeed() -> str:
    return "done"


@task
def fail() -> None:
    raise ValueError("it broke")


@task
def fail_for_good() -> None:
    raise FinalError("never mind")


@task(takes_context=True)
def leave_effect(context: TaskContext, folder: str) -> None:
    """The outgoing effect carries the task's id as its idempotency key: a repetition changes nothing."""
    (Path(folder) / f"effect-{context.task_result.id}").touch()


@task(takes_context=True)
def hang_at_first(context: TaskContext, folder: str) -> None:
    """Hangs in the middle of its first attempt; a later one ends."""
    (Path(folder) / f"effect-{context.task_result.id}").touch()
    (Path(folder) / f"attempt-{context.attempt}").touch()
    if context.attempt == 1:
        time.sleep(600)


@task
def take_a_while(folder: str, seconds: float) -> None:
    (Path(folder) / "started").touch()
    time.sleep(seconds)
    (Path(folder) / "ended").touch()


@task(queue_name="renditions")
def wait_in_another_queue() -> None:
    """Nothing to do; its queue is the point."""
