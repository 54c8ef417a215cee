"""Several replicas may migrate one database at once."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import psycopg
import pytest

from tests.support.servers import empty_database
from tests.support.services import ROOT

pytestmark = pytest.mark.once

REPLICAS = 3


def migrate_at_once(environment: Mapping[str, str]) -> list[tuple[int, bytes]]:
    processes = [
        subprocess.Popen(
            [sys.executable, "manage.py", "migrate", "auth", "--no-input", "--skip-checks"],
            cwd=ROOT,
            env={**os.environ, "DJANGO_SETTINGS_MODULE": "cms.settings.test", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for _ in range(REPLICAS)
    ]
    return [(process.wait(timeout=300), process.stdout.read() if process.stdout else b"") for process in processes]


def test_one_replica_migrates_postgresql_while_the_others_wait(postgresql_url: str) -> None:
    with empty_database(postgresql_url, f"dsjp_replicas_{os.getpid()}") as url:
        results = migrate_at_once({"DATABASE_URL": url})

        with psycopg.connect(url) as connection:
            applied = connection.execute("SELECT app, name, count(*) FROM django_migrations GROUP BY 1, 2").fetchall()

    assert [code for code, _ in results] == [0] * REPLICAS, results
    assert sorted(b"Applying auth.0001_initial" in output for _, output in results) == [False] * (REPLICAS - 1) + [True]
    assert {count for _, _, count in applied} == {1}


def test_one_replica_migrates_sqlite_while_the_others_wait(tmp_path: Path) -> None:
    results = migrate_at_once({"DATABASE_URL": "", "DSJP_DATA_DIR": str(tmp_path)})

    assert [code for code, _ in results] == [0] * REPLICAS, results
    assert sorted(b"Applying auth.0001_initial" in output for _, output in results) == [False] * (REPLICAS - 1) + [True]
