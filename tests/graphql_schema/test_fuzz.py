"""Whatever is sent: an answer or errors with a code of the list, never a fault of ours."""

from collections import Counter
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.errors import ErrorCode
from graphql_schema.schema import build
from tests.factories.events import make_event
from tests.support.fuzzing import FuzzedRequest, Fuzzer

SEED = 20261121
CODES = {code.value for code in ErrorCode}


@pytest.fixture
def content(events: ListingPage, terms: dict[str, Term]) -> None:
    for number in range(3):
        make_event(events, title=f"Digital skills {number}")


def send(client: Client, request: FuzzedRequest) -> Any:
    if request.method == "GET":
        return client.get("/graphql/", request.query, headers=request.headers)
    return client.generic("POST", "/graphql/", request.body, request.content_type, headers=request.headers)


def fault_of(response: Any) -> str:
    """What is wrong with an answer; nothing when it is as promised."""
    if response.status_code >= 500 and response.status_code != 503:
        return f"status {response.status_code}"
    answer = response.json()
    errors = answer.get("errors", [])
    codes = {error.get("extensions", {}).get("code") for error in errors}
    if not errors and "data" not in answer:
        return "neither data nor errors"
    if not codes <= CODES or "INTERNAL" in codes:
        return f"codes {codes}"
    return "" if all(error["message"] for error in errors) else "an error without a message"


def faults(client: Client, seed: int, count: int) -> tuple[list[Any], Counter[int]]:
    fuzzer = Fuzzer(build(), seed)
    wrong, statuses = [], Counter[int]()
    for _time in range(count):
        request = fuzzer.request()
        response = send(client, request)
        statuses[response.status_code] += 1
        if fault := fault_of(response):
            wrong.append((fault, request, response.content[:500]))
    return wrong, statuses


@pytest.mark.parametrize("mode", ["open", "limited"])
def test_no_request_of_a_thousand_meets_a_fault(client: Client, content: None, settings: Settings, mode: str) -> None:
    settings.DSJP_GRAPHQL_MODE = mode
    wrong, statuses = faults(client, SEED, 500)

    assert wrong == []
    # It is worth something only if many get as far as being answered.
    assert statuses[200] > 50
    assert statuses[400] > 20
    assert statuses[422] > 50


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_no_request_of_twenty_thousand_meets_a_fault(client: Client, content: None, seed: int) -> None:
    wrong, _statuses = faults(client, seed, 1_000)

    assert wrong == []
