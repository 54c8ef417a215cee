"""What tests of the public forms share."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import Site

from content_models.taxonomies.models import Term

Send = Callable[..., Any]


@pytest.fixture
def portugal(terms: dict[str, Term]) -> Term:
    term = terms["country:PRT"]
    term.notations = {"iso2": "PT"}
    term.save()
    return term


@pytest.fixture
def send(client: Client, site: Site, portugal: Term) -> Send:
    """Sends a form as a front end's server does."""
    cache.clear()

    def post(name: str, values: Any, lang: str = "en", **headers: str) -> Any:
        body = values if isinstance(values, bytes) else json.dumps(values).encode()
        return client.post(f"/forms/{name}/?lang={lang}", body, content_type="application/json", headers=headers)

    return post


@pytest.fixture
def proposal() -> dict[str, Any]:
    return {
        "kind": "event", "country": "pt", "language": "en", "content_title": "AI <week>", "summary": "Five days.",
        "text": "First.\n\n<script>alert(1)</script>", "link": "https://example.eu/week", "day": "2027-05-04",
        "organisation": "Lisbon", "name": "Ana", "email": "ana@example.eu", "consent": True,
    }  # fmt: skip


@pytest.fixture
def message() -> dict[str, Any]:
    return {"name": "Ana", "email": "ana@example.eu", "topic": "question", "message": "Why?", "consent": True}
