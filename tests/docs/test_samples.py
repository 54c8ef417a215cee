"""The sample files of the how-to pages can be imported as they stand."""

import json
from typing import Any

import pytest
from wagtail.models import Site

from content_models.base.row_files import SourceRow, read_csv_rows
from content_models.base.row_reports import RowOutcome, RowReport
from content_models.editorial.importing.content import ImportOptions, import_content
from content_models.editorial.importing.redirects import import_redirects
from content_models.editorial.models import ListingPage
from content_models.skills_data.services import import_observations, load_indicators
from content_models.taxonomies.loading import load
from content_models.taxonomies.models import Term
from content_models.taxonomies.vocabulary_files import read_vocabularies
from tests.docs.fences import fences


def sample(language: str, name: str) -> str:
    (found,) = [fence.text for fence in fences(language, "docs/how-to") if fence.info == f"{language} {name}"]
    return found


def outcomes(reports: list[RowReport]) -> list[tuple[RowOutcome, tuple[str, ...]]]:
    return [(report.outcome, report.messages) for report in reports]


@pytest.mark.usefixtures("french", "terms")
def test_events_are_created_and_translated(events: ListingPage) -> None:
    options = ImportOptions(site=Site.objects.get(), kind="event", parent="latest/events", publish=True)

    reports = list(import_content(read_csv_rows(sample("csv", "events.csv")), options))

    assert outcomes(reports) == [(RowOutcome.CREATED, ())] * 2


@pytest.mark.usefixtures("terms")
def test_an_event_in_json_is_created(events: ListingPage) -> None:
    rows: list[dict[str, Any]] = json.loads(sample("json", "events.json"))

    reports = list(import_content([SourceRow(1, row) for row in rows], ImportOptions(site=Site.objects.get())))

    assert outcomes(reports) == [(RowOutcome.CREATED, ())]


def test_redirects_are_created(events: ListingPage) -> None:
    reports = list(import_redirects(read_csv_rows(sample("csv", "redirects.csv")), Site.objects.get()))

    assert outcomes(reports) == [(RowOutcome.CREATED, ())] * 3


def test_figures_are_created(db: None) -> None:
    load(file for file in read_vocabularies() if file.key in {"country", "licence"})
    load_indicators()

    reports = import_observations(read_csv_rows(sample("csv", "observations.csv")))

    assert outcomes(reports) == [(RowOutcome.CREATED, ())] * 3


def test_a_vocabulary_is_loaded(db: None, tmp_path: Any) -> None:
    (found,) = [fence.text for fence in fences("json", "docs/how-to") if '"podcast-format"' in fence.text]
    (tmp_path / "podcast-format.json").write_text(found, encoding="utf-8")

    (report,) = load(read_vocabularies(tmp_path))

    assert (report.key, report.added) == ("podcast-format", ["interview", "report"])
    assert Term.objects.filter(vocabulary="podcast-format").count() == 2
