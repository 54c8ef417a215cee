"""Counts the SQL statements of each workload at several sizes, in this process, with the result cache off.

Run as a process of its own (``python -m benchmarks.harness.statements``), since it answers requests itself.
"""

import json
import os
import re
import subprocess
import sys
import time
from typing import Any

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
    os.environ["DSJP_GRAPHQL_CACHE"] = "off"
    django.setup()

from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.harness.readiness import PATIENCE_SECONDS
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import PROJECT
from benchmarks.workloads.corpus_facts import CorpusFacts
from benchmarks.workloads.documents import WORKLOADS, document
from benchmarks.workloads.variables import questions
from content_models.catalogue.engines.embedded.engine import shared_engine
from graphql_schema.cache.follower import follower

SIZES = (1, 20, 100)
PAGE_SIZE = re.compile(r"first: (6|20|50)\b")


def statements(_scale: Scale) -> dict[str, Any]:
    """The step of a run: counts in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.harness.statements"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    return {"counts": json.loads(done.stdout.splitlines()[-1])}


def counted() -> dict[str, dict[str, int]]:
    """By workload and size; what is refused, for its cost for example, is left out."""
    # What a server starts beside its requests: the writer of the index, and who follows the log between them.
    call_command("index_catalogue", once=True)
    follower.ensure_running()
    wait_for_index()
    facts = CorpusFacts()
    found = {}
    for workload in WORKLOADS:
        variables = questions(workload, facts)[0].platform
        counts = {str(size): count_of(PAGE_SIZE.sub(f"first: {size}", document(workload)), variables) for size in SIZES}
        found[workload] = {size: count for size, count in counts.items() if count is not None}
    return found


def wait_for_index() -> None:
    """Until it is there the database answers, which is another engine with counts of its own."""
    engine, deadline = shared_engine().running(), time.monotonic() + PATIENCE_SECONDS
    while engine.version is None or engine.version.texts is None:
        if time.monotonic() > deadline:
            raise TimeoutError(f"the index was not ready within {PATIENCE_SECONDS} s")
        time.sleep(0.2)


def count_of(text: str, variables: dict[str, Any]) -> int | None:
    """The statements of the second asking: the first one fills what a process learns once."""
    body = json.dumps({"query": text, "variables": variables})
    client = Client(headers={"host": "127.0.0.1"})
    client.post("/graphql/", body, content_type="application/json")
    with CaptureQueriesContext(connection) as queries:
        answer = client.post("/graphql/", body, content_type="application/json")
    return len(queries) if answer.status_code == 200 and "errors" not in answer.json() else None


if __name__ == "__main__":
    print(json.dumps(counted()))
