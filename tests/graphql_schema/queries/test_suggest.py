"""Root field ``suggest``."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from wagtail.models import Locale

from content_models.editorial.models import ListingPage
from tests.factories.events import make_event
from tests.support.scenes import scene

Ask = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("every_engine")

SUGGEST = """
query Suggest($prefix: String!, $kinds: [ContentKind!], $locale: Locale, $limit: Int, $site: String) {
  suggest(prefix: $prefix, kinds: $kinds, locale: $locale, limit: $limit, site: $site) {
    translationKey kind title highlighted path url locale
  }
}
"""


@scene
def titled(events: ListingPage) -> None:
    for day, title in enumerate(["Data & people", "Open data", "Quantum evening"], start=1):
        make_event(events, title=title, published_at=datetime(2026, 5, day, tzinfo=UTC))


def titles(answer: dict[str, Any]) -> list[str]:
    return [found["title"] for found in answer["suggest"]]


def test_it_suggests_titles_with_their_addresses(titled: None, events: ListingPage, ask: Ask) -> None:
    event = make_event(events, title="Ünique <day>")

    assert ask(SUGGEST, prefix="unique d") == {
        "suggest": [
            {
                "translationKey": str(event.translation_key),
                "kind": "EVENT",
                "title": "Ünique <day>",
                "highlighted": "<mark>Ünique</mark> &lt;<mark>day</mark>&gt;",
                "path": "/en/latest/events/unique-day/",
                "url": "http://localhost/en/latest/events/unique-day/",
                "locale": "en",
            }
        ]
    }


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"prefix": "dat"}, ["Data & people", "Open data"]),
        ({"prefix": "dat", "limit": 1}, ["Data & people"]),
        ({"prefix": "dat", "kinds": ["ARTICLE"]}, []),
        ({"prefix": "dat", "kinds": []}, []),
        ({"prefix": "quantm"}, ["Quantum evening"]),
        ({"prefix": "quantum", "locale": "fr"}, ["Quantum evening"]),
        ({"prefix": ""}, []),
    ],
)
def test_it_suggests_what_begins_as_typed(
    titled: None, french: Locale, ask: Ask, variables: dict[str, Any], expected: list[str]
) -> None:
    assert titles(ask(SUGGEST, **variables)) == expected


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"prefix": "a", "limit": 0}, "limit is 0. Ask for 1 to 20 suggestions."),
        ({"prefix": "a", "limit": 21}, "limit is 21. Ask for 1 to 20 suggestions."),
        ({"prefix": "a" * 201}, "prefix has 201 characters. Use at most 200."),
        ({"prefix": "a", "site": "moon"}, "There is no site “moon”. Sites: main."),
    ],
)
def test_wrong_questions_are_refused(site: Any, refusal: Ask, variables: dict[str, Any], message: str) -> None:
    assert refusal(SUGGEST, **variables) == ("BAD_USER_INPUT", message)
