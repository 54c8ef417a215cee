"""Waits until every process of a platform has loaded its index: before that the database answers, more slowly."""

import json
import time
import urllib.error
import urllib.request

from benchmarks.harness.servers import HEALTH_TOKEN, System

PATIENCE_SECONDS = 900
# So many new connections one after the other reach every process.
IN_A_ROW = 16
READY = "the embedded engine answers, at change"


def wait_for_index(system: System) -> None:
    """Raises ``TimeoutError``; a system without an index is ready at once."""
    if system.env.get("DSJP_CATALOGUE_ENGINE") != "embedded":
        return
    deadline, in_a_row = time.monotonic() + PATIENCE_SECONDS, 0
    while in_a_row < IN_A_ROW:
        said = engine_state(system)
        if said.startswith(READY):
            in_a_row += 1
            continue
        if time.monotonic() > deadline:
            raise TimeoutError(f"{system.name} was not ready within {PATIENCE_SECONDS} s: {said}")
        in_a_row = 0
        time.sleep(0.5)


def engine_state(system: System) -> str:
    """What one of its processes says; no worker is alive here, so that the answer as a whole is one of ill health."""
    address = f"http://127.0.0.1:{system.port}/healthz"
    asked = urllib.request.Request(address, headers={"Authorization": f"Bearer {HEALTH_TOKEN}"})
    try:
        with urllib.request.urlopen(asked, timeout=60) as answer:
            body = answer.read()
    except urllib.error.HTTPError as error:
        body = error.read()
    return str(json.loads(body)["checks"]["catalogue"]["detail"])
