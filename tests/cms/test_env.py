"""Settings come from one typed table; a wrong value names its variable."""

import re
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.management.commands.write_settings_reference import PAGE, page
from cms.settings.env import TABLE, VARIABLES, Environment
from tests.support.services import ROOT

pytestmark = pytest.mark.once

WRONG_VALUES = {
    "DSJP_BEHIND_PROXY": "perhaps",
    "DSJP_HTTPS": "maybe",
    "DSJP_PUBLIC_URL": "example.org",
    "DSJP_FRONT_END_URL": "ftp://example.org",
    "DATABASE_URL": "mysql://localhost/x",
    "DSJP_DATABASE_REPLICA_URL": "postgres://",
    "DSJP_DATABASE_POOL_SIZE": "-1",
    "REDIS_URL": "localhost:6379",
    "DSJP_S3_ENDPOINT_URL": "storage:9000",
    "DSJP_S3_PUBLIC_ENDPOINT_URL": "storage:9000",
    "DSJP_EMAIL_URL": "mail:25",
    "DSJP_LOG_LEVEL": "loud",
    "DSJP_LOG_FORMAT": "xml",
    "DSJP_PORT": "70000",
    "DSJP_WEB_PROCESSES": "0",
    "DSJP_WEB_THREADS": "many",
    "DSJP_GRACE_SECONDS": "0",
    "DSJP_GRAPHQL_MODE": "ajar",
    "DSJP_GRAPHQL_LEGACY_STATUS": "2",
    "DSJP_GRAPHQL_INTROSPECTION": "sometimes",
    "DSJP_GRAPHQL_RATE": "-1",
    "DSJP_GRAPHQL_TOKEN_RATE": "fast",
    "DSJP_GRAPHQL_BURST_SECONDS": "0",
    "DSJP_GRAPHQL_REQUEST_SECONDS": "0",
    "DSJP_GRAPHQL_STATEMENT_SECONDS": "soon",
    "DSJP_PROXY_HOPS": "-1",
    "DSJP_CATALOGUE_ENGINE": "guessing",
    "DSJP_CATALOGUE_ROWS_MB": "0",
    "DSJP_GRAPHQL_EXECUTOR": "other",
    "DSJP_GRAPHQL_PLANNER": "maybe",
    "DSJP_GRAPHQL_KEEP": "maybe",
    "DSJP_GRAPHQL_CACHE": "sometimes",
    "DSJP_GRAPHQL_CACHE_MB": "0",
    "DSJP_CDN_DRIVER": "akamai",
    "DSJP_CDN_URL": "cdn.example.eu",
    "DSJP_WEBHOOK_PRIVATE_ADDRESSES": "some",
}


def environment(**values: str) -> Environment:
    return Environment(variables=VARIABLES, source=values)


@pytest.mark.parametrize(("name", "value"), WRONG_VALUES.items())
def test_a_wrong_value_names_its_variable(name: str, value: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=f"^{name} cannot be read from"):
        environment(**{name: value})(name)


def test_every_variable_that_can_be_wrong_is_tried() -> None:
    checked = {variable.name for variable in TABLE if variable.read not in {str, Path, *_anything_goes()}}

    assert checked == set(WRONG_VALUES)


def _anything_goes() -> set[object]:
    return {VARIABLES["DSJP_ALLOWED_HOSTS"].read}


def test_a_wrong_secret_is_not_shown() -> None:
    with pytest.raises(ImproperlyConfigured) as caught:
        environment(REDIS_URL="http://:hunter2@cache")("REDIS_URL")

    assert "hunter2" not in str(caught.value)


def test_a_missing_value_says_what_it_is_for() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^DSJP_SECRET_KEY is required: signs sessions"):
        environment()("DSJP_SECRET_KEY")


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("from the file\n")

    assert environment(DSJP_SECRET_KEY_FILE=str(secret))("DSJP_SECRET_KEY") == "from the file"


def test_a_missing_secret_file_names_its_variable(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^DSJP_SECRET_KEY_FILE: "):
        environment(DSJP_SECRET_KEY_FILE=str(tmp_path / "none"))("DSJP_SECRET_KEY")


def test_all_problems_are_told_at_once() -> None:
    problems = environment(DSJP_PORT="x", DSJP_LOG_FORMAT="xml").problems()

    assert [problem.split()[0] for problem in problems] == ["DSJP_SECRET_KEY", "DSJP_LOG_FORMAT", "DSJP_PORT"]


def test_nothing_else_in_the_project_reads_the_environment() -> None:
    allowed = {"cms/settings/env.py", "cms/wsgi.py", "cms/supervision.py", "cms/settings/development.py"}
    allowed |= {"cms/settings/test.py", "cms/settings/image_build.py"}
    folders = ("cms", "graphql_schema", "locales", "content_models")
    reading = {
        str(path.relative_to(ROOT))
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r"os\.environ|os\.getenv", path.read_text())
    }

    assert reading - allowed == set()


def test_the_reference_page_is_fresh() -> None:
    assert (ROOT / PAGE).read_text() == page(), "run: make docs"
