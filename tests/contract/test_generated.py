"""What is generated for front ends is what the schema and the operations make of it; the linters and tsc agree."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.node import attempted, installed, run
from tests.support.services import ROOT

CONTRACT = ROOT / "frontend_contract"
CLIENT_FILES = ("client/client.js", "client/client.d.ts")
ASK_FOR_IT = "Run scripts/contract."

pytestmark = pytest.mark.once


def packages_of_others(folder: str, names: list[str]) -> set[str]:
    """Widgets and examples have their own lock; there are folders of the same names in ``operations/``."""
    inside = Path(folder).relative_to(CONTRACT).as_posix()
    return {"node_modules"} | {".": {"widgets"}, "examples": {"portal", "clients"}}.get(inside, set())


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the contract with the packages of its lock."""
    whole = tmp_path_factory.mktemp("contract") / "whole"
    shutil.copytree(CONTRACT, whole, ignore=packages_of_others)
    return installed(whole, whole.with_name("installed"))


@pytest.mark.parametrize("name", ["schema.ts", "operations.ts", "trusted.ts", "documents.ts"])
def test_generated_files_are_those_of_the_schema_and_the_operations(name: str, generated: Path) -> None:
    committed = (CONTRACT / "generated" / name).read_text(encoding="utf-8")

    assert (generated / "generated" / name).read_text(encoding="utf-8") == committed, ASK_FOR_IT


def test_nothing_else_is_generated(generated: Path) -> None:
    assert names_in(generated / "generated") == names_in(CONTRACT / "generated")


@pytest.mark.parametrize("name", CLIENT_FILES)
def test_the_client_is_built_from_its_source(name: str, generated: Path) -> None:
    committed = (CONTRACT / name).read_text(encoding="utf-8")

    assert (generated / name).read_text(encoding="utf-8") == committed, ASK_FOR_IT


@pytest.fixture(scope="module")
def generated(package: Path) -> Path:
    """The contract with everything written anew."""
    shutil.rmtree(package / "generated")
    for name in CLIENT_FILES:
        (package / name).unlink()
    run("npm", "run", "--silent", "generate", folder=package)
    return package


def test_the_client_the_types_and_the_examples_are_sound_under_strict(generated: Path) -> None:
    assert run("npm", "run", "--silent", "types", folder=generated) == ""


PLANTED = "query Planted {\n  content {\n    nodes {\n      title\n    }\n  }\n}\n"


def test_the_schema_and_the_operations_keep_the_rules_of_graphql_eslint_and_a_planted_file_does_not(
    package: Path,
) -> None:
    """In one run: most of its time goes into reading the schema."""
    planted = package / "operations" / "Planted.graphql"
    planted.write_text(PLANTED, encoding="utf-8")

    ended = attempted("npm", "run", "--silent", "lint", "--", "--format=json", folder=package)

    planted.unlink()
    assert ended.returncode == 1, ended.stderr
    found = {file["filePath"]: [problem["ruleId"] for problem in file["messages"]] for file in json.loads(ended.stdout)}
    assert {"schema.graphql", "Planted.graphql", "AcademyByPath.graphql"} <= {Path(name).name for name in found}
    assert {name: rules for name, rules in found.items() if rules} == {
        str(planted): ["@graphql-eslint/require-selections"]
    }


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
