"""``python -m benchmarks.run``: measures, and writes the report. See docs/how-to/measure.md."""

import argparse
import os
import signal
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
django.setup()

from benchmarks.harness.machine import description  # noqa: E402 (Django comes first)
from benchmarks.harness.results import save  # noqa: E402
from benchmarks.harness.scale import FULL, SCALES  # noqa: E402
from benchmarks.harness.steps import STEPS  # noqa: E402
from benchmarks.report.writing import write_report  # noqa: E402


def main() -> None:
    # The servers are stopped on the way out, however a run ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    parser = argparse.ArgumentParser(description="Measure the platform and its peers on one database.")
    parser.add_argument("--scale", choices=SCALES, default=FULL.name, help="Shorter rounds say less: see the report.")
    parser.add_argument("--steps", default=",".join(STEPS), help=f"Which of {', '.join(STEPS)}.")
    parser.add_argument("--report", action="store_true", help="Only write the report anew from the raw figures.")
    chosen = parser.parse_args()
    scale = SCALES[chosen.scale]
    for step in [] if chosen.report else chosen.steps.split(","):
        figures = STEPS[step](scale)
        save(step, {**figures, "machine": description(scale)})
    print(write_report())


if __name__ == "__main__":
    main()
