"""The rules of the house hold in every file, and each check fails on a planted violation."""

import ast
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.rules import (
    LONGEST_FILE,
    VAGUE_NAMES,
    forbidden_grapple_imports,
    late_imports,
    long_functions,
    project_imports_of_settings,
    stock_schema_imports,
    unannotated_functions,
)
from tests.architecture.sources import PACKAGES, ROOT, place, python_files, tree_of

Rule = Callable[[ast.Module], Iterator[int]]

RULES: list[tuple[Rule, tuple[str, ...], str]] = [
    (late_imports, PACKAGES, "def f() -> None:\n    import os\n"),
    (long_functions, PACKAGES, "def f() -> None:\n" + "    print()\n" * 40),
    (forbidden_grapple_imports, ("content_models",), "from grapple.types.pages import Page\n"),
    (stock_schema_imports, (*PACKAGES, "tests"), "from grapple.schema import create_schema\n"),
    (project_imports_of_settings, ("cms/settings",), "from content_models.editorial import kinds\n"),
    (unannotated_functions, PACKAGES, "def f():\n    pass\n"),
]


@pytest.mark.parametrize(("rule", "folders", "violation"), RULES, ids=[rule.__name__ for rule, _f, _v in RULES])
def test_the_sources_keep_the_rule(rule: Rule, folders: tuple[str, ...], violation: str) -> None:
    broken = [place(path, line) for path in python_files(*folders) for line in rule(tree_of(path))]

    assert broken == []


@pytest.mark.parametrize(("rule", "folders", "violation"), RULES, ids=[rule.__name__ for rule, _f, _v in RULES])
def test_the_check_finds_a_planted_violation(rule: Rule, folders: tuple[str, ...], violation: str) -> None:
    assert list(rule(ast.parse(violation))) != []


def test_no_file_is_too_long() -> None:
    sizes = {place(path): path.read_text(encoding="utf-8").count("\n") for path in python_files(*PACKAGES, "tests")}

    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}


def test_no_file_hides_its_name() -> None:
    folders_and_files = [part for path in python_files(*PACKAGES) for part in (*path.parts[-4:-1], path.stem)]

    assert VAGUE_NAMES.isdisjoint(folders_and_files)


TOP_LEVEL = """
    .ci .dockerignore .gitignore CHANGELOG.md CONTRIBUTING.md Dockerfile LICENSE Makefile README.md benchmarks cms
    compose.yaml content_models docs frontend_contract graphql_schema locales manage.py pyproject.toml requirements
    scripts tests
"""


def test_nothing_lies_about_at_the_top() -> None:
    """What was downloaded or written beside the work has once been committed with it."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert sorted({line.split("/")[0] for line in listed.splitlines()}) == sorted(TOP_LEVEL.split())
