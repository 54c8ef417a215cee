"""Argument ``search`` of ``content``: what is found, in which order, marked, and page by page."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone
from wagtail.models import Locale

from content_models.editorial.models import EventPage, HomePage, ListingPage
from content_models.taxonomies.models import Term
from tests.factories.events import make_event
from tests.graphql_schema.canaries import make_world
from tests.support.scenes import scene

Ask = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("every_engine")

SEARCH = """
query Search($search: String, $order: [ContentOrder!], $first: Int, $after: String, $last: Int, $before: String,
             $locale: Locale, $fallback: [Locale!]) {
  content(search: $search, orderBy: $order, first: $first, after: $after, last: $last, before: $before,
          locale: $locale, fallback: $fallback) {
    totalCount
    edges { cursor highlight { title summary } node { title } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}
"""


@scene
def four(events: ListingPage) -> list[EventPage]:
    """Four events with words in different places, the later the newer."""
    day = datetime(2026, 5, 1, tzinfo=UTC)
    texts = [
        {"title": "Data & <people>", "summary": "A course about data."},
        {"title": "Course of libraries", "summary": "Nothing else."},
        {"title": "Summer camp", "summary": "With courses for libraries."},
        {"title": "Winter camp", "agenda": "<p>One <b>course</b> a day</p>"},
    ]
    return [make_event(events, published_at=day + timedelta(days=number), **text) for number, text in enumerate(texts)]


def titles(answer: dict[str, Any]) -> list[str]:
    return [edge["node"]["title"] for edge in answer["content"]["edges"]]


def test_it_finds_all_forms_best_first_and_marks_them(four: list[EventPage], ask: Ask) -> None:
    answer = ask(SEARCH, search="course")["content"]

    assert answer["totalCount"] == 4
    assert [(edge["highlight"]["title"], edge["highlight"]["summary"]) for edge in answer["edges"]] == [
        ("<mark>Course</mark> of libraries", "Nothing else."),
        ("Data &amp; &lt;people&gt;", "A <mark>course</mark> about data."),
        ("Summer camp", "With <mark>courses</mark> for libraries."),
        ("Winter camp", ""),
    ]


FOUND = {
    "library course": {"Course of libraries", "Summer camp"},
    "coures": {"Course of libraries", "Summer camp", "Winter camp", "Data & <people>"},
    "libr": {"Course of libraries", "Summer camp"},
    '"courses for"': {"Summer camp"},
    "course -libraries": {"Winter camp", "Data & <people>"},
    "people nothing": set(),
    "?": {"Course of libraries", "Summer camp", "Winter camp", "Data & <people>"},
    "": {"Course of libraries", "Summer camp", "Winter camp", "Data & <people>"},
}


def test_it_understands_what_readers_type(four: list[EventPage], ask: Ask) -> None:
    for search, found in FOUND.items():
        answer = ask(SEARCH, search=search)

        assert set(titles(answer)) == found, search
        assert answer["content"]["totalCount"] == len(found)


def test_another_order_may_be_asked_for(four: list[EventPage], ask: Ask) -> None:
    assert titles(ask(SEARCH, search="course", order=["TITLE"])) == [
        "Course of libraries",
        "Data & <people>",
        "Summer camp",
        "Winter camp",
    ]


def test_there_is_nothing_to_mark_without_a_search(four: list[EventPage], ask: Ask) -> None:
    assert {edge["highlight"] for edge in ask(SEARCH)["content"]["edges"]} == {None}


def test_pages_of_results_follow_each_other_both_ways(four: list[EventPage], ask: Ask) -> None:
    first = ask(SEARCH, search="course", first=3)["content"]
    second = ask(SEARCH, search="course", first=3, after=first["pageInfo"]["endCursor"])["content"]
    back = ask(SEARCH, search="course", last=2, before=second["edges"][0]["cursor"])["content"]

    assert titles({"content": second}) == ["Winter camp"]
    assert second["totalCount"] == 4
    assert titles({"content": back}) == ["Data & <people>", "Summer camp"]
    assert (back["pageInfo"]["hasPreviousPage"], back["pageInfo"]["hasNextPage"]) == (True, True)


def test_what_is_withdrawn_between_two_pages_is_not_shown(four: list[EventPage], ask: Ask) -> None:
    first = ask(SEARCH, search="course", first=1)["content"]
    EventPage.objects.get(title="Data & <people>").unpublish()

    second = ask(SEARCH, search="course", first=2, after=first["pageInfo"]["endCursor"])

    assert titles(second) == ["Summer camp", "Winter camp"]


def test_a_lost_order_is_said_to_be_so(four: list[EventPage], ask: Ask, refusal: Ask) -> None:
    first = ask(SEARCH, search="course", first=1)["content"]
    cache.clear()

    assert refusal(SEARCH, search="course", first=1, after=first["pageInfo"]["endCursor"]) == (
        "CURSOR_EXPIRED",
        "The order of this search is not kept any more. Start again with the first page.",
    )


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"order": ["RELEVANCE"]}, "search"),
        ({"search": "a", "order": ["TITLE", "RELEVANCE"]}, "RELEVANCE"),
        ({"search": "a" * 201}, "200"),
    ],
)
def test_wrong_searches_are_refused(site: Any, refusal: Ask, variables: dict[str, Any], words: str) -> None:
    code, message = refusal(SEARCH, **variables)

    assert code == "BAD_USER_INPUT"
    assert words in message


def test_the_version_that_is_served_is_searched_in_its_own_language(
    four: list[EventPage], french: Locale, ask: Ask
) -> None:
    translation = four[0].copy_for_translation(french, copy_parents=True)
    translation.title, translation.summary = "Les formations", "Une formation."
    translation.live = True
    translation.save()

    def found(search: str) -> list[str]:
        return titles(ask(SEARCH, search=search, locale="fr", fallback=["en"]))

    assert found("formation") == ["Les formations"]
    assert found("data") == []
    assert found("libraries") == ["Course of libraries", "Summer camp"]


def test_a_draft_an_expired_and_a_withdrawn_text_are_not_found(events: ListingPage, ask: Ask) -> None:
    make_event(events, title="Hidden zebra", live=False)
    make_event(events, title="Old zebra", expire_at=timezone.now() - timedelta(days=1))
    gone = make_event(events, title="Gone zebra")
    gone.unpublish()
    page = make_event(events, title="Horse")
    page.title = "Zebra to come"
    page.save_revision()

    assert ask(SEARCH, search="zebra")["content"]["totalCount"] == 0
    assert ask('{ suggest(prefix: "zebra") { title } }') == {"suggest": []}


def test_nothing_that_is_hidden_is_found_or_suggested(
    home: HomePage, events: ListingPage, french: Locale, terms: dict[str, Term], ask: Ask
) -> None:
    make_world(home, events, french, terms)
    document = """query Canaries($word: String!, $locale: Locale!) {
      content(search: $word, locale: $locale) { totalCount facets(fields: [KIND]) { values { code } } }
      suggest(prefix: $word, locale: $locale) { title }
    }"""

    for word in ("canary", "canery", '"canary"', "cana"):
        for locale in ("en", "fr"):
            answer = ask(document, word=word, locale=locale)
            assert answer == {"content": {"totalCount": 0, "facets": [{"values": []}]}, "suggest": []}
    assert ask(document, word="seen", locale="en")["content"]["totalCount"] > 0
