"""Migrated databases, made once for a state of the migrations and copied for each run and each worker."""

import fcntl
import hashlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import django
import wagtail
import wagtail_localize
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from wagtail.models import Page, Site

from content_models.catalogue.models import Change
from tests.architecture.sources import ROOT

A_DAY = 24 * 3600
ASIDE = "_aside_"
FOLDER = Path(tempfile.gettempdir()) / "dsjp-test-databases"


def state_of_migrations() -> str:
    """Changes whenever a database made earlier would no longer be right."""
    state = hashlib.sha256(repr((django.VERSION, wagtail.VERSION, wagtail_localize.__file__)).encode())
    state.update(" ".join(sorted(config.name for config in apps.get_app_configs())).encode())
    state.update(Path(__file__).read_bytes())
    for path in sorted(ROOT.glob("*/**/migrations/*.py")):
        if ".venv" not in path.parts:
            state.update(path.read_bytes())
    return state.hexdigest()[:16]


@contextmanager
def alone(name: str) -> Iterator[None]:
    """One process at a time makes a template; the others wait and find it."""
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


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
    template = FOLDER / f"{state_of_migrations()}.sqlite3"
    with alone("sqlite"):
        if not template.exists():
            for stale in FOLDER.glob("*.sqlite3"):
                if time.time() - stale.stat().st_mtime > A_DAY:
                    stale.unlink(missing_ok=True)
            making = template.with_suffix(".making")
            making.unlink(missing_ok=True)
            migrate_into(str(making))
            making.rename(template)
        # Still alone: a run of another state would remove the template.
        wanted.parent.mkdir(parents=True, exist_ok=True)
        for leftover in ("-wal", "-shm"):
            wanted.with_name(wanted.name + leftover).unlink(missing_ok=True)
        # In the place of the old file, not into it: a thread that is left over may hold that one for half a minute.
        making = wanted.with_name(wanted.name + ".making")
        shutil.copyfile(template, making)
        making.replace(wanted)


def migrate_into(name: str) -> None:
    """Migrates a database of this name through the default connection, then points it back."""
    before = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        call_command("migrate", verbosity=0, interactive=False)
        remove_welcome()
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before


def remove_welcome() -> None:
    """Wagtail's own first page and site, which nobody keeps, and what the log says of them."""
    Site.objects.all().delete()
    Page.get_first_root_node().get_children().delete()
    Change.objects.all().delete()


def provide_postgresql(wanted: str) -> None:
    template = f"dsjp_template_{state_of_migrations()}"
    with alone("postgresql"), connection.creation._nodb_cursor() as cursor:
        present = set(databases_like(cursor, "dsjp_template_%"))
        if template not in present:
            for stale in present:
                with suppress(django.db.Error):
                    cursor.execute(f'DROP DATABASE "{stale}"')
            cursor.execute(f'CREATE DATABASE "{template}_making"')
            migrate_into(f"{template}_making")
            cursor.execute(f'ALTER DATABASE "{template}_making" RENAME TO "{template}"')
        set_aside(cursor, wanted)
        cursor.execute(f'CREATE DATABASE "{wanted}" TEMPLATE "{template}"')


def set_aside(cursor: Any, name: str) -> None:
    """Removing a database waits until the whole server has written everything to its disk: that is for the end."""
    cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
    if name in databases_like(cursor, name):
        cursor.execute(f'ALTER DATABASE "{name}" RENAME TO "{name}{ASIDE}{uuid4().hex[:8]}"')


def databases_like(cursor: Any, pattern: str) -> list[str]:
    cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [pattern])
    return [name for (name,) in cursor.fetchall()]


def remove_test_database(name: str) -> None:
    connection.close()
    if connection.vendor == "sqlite":
        Path(name).unlink(missing_ok=True)
        return
    with connection.creation._nodb_cursor() as cursor:
        for each in [name, *databases_like(cursor, f"{name}{ASIDE}%")]:
            cursor.execute(f'DROP DATABASE IF EXISTS "{each}" WITH (FORCE)')
