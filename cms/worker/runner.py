"""The loop of one worker: claim a task, run it, record how it ended. Tasks run at least once."""

import logging
import os
import signal
import threading
import time
from collections.abc import Sequence
from types import FrameType
from typing import Any, cast

from django.conf import settings
from django.db import close_old_connections
from django.utils.crypto import get_random_string
from django_tasks.base import TaskContext, TaskResult
from django_tasks.signals import task_finished, task_started

from cms.worker.claims import QueuedTask, claim_task, record_failure, record_success, return_abandoned_tasks
from cms.worker.heartbeat import Heartbeat
from cms.worker.leases import end_worker_lease, extend_worker_lease
from cms.worker.retry import policy_for
from cms.worker.scheduler import Scheduler

logger = logging.getLogger(__name__)

EXIT_GRACE_OVER = 1


class Worker:
    """One process that runs the tasks of some queues one after another, and beside them the periodic jobs."""

    def __init__(self, *, queues: Sequence[str], runs_schedule: bool = True, is_batch: bool = False) -> None:
        self.id = get_random_string(32)
        self.queues = queues
        self.is_batch = is_batch
        self.stopping = threading.Event()
        self.scheduler = Scheduler(self.id) if runs_schedule else None
        self.heartbeat = Heartbeat(self.id, also=self.scheduler.keep_leadership if self.scheduler else lambda: None)
        self.next_look_after_others = 0.0

    def run(self) -> None:
        extend_worker_lease(self.id)
        self.heartbeat.start()
        if self.scheduler:
            self.scheduler.start()
        logger.info("worker %s serves the queues %s", self.id, ", ".join(sorted(self.queues)))
        try:
            self._loop()
        finally:
            self._end()

    def stop(self, number: int = signal.SIGTERM, frame: FrameType | None = None) -> None:
        """Finish the current task and end; what is still running after the grace time goes back to the queue."""
        if not self.stopping.is_set():
            self.stopping.set()
            threading.Thread(target=self._give_up_after_grace, name="grace", daemon=True).start()

    def _loop(self) -> None:
        while not self.stopping.is_set():
            close_old_connections()
            self._look_after_others()
            task = claim_task(self.id, self.queues)
            if task is not None:
                self.run_task(task)
            elif self.is_batch:
                return
            else:
                self.stopping.wait(settings.TASK_POLL_SECONDS)

    def run_task(self, task: QueuedTask) -> None:
        self.heartbeat.deadline = time.monotonic() + policy_for(task.task_path).time_limit
        try:
            record_success(task, self.id, self._call(task))
        # A task may raise anything, and nothing that it raises may end the worker.
        except BaseException as error:
            logger.exception("task %s (%s) failed", task.id, task.task_path)
            record_failure(task, self.id, error)
        finally:
            self.heartbeat.deadline = None
        self._announce_end(task)

    @staticmethod
    def _call(task: QueuedTask) -> object:
        function = task.task
        result = task.task_result
        task_started.send(sender=type(function.get_backend()), task_result=result)
        if function.takes_context:
            context = TaskContext(task_result=cast("TaskResult[Any]", result))
            return function.call(context, *result.args, **result.kwargs)
        return function.call(*result.args, **result.kwargs)

    @staticmethod
    def _announce_end(task: QueuedTask) -> None:
        task.refresh_from_db()
        try:
            result = task.task_result
        except ImportError:
            logger.exception("task %s points to %s, which does not exist", task.id, task.task_path)
            return
        if result.is_finished:
            task_finished.send(sender=type(result.task.get_backend()), task_result=result)

    def _look_after_others(self) -> None:
        if time.monotonic() >= self.next_look_after_others:
            return_abandoned_tasks()
            self.next_look_after_others = time.monotonic() + settings.TASK_BEAT_SECONDS

    def _give_up_after_grace(self) -> None:
        time.sleep(settings.GRACE_SECONDS)
        logger.warning("worker %s ends before its task; the task goes back to the queue", self.id)
        end_worker_lease(self.id)
        os._exit(EXIT_GRACE_OVER)

    def _end(self) -> None:
        if self.scheduler:
            self.scheduler.stop()
        self.heartbeat.stop()
        end_worker_lease(self.id)
