"""Observations and indicators refuse what would be a bare number."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from content_models.skills_data.models import Breakdown, Indicator, IndicatorText, Observation, year_of


def make_observation(**values: Any) -> Observation:
    indicator = Indicator.objects.get(code="digital_skills_at_least_basic")
    known = indicator.observations.get(country__code="PRT", period="2023")
    given = {
        "indicator": indicator,
        "country": known.country,
        "period": "2024",
        "value": Decimal("57.5"),
        "dataset": known.dataset,
        "retrieved_at": datetime(2026, 1, 5, tzinfo=UTC),
    }
    return Observation(**given | values)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"value": None}, "value"),
        ({"flag": "missing"}, "flag"),
        ({"period": "last spring"}, "period"),
        ({"retrieved_at": None}, "retrieved_at"),
        ({"period": "2023"}, "__all__"),
    ],
)
def test_it_refuses_a_figure_that_says_too_little(indicators: None, values: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError) as refused:
        make_observation(**values).full_clean()

    assert list(refused.value.message_dict) == [field]


def test_it_takes_a_missing_figure_that_says_so(indicators: None) -> None:
    observation = make_observation(value=None, flag="missing")

    observation.full_clean()
    observation.save()

    assert Observation.objects.get(pk=observation.pk).value is None


def test_it_refuses_a_breakdown_of_another_indicator(women: Breakdown) -> None:
    other = Indicator.objects.get(code="ict_graduates")

    with pytest.raises(ValidationError, match="belongs to another indicator"):
        make_observation(indicator=other, breakdown=women).full_clean()


def test_it_keeps_bare_numbers_out_of_the_database_too(indicators: None) -> None:
    with pytest.raises(IntegrityError):
        make_observation(value=None).save()


@pytest.mark.parametrize(
    ("period", "year"), [("2024", 2024), ("2023/2024", 2024), ("2024-Q1", 2024), ("DESI 2022", 2022)]
)
def test_it_finds_the_year_of_a_period(period: str, year: int) -> None:
    assert year_of(period) == year


def test_it_refuses_a_target_without_a_year(indicators: None) -> None:
    indicator = Indicator.objects.get(code="ict_graduates")
    indicator.target_value = Decimal(5)

    with pytest.raises(ValidationError, match="both a value and a year"):
        indicator.full_clean()


def test_it_speaks_the_first_language_that_it_has(indicators: None) -> None:
    indicator = Indicator.objects.get(code="ict_graduates")
    IndicatorText.objects.create(indicator=indicator, language="fr", name="Diplômés en TIC", unit="% des diplômés")

    assert indicator.text_in(["el", "fr", "en"]).name == "Diplômés en TIC"
    assert indicator.text_in(["el", "en", "fr"]).name == "ICT graduates"
    assert indicator.text_in(["el"]).name == "ICT graduates"
