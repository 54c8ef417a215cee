"""The GraphQL of the documentation is valid, and that of the tutorial answers what the tutorial says."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse, validate

from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.schema import build
from tests.docs.fences import Fence, fences
from tests.factories.events import make_event

Ask = Callable[..., dict[str, Any]]
DOCUMENTS = fences("graphql", "docs")
TUTORIAL = [fence for fence in DOCUMENTS if fence.page.startswith("docs/tutorial/")]
SCRIPT_QUERY = re.compile(r"const query = `(?P<query>.*?)`;", re.DOTALL)
CURL_QUERY = re.compile(r'-d \'\{"query": "(?P<query>.*?)"\}\'')


def name_of(fence: Fence) -> str:
    first = parse(fence.text).definitions[0]
    assert isinstance(first, OperationDefinitionNode)
    assert first.name is not None
    return first.name.value


def document(name: str) -> str:
    return next(fence.text for fence in TUTORIAL if name_of(fence) == name)


def query_of_the_page() -> str:
    (page,) = fences("html", "docs/tutorial")
    found = SCRIPT_QUERY.search(page.text)
    assert found is not None
    return found["query"]


@pytest.fixture
def repair_cafe(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    """The event of the tutorial, as it is when it was submitted."""
    return make_event(
        events,
        title="Open evening of the repair café",
        slug="open-evening-of-the-repair-cafe",
        online_url="https://live.example.eu/repair-cafe",
        live=False,
        terms={"event_setting": [terms["event-setting:virtual live"]]},
    )


@pytest.mark.parametrize("fence", DOCUMENTS, ids=lambda fence: f"{fence.page} {name_of(fence)}")
def test_it_is_valid(fence: Fence) -> None:
    assert validate(build(), parse(fence.text)) == []


@pytest.mark.parametrize("fence", TUTORIAL, ids=name_of)
def test_it_is_answered_without_an_error(fence: Fence, repair_cafe: EventPage, ask: Ask) -> None:
    repair_cafe.save_revision().publish()

    assert ask(fence.text) != {}


def test_a_draft_does_not_exist_for_the_world(repair_cafe: EventPage, ask: Ask) -> None:
    before = ask(document("MyEvent"))
    repair_cafe.save_revision().publish()
    after = ask(document("MyEvent"))

    assert before == {"route": {"status": "NOT_FOUND", "content": None}}
    assert after["route"]["status"] == "FOUND"
    assert after["route"]["content"]["title"] == "Open evening of the repair café"
    assert after["route"]["content"]["onlineUrl"] == "https://live.example.eu/repair-cafe"


def test_a_list_falls_back_to_english(repair_cafe: EventPage, french: Any, ask: Ask) -> None:
    repair_cafe.save_revision().publish()
    other = make_event(repair_cafe.get_parent(), title="AI week", slug="ai-week")
    version = other.copy_for_translation(french, copy_parents=True)
    version.title = "Semaine de l'IA"
    version.save_revision().publish()

    edges = ask(document("Events"))["content"]["edges"]

    assert {(edge["node"]["title"], edge["node"]["locale"], edge["isFallback"]) for edge in edges} == {
        ("Semaine de l'IA", "fr", False),
        ("Open evening of the repair café", "en", True),
    }


def test_the_page_of_your_own_asks_what_is_answered(repair_cafe: EventPage, ask: Ask) -> None:
    repair_cafe.save_revision().publish()

    (edge,) = ask(query_of_the_page(), locale="fr", fallback=["en"])["content"]["edges"]

    assert (edge["isFallback"], edge["node"]["title"]) == (True, "Open evening of the repair café")


def test_the_command_line_asks_what_is_answered(repair_cafe: EventPage, ask: Ask) -> None:
    repair_cafe.save_revision().publish()
    (shell,) = [CURL_QUERY.search(fence.text) for fence in fences("sh", "docs/tutorial") if "curl" in fence.text]
    assert shell is not None

    (edge,) = ask(shell["query"])["content"]["edges"]

    assert edge["node"] == {
        "title": "Open evening of the repair café",
        "path": "/en/latest/events/open-evening-of-the-repair-cafe/",
    }
