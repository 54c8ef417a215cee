"""The client for front ends, in Node against real servers: one that does what a test says, and the platform's own."""

import json
import re
from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Locale

from graphql_schema.errors import ErrorCode
from tests.journeys.conftest import plant_home
from tests.support.node import run
from tests.support.services import ROOT

CLIENT = ROOT / "frontend_contract" / "client"
HERE = Path(__file__).parent / "client"
MOST_LINES = 150

pytestmark = pytest.mark.once


def test_it_does_what_its_tests_in_node_say() -> None:
    said = run("node", "--test", "client.test.mjs", folder=HERE, DSJP_CLIENT=(CLIENT / "client.js").as_uri())

    passed = re.findall(r"^# pass (\d+)$", said, re.MULTILINE)
    assert [int(number) for number in passed] == [19]


def test_it_asks_the_platform_and_is_told_that_its_answer_still_holds(live_server: LiveServer) -> None:
    plant_home(Locale.objects.get_or_create(language_code="en")[0])
    manifest = json.loads((ROOT / "frontend_contract" / "trusted-documents.json").read_text(encoding="utf-8"))
    said = run(
        "node",
        "live.mjs",
        folder=HERE,
        DSJP_CLIENT=(CLIENT / "client.js").as_uri(),
        DSJP_ENDPOINT=f"{live_server.url}/graphql/",
        DSJP_DOCUMENT_ID=f"sha256:{manifest['operations']['Languages']}",
    )

    assert json.loads(said) == {
        "languages": [24, 24],
        "statuses": [200, 304, 404, 422],
        "unknown": ["refused", 404, ["DOCUMENT_NOT_FOUND"]],
        "wrong": ["refused", 422, ["BAD_USER_INPUT"]],
    }


def test_it_is_short_and_needs_nothing() -> None:
    source = (CLIENT / "client.ts").read_text(encoding="utf-8")

    assert len(source.splitlines()) <= MOST_LINES
    assert re.findall(r"\b(import|require)\b\s*[({\"'*]", source) == []


def test_it_knows_every_code_of_an_error() -> None:
    source = (CLIENT / "client.ts").read_text(encoding="utf-8")
    (listed,) = re.findall(r"export type ErrorCode =([^;]*);", source)

    assert re.findall(r'"(\w+)"', listed) == [code.value for code in ErrorCode]
