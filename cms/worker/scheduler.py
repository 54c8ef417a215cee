"""Periodic jobs: the one leading worker runs each of them when it is due, in a thread beside the tasks.

A job that lasts long delays the other jobs, so a job that has much to do enqueues tasks.
"""

import logging
import threading
from datetime import datetime, timedelta
from traceback import format_exception_only

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connections
from django.utils import timezone
from django.utils.module_loading import import_string

from cms.worker.leases import take_leadership
from cms.worker.models import PeriodicJobState

logger = logging.getLogger(__name__)

TICK_SECONDS = 1


class Scheduler(threading.Thread):
    """Runs the jobs of ``PERIODIC_JOBS`` (name → every seconds, dotted path) as long as it leads."""

    def __init__(self, worker_id: str) -> None:
        super().__init__(name="scheduler", daemon=True)
        self.worker_id = worker_id
        self.stopping = threading.Event()
        self.is_leader = False

    def run(self) -> None:
        while not self.stopping.wait(TICK_SECONDS):
            try:
                self._tick()
            except DatabaseError:
                logger.exception("the scheduler could not reach its tables")
                connections.close_all()
        connections.close_all()

    def stop(self) -> None:
        self.stopping.set()
        self.join(timeout=settings.GRACE_SECONDS)

    def keep_leadership(self) -> None:
        """Extends the leader's lease from the heartbeat, so that a long job does not lose it."""
        if self.is_leader:
            self.is_leader = take_leadership(self.worker_id)

    def _tick(self) -> None:
        close_old_connections()
        if not self.is_leader:
            self.is_leader = take_leadership(self.worker_id)
        if self.is_leader:
            run_due_jobs(timezone.now())


def run_due_jobs(now: datetime) -> list[str]:
    """Run every job that is due and tell their names; one that fails does not keep the others from running."""
    started = dict(PeriodicJobState.objects.values_list("name", "started_at"))
    due = [name for name, (every, _) in settings.PERIODIC_JOBS.items() if _is_due(started.get(name), every, now)]
    for name in due:
        run_job(name)
    return due


def run_job(name: str) -> None:
    _, path = settings.PERIODIC_JOBS[name]
    PeriodicJobState.objects.update_or_create(name=name, defaults={"started_at": timezone.now()})
    try:
        import_string(path)()
    except Exception as error:
        logger.exception("the periodic job %s failed", name)
        PeriodicJobState.objects.filter(name=name).update(error="".join(format_exception_only(error)))
    else:
        PeriodicJobState.objects.filter(name=name).update(succeeded_at=timezone.now(), error="")


def _is_due(started_at: datetime | None, every: float, now: datetime) -> bool:
    return started_at is None or now - started_at >= timedelta(seconds=every)
