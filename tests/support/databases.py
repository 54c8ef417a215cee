"""The test databases of a run's workers: copies of a migrated one."""

import shutil
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.db import connection
from wagtail.models import Site

from tests.support.templates import alone, databases_like, postgresql_template, sqlite_template

ASIDE = "_aside_"


def provide_test_database() -> str:
    """Puts a migrated database where the test database of this worker is expected. Returns its name."""
    name = str(connection.creation._get_test_db_name())
    if connection.vendor == "sqlite":
        provide_sqlite(Path(name))
    else:
        provide_postgresql(name)
    return name


def restore_test_database(name: str) -> None:
    """After a test with real transactions: there is again what migrations wrote, and nothing else."""
    connection.close()
    if connection.vendor == "sqlite":
        provide_sqlite(Path(name))
    else:
        provide_postgresql(name)
    Site.clear_site_root_paths_cache()


def provide_sqlite(wanted: Path) -> None:
    with alone("sqlite"):
        template = sqlite_template()
        wanted.parent.mkdir(parents=True, exist_ok=True)
        for leftover in ("-wal", "-shm"):
            wanted.with_name(wanted.name + leftover).unlink(missing_ok=True)
        # In the place of the old file, not into it: a thread that is left over may hold that one for half a minute.
        making = wanted.with_name(wanted.name + ".making")
        shutil.copyfile(template, making)
        making.replace(wanted)


def provide_postgresql(wanted: str) -> None:
    with alone("postgresql"), connection.creation._nodb_cursor() as cursor:
        template = postgresql_template(cursor)
        set_aside(cursor, wanted)
        cursor.execute(f'CREATE DATABASE "{wanted}" TEMPLATE "{template}"')


def set_aside(cursor: Any, name: str) -> None:
    """Removing a database waits until the whole server has written everything to its disk: that is for the end."""
    cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
    if name in databases_like(cursor, name):
        cursor.execute(f'ALTER DATABASE "{name}" RENAME TO "{name}{ASIDE}{uuid4().hex[:8]}"')


def remove_test_database(name: str) -> None:
    connection.close()
    if connection.vendor == "sqlite":
        Path(name).unlink(missing_ok=True)
        return
    with connection.creation._nodb_cursor() as cursor:
        for each in [name, *databases_like(cursor, f"{name}{ASIDE}%")]:
            cursor.execute(f'DROP DATABASE IF EXISTS "{each}" WITH (FORCE)')
