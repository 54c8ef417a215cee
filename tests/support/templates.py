"""Migrated databases that tests copy: one for each state of the migrations, made once.

``python -m tests.support.templates`` makes the one of ``DATABASE_URL``, so that no test has to wait for it.
"""

import fcntl
import hashlib
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import django
import wagtail
import wagtail_localize
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from tests.architecture.sources import PACKAGES, ROOT

A_DAY = 24 * 3600
FOLDER = Path(tempfile.gettempdir()) / "dsjp-test-databases"


@cache
def state_of_migrations() -> str:
    """Changes whenever a database made earlier would no longer be right."""
    state = hashlib.sha256(repr((django.VERSION, wagtail.VERSION, wagtail_localize.__file__)).encode())
    state.update(" ".join(sorted(config.name for config in apps.get_app_configs())).encode())
    state.update(Path(__file__).read_bytes())
    for path in sorted(path for package in PACKAGES for path in (ROOT / package).rglob("migrations/*.py")):
        state.update(path.read_bytes())
    return state.hexdigest()[:16]


@contextmanager
def alone(name: str) -> Iterator[None]:
    """One process at a time makes a template; the others wait and find it."""
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def sqlite_template() -> Path:
    """The file; to be called while ``alone``."""
    template = FOLDER / f"{state_of_migrations()}.sqlite3"
    if not template.exists():
        for stale in FOLDER.glob("*.sqlite3"):
            if time.time() - stale.stat().st_mtime > A_DAY:
                stale.unlink(missing_ok=True)
        making = template.with_suffix(".making")
        making.unlink(missing_ok=True)
        migrate_into(str(making))
        making.rename(template)
    return template


def postgresql_template(cursor: Any) -> str:
    """The name of the database; to be called while ``alone``."""
    template = f"dsjp_template_{state_of_migrations()}"
    if template not in databases_like(cursor, "dsjp_template_%"):
        for stale in stale_templates(cursor):
            with suppress(django.db.Error):
                cursor.execute(f'DROP DATABASE "{stale}"')
        cursor.execute(f'CREATE DATABASE "{template}_making"')
        cursor.execute(f"COMMENT ON DATABASE \"{template}_making\" IS '{time.time():.0f}'")
        migrate_into(f"{template}_making")
        cursor.execute(f'ALTER DATABASE "{template}_making" RENAME TO "{template}"')
    return template


def stale_templates(cursor: Any) -> list[str]:
    """Made more than a day ago, or broken off; another run of this day may copy a younger one of another state."""
    cursor.execute(
        "SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database WHERE datname LIKE 'dsjp_template_%'"
    )
    oldest = time.time() - A_DAY
    return [name for name, made in cursor.fetchall() if name.endswith("_making") or float(made or 0) < oldest]


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
    apps.get_model("wagtailcore", "Site").objects.all().delete()
    apps.get_model("wagtailcore", "Page").get_first_root_node().get_children().delete()
    apps.get_model("catalogue", "Change").objects.all().delete()


def databases_like(cursor: Any, pattern: str) -> list[str]:
    cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [pattern])
    return [name for (name,) in cursor.fetchall()]


def main() -> None:
    django.setup()
    with alone(connection.vendor):
        if connection.vendor == "sqlite":
            sqlite_template()
        else:
            with connection.creation._nodb_cursor() as cursor:
                postgresql_template(cursor)


if __name__ == "__main__":
    main()
