"""``python -m benchmarks.translation``: measures on a copy of the database, and writes the report.

See docs/how-to/measure.md.
"""

import argparse
import os
import subprocess
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")

from benchmarks.harness.databases import copy_of_database, environment_for
from benchmarks.harness.servers import PROJECT, environment

PAGES, LANGUAGES = 200, 23


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure machine translation against the simulator.")
    parser.add_argument("--pages", type=int, default=PAGES, help="Pages that are translated at once.")
    parser.add_argument("--languages", type=int, default=LANGUAGES, help="Languages that each goes into.")
    parser.add_argument("--quiet-seconds", type=int, default=60, help="How long readers ask alone, for comparison.")
    chosen = parser.parse_args()
    numbers = [f"--{name.replace('_', '-')}={value}" for name, value in vars(chosen).items()]
    # A process of its own: Django looks at one database for as long as it lives.
    command = [sys.executable, "-m", "benchmarks.translation.measuring", *numbers]
    there = environment(**environment_for(copy_of_database("translation")))
    return subprocess.run(command, cwd=PROJECT, env=there, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
