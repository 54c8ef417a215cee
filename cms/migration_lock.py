"""One migration at a time: an advisory lock in PostgreSQL, a locked file beside an SQLite database."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db.backends.base.base import BaseDatabaseWrapper

# Any number that all releases agree on: the letters "dsjp".
LOCK_NUMBER = 0x64736A70


@contextmanager
def migration_lock(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Wait until nobody else migrates this database, and keep others waiting meanwhile.

    The lock belongs to the session, so the connection may not go through a pooler in transaction mode.
    """
    lock = _advisory_lock if connection.vendor == "postgresql" else _file_lock
    with lock(connection):
        yield


@contextmanager
def _advisory_lock(connection: BaseDatabaseWrapper) -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK_NUMBER])
    try:
        yield
    finally:
        # A connection that broke has given its lock back already.
        if connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK_NUMBER])


@contextmanager
def _file_lock(connection: BaseDatabaseWrapper) -> Iterator[None]:
    folder = Path(settings.DATA_DIR)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "migrate.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
