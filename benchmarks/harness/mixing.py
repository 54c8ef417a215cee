"""The mixed load: thousands of different questions, a few of them frequent, while ten items a second are published."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from itertools import islice
from random import Random
from typing import Any

from benchmarks.corpus.chance import Zipf
from benchmarks.harness import servers as systems
from benchmarks.harness.asking import ask_all, gets
from benchmarks.harness.databases import copy_of_database, environment_for
from benchmarks.harness.load import Request
from benchmarks.harness.measuring import measure
from benchmarks.harness.questions import answerable, facts, questions_for
from benchmarks.harness.rounds import running
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import PROJECT, System
from benchmarks.workloads.documents import WORKLOADS
from benchmarks.workloads.variables import details_of

VARIABLE_SETS = 2000
ZIPF_SHARE = 0.9
ORDER_LENGTH = 50_000
PUBLISHED_PER_SECOND = 10
# Editors have machines of their own: here they go before readers, where that may be, so that they keep their pace.
FIRST = ("nice", "-n", "-10") if os.geteuid() == 0 else ()


def mixed(scale: Scale) -> dict[str, Any]:
    """The quiet run, then the same with publishing, on a copy of the database."""
    url = copy_of_database("mixed")
    with running(systems.platform("platform, cached", port=8399, **environment_for(url))) as servers:
        server = servers["platform, cached"]
        requests = variable_sets(server.system)
        ask_all(server.system, [*requests, *requests])
        order = mixed_order(len(requests))
        quiet = measure(server, requests, seconds=scale.mixed_seconds, order=order)
        editor = publisher(url, server.system.port, scale.mixed_seconds)
        busy = measure(server, requests, seconds=scale.mixed_seconds, order=order)
        seen = json.loads(editor.communicate()[0].splitlines()[-1])
    share = busy.load.p99 / quiet.load.p99
    return {"quiet": quiet.figures(), "busy": busy.figures(), "p99_share": share, "sets": len(requests), **seen}


def variable_sets(system: System) -> list[Request]:
    """Every question of every workload that the platform answers, filled up with detail pages."""
    ready, _refused = answerable(system, WORKLOADS)
    found = [request for key in ready for request in gets(system, key, questions_for(system, key))]
    rest = islice(details_of(facts(), "EVENT"), max(0, VARIABLE_SETS - len(found)))
    return found + gets(system, "W2", list(rest))


def mixed_order(count: int) -> Sequence[int]:
    """Mostly by frequency, a tenth by pure chance; positions count from 1."""
    random = Random("mixed")
    shuffled = list(range(1, count + 1))
    random.shuffle(shuffled)
    frequent = Zipf(shuffled)
    return [
        frequent.draw(random) if random.random() < ZIPF_SHARE else random.choice(shuffled) for _ in range(ORDER_LENGTH)
    ]


def publisher(url: str, port: int, seconds: float) -> "subprocess.Popen[str]":
    command = [
        *FIRST, sys.executable, "-m", "benchmarks.harness.publishing",
        f"--seconds={seconds}", f"--rate={PUBLISHED_PER_SECOND}", f"--port={port}",
    ]  # fmt: skip
    env = systems.environment(**environment_for(url), DJANGO_SETTINGS_MODULE="benchmarks.settings")
    return subprocess.Popen(command, cwd=PROJECT, env=env, stdout=subprocess.PIPE, text=True)
