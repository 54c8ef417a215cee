"""The platform as a laptop runs it, without a database server, beside PostgreSQL on the same corpus."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.harness import servers as systems
from benchmarks.harness.questions import answerable
from benchmarks.harness.readiness import wait_for_index
from benchmarks.harness.rounds import Contest, run_rounds, running
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import PROJECT, System
from content_models.catalogue.models import CatalogueEntry

NAME = "platform, SQLite"


def sqlite(scale: Scale) -> dict[str, Any]:
    """W1 uncached on both."""
    folder = Path(os.environ.get("DSJP_DATA_DIR", "var"), "benchmarks-sqlite").absolute()
    make_corpus(folder)
    ours, other = systems.uncached_platform(), on_sqlite(folder)
    with running(ours, other) as servers:
        contests = []
        for server in servers.values():
            wait_for_index(server.system)
            ready, _refused = answerable(ours, ["W1"])
            contests.append(Contest(server, "W1", ready["W1"]))
        rounds = run_rounds(contests, scale, title="SQLite")
    speeds = {name: median(found["per_second"] for found in keys["W1"]) for name, keys in rounds.items()}
    return {"rounds": rounds, "share": speeds[NAME] / speeds["platform"]}


def on_sqlite(folder: Path) -> System:
    found = systems.uncached_platform(port=8400, DATABASE_URL="", DSJP_DATA_DIR=str(folder))
    return replace(found, name=NAME)


def make_corpus(folder: Path) -> None:
    """As many items as the measured database has; kept for the next run."""
    done = folder / "complete"
    if done.exists():
        return
    items = CatalogueEntry.objects.filter(page__isnull=False, locale="en").count()
    env = systems.environment(DATABASE_URL="", DSJP_DATA_DIR=str(folder), DJANGO_SETTINGS_MODULE="benchmarks.settings")
    for command in (["migrate", "-v0"], ["generate_corpus", f"--items={items}"]):
        subprocess.run([sys.executable, "manage.py", *command], cwd=PROJECT, env=env, check=True)
    done.touch()
