"""The locked requirements: complete, hashed, of one mind, and silent about where packages come from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["build", "runtime", "development"]
FOREIGN = re.compile(r"index-url|find-links|trusted-host|https?:|file:|(^|\s)/|@")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*])?==([^\s;\\]+)")
EXACT_PINS = {"wagtail", "wagtail-grapple", "wagtail-localize", "graphene", "graphene-django", "graphql-core"}


def locked(name: str) -> dict[str, str]:
    lines = (ROOT / "requirements" / f"{name}.txt").read_text().splitlines()
    return {canonicalize_name(found[1]): found[2] for line in lines if (found := PINNED.match(line))}


def declared(group: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    texts = project["dependencies"] if group == "runtime" else project["optional-dependencies"]["dev"]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_package_index_and_no_path(name: str) -> None:
    lines = (ROOT / "requirements" / f"{name}.txt").read_text().splitlines()

    assert [line for line in lines if FOREIGN.search(line)] == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_hash(name: str) -> None:
    entries = (ROOT / "requirements" / f"{name}.txt").read_text().replace("\\\n", " ").splitlines()

    assert [entry for entry in entries if not (PINNED.match(entry) and "--hash=sha256:" in entry)] == []


@pytest.mark.parametrize(
    ("name", "group"), [("runtime", "runtime"), ("development", "runtime"), ("development", "dev")]
)
def test_the_lock_satisfies_what_the_project_declares(name: str, group: str) -> None:
    versions = locked(name)

    unsatisfied = [
        str(requirement)
        for requirement in declared(group)
        if not requirement.specifier.contains(versions.get(canonicalize_name(requirement.name), "0"))
    ]

    assert unsatisfied == []


def test_development_runs_the_versions_that_production_runs() -> None:
    runtime, development = locked("runtime"), locked("development")

    assert {name: development.get(name) for name in runtime} == runtime


def test_the_packages_that_shape_the_api_are_pinned_exactly() -> None:
    pinned = {
        requirement.name
        for requirement in declared("runtime")
        if [clause.operator for clause in requirement.specifier] == ["=="]
    }

    assert pinned == EXACT_PINS
