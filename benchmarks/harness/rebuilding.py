"""How long it takes to rebuild the catalogue from its pages, on a copy of the database."""

import subprocess
import sys
import time
from typing import Any

from benchmarks.harness.databases import copy_of_database
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import PROJECT, environment
from content_models.catalogue.models import CatalogueEntry


def rebuild(_scale: Scale) -> dict[str, Any]:
    rows = CatalogueEntry.objects.filter(page__isnull=False).count()
    env = environment(DATABASE_URL=copy_of_database("rebuilt"), DJANGO_SETTINGS_MODULE="benchmarks.settings")
    began = time.monotonic()
    subprocess.run([sys.executable, "manage.py", "rebuild_catalogue"], cwd=PROJECT, env=env, check=True)
    seconds = time.monotonic() - began
    return {"rows": rows, "seconds": seconds, "seconds_per_100000_rows": seconds * 100_000 / rows}
