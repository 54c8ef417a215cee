"""Runs everything that CI runs, step by step, and says how long each took: python -m tests.run [STEP…].

A step that fails does not keep the later ones from running; any failure makes the whole run fail.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from tests.support.services import ROOT, ServiceMissingError, chromium, gettext, postgresql, redis_server

BIN = Path(sys.executable).parent
PROCESSES = ["pytest", "-q", "-n", os.environ.get("DSJP_TEST_PROCESSES", "2"), "--dist"]
SUITE = [*PROCESSES, "worksteal"]
# Tests of one group follow each other: what takes a whole processor is not to stand beside its like.
SOAK = [*PROCESSES, "loadgroup", "-m", "soak"]
# The suite starts hundreds of processes: each would compile all of Django anew, for three seconds, and keep nothing.
BYTECODE = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(ROOT / "var" / "bytecode")}
Environment = dict[str, str]


def templates(environment: Environment, chosen: list[str]) -> None:
    """Migrated databases for the tests to copy, while code is read: nobody waits for them later."""
    for step, address in (("sqlite", ""), ("postgresql", environment.get("DSJP_TEST_POSTGRESQL_URL", ""))):
        if step in chosen:
            _run(["python", "-m", "tests.support.templates"], {**environment, "DATABASE_URL": address})


def lint(environment: Environment) -> bool:
    return all(
        [
            _run(["ruff", "check", "."], environment),
            _run(["ruff", "format", "--check", "--quiet", "."], environment),
            _run(["lint-imports"], environment),
            _run(["pytest", "-q", "-p", "no:cacheprovider", "tests/image/test_dockerfile.py"], environment),
            _run(["pytest", "-q", "-p", "no:cacheprovider", "tests/architecture/test_locks.py"], environment),
        ]
    )


def types(environment: Environment) -> bool:
    return _run(["mypy"], environment)


def migrations(environment: Environment) -> bool:
    return _run(["python", "manage.py", "makemigrations", "--check", "--dry-run"], environment)


def sqlite(environment: Environment) -> bool:
    return _run([*SUITE, "-m", "not soak"], {**environment, "DATABASE_URL": ""})


def on_postgresql(environment: Environment) -> bool:
    """What asks the database. That both executors agree was seen on SQLite; here the one answers that serves."""
    there = {**environment, "DATABASE_URL": environment["DSJP_TEST_POSTGRESQL_URL"]}
    return _run([*SUITE, "-m", "not soak and not once"], {"DSJP_GRAPHQL_EXECUTOR": "compiled", **there})


def soak(environment: Environment) -> bool:
    """The long and random tests on either database, and the whole demo on the one that has not seen it."""
    there = {**environment, "DATABASE_URL": environment["DSJP_TEST_POSTGRESQL_URL"]}
    return all(
        [
            _run(SOAK, {**environment, "DATABASE_URL": ""}),
            _run(SOAK, there),
            _run([*SUITE, "tests/content_models/editorial/demo/test_seeding.py"], there),
        ]
    )


STEPS: dict[str, Callable[[Environment], bool]] = {
    "lint": lint,
    "types": types,
    "migrations": migrations,
    "sqlite": sqlite,
    "postgresql": on_postgresql,
}
ON_DEMAND = {"soak": soak}
STEPS_WITHOUT_SERVICES = {"lint", "types", "migrations"}


def main(names: list[str]) -> int:
    table = STEPS | ON_DEMAND
    chosen = names or list(STEPS)
    unknown = [name for name in chosen if name not in table]
    if unknown:
        _say(f"unknown steps: {', '.join(unknown)}; known: {', '.join(table)}")
        return 2
    with ExitStack() as stack:
        try:
            environment = dict(os.environ) | _services(stack, chosen)
        except ServiceMissingError as error:
            _say(f"error: {error}")
            return 1
        threading.Thread(target=templates, args=(environment, chosen), daemon=True).start()
        results = {name: _timed(name, table[name], environment) for name in chosen}
    for name, (is_good, seconds) in results.items():
        _say(f"{'passed' if is_good else 'FAILED':<7} {name:<12} {seconds:6.1f} s")
    return 0 if all(is_good for is_good, _ in results.values()) else 1


def _services(stack: ExitStack, chosen: list[str]) -> Mapping[str, str]:
    """What the suite finds in its environment; steps that only read the code need nothing."""
    if set(chosen) <= STEPS_WITHOUT_SERVICES:
        return {"DJANGO_SETTINGS_MODULE": "cms.settings.test", "DATABASE_URL": ""}
    gettext()
    return {
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "DSJP_TEST_POSTGRESQL_URL": stack.enter_context(postgresql()),
        "DSJP_TEST_REDIS_URL": stack.enter_context(redis_server()),
        "DSJP_CHROMIUM": chromium(),
        "REDIS_URL": "",
    }


def _timed(name: str, step: Callable[[Environment], bool], environment: Environment) -> tuple[bool, float]:
    _say(f"\n── {name} " + "─" * (70 - len(name)))
    started = time.monotonic()
    is_good = step(environment)
    return is_good, time.monotonic() - started


def _run(command: list[str], environment: Mapping[str, str]) -> bool:
    _say(f"$ {' '.join(command)}")
    kept = {**environment, **BYTECODE}
    return subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, env=kept, check=False).returncode == 0


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
