"""Lighthouse judges the reference portal as on a phone: home, a list and the page of an item."""

import json
import shutil
from pathlib import Path

import pytest

from benchmarks.harness.machine import moment
from benchmarks.harness.results import save
from benchmarks.report.portal import LEAST, STEP
from benchmarks.report.writing import write_report
from tests.portal.building import installed_packages
from tests.portal.conftest import Portal
from tests.support.node import run

pytestmark = [pytest.mark.soak, pytest.mark.once]

LIGHTHOUSE = Path(__file__).parent / "lighthouse"
RUNS = 3


def test_home_list_and_item_are_fast_accessible_and_found(portal: Portal, tmp_path: Path) -> None:
    pages = {"home": "/en/", "list": portal.content.listing, "item": portal.content.translated}
    shutil.copyfile(LIGHTHOUSE / "judge.mjs", tmp_path / "judge.mjs")
    (tmp_path / "node_modules").symlink_to(installed_packages(LIGHTHOUSE))

    addresses = {name: portal.url + path for name, path in pages.items()}
    said = json.loads(run("node", "judge.mjs", str(RUNS), *addresses.values(), folder=tmp_path))
    found = {name: said[address] for name, address in addresses.items()}
    keep({name: judged["median"] for name, judged in found.items()})

    too_low = {
        name: judged for name, judged in found.items() if any(judged["median"][key] < LEAST[key] for key in LEAST)
    }
    assert too_low == {}


def keep(scores: dict[str, dict[str, int]]) -> None:
    save(STEP, {"pages": scores, "runs": RUNS, **moment()})
    write_report()
