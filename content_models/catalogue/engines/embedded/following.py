"""Keeps the newest version of one process: reads it, follows the change log, takes up what is written of texts."""

import logging
import time
from contextlib import suppress
from threading import Condition, Event, Lock, Thread

from django.db import DatabaseError, connection

from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.loading import after_news, load, with_newest_texts
from content_models.catalogue.engines.embedded.log import LogTornError
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.engines.embedded.versions import needs_sweeping, swept

logger = logging.getLogger(__name__)

STEP_SECONDS = 0.2
RETRY_SECONDS = 1.0
# A busy process may not let the thread run for a while: then whoever needs a reading looks at the log instead.
PROOF_SECONDS = 0.3
# What was compared with the log before so long is not shown any more. So long does a request wait for its turn to look.
LONGEST_SECONDS, TURN_SECONDS = 0.75, 0.5
# A reading that is behind the database waits so long for the next version.
PATIENCE_SECONDS = 1.0
# After so many changes at once, rows are read when somebody asks for them.
MOST_ROWS_AHEAD = 200


class Follower:
    """``version`` is what new readings begin with; None until the first one is read."""

    def __init__(self, index: IndexOfTexts, rows: RowCache) -> None:
        self.index = index
        self.rows = rows
        self.version: Version | None = None
        # One thread at a time adds to the store.
        self.turn = Lock()
        # The database is away: the last version goes on answering.
        self.is_away = False
        self.looked_at = float("-inf")
        self.wanted = Event()
        self.changed = Condition()
        self.has_ended = Event()
        self.thread: Thread | None = None

    def start(self) -> None:
        self.thread = Thread(target=self.run, name="catalogue follower", daemon=True)
        self.thread.start()

    def run(self) -> None:
        """For as long as the process lives. While the database is away, the last version goes on answering."""
        while not self.has_ended.is_set():
            pause = STEP_SECONDS
            try:
                self.step()
            except DatabaseError as error:
                logger.warning("embedded engine: the database does not answer: %s", error)
                pause, self.is_away = RETRY_SECONDS, True
                connection.close()
            except Exception:
                logger.exception("embedded engine: cannot follow the catalogue")
                pause = RETRY_SECONDS
            finally:
                release_connection()
            self.wanted.wait(pause)
            self.wanted.clear()
        connection.close()

    def stop(self) -> None:
        """Ends the thread and waits for it."""
        self.has_ended.set()
        self.wanted.set()
        if self.thread is not None:
            self.thread.join()

    def step(self) -> None:
        """Brings the version up to date."""
        with self.turn:
            version = self.look()
        self.is_away = False
        if needs_sweeping(version):
            self.sweep(version)

    def look(self) -> Version:
        began = time.monotonic()
        version = self.advanced(self.version)
        # Before the database is asked for more: the store has these changes, and must not get them a second time.
        self.publish(version)
        self.looked_at = began
        version = with_newest_texts(version, self.index)
        self.publish(version)
        return version

    def sweep(self, version: Version) -> None:
        """Nobody waits for it: what others take up meanwhile is read once more, for the new store."""
        clean = swept(version)
        with self.turn:
            self.publish(self.advanced(clean))

    def ensure_fresh(self) -> bool:
        """Looks at the log on the caller's connection when the thread has not done so lately.

        Whether the version may be shown: not when nobody could look for long, unless the database is away.
        """
        if self.is_away or self.was_looked_at(within=PROOF_SECONDS):
            return True
        if not self.turn.acquire(timeout=TURN_SECONDS):
            return self.was_looked_at(within=LONGEST_SECONDS)
        try:
            if not self.was_looked_at(within=PROOF_SECONDS):
                self.look()
        except DatabaseError as error:
            logger.warning("embedded engine: the database does not answer: %s", error)
            self.is_away = True
        finally:
            self.turn.release()
        return True

    def was_looked_at(self, *, within: float) -> bool:
        return time.monotonic() - self.looked_at < within

    def advanced(self, version: Version | None) -> Version:
        if version is None:
            return load()
        try:
            newer = after_news(version)
        except LogTornError:
            # It may be another database by now, with other rows under the same numbers.
            self.rows.clear()
            return load()
        if newer is None:
            return version
        with suppress(DatabaseError):
            self.read_ahead(newer, version.number)
        return newer

    def read_ahead(self, version: Version, number: int) -> None:
        """Reads the rows that have just changed, while the database still has these versions of them."""
        columns = version.store.columns
        start = max(version.store.base, columns.size - MOST_ROWS_AHEAD)
        names = zip(
            columns.arrays["entry_id"][start : columns.size].tolist(),
            columns.arrays["version"][start : columns.size].tolist(),
            strict=True,
        )
        self.rows.fetch([(entry_id, written) for entry_id, written in names if written > number])

    def publish(self, version: Version) -> None:
        with self.changed:
            self.version = version
            self.changed.notify_all()

    def newer(self, number: int) -> Version | None:
        """Waits for a version after a number; None when it does not come."""
        self.wanted.set()
        with self.changed:
            self.changed.wait_for(lambda: self.version is not None and self.version.number > number, PATIENCE_SECONDS)
            version = self.version
        return version if version is not None and version.number > number else None


def release_connection() -> None:
    """Gives a pooled connection back: the pool is made for as many as there are threads that answer."""
    if connection.settings_dict.get("OPTIONS", {}).get("pool"):
        connection.close()
