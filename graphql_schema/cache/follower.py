"""Follows the change log in every web process, so that nothing cached outlives a change by a second.

A thread reads on four times a second, at once when this process or (by Redis) another one committed a change. Who
finds that it has not read for a while reads on itself. While the database is away nothing can be checked.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError, InterfaceError, close_old_connections, connection

from content_models.catalogue.models import Change
from graphql_schema.cache.invalidation import SiteKeyBook
from graphql_schema.cache.memory import InvalidationMemory

logger = logging.getLogger("graphql_schema")

POLL_SECONDS = 0.25
# What was read before so many seconds no longer proves that a cached answer is fresh.
PROOF_SECONDS = 0.75
BATCH = 500
BACKLOG = 2_000


class Follower:
    """Feeds the memory of one process from the change log."""

    def __init__(self) -> None:
        self.memory = InvalidationMemory()
        self.site_keys = SiteKeyBook()
        self.last: tuple[int, datetime] | None = None
        self.has_started = False
        self.is_away = False
        self.read_at = float("-inf")
        self.reading = threading.Lock()
        self.waking = threading.Event()
        self.thread: threading.Thread | None = None
        # Called when the log turns out to be another one: nothing that was made before can be compared with it.
        self.on_restart: list[Callable[[], object]] = []

    @property
    def is_fresh(self) -> bool:
        return time.monotonic() - self.read_at < PROOF_SECONDS

    def ensure_fresh(self) -> None:
        """Reads on when the thread has not done so lately. Raises ``DatabaseError`` when the database is away."""
        if not self.is_fresh:
            self.catch_up()

    def catch_up(self) -> None:
        """Reads on to the end of the log, on the connection of the calling thread."""
        with self.reading:
            started = time.monotonic()
            if not self.has_started:
                self.start()
            while self.read_on():
                continue
            self.read_at = started
            self.is_away = False

    def start(self) -> None:
        """Begins with what happened lately, so that a new process can use what others have stored."""
        found = list(reversed(Change.objects.order_by("-number")[:BACKLOG]))
        self.memory.begin_with(self.site_keys.tags_of_all(found))
        self.last = last_of(found)
        self.has_started = True

    def read_on(self) -> bool:
        """Reads some changes; says whether there may be more.

        The last change known is read once more: where it is missing, the log was cut or is another one by now.
        """
        found = list(Change.objects.filter(number__gte=self.memory.position).order_by("number")[:BATCH])
        if self.last is not None:
            if not found or (found[0].number, found[0].at) != self.last:
                logger.warning("the change log does not continue where it was left; starting anew")
                self.start()
                for forget in self.on_restart:
                    forget()
                return False
            del found[0]
        self.remember(found)
        return len(found) >= BATCH - 1

    def remember(self, changes: list[Change]) -> None:
        if changes:
            self.memory.record(self.site_keys.tags_of_all(changes))
            self.last = last_of(changes)

    def ensure_running(self) -> None:
        """Starts the thread, once in each process: after a fork, never before."""
        if self.thread is None:
            with self.reading:
                if self.thread is None:
                    self.thread = threading.Thread(target=self.run, name="change log", daemon=True)
                    self.thread.start()

    def wake(self) -> None:
        self.waking.set()

    def run(self) -> None:
        while True:
            self.waking.wait(POLL_SECONDS)
            self.waking.clear()
            self.turn()

    def turn(self) -> None:
        """One reading of the thread; it survives whatever happens to the database."""
        try:
            close_old_connections()
            self.catch_up()
        except (DatabaseError, InterfaceError):
            if not self.is_away:
                logger.exception("the change log cannot be read; cached answers are served as stale ones")
            self.is_away = True
            connection.close()
        except Exception:
            logger.exception("the change log could not be followed")
            connection.close()
        finally:
            if is_pooled():
                connection.close()


def last_of(changes: list[Change]) -> tuple[int, datetime] | None:
    """What is looked for again to see that the log goes on."""
    return (changes[-1].number, changes[-1].at) if changes else None


def is_pooled() -> bool:
    """Whether a connection is lent out: what sleeps most of the time gives it back."""
    return bool(settings.DATABASES["default"].get("OPTIONS", {}).get("pool"))


follower = Follower()
