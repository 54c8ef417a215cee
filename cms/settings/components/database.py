"""The database: SQLite in the data folder, or what DATABASE_URL names."""

from pathlib import Path
from typing import Any

import dj_database_url

from cms.settings.components.paths import DATA_DIR
from cms.settings.env import env

SQLITE_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"


def sqlite_database(name: str | Path) -> dict[str, Any]:
    """SQLite that several local processes may write to: write locks are taken at BEGIN and waited for."""
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 30, "init_command": SQLITE_PRAGMAS},
    }


def server_database(url: str, pool_size: int) -> dict[str, Any]:
    database: dict[str, Any] = dict(dj_database_url.parse(url))
    if database["ENGINE"] == "django.db.backends.sqlite3":
        return sqlite_database(Path(database["NAME"]))
    if pool_size:
        database.setdefault("OPTIONS", {})["pool"] = {"min_size": 1, "max_size": pool_size, "timeout": 10}
    return database


DATABASES = {
    "default": server_database(env("DATABASE_URL"), env("DSJP_DATABASE_POOL_SIZE"))
    if env("DATABASE_URL")
    else sqlite_database(DATA_DIR / "db.sqlite3"),
}
