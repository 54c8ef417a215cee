"""What readers may not see is found, counted and suggested by nothing: filters, facets, search, suggestions."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page, Site

from content_models.editorial.models import HomePage, ListingPage
from content_models.taxonomies.models import Term
from tests.graphql_schema.canaries import World, make_world
from tests.graphql_schema.test_visibility import assert_nothing_hidden, whole_card
from tests.support.scenes import scene

Ask = Callable[..., dict[str, Any]]

pytestmark = pytest.mark.usefixtures("every_engine")
TECHNOLOGY = 'where: {digitalTechnology: {in: ["cybersecurity"]}}'
HIDDEN_WORDS = ("canary", "canar", "canaries", '"canary draft"', "cannary", "canary -seen")
SEEN = ["SEEN edited", "SEEN event", "SEEN translated", "SEEN witness"]


@scene
def world(home: HomePage, site: Site, events: ListingPage, french: Locale, terms: dict[str, Term]) -> World:
    return make_world(home, events, french, terms)


def titles(connection: dict[str, Any]) -> list[str]:
    return sorted(node["title"] for node in connection["nodes"])


def test_a_search_finds_nothing_hidden(world: World, ask: Ask) -> None:
    document = f"""query ($words: String) {{ content(search: $words, first: 100) {{
      totalCount nodes {whole_card()} edges {{ highlight {{ title summary }} }}
      facets(fields: [KIND, DIGITAL_TECHNOLOGY, ORGANISATIONS, COALITION]) {{ values {{ code label count }} }}
    }} }}"""

    found = {words: ask(document, words=words)["content"] for words in HIDDEN_WORDS}

    nothing = {"totalCount": 0, "nodes": [], "edges": [], "facets": [{"values": []}] * 4}
    assert found == dict.fromkeys(HIDDEN_WORDS, nothing)


def test_a_search_finds_what_is_public_beside_it(world: World, ask: Ask) -> None:
    document = f'{{ content(search: "seen", first: 100) {{ totalCount nodes {whole_card()} }} }}'

    found = ask(document)

    assert_nothing_hidden(found)
    assert titles(found["content"]) == sorted([*SEEN, "SEEN organisation"])


def test_filters_and_facets_count_nothing_hidden(world: World, ask: Ask) -> None:
    document = f"""{{ content({TECHNOLOGY}, first: 100) {{
      totalCount nodes {whole_card()}
      facets(fields: [KIND, DIGITAL_TECHNOLOGY, COUNTRIES, ORGANISATIONS, COALITION]) {{
        field values {{ code label count }}
      }}
    }} }}"""

    found = ask(document)

    assert_nothing_hidden(found)
    assert (titles(found["content"]), found["content"]["totalCount"]) == (SEEN, 4)
    counts = {facet["field"]: [value["count"] for value in facet["values"]] for facet in found["content"]["facets"]}
    assert counts == {"KIND": [4], "DIGITAL_TECHNOLOGY": [4], "COUNTRIES": [4], "ORGANISATIONS": [1], "COALITION": []}


def test_hidden_organisations_match_nothing(world: World, ask: Ask) -> None:
    document = """query ($organisation: ID!, $coalition: ID!) {
      organisations: content(where: {organisations: {in: [$organisation]}}) { totalCount }
      coalition: content(where: {coalition: {in: [$coalition]}}) { totalCount }
    }"""

    found = ask(document, **{name: str(world.hidden[name].translation_key) for name in ("organisation", "coalition")})

    assert found == {"organisations": {"totalCount": 0}, "coalition": {"totalCount": 0}}


def test_suggestions_name_nothing_hidden(world: World, ask: Ask) -> None:
    document = "query ($prefix: String!) { suggest(prefix: $prefix) { title } }"

    found = [ask(document, prefix=prefix) for prefix in ("can", "canary", "canary dr", "cannary")]

    assert found == [{"suggest": []}] * 4


def test_what_becomes_public_is_found_and_what_is_withdrawn_is_not(world: World, ask: Ask) -> None:
    document = '{ content(search: "canary draft") { totalCount } suggest(prefix: "canary dr") { title } }'
    page = Page.objects.get(pk=world.hidden["draft"].pk).specific
    counts = [ask(document)]

    page.save_revision().publish()
    counts.append(ask(document))
    page.refresh_from_db()
    page.unpublish()
    counts.append(ask(document))

    nothing = {"content": {"totalCount": 0}, "suggest": []}
    assert counts == [nothing, {"content": {"totalCount": 1}, "suggest": [{"title": "CANARY draft"}]}, nothing]
