"""Observations from rows: each is created, updated, left as it is, or refused with what to do.

Everything is read in a fixed number of queries and written in bulk, all good rows or none.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from content_models.base.row_files import RowFileError, SourceRow
from content_models.base.row_reports import RowOutcome, RowReport
from content_models.catalogue.changes import log_topics
from content_models.catalogue.topics import INDICATORS
from content_models.skills_data.importers.observation_rows import (
    COLUMNS,
    REQUIRED_COLUMNS,
    CellError,
    read_figure,
    read_moment,
)
from content_models.skills_data.models import Breakdown, Dataset, Indicator, Observation, year_of
from content_models.taxonomies.models import Term

WRITTEN_FIELDS = ["value", "flag", "dataset", "retrieved_at", "note", "is_verified"]
ObservationKey = tuple[int, int, str, int | None]


@dataclass(frozen=True)
class Surroundings:
    """What rows name, by the code that they name it with, and the observations that are there already."""

    indicators: dict[str, Indicator]
    countries: dict[str, Term]
    breakdowns: dict[tuple[int, str], Breakdown]
    datasets: dict[str, Dataset]
    observations: dict[ObservationKey, Observation]


def import_observations(
    rows: Iterable[SourceRow], *, retrieved_at: datetime | None = None, dry_run: bool = False
) -> list[RowReport]:
    """Brings figures in; a second run with the same rows changes nothing.

    Args:
        retrieved_at: For rows that do not say themselves when their figure was read.
        dry_run: Only report what would happen.

    Raises:
        RowFileError: the columns are not those of observations.
    """
    rows = list(rows)
    check_columns(rows)
    surroundings = read_surroundings(rows)
    reports: list[RowReport] = []
    created: list[Observation] = []
    updated: list[Observation] = []
    seen: dict[ObservationKey, int] = {}
    for row in rows:
        try:
            observation = observation_of(row, surroundings, retrieved_at)
            refuse_repetition(observation, row, seen)
        except (CellError, ValidationError) as error:
            reports.append(RowReport(row.number, RowOutcome.REFUSED, subject_of(row), messages_of(error)))
            continue
        stored = surroundings.observations.get(key_of(observation))
        outcome = sort_in(observation, stored, created, updated)
        reports.append(RowReport(row.number, outcome, subject_of(row)))
    if not dry_run:
        with transaction.atomic():
            Observation.objects.bulk_create(created, batch_size=500)
            Observation.objects.bulk_update(updated, WRITTEN_FIELDS, batch_size=500)
            if created or updated:
                log_topics([INDICATORS])
    return reports


def check_columns(rows: list[SourceRow]) -> None:
    names = {name for row in rows for name in row.values}
    if unknown := sorted(names - set(COLUMNS)):
        values = {"names": ", ".join(unknown), "known": ", ".join(COLUMNS)}
        raise RowFileError(_("Unknown columns: %(names)s. Columns are: %(known)s.") % values)
    if rows and (missing := [name for name in REQUIRED_COLUMNS if name not in names]):
        raise RowFileError(_("These columns are missing: %(names)s.") % {"names": ", ".join(missing)})


def read_surroundings(rows: list[SourceRow]) -> Surroundings:
    indicators = {
        indicator.code: indicator
        for indicator in Indicator.objects.select_related("dataset").filter(
            code__in={row.text("indicator") for row in rows}
        )
    }
    ids = [indicator.pk for indicator in indicators.values()]
    observations = Observation.objects.filter(indicator__in=ids)
    return Surroundings(
        indicators=indicators,
        countries=Term.objects.by_code("country", {row.text("country") for row in rows}),
        breakdowns={
            (breakdown.indicator_id, breakdown.code): breakdown
            for breakdown in Breakdown.objects.filter(indicator__in=ids)
        },
        datasets={dataset.key: dataset for dataset in Dataset.objects.all()},
        observations={key_of(observation): observation for observation in observations},
    )


def observation_of(row: SourceRow, surroundings: Surroundings, retrieved_at: datetime | None) -> Observation:
    """The observation that a row describes, checked, and not saved."""
    indicator = named(row, "indicator", surroundings.indicators)
    breakdown = row.text("breakdown")
    if breakdown and (indicator.pk, breakdown) not in surroundings.breakdowns:
        raise CellError(
            _("The indicator has no breakdown “%(code)s”. Add it to the indicator first.") % {"code": breakdown}
        )
    figure = read_figure(row)
    observation = Observation(
        indicator=indicator,
        country=named(row, "country", surroundings.countries),
        period=row.text("period"),
        breakdown=surroundings.breakdowns.get((indicator.pk, breakdown)),
        value=figure.value,
        flag=figure.flag,
        dataset=dataset_of(row, indicator, surroundings),
        retrieved_at=moment_of(row, retrieved_at),
        note=row.text("note"),
    )
    observation.clean_fields(exclude=["indicator", "country", "breakdown", "dataset", "year"])
    observation.clean()
    observation.year = year_of(observation.period)
    return observation


def named(row: SourceRow, column: str, known: dict[str, Any]) -> Any:
    code = row.text(column)
    if code not in known:
        values = {"column": column, "code": code}
        raise CellError(_("Column %(column)s: “%(code)s” is not known. Create it first, or correct the code.") % values)
    return known[code]


def dataset_of(row: SourceRow, indicator: Indicator, surroundings: Surroundings) -> Dataset:
    if row.text("dataset"):
        return named(row, "dataset", surroundings.datasets)
    if indicator.dataset is None:
        raise CellError(_("Name the source in the column dataset: the indicator has none of its own."))
    return indicator.dataset


def moment_of(row: SourceRow, default: datetime | None) -> datetime:
    if row.text("retrieved_at"):
        return read_moment(row.text("retrieved_at"))
    if default is None:
        raise CellError(_("Say in the column retrieved_at when the figure was read from the source."))
    return default


def refuse_repetition(observation: Observation, row: SourceRow, seen: dict[ObservationKey, int]) -> None:
    first = seen.setdefault(key_of(observation), row.number)
    if first != row.number:
        raise CellError(_("Row %(first)d has the same indicator, country, period and breakdown.") % {"first": first})


def sort_in(
    observation: Observation, stored: Observation | None, created: list[Observation], updated: list[Observation]
) -> RowOutcome:
    if stored is None:
        created.append(observation)
        return RowOutcome.CREATED
    observation.pk = stored.pk
    attributes = ["dataset_id" if name == "dataset" else name for name in WRITTEN_FIELDS]
    if all(getattr(observation, name) == getattr(stored, name) for name in attributes):
        return RowOutcome.UNCHANGED
    updated.append(observation)
    return RowOutcome.UPDATED


def key_of(observation: Observation) -> ObservationKey:
    return observation.indicator_id, observation.country_id, observation.period, observation.breakdown_id


def subject_of(row: SourceRow) -> str:
    parts = [row.text(name) for name in ("indicator", "country", "period", "breakdown")]
    return " ".join(part for part in parts if part)


def messages_of(error: CellError | ValidationError) -> tuple[str, ...]:
    if isinstance(error, CellError):
        return (str(error),)
    if hasattr(error, "message_dict"):
        return tuple(f"{name}: {' '.join(texts)}" for name, texts in error.message_dict.items())
    return tuple(error.messages)
