"""Settings come from one typed table; a wrong value names its variable."""

import re
from datetime import time
from ipaddress import ip_network
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
    "DSJP_PREVIEW_URL": "front.example.org/preview",
    "DSJP_NEWSLETTER_URL": "front.example.org",
    "DSJP_FRONT_END_NETWORKS": "10.0.0.1/8",
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
    "ETRANSLATION_ENABLED": "perhaps",
    "ETRANSLATION_DIALECT": "v3",
    "ETRANSLATION_BASE_URL": "language-tools.ec.europa.eu",
    "ETRANSLATION_V1_BASE_URL": "ftp://webgate.ec.europa.eu",
    "ETRANSLATION_ALLOW_HTTP": "here",
    "ETRANSLATION_CALLBACK_BASE_URL": "cms.example.eu",
    "ETRANSLATION_LLM": "maybe",
    "ETRANSLATION_LOCALE_MAP": "nb",
    "ETRANSLATION_FORMAT": "docx",
    "ETRANSLATION_GROUP_TARGETS": "all",
    "ETRANSLATION_MAX_DOC_BYTES": "1 MB",
    "ETRANSLATION_MAX_DOC_STRINGS": "0",
    "ETRANSLATION_MAX_IN_FLIGHT": "0",
    "ETRANSLATION_COUNT_MODE": "pages",
    "ETRANSLATION_CONNECT_TIMEOUT": "0",
    "ETRANSLATION_READ_TIMEOUT": "30s",
    "ETRANSLATION_DEADLINE_S": "0",
    "ETRANSLATION_MAX_RESUBMITS": "-1",
    "ETRANSLATION_GIVE_UP_S": "0",
    "ETRANSLATION_UNCONFIRMED_GRACE_S": "0",
    "ETRANSLATION_BACKOFF_BASE_S": "0",
    "ETRANSLATION_BACKOFF_CAP_S": "0",
    "ETRANSLATION_MAX_ATTEMPTS": "0",
    "ETRANSLATION_BREAKER_FAILURES": "0",
    "ETRANSLATION_BREAKER_OPEN_S": "0",
    "ETRANSLATION_LEASE_S": "0",
    "ETRANSLATION_QUIET_HOURS": "07:00-25:00",
    "ETRANSLATION_CALLBACK_MAX_BYTES": "32M",
    "ETRANSLATION_CALLBACK_ALLOWED_NETS": "10.0.0.1/8",
    "ETRANSLATION_TOKEN_GRACE_DAYS": "-1",
    "ETRANSLATION_INBOX_RETENTION_DAYS": "-1",
    "ETRANSLATION_PROTECT_MODE": "hide",
    "ETRANSLATION_LENIENT_TAGS": "a little",
    "ETRANSLATION_PLACEHOLDER_POLICY": "ignore",
    "ETRANSLATION_TERM_POLICY": "ignore",
    "ETRANSLATION_PUBLISH_UNREVIEWED": "allow",
    "ETRANSLATION_DOMAINS_CACHE_S": "-1",
    "ETRANSLATION_STATUS_CACHE_S": "-1",
    "ETRANSLATION_QUOTA_CHARS_DAY": "0",
    "ETRANSLATION_QUOTA_CHARS_MONTH": "many",
    "ETRANSLATION_QUOTA_CHARS_SUBMISSION": "0",
}


def environment(**values: str) -> Environment:
    return Environment(variables=VARIABLES, source=values)


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("ETRANSLATION_QUIET_HOURS", "22:30-06:00", (time(22, 30), time(6))),
        ("ETRANSLATION_QUIET_HOURS", "", None),
        ("ETRANSLATION_LOCALE_MAP", "nb=NB, pt-PT = pt", {"nb": "NB", "pt-pt": "PT"}),
        ("ETRANSLATION_CALLBACK_ALLOWED_NETS", "10.0.0.0/8, ::1", (ip_network("10.0.0.0/8"), ip_network("::1"))),
        ("ETRANSLATION_LLM", "", None),
        ("ETRANSLATION_LLM", "false", False),
        ("ETRANSLATION_QUOTA_CHARS_DAY", "500000", 500_000),
    ],
)
def test_a_value_is_read_as_what_it_means(name: str, value: str, read: object) -> None:
    assert environment(**{name: value})(name) == read


@pytest.mark.parametrize("value", ["07:00", "07:00-07:00", "morning-evening"])
def test_hours_are_two_different_times(value: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^ETRANSLATION_QUIET_HOURS cannot be read from"):
        environment(ETRANSLATION_QUIET_HOURS=value)("ETRANSLATION_QUIET_HOURS")


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
    # A program of its own, which knows nothing of the platform's settings.
    allowed |= {"locales/simulator/options.py"}
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
