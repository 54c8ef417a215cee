"""What twenty items need of the statistics is loaded as often as what one needs."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, Site

from content_models.editorial.models import CountryPage, HomePage, IndicatorPage
from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.taxonomies.models import Term
from graphql_schema.ids import page_id

Ask = Callable[..., dict[str, Any]]


def add(home: HomePage, page: Page) -> Page:
    page.full_clean = lambda *args, **kwargs: None
    return home.add_child(instance=page)


def make_indicator(number: int, country: Term) -> Indicator:
    dataset = Dataset.objects.create(key=f"data-{number}", title="Skills", source="Eurostat")
    indicator = Indicator.objects.create(code=f"code-{number}", name=f"Name {number}", unit="%", dataset=dataset)
    for year in (2023, 2025):
        Observation.objects.create(
            indicator=indicator, country=country, period=str(year), value=year - 2000 + number, dataset=dataset,
            retrieved_at=datetime(2026, 1, 1, tzinfo=UTC),
        )  # fmt: skip
    return indicator


@pytest.fixture
def indicators(terms: dict[str, Term]) -> list[Indicator]:
    return [make_indicator(number, terms["country:PRT"]) for number in range(5)]


def asked(ask: Ask, pages: list[Page], selection: str) -> tuple[int, list[Any]]:
    ids = [page_id(page.translation_key, "en") for page in pages]
    document = f"query N($ids: [ID!]!) {{ nodes(ids: $ids) {{ {selection} }} }}"
    with CaptureQueriesContext(
        connection,
    ) as queries:
        found = ask(document, ids=ids)["nodes"]
    return len(queries), found


def test_it_loads_the_indicators_of_all_stories_together(
    ask: Ask, home: HomePage, site: Site, indicators: list[Indicator]
) -> None:
    stories = []
    for number, indicator in enumerate(indicators):
        story = IndicatorPage(title=f"Story {number}", slug=f"story-{number}")
        story.key_figures = [indicator, indicators[0]]
        stories.append(add(home, story))
    selection = "... on IndicatorPage { title keyFigures { code observations { value } } }"

    one, _found = asked(ask, stories[:1], selection)
    many, found = asked(ask, stories, selection)
    assert one == many
    assert found[2] == {
        "title": "Story 2",
        "keyFigures": [
            {"code": "code-0", "observations": [{"value": 23.0}, {"value": 25.0}]},
            {"code": "code-2", "observations": [{"value": 25.0}, {"value": 27.0}]},
        ],
    }


def test_it_loads_the_scores_of_all_countries_together(
    ask: Ask, home: HomePage, site: Site, indicators: list[Indicator], terms: dict[str, Term]
) -> None:
    pages = []
    for number, indicator in enumerate(indicators):
        page = CountryPage(title=f"Country {number}", slug=f"country-{number}", headline_indicator=indicator)
        page.countries = [terms["country:PRT"] if number else terms["country:FRA"]]
        pages.append(add(home, page))
    selection = "... on CountryPage { score headlineIndicator { code } }"

    one, _found = asked(ask, pages[1:2], selection)
    many, found = asked(ask, pages, selection)
    assert one == many
    assert [each["score"] for each in found] == [None, 26.0, 27.0, 28.0, 29.0]
