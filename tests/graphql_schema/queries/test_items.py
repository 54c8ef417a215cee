"""Root fields ``item``, ``node`` and ``nodes``: by identity, in one language or in a chain."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from wagtail.models import Locale, Page

from content_models.editorial.models import EventPage, ListingPage
from graphql_schema.ids import card_id, make_id, page_id
from tests.factories.events import make_event

UNKNOWN = UUID("6f1e2c1c-58a5-4f4e-9b55-0d8a1d5f7a10")

Ask = Callable[..., Any]

ITEM = """
query Item($id: ID, $key: ID, $locale: Locale, $fallback: [Locale!], $site: String) {
  item(id: $id, translationKey: $key, locale: $locale, fallback: $fallback, site: $site) { __typename id title locale }
}
"""
NODES = """
query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ... on ContentCard { title } ... on EventPage { title } }
}
"""


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    return make_event(events)


@pytest.fixture
def version(event: EventPage, french: Locale) -> EventPage:
    """Its French version, live."""
    draft = event.copy_for_translation(french, copy_parents=True)
    draft.title = "Semaine de l'IA"
    draft.save_revision().publish()
    return EventPage.objects.get(pk=draft.pk)


def english(event: EventPage) -> dict[str, str]:
    return {"__typename": "EventPage", "id": page_id(event.translation_key, "en"), "title": "AI week", "locale": "en"}


def french_one(event: EventPage) -> dict[str, str]:
    title = "Semaine de l'IA"
    return {"__typename": "EventPage", "id": page_id(event.translation_key, "fr"), "title": title, "locale": "fr"}


def test_it_finds_an_item_by_its_key_in_the_chain(event: EventPage, version: EventPage, ask: Ask) -> None:
    key = str(event.translation_key)

    assert ask(ITEM, key=key)["item"] == english(event)
    assert ask(ITEM, key=key, locale="fr")["item"] == french_one(event)
    assert ask(ITEM, key=key, locale="el")["item"] == english(event)
    assert ask(ITEM, key=key, locale="el", fallback=["fr"])["item"] == french_one(event)
    assert ask(ITEM, key=key, locale="el", fallback=[])["item"] is None


def test_it_finds_that_very_version_by_id_and_its_translation_with_locale(
    event: EventPage, version: EventPage, ask: Ask
) -> None:
    english_id, french_id = page_id(event.translation_key, "en"), page_id(event.translation_key, "fr")

    assert ask(ITEM, id=french_id)["item"] == french_one(event)
    assert ask(ITEM, id=english_id)["item"] == english(event)
    assert ask(ITEM, id=english_id, locale="fr")["item"] == french_one(event)
    assert ask(ITEM, id=page_id(event.translation_key, "el"))["item"] is None


@pytest.mark.parametrize("arguments", [{}, {"id": "a", "key": "b"}])
def test_it_refuses_neither_and_both(event: EventPage, refusal: Ask, arguments: dict[str, str]) -> None:
    assert refusal(ITEM, **arguments) == (
        "BAD_USER_INPUT",
        "Ask for an item by exactly one of id and translationKey.",
    )


def test_it_refuses_what_cannot_be_a_key(event: EventPage, refusal: Ask) -> None:
    assert refusal(ITEM, key="seven") == ("BAD_USER_INPUT", "translationKey is not the identity of an item.")


def test_it_finds_nothing_for_an_unknown_key(event: EventPage, ask: Ask) -> None:
    assert ask(ITEM, key=str(UNKNOWN))["item"] is None


def test_it_finds_cards_and_pages_in_the_order_of_their_ids(event: EventPage, version: EventPage, ask: Ask) -> None:
    key = event.translation_key
    ids = [
        card_id(key, "fr"),
        page_id(key, "en"),
        "rubbish",
        make_id("Term", "country", "PRT", "en"),
        card_id(key, "en"),
    ]

    assert ask(NODES, ids=ids)["nodes"] == [
        {"__typename": "ContentCard", "id": ids[0], "title": "Semaine de l'IA"},
        {"__typename": "EventPage", "id": ids[1], "title": "AI week"},
        None,
        None,
        {"__typename": "ContentCard", "id": ids[4], "title": "AI week"},
    ]


@pytest.mark.parametrize(
    "name", ["", "=", "ünï", "UGFnZQ", make_id("Page", "1", "en"), make_id("Preview", UNKNOWN, "en"), make_id("Page")]
)
def test_it_finds_nothing_for_an_id_that_is_none(event: EventPage, ask: Ask, name: str) -> None:
    assert ask("query ($id: ID!) { node(id: $id) { id } }", id=name) == {"node": None}
    assert ask(ITEM, id=name) == {"item": None}


def test_it_does_not_accept_a_preview_id(event: EventPage, ask: Ask) -> None:
    name = make_id("Preview", event.translation_key, "en")

    assert ask(NODES, ids=[name])["nodes"] == [None]


def test_it_refuses_more_than_a_hundred_ids(event: EventPage, refusal: Ask) -> None:
    assert refusal(NODES, ids=["a"] * 101) == ("BAD_USER_INPUT", "101 ids are too many. Ask for at most 100.")


def test_it_forgets_what_is_unpublished(event: EventPage, ask: Ask) -> None:
    ids = [card_id(event.translation_key, "en"), page_id(event.translation_key, "en")]
    Page.objects.get(pk=event.pk).unpublish()

    assert ask(NODES, ids=ids)["nodes"] == [None, None]
    assert ask(ITEM, key=str(event.translation_key))["item"] is None
