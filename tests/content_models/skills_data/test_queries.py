"""Statistics as front ends ask for them."""

from decimal import Decimal
from typing import Any

import pytest

from content_models.skills_data.models import Breakdown, Dataset, Indicator, IndicatorText, Observation
from content_models.skills_data.queries import UnknownCodesError
from content_models.skills_data.queries import indicators as ask
from content_models.taxonomies.models import Term


def figures(indicator: Indicator) -> list[tuple[str, str, Decimal | None, str]]:
    return [
        (observation.country.code, observation.period, observation.value, observation.flag)
        for observation in indicator.observations.all()
    ]


def test_it_answers_with_figures_of_countries_and_years(indicators: None) -> None:
    [answer] = ask(codes=["digital_skills_at_least_basic"], countries=["PT", "EUR"], first_year=2023, last_year=2023)

    assert figures(answer) == [("PRT", "2023", Decimal("56"), ""), ("EUR", "2023", Decimal("55.6"), "")]
    assert (answer.unit, answer.target_value, answer.target_year) == ("%", Decimal(80), 2030)
    assert answer.source_dataset == "isoc_sk_dskl_i21"
    assert answer.source_url == "https://ec.europa.eu/eurostat/databrowser/view/isoc_sk_dskl_i21"


def test_it_tells_of_missing_figures_and_hides_unverified_ones(indicators: None) -> None:
    [employed] = ask(codes=["ict_specialists_employed"], countries=["EUR"])
    [share] = ask(codes=["ict_specialists_share"])

    assert figures(employed) == [("EUR", "2023", Decimal("9.76"), ""), ("EUR", "2024", None, "missing")]
    assert figures(share) == [("EUR", "2023", Decimal("4.8"), "")]


def test_it_speaks_the_language_asked_for(indicators: None) -> None:
    indicator = Indicator.objects.get(code="ict_graduates")
    IndicatorText.objects.create(indicator=indicator, language="fr", name="Diplômés en TIC", unit="% des diplômés")

    [answer] = ask(codes=["ict_graduates"], languages=["el", "fr", "en"])

    assert (answer.name, answer.unit) == ("Diplômés en TIC", "% des diplômés")


def test_it_refuses_codes_that_nothing_has(indicators: None) -> None:
    with pytest.raises(UnknownCodesError, match="Unknown indicator: happiness"):
        ask(codes=["ict_graduates", "happiness"])
    with pytest.raises(UnknownCodesError, match="Unknown country: XX, YY"):
        ask(countries=["PT", "YY", "XX"])


def test_it_needs_the_same_queries_for_one_and_for_thousands_of_figures(
    women: Breakdown, django_assert_num_queries: Any
) -> None:
    dataset = Dataset.objects.get(key="eurostat")
    dataset.licence = Term.objects.get(vocabulary="licence", code="CC_BY_4_0")
    dataset.save()
    Observation.objects.bulk_create(
        Observation(
            indicator=indicator,
            country=country,
            period=str(year),
            year=year,
            value=1,
            dataset=dataset,
            breakdown=women if indicator.pk == women.indicator_id else None,
            retrieved_at="2026-01-01T00:00:00Z",
        )
        for indicator in Indicator.objects.all()
        for country in Term.objects.of("country")
        for year in range(2000, 2005)
    )

    with django_assert_num_queries(7):
        read(ask(languages=["fr", "en"]))
    with django_assert_num_queries(7):
        read(ask(codes=["ict_specialists_tertiary"], first_year=2000, last_year=2000, languages=["fr", "en"]))


def read(answers: list[Indicator]) -> None:
    """Touches everything that front ends may ask for."""
    for indicator in answers:
        assert indicator.source_dataset
        assert len(indicator.breakdowns.all()) >= 0
        for observation in indicator.observations.all():
            licence = observation.dataset.licence
            assert observation.country.label_in("fr")
            assert licence is None or licence.label_in("fr")
            assert observation.breakdown is None or observation.breakdown.label
