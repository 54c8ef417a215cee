"""Every operation of the contract is answered without an error, by GET, in the mode of production."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as configured
from django.test import Client
from pytest_django.fixtures import Settings

from content_models.editorial.models import EventPage, ListingPage, Menu
from content_models.editorial.previews import keep_draft
from content_models.taxonomies.models import Term
from graphql_schema.ids import card_id
from tests.factories.events import make_event

OPERATIONS = json.loads(Path(configured.TRUSTED_DOCUMENTS).read_text())["operations"]


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    Menu.objects.create(key="main", title="Main menu", locale=events.locale, items=[])
    return make_event(events, title="AI week", slug="ai-week")


def variables_of(name: str, event: EventPage) -> dict[str, Any]:
    path = "/en/latest/events/ai-week/"
    if name.endswith("ByPath") or name == "FrontPage":
        return {"path": path}
    words = {"words": ["widgets.list"]} if name.startswith("Widget") and name != "WidgetSuggest" else {}
    return words | {
        "Calendar": {"from": "2026-01-01T00:00:00Z", "until": "2027-01-01T00:00:00Z"},
        "CardsByIds": {"ids": [card_id(event.translation_key, "en")]},
        "Facets": {"facets": ["KIND", "COUNTRIES"], "search": "week"},
        "Item": {"translationKey": str(event.translation_key)},
        "ListingWithFacets": {"facets": ["KIND"], "kinds": ["EVENT"], "where": {"isUpcoming": True}},
        "Navigation": {"menu": "MAIN"},
        "PortalFrame": {"locale": "en"},
        "OutletPageByKey": {"translationKey": str(event.translation_key)},
        "Preview": {"token": keep_draft(page=event, user_pk=1)},
        "Search": {"search": "week"},
        "Suggest": {"prefix": "we"},
        "Vocabularies": {"keys": ["COUNTRY"]},
        "WidgetItem": {"path": path, "key": str(event.translation_key), "isPath": True, "isKey": True},
        "WidgetSearch": {"search": "week"},
        "WidgetSuggest": {"prefix": "we"},
    }.get(name, {})


def test_each_is_answered(client: Client, event: EventPage, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_MODE = "locked"
    # That both ways of answering agree is shown elsewhere.
    settings.DSJP_GRAPHQL_EXECUTOR = "compiled"
    wrong = {}
    for name, digest in OPERATIONS.items():
        parameters = {"documentId": f"sha256:{digest}", "variables": json.dumps(variables_of(name, event))}
        response = client.get("/graphql/", parameters)
        answer = response.json()
        if response.status_code != 200 or "errors" in answer or None in answer["data"].values():
            wrong[name] = (response.status_code, answer)

    assert wrong == {}
