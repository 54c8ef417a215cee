"""Copies of the measured database: with more rows, or to publish in. PostgreSQL only."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from django.db import connections

from benchmarks.harness.servers import PROJECT


def copy_of_database(suffix: str) -> str:
    """A fresh copy of the measured database; returns its address. Nobody may be connected to the original."""
    url = urlsplit(os.environ["DATABASE_URL"])
    name = url.path.lstrip("/")
    copy = f"{name}_{suffix}"
    connections.close_all()
    for alias in connections:
        close_pool(alias)
    with psycopg.connect(urlunsplit(url._replace(path="/postgres")), autocommit=True) as maintenance:
        maintenance.execute(f'DROP DATABASE IF EXISTS "{copy}"')
        maintenance.execute(f'CREATE DATABASE "{copy}" TEMPLATE "{name}"')
        maintenance.execute(f'ALTER DATABASE "{copy}" SET max_parallel_workers_per_gather = 0')
    return urlunsplit(url._replace(path=f"/{copy}"))


def environment_for(url: str) -> dict[str, str]:
    """A database of its own has a data folder of its own: what a node derives from one is not true of another."""
    folder = Path(os.environ.get("DSJP_DATA_DIR", "var"), urlsplit(url).path.lstrip("/")).absolute()
    return {"DATABASE_URL": url, "DSJP_DATA_DIR": str(folder)}


def close_pool(alias: str) -> None:
    """A pool keeps connections open that nobody uses."""
    getattr(connections[alias], "close_pool", lambda: None)()


def grown_databases(sizes: Sequence[int]) -> Iterator[tuple[int, str]]:
    """A copy of the database for each number of catalogue rows."""
    for rows in sizes:
        url = copy_of_database(f"{rows // 1000}k")
        command = [sys.executable, "manage.py", "generate_corpus", f"--rows={rows}"]
        env = {**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "benchmarks.settings"}
        subprocess.run(command, cwd=PROJECT, env=env, check=True)
        yield rows, url
