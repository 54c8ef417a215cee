"""Makes the demo's database: tables, vocabularies, content. What is there already stays as it was edited."""

import shutil
import time
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from tqdm import tqdm

from cms.management.commands import migrate

SEEDED_MARK = "demo-is-seeded"
KEPT = ["db.sqlite3", "db.sqlite3-wal", "db.sqlite3-shm", "migrate.lock", SEEDED_MARK, "media", "documents", "derived"]
KEPT += ["etranslation.sqlite3", "etranslation.sqlite3-wal", "etranslation.sqlite3-shm"]

Say = Callable[[str], None]


class MigrateWithBar(migrate.Command):
    """Our migrate, with one bar instead of a line per migration."""

    def __init__(self, bar: "tqdm[Any]") -> None:
        super().__init__()
        self.bar = bar

    def migration_progress_callback(self, action: str, *args: Any, **kwargs: Any) -> None:
        if action == "apply_success":
            self.bar.update()


def prepare(say: Say) -> None:
    """Bring the database to the state of this code; fill it once, also when an earlier try was interrupted."""
    data_dir = Path(settings.DATA_DIR)
    data_dir.mkdir(parents=True, exist_ok=True)
    _apply_migrations(say)
    mark = data_dir / SEEDED_MARK
    if mark.exists():
        return
    _timed(say, "vocabularies", lambda: call_command("load_vocabularies", verbosity=0))
    _timed(say, "demo content, once", lambda: call_command("seed_demo", stdout=StringIO()))
    mark.touch()


def start_over(say: Say) -> None:
    """Remove what the demo keeps in its data folder, and nothing else that may be there."""
    data_dir = Path(settings.DATA_DIR)
    for path in (data_dir / name for name in KEPT):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    say(f"• removed the demo's database and files from {data_dir}")


def _apply_migrations(say: Say) -> None:
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        with tqdm(total=len(missing), desc="  migrations", unit="", leave=False, disable=None) as bar:
            _timed(say, f"{len(missing)} migrations", lambda: call_command(MigrateWithBar(bar), verbosity=0))


def _timed(say: Say, what: str, action: Callable[[], object]) -> None:
    say(f"• {what}")
    started = time.monotonic()
    action()
    say(f"  {time.monotonic() - started:.0f} s")
