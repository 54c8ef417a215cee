"""The indicators that the platform starts with: brings in what is missing, and leaves what editors have alone."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.taxonomies.models import Term

SEEDS = Path(__file__).parents[1] / "seeds" / "indicators.json"


class MissingCountriesError(Exception):
    """Countries of the seeds that the vocabulary does not have: it has to be loaded first."""


@dataclass
class IndicatorReport:
    """Keys of what was added."""

    datasets: list[str] = field(default_factory=list)
    indicators: list[str] = field(default_factory=list)
    observations: int = 0


@transaction.atomic
def load_indicators(path: Path = SEEDS) -> IndicatorReport:
    """Adds data sets, indicators and the observations of new indicators.

    Raises:
        MissingCountriesError: the vocabulary of countries is not loaded.
    """
    seeds = json.loads(path.read_text(encoding="utf-8"))
    report = IndicatorReport()
    datasets = {dataset.key: dataset for dataset in Dataset.objects.all()}
    for values in seeds["datasets"]:
        if values["key"] not in datasets:
            datasets[values["key"]] = Dataset.objects.create(**values)
            report.datasets.append(values["key"])
    existing = set(Indicator.objects.values_list("code", flat=True))
    new = [values for values in seeds["indicators"] if values["code"] not in existing]
    countries = countries_of(new)
    source = datasets[seeds["observation_dataset"]]
    retrieved_at = datetime.fromisoformat(seeds["retrieved_at"])
    for values in new:
        indicator = create_indicator(values, datasets)
        report.indicators.append(indicator.code)
        for figure in values["observations"]:
            create_observation(figure, indicator, countries, source, retrieved_at)
            report.observations += 1
    return report


def countries_of(indicators: list[dict[str, Any]]) -> dict[str, Term]:
    codes = {figure["country"] for values in indicators for figure in values["observations"]}
    found = Term.objects.by_code("country", codes)
    if missing := codes - found.keys():
        raise MissingCountriesError(f"Load the vocabularies first: these countries are missing: {sorted(missing)}.")
    return found


def create_indicator(values: dict[str, Any], datasets: dict[str, Dataset]) -> Indicator:
    plain = {name: value for name, value in values.items() if name not in {"dataset", "observations"}}
    indicator = Indicator(dataset=datasets[values["dataset"]], **plain)
    indicator.full_clean()
    indicator.save()
    return indicator


def create_observation(
    values: dict[str, Any],
    indicator: Indicator,
    countries: dict[str, Term],
    source: Dataset,
    retrieved_at: datetime,
) -> Observation:
    plain = {name: value for name, value in values.items() if name != "country"}
    if isinstance(plain["value"], float):
        plain["value"] = str(plain["value"])
    return Observation.objects.create(
        indicator=indicator, country=countries[values["country"]], dataset=source, retrieved_at=retrieved_at, **plain
    )
