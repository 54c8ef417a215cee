"""How long one statement of the read path may take.

PostgreSQL is told once for each connection, and told back when the connection goes on to serve the admin; SQLite looks
at the clock from within.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from psycopg.pq import TransactionStatus

# How many steps of SQLite's machine between two looks at the clock: some milliseconds.
STEPS = 200_000
QUERY_CANCELED = "57014"
is_reading: ContextVar[bool] = ContextVar("is_reading", default=False)


@contextmanager
def quick_statements() -> Iterator[None]:
    """Statements inside are cancelled after ``DSJP_GRAPHQL_STATEMENT_SECONDS``; connections learn it at first use."""
    token = is_reading.set(True)
    guard = StatementGuard()
    try:
        with connection.execute_wrapper(guard):
            yield
    finally:
        is_reading.reset(token)
        guard.release()


class StatementGuard:
    """Tells the connection at the first statement."""

    def __init__(self) -> None:
        self.used: BaseDatabaseWrapper | None = None
        self.is_local = False

    def __call__(self, execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: dict[str, Any]) -> Any:
        database: BaseDatabaseWrapper = context["connection"]
        if self.used is None:
            self.used = database
            if database.vendor == "postgresql":
                self.is_local = limit_postgresql(database)
        if database.vendor == "sqlite":
            ends_at = time.monotonic() + settings.DSJP_GRAPHQL_STATEMENT_SECONDS
            raw: Any = database.connection
            raw.set_progress_handler(lambda: time.monotonic() > ends_at, STEPS)
        return execute(sql, params, many, context)

    def release(self) -> None:
        """A connection of one request after another keeps its limit; one in the middle of a transaction does not."""
        database: Any = self.used
        if database is None or database.connection is None:
            return
        if database.vendor == "sqlite":
            database.connection.set_progress_handler(None, 0)
        elif self.is_local and database.connection.info.transaction_status == TransactionStatus.INTRANS:
            tell(database, "RESET statement_timeout")


def milliseconds() -> int:
    return int(settings.DSJP_GRAPHQL_STATEMENT_SECONDS * 1000)


def limit_postgresql(database: Any) -> bool:
    """Whether the limit ends with the transaction that is going on."""
    if database.in_atomic_block:
        tell(database, f"SET LOCAL statement_timeout = {milliseconds()}")
        return True
    if not getattr(database.connection, "statements_are_quick", False):
        tell(database, f"SET statement_timeout = {milliseconds()}")
        database.connection.statements_are_quick = True
    return False


def free_postgresql(database: Any) -> None:
    if getattr(database.connection, "statements_are_quick", False):
        tell(database, "RESET statement_timeout")
        database.connection.statements_are_quick = False


def tell(database: Any, sql: str) -> None:
    """Past Django's cursor, so that it is no statement of the request's own."""
    with database.connection.cursor() as cursor:
        cursor.execute(sql)


def free_for_others(connection: Any, **_kwargs: Any) -> None:
    """A connection that comes out of the pool for anything but reading answers has no limit."""
    if connection.vendor == "postgresql" and not is_reading.get():
        free_postgresql(connection)


connection_created.connect(free_for_others, dispatch_uid="graphql_schema.limits.statements")


def was_too_slow(error: Exception) -> bool:
    cause = error.__cause__
    return getattr(cause, "sqlstate", "") == QUERY_CANCELED or str(cause or error) == "interrupted"
