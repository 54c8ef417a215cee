"""The simulator as a process of its own, its reference page, and what it may import."""

import argparse
import ast
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from locales.simulator.client import ControlClient
from locales.simulator.faults.catalogue import FAULTS
from locales.simulator.options import add_arguments, from_namespace
from locales.simulator.reference import PAGE, page
from locales.simulator.validation import is_callable_url
from tests.architecture.sources import imported_modules

pytestmark = pytest.mark.once

ROOT = Path(settings.BASE_DIR)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_runs_by_itself_and_ends_when_told_to(number: signal.Signals, tmp_path: Path) -> None:
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps([{"fault": "burst"}]))
    process = subprocess.Popen(
        [sys.executable, "-m", "locales.simulator", "--port", "0", "--faults", str(rules), "--eat-space", "off"],
        cwd=ROOT,
        env={**os.environ, "ETSIM_SEED": "7"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        address = process.stderr.readline().split()[-1].rstrip("/")
        about = ControlClient(address).get()
        rules_there = ControlClient(address).get("rules")["rules"]
    finally:
        process.send_signal(number)
    _out, words = process.communicate(timeout=10)

    assert (about["seed"], about["switches"]["eat_space"], [rule["fault"] for rule in rules_there]) == (
        7,
        False,
        ["burst"],
    )
    assert process.returncode == 0
    assert words.splitlines()[-1] == "simulator: stopped"


def test_wrong_options_are_named() -> None:
    command = [sys.executable, "-m", "locales.simulator", "--count-mode", "none"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (2, "simulator: count_mode: 'none' is none of requests, targets\n")


def test_the_command_has_the_same_options() -> None:
    with pytest.raises(CommandError, match="clock: 'odd' is none of real, manual"):
        call_command("etranslation_simulator", "--clock", "odd")


def test_the_service_of_compose_starts_and_may_call_the_web_server() -> None:
    command = re.search(
        r'command: (\["etranslation_simulator".*\])', (ROOT / "compose.yaml").read_text(encoding="utf-8")
    )
    assert command is not None
    parser = argparse.ArgumentParser()
    add_arguments(parser)

    options = from_namespace(vars(parser.parse_args(json.loads(command[1])[1:])))

    assert (options.host, options.port) == ("0.0.0.0", 8181)  # noqa: S104 — nobody outside of its network reaches it
    assert is_callable_url("http://web:8000/translation/hook/v2/delivery/x/", options)


def test_it_needs_the_standard_library_only() -> None:
    folder = ROOT / "locales" / "simulator"
    imported = {
        module.split(".")[0] if not module.startswith("locales.") else module.rpartition(".")[0]
        for path in folder.rglob("*.py")
        for module, _line in imported_modules(ast.parse(path.read_text(encoding="utf-8")))
    }
    foreign = {name for name in imported if name not in sys.stdlib_module_names}

    assert {name for name in foreign if not name.startswith(("locales.simulator", "locales"))} == set()
    assert {name for name in foreign if name.startswith("locales")} <= {
        "locales",
        "locales.simulator",
        "locales.simulator.faults",
    }


def test_the_reference_page_is_the_one_that_is_written() -> None:
    committed = (ROOT / PAGE).read_text(encoding="utf-8")

    assert committed == page(), "Run python -m locales.simulator.reference."


def test_the_reference_page_lists_every_fault() -> None:
    text = page()

    assert [fault.name for fault in FAULTS if f"`{fault.name}`" not in text] == []
