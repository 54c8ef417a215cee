"""The plan of a document: what is read of which pages. That answers do not change, the whole suite shows."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from graphql import get_operation_ast, parse

from content_models.editorial.models import ArticlePage, EventPage, ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.planner import Plan, describe
from graphql_schema.planner.planning import make_plan
from graphql_schema.planner.selection import select
from graphql_schema.schema import build
from tests.factories.events import make_event
from tests.support.asking import ask

__all__ = ["ask"]

Ask = Callable[..., Any]


def plan_of(text: str) -> Plan:
    document = parse(text)
    operation = get_operation_ast(document)
    assert operation is not None
    return make_plan(build(), document, operation)


def test_it_finds_the_fields_of_each_type_in_fragments_too() -> None:
    document = parse(
        """
        query { content { nodes { ...Card content { title ... on EventPage { body { __typename } } } } } }
        fragment Card on ContentCard { summary image { alt } ...Card2 }
        fragment Card2 on ContentCard { url }
        fragment Unused on ArticlePage { body { __typename } }
        """
    )
    operation = get_operation_ast(document)
    assert operation is not None

    found = select(build(), document, operation)

    assert found["ContentCard"] == {"summary", "image", "url", "content"}
    assert found["EventPage"] == {"title", "body"}
    assert found["ArticlePage"] == {"title"}
    assert found["Image"] == {"alt"}


def test_it_leaves_long_texts_out_that_nobody_asked_for() -> None:
    plan = plan_of("{ content { nodes { content { title ... on EventPage { body { __typename } startsAt } } } } }")

    event, article = plan.pages[EventPage], plan.pages[ArticlePage]
    assert event.texts == {"body"}
    assert "body" not in event.left_out
    assert {"speakers", "documents"} <= event.left_out
    assert event.relations == frozenset()
    assert article.texts == frozenset()
    assert "body" in article.left_out


def test_it_reads_the_relations_that_a_classification_names() -> None:
    plan = plan_of('{ item(translationKey: "x") { classification { countries { code } targetGroup { code } } } }')

    assert plan.pages[EventPage].relations <= {"countries", "target_group"}
    assert "countries" in plan.pages[EventPage].relations


def test_it_can_be_printed() -> None:
    plan = plan_of('{ item(translationKey: "x") { ... on EventPage { body { __typename } countries { code } } } }')

    assert describe(plan).startswith("EventPage: texts body; relations countries; not read ")
    assert "\n" not in describe(plan)
    assert describe(plan_of("{ languages { code } }")) == "no long texts and no relations of any page"


@pytest.mark.parametrize("is_on", [True, False])
def test_it_can_be_turned_off(
    events: ListingPage, terms: dict[str, Term], ask: Ask, settings: Any, is_on: bool
) -> None:
    settings.DSJP_GRAPHQL_PLANNER = is_on
    make_event(events, body=[("paragraph", {"text": "<p>Words</p>"})])
    document = "{ content(kinds: [EVENT]) { nodes { content { title ... on EventPage { startsAt } } } } }"

    with CaptureQueriesContext(connection) as captured:
        answer = ask(document)

    assert answer["content"]["nodes"] == [{"content": {"title": "AI week", "startsAt": "2027-05-04T09:00:00Z"}}]
    (statement,) = [query["sql"] for query in captured.captured_queries if 'FROM "editorial_eventpage"' in query["sql"]]
    assert ('"editorial_eventpage"."body"' in statement) is not is_on
