"""The requests of the documentation are answered as it says: ```http <mode> <status> <code>``.

``{Name}`` in an address stands for the id of an operation of the contract.
"""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.conf import settings as configured
from django.test import Client
from pytest_django.fixtures import Settings

from tests.architecture.sources import ROOT
from tests.docs.fences import Fence, fences

EXAMPLES = fences("http", "docs/reference", "docs/how-to")
OPERATIONS = json.loads(Path(configured.TRUSTED_DOCUMENTS).read_text())["operations"]
NAME = re.compile(r"\{([A-Z]\w+)\}")


def send(client: Client, text: str) -> Any:
    head, _empty, body = text.strip().partition("\n\n")
    (request, *lines) = head.splitlines()
    method, address = request.split(" ", 1)
    headers = dict(line.split(": ", 1) for line in lines)
    content_type = headers.pop("Content-Type", "")
    path, _mark, asked = NAME.sub(lambda match: OPERATIONS[match[1]], address).partition("?")
    query = urlencode([tuple(part.split("=", 1)) for part in asked.split("&") if part])
    return client.generic(method, f"{path}?{query}", body, content_type, headers=headers)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda fence: f"{fence.page} {fence.start}")
def test_it_is_answered_as_the_page_says(client: Client, site: Any, settings: Settings, example: Fence) -> None:
    _language, mode, status, *code = example.info.split()
    settings.DSJP_GRAPHQL_MODE = mode
    response = send(client, example.text)

    assert response.status_code == int(status), response.content
    assert [error["extensions"]["code"] for error in response.json().get("errors", ())] == code


def test_the_cost_of_the_example_is_what_the_page_says(client: Client, site: Any) -> None:
    (example,) = [each for each in EXAMPLES if "X-Cost" in each.text]

    assert "together 39" in (ROOT / example.page).read_text()
    assert send(client, example.text).json()["extensions"]["cost"]["requested"] == 39
