"""Statistics through the API: figures with their sources."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from wagtail.models import Site

from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.taxonomies.models import Term

Ask = Callable[..., dict[str, Any]]
RETRIEVED = datetime(2026, 1, 15, 12, tzinfo=UTC)


@pytest.fixture
def basic_skills(terms: dict[str, Term]) -> Indicator:
    Term.objects.filter(pk=terms["country:PRT"].pk).update(notations={"iso2": "PT", "eu2": "PT"})
    dataset = Dataset.objects.create(key="isoc_sk", title="Skills", source="Eurostat", url="https://example.eu/data")
    indicator = Indicator.objects.create(code="basic-skills", name="Basic skills", unit="%", dataset=dataset)
    indicator.texts.create(language="fr", name="Compétences de base", unit="%", definition="")
    indicator.save()
    for country, period, value, verified in (
        ("PRT", "2023", "56.0", True),
        ("PRT", "2025", "60.5", True),
        ("FRA", "2025", "62.1", True),
        ("FRA", "2023", "1.0", False),
    ):
        Observation.objects.create(
            indicator=indicator,
            country=terms[f"country:{country}"],
            period=period,
            value=Decimal(value),
            dataset=dataset,
            retrieved_at=RETRIEVED,
            is_verified=verified,
        )
    return indicator


def test_it_gives_verified_figures_with_their_source(ask: Ask, site: Site, basic_skills: Indicator) -> None:
    document = """
    { indicators(codes: ["basic-skills"], countries: ["PT"], period: {fromYear: 2024}, locale: "fr") {
        code name unit sourceUrl dataset { key source }
        observations { country { code } period year value flag retrievedAt dataset { key } breakdown { code } }
    } }
    """
    assert ask(document)["indicators"] == [
        {
            "code": "basic-skills",
            "name": "Compétences de base",
            "unit": "%",
            "sourceUrl": "https://example.eu/data",
            "dataset": {"key": "isoc_sk", "source": "Eurostat"},
            "observations": [
                {
                    "country": {"code": "PRT"},
                    "period": "2025",
                    "year": 2025,
                    "value": 60.5,
                    "flag": None,
                    "retrievedAt": "2026-01-15T12:00:00Z",
                    "dataset": {"key": "isoc_sk"},
                    "breakdown": None,
                }
            ],
        }
    ]


def test_it_hides_figures_that_nobody_verified(ask: Ask, site: Site, basic_skills: Indicator) -> None:
    found = ask("{ indicators { observations { period country { code } } } }")["indicators"][0]["observations"]

    assert {(each["country"]["code"], each["period"]) for each in found} == {
        ("PRT", "2023"), ("PRT", "2025"), ("FRA", "2025"),
    }  # fmt: skip


@pytest.mark.parametrize("arguments", ['codes: ["none"]', 'countries: ["XX"]'])
def test_it_names_codes_that_nothing_has(
    refusal: Callable[..., tuple[str, str]], site: Site, basic_skills: Indicator, arguments: str
) -> None:
    code, message = refusal(f"{{ indicators({arguments}) {{ code }} }}")

    assert code == "BAD_USER_INPUT"
    assert message.startswith("Unknown ")
