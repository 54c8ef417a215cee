"""The layers of the packages, by import-linter; a planted import against them is found."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import PACKAGES, ROOT

LINTER = Path(sys.executable).with_name("lint-imports")
PLANTED = [
    ("content_models/base/planted.py", "import graphql_schema"),
    ("content_models/taxonomies/planted.py", "from content_models.editorial import kinds"),
    ("content_models/catalogue/planted.py", "from content_models.editorial import kinds"),
    ("locales/planted.py", "from graphql_schema import schema"),
    ("graphql_schema/planted.py", "from cms import observability"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(LINTER), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "static", "data", "*.json")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_packages_keep_their_layers(copy: Path) -> None:
    answer = lint(copy)

    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize(("name", "line"), PLANTED, ids=[name for name, _line in PLANTED])
def test_a_planted_import_is_refused(copy: Path, name: str, line: str) -> None:
    (copy / name).write_text(f"{line}\n", encoding="utf-8")

    answer = lint(copy)

    assert answer.returncode == 1
    assert Path(name).stem in answer.stdout
