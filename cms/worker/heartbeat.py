"""The thread that keeps a worker's promise to be alive, and breaks it when a task hangs."""

import logging
import os
import threading
import time
from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError, connections

from cms.worker.leases import extend_worker_lease

logger = logging.getLogger(__name__)

EXIT_HUNG = 75


class Heartbeat(threading.Thread):
    """Extends the lease every few seconds; ends the process when the current task passes its time limit.

    Python cannot stop a thread that hangs, so the process ends; the lease runs out and the task is tried again.
    """

    def __init__(self, worker_id: str, also: Callable[[], object]) -> None:
        super().__init__(name="heartbeat", daemon=True)
        self.worker_id = worker_id
        self.also = also
        self.stopping = threading.Event()
        self.deadline: float | None = None

    def run(self) -> None:
        while not self.stopping.wait(settings.TASK_BEAT_SECONDS):
            self._end_when_hung()
            self._beat()
        connections.close_all()

    def stop(self) -> None:
        self.stopping.set()
        self.join()

    def _beat(self) -> None:
        try:
            extend_worker_lease(self.worker_id)
            self.also()
        except DatabaseError:
            logger.exception("the lease of worker %s could not be extended", self.worker_id)
            connections.close_all()

    def _end_when_hung(self) -> None:
        deadline = self.deadline
        if deadline is not None and time.monotonic() > deadline:
            logger.critical("a task passed its time limit; worker %s ends", self.worker_id)
            os._exit(EXIT_HUNG)
