"""Country pages: their score is the newest verified figure for everybody in the country."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from content_models.editorial.models import CountryPage
from content_models.skills_data.models import Breakdown, Dataset, Indicator, Observation
from content_models.taxonomies.models import Term

DAY = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture
def indicator(db: None) -> Indicator:
    return Indicator.objects.create(code="basic-skills", name="At least basic digital skills", unit="%")


@pytest.fixture
def dataset(db: None) -> Dataset:
    return Dataset.objects.create(key="isoc_sk_dskl_i21", title="Digital skills", source="Eurostat")


def test_shows_the_newest_verified_figure_of_its_country(
    terms: dict[str, Term], indicator: Indicator, dataset: Dataset, english: Any
) -> None:
    portugal, france = terms["country:PRT"], terms["country:FRA"]
    women = Breakdown.objects.create(indicator=indicator, code="women", label="Women")
    shared = {"indicator": indicator, "dataset": dataset, "retrieved_at": DAY}
    for country, year, value, more in [
        (portugal, 2021, 51, {}),
        (portugal, 2023, 56, {}),
        (portugal, 2024, 99, {"is_verified": False}),
        (portugal, 2025, 58, {"breakdown": women}),
        (portugal, 2025, None, {"flag": "missing"}),
        (france, 2025, 62, {}),
    ]:
        Observation.objects.create(country=country, period=str(year), year=year, value=value, **shared, **more)
    page = CountryPage(title="Portugal", headline_indicator=indicator, locale=english)
    page.countries = [portugal]

    assert page.score == Decimal(56)


def test_has_no_score_without_an_indicator(english: Any) -> None:
    assert CountryPage(title="Portugal", locale=english).score is None
