"""What readers may not see appears nowhere: through no root field and no path below it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page, Site

from content_models.editorial.models import HomePage, ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.ids import card_id, page_id
from graphql_schema.preview.documents import selection, whole_type_fragment
from graphql_schema.schema import build
from tests.graphql_schema.canaries import CANARY, World, make_world
from tests.support.scenes import scene

Ask = Callable[..., dict[str, Any]]

CARD_DEPTH = 3
TYPES = ["EventPage", "OrganisationPage", "ListingPage", "HomePage"]


@scene
def world(home: HomePage, site: Site, events: ListingPage, french: Locale, terms: dict[str, Term]) -> World:
    return make_world(home, events, french, terms)


def whole_card() -> str:
    """Every field of a card."""
    return selection(build(), build().type_map["ContentCard"], CARD_DEPTH)


def whole_content() -> str:
    """Every field of the page types in the world, with whole cards where they name other items."""
    fragments = " ".join(whole_type_fragment(build(), name) for name in TYPES)
    return f"{{ {fragments} kin: related(first: 100) {whole_card()} }}"


def assert_nothing_hidden(answer: dict[str, Any]) -> str:
    text = json.dumps(answer)
    start = text.lower().find(CANARY)
    assert start < 0, text[max(0, start - 300) : start + 100]
    return text


@pytest.mark.parametrize("locale", ["en", "fr", "el"])
def test_lists_show_nothing_hidden(world: World, ask: Ask, locale: str) -> None:
    document = f"""query ($locale: Locale) {{
      content(first: 100, locale: $locale, orderBy: [TITLE]) {{
        totalCount nodes {whole_card()} edges {{ node {{ title content {whole_content()} }} }}
      }}
      everything: content(kinds: [HOME, LANDING, LISTING, EVENT, ORGANISATION, COALITION], first: 100) {{
        totalCount nodes {{ title }}
      }}
    }}"""

    answer = ask(document, locale=locale)

    text = assert_nothing_hidden(answer)
    expected = ["SEEN edited", "SEEN event", "SEEN organisation", "SEEN translated", "SEEN witness"]
    assert [node["title"] for node in answer["content"]["nodes"]] == expected
    assert answer["content"]["totalCount"] == len(expected)
    assert answer["everything"]["totalCount"] == len(expected) + 4
    for shown in ("SEEN image", "seen-file", "SEEN person", "/en/latest/events/seen-event/"):
        assert shown in text


def test_routes_show_nothing_hidden(world: World, ask: Ask) -> None:
    document = f"query ($path: String!) {{ route(path: $path) {{ status redirectTo content {whole_content()} }} }}"
    statuses = {}

    for name, page in world.hidden.items():
        path = "/" + page.locale.language_code + "/" + page.url_path.strip("/").partition("/")[2] + "/"
        answer = ask(document, path=path)
        if answer["route"]["content"] is None:
            assert answer["route"]["redirectTo"] is None
            statuses[name] = answer["route"]["status"]
    short = "query ($path: String!) { route(path: $path) { status redirectTo content { id } } }"
    for number in range(len(world.hidden)):
        assert ask(short, path=f"/old/{number}") == {
            "route": {"status": "NOT_FOUND", "redirectTo": None, "content": None}
        }

    assert statuses == {
        "draft": "NOT_FOUND",
        "scheduled": "NOT_FOUND",
        "expired": "GONE",
        "unpublished": "GONE",
        "private": "NOT_FOUND",
        "unpublished section": "GONE",
        "below unpublished section": "GONE",
        "private section": "NOT_FOUND",
        "below private section": "NOT_FOUND",
        "translation": "NOT_FOUND",
        "other site": "NOT_FOUND",
        "organisation": "GONE",
        "coalition": "GONE",
    }


def test_a_route_to_the_witness_shows_nothing_hidden(world: World, ask: Ask) -> None:
    document = f"query ($path: String!) {{ route(path: $path) {{ status content {whole_content()} }} }}"

    answer = ask(document, path="/en/latest/events/seen-witness/")

    text = assert_nothing_hidden(answer)
    assert answer["route"]["status"] == "FOUND"
    for shown in ("SEEN image", "seen-file", "SEEN person", "SEEN organisation", "SEEN event"):
        assert shown in text


def test_identities_show_nothing_hidden(world: World, ask: Ask) -> None:
    document = f"""query ($key: ID!, $id: ID!, $card: ID!, $fallback: [Locale!]) {{
      byKey: item(translationKey: $key, fallback: $fallback) {{ __typename }}
      byId: item(id: $id) {{ __typename }}
      node(id: $id) {{ __typename }}
      card: node(id: $card) {{ ... on ContentCard {whole_card()} }}
      nodes(ids: [$id, $card]) {{ __typename }}
    }}"""
    nothing = {"byKey": None, "byId": None, "node": None, "card": None, "nodes": [None, None]}

    for name, page in world.hidden.items():
        key, language = page.translation_key, page.locale.language_code
        found = ask(
            document,
            key=str(key),
            id=page_id(key, language),
            card=card_id(key, language),
            fallback=[] if name == "translation" else None,
        )
        if name == "translation":
            # The English original of the draft is public.
            found["byKey"] = None
        assert found == nothing, name


def test_menus_and_sites_show_nothing_hidden(world: World, ask: Ask) -> None:
    answer = ask(
        f"""{{ navigation(menu: MAIN) {{ label url content {whole_card()} children {{ label url }} }}
        site {{ key name }} languages {{ code }} vocabularies {{ key terms {{ code label }} }} }}"""
    )

    assert_nothing_hidden(answer)
    assert [entry["label"] for entry in answer["navigation"]] == [
        "SEEN translated",
        "SEEN event",
        "SEEN organisation",
    ]


def test_what_is_shown_again_is_seen(world: World, ask: Ask) -> None:
    """The world's secrets are real: each would be seen if it were public."""
    Page.objects.get(pk=world.hidden["unpublished section"].pk).specific.save_revision().publish()

    titles = ask("{ content(first: 100, orderBy: [TITLE]) { nodes { title } } }")["content"]["nodes"]

    assert {"title": "CANARY below unpublished section"} in titles


def test_the_schema_offers_nothing_that_only_editors_may_know() -> None:
    forbidden = {
        "draftTitle", "hasUnpublishedChanges", "goLiveAt", "expireAt", "expired", "live", "locked", "lockedAt",
        "lockedBy", "owner", "ownerId", "latestRevision", "revisions", "liveRevision", "aliases", "aliasOf", "depth",
        "numchild", "urlPath", "contentType", "searchScore", "parent", "ancestors", "descendants", "siblings",
        "workflowStates", "viewRestrictions", "collection", "uploadedByUser", "rawValue", "pk",
    }  # fmt: skip
    types = [kind for kind in build().type_map.values() if not kind.name.startswith("__")]

    shown = {f"{kind.name}.{name}" for kind in types for name in getattr(kind, "fields", {}) if name in forbidden}

    # A document's is its media type.
    assert shown == {"Document.contentType"}
