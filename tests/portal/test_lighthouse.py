"""Lighthouse judges the reference portal: home, a list and the page of an item, as on a phone."""

import json
import shutil
from pathlib import Path

import pytest

from tests.portal.building import installed_packages
from tests.portal.conftest import Portal
from tests.support.node import run

pytestmark = [pytest.mark.soak, pytest.mark.once]

LIGHTHOUSE = Path(__file__).parent / "lighthouse"
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 95, "seo": 100}


def test_home_list_and_item_are_fast_accessible_and_found(portal: Portal, tmp_path: Path) -> None:
    paths = ["/en/", portal.content.listing, portal.content.translated]
    shutil.copyfile(LIGHTHOUSE / "judge.mjs", tmp_path / "judge.mjs")
    (tmp_path / "node_modules").symlink_to(installed_packages(LIGHTHOUSE))

    said = json.loads(run("node", "judge.mjs", *(portal.url + path for path in paths), folder=tmp_path))

    too_low = {address: scores for address, scores in said.items() if any(scores[name] < LEAST[name] for name in LEAST)}
    assert too_low == {}
