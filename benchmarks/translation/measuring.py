"""One measurement from the quiet machine to the replayed burst. Run by ``python -m benchmarks.translation``."""

import argparse
import os
import time
from dataclasses import asdict
from typing import Any

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
    django.setup()

from benchmarks.harness.machine import description
from benchmarks.harness.processes import processor_seconds, spent
from benchmarks.harness.results import save
from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import Server
from benchmarks.report.writing import write_report
from benchmarks.translation.burst import replayed_burst
from benchmarks.translation.editing import Editor
from benchmarks.translation.following import follow
from benchmarks.translation.platform import WEB_PORT, Platform, running_platform
from benchmarks.translation.readers import reading
from benchmarks.translation.stage import Stage, set_stage

FIRST_SECONDS = 10
SETTLED_SECONDS, IDLE_SECONDS = 300, 3


def measure(stage: Stage, quiet_seconds: float) -> dict[str, Any]:
    """Quiet readers, the whole run beside readers, the burst."""
    with running_platform() as platform:
        let_it_settle(platform.web)
        return measure_on(platform, stage, quiet_seconds)


def let_it_settle(web: Server) -> None:
    """An index is built beside the web server when it meets a database for the first time."""
    ends_at = time.monotonic() + SETTLED_SECONDS
    while not is_idle(web) and time.monotonic() < ends_at:
        time.sleep(1)


def is_idle(web: Server) -> bool:
    before = processor_seconds(web.pids)
    time.sleep(IDLE_SECONDS)
    return spent(before, processor_seconds(web.pids)) < IDLE_SECONDS / 10


def measure_on(platform: Platform, stage: Stage, quiet_seconds: float) -> dict[str, Any]:
    with reading(platform.web.system) as readers:
        time.sleep(FIRST_SECONDS)
        before = time.time()
        time.sleep(quiet_seconds)
        begin = time.time()
        platform.start_worker()
        accepted = Editor(f"http://127.0.0.1:{WEB_PORT}").ask(stage.pages, stage.languages)
        whole = follow(platform, accepted.submission, stage.deliveries)
        end = time.time()
        burst = replayed_burst(WEB_PORT)
        return {
            "pages": len(stage.pages),
            "languages": len(stage.languages),
            "accepted": asdict(accepted),
            "whole": whole,
            "quiet": asdict(readers.between(before, begin)),
            "busy": asdict(readers.between(begin, end)),
            "burst": burst,
        }


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("pages", "languages", "quiet-seconds"):
        parser.add_argument(f"--{name}", type=int, required=True)
    asked = parser.parse_args()
    figures = measure(set_stage(asked.pages, asked.languages), asked.quiet_seconds)
    name = f"{asked.pages} pages × {asked.languages} languages"
    scale = Scale(name, rounds=1, seconds=round(figures["whole"]["seconds"]), growth_rows=(), mixed_seconds=0)
    save("translation", {**figures, "machine": description(scale)})
    print(write_report())


if __name__ == "__main__":
    main()
