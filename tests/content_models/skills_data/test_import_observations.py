"""Import of figures: every row is reported, good rows are written, bad ones say what to do."""

from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from content_models.base.row_files import RowFileError, SourceRow, read_csv_rows
from content_models.base.row_reports import RowOutcome
from content_models.skills_data.models import Breakdown, Indicator, Observation
from content_models.skills_data.services import MissingCountriesError, import_observations, load_indicators

HEADING = "indicator,country,period,breakdown,value,flag,retrieved_at,dataset\n"


def rows(*lines: str) -> list[SourceRow]:
    return read_csv_rows(HEADING + "\n".join(lines))


def test_it_creates_updates_and_leaves_figures(women: Breakdown) -> None:
    reports = import_observations(
        rows(
            "digital_skills_at_least_basic,EL,2025,,60.25,,2026-02-01,",
            "digital_skills_at_least_basic,PT,2023,,56.1,p,2026-02-01,",
            "digital_skills_at_least_basic,PT,2023,women,54 e,,2026-02-01,eurostat",
            "ict_graduates,FR,2025,,:,,2026-02-01,",
        )
    )
    again = import_observations(rows("digital_skills_at_least_basic,EL,2025,,60.25,,2026-02-01,"))

    assert [str(report) for report in reports] == [
        "2: created digital_skills_at_least_basic EL 2025",
        "3: updated digital_skills_at_least_basic PT 2023",
        "4: created digital_skills_at_least_basic PT 2023 women",
        "5: created ict_graduates FR 2025",
    ]
    assert [report.outcome for report in again] == [RowOutcome.UNCHANGED]
    found = Observation.objects.filter(retrieved_at__year=2026).order_by("pk")
    values = {
        (figure.country.code, figure.period, figure.breakdown_id, figure.value, figure.flag, figure.dataset.key)
        for figure in found
    }
    assert values == {
        ("GRC", "2025", None, Decimal("60.25"), "", "isoc_sk_dskl_i21"),
        ("PRT", "2023", None, Decimal("56.1"), "provisional", "isoc_sk_dskl_i21"),
        ("PRT", "2023", women.pk, Decimal("54"), "estimated", "eurostat"),
        ("FRA", "2025", None, None, "missing", "educ_uoe_grad03"),
    }


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("happiness,PT,2025,,1,,2026-02-01,", "Column indicator: “happiness” is not known."),
        ("ict_graduates,XX,2025,,1,,2026-02-01,", "Column country: “XX” is not known."),
        ("ict_graduates,PT,lately,,1,,2026-02-01,", "A period names a year"),
        ("ict_graduates,PT,2025,men,1,,2026-02-01,", "no breakdown “men”"),
        ("ict_graduates,PT,2025,,many,,2026-02-01,", "“many” is not a number."),
        ('ict_graduates,PT,2025,,"1,5",,2026-02-01,', "decimal point"),
        ("ict_graduates,PT,2025,,,,2026-02-01,", "Give a value"),
        ("ict_graduates,PT,2025,,1,x,2026-02-01,", "“x” is not a flag."),
        ("ict_graduates,PT,2025,,1,,31.12.2025,", "“31.12.2025” is not a day."),
        ("ict_graduates,PT,2025,,1,,,", "when the figure was read"),
        ("ict_graduates,PT,2025,,1,,2026-02-01,nowhere", "Column dataset: “nowhere” is not known."),
    ],
)
def test_it_refuses_a_row_and_says_what_to_do(indicators: None, line: str, message: str) -> None:
    before = Observation.objects.count()

    [report, good] = import_observations(rows(line, "ict_graduates,DE,2025,,4.1,,2026-02-01,"))

    assert (report.outcome, good.outcome) == (RowOutcome.REFUSED, RowOutcome.CREATED)
    assert message in str(report)
    assert Observation.objects.count() == before + 1


def test_it_refuses_the_same_figure_twice_in_a_file(indicators: None) -> None:
    [_first, second] = import_observations(
        rows("ict_graduates,EL,2025,,1,,2026-02-01,", "ict_graduates,GRC,2025,,2,,2026-02-01,")
    )

    assert str(second) == (
        "3: refused ict_graduates GRC 2025: Row 2 has the same indicator, country, period and breakdown."
    )
    assert Observation.objects.get(country__code="GRC").value == 1


def test_it_writes_nothing_in_a_dry_run(indicators: None, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    file.write_text("\ufeffindicator;country;period;value\nict_graduates;PT;2025;4.4\n", encoding="utf-8")
    output = StringIO()
    before = Observation.objects.count()

    call_command("import_observations", file, "--dry-run", "--retrieved-at=2026-02-01", stdout=output)

    assert output.getvalue().splitlines() == [
        "2: created ict_graduates PT 2025",
        "Would be: 1 created, 0 updated, 0 unchanged, 0 refused.",
    ]
    assert Observation.objects.count() == before


def test_it_ends_with_an_error_when_rows_were_refused(indicators: None, tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    file.write_text('[{"indicator": "ict_graduates", "country": "PT", "period": "2025", "value": 4.4}]')

    with pytest.raises(CommandError, match="Some rows were refused"):
        call_command("import_observations", file, stdout=StringIO())


def test_it_refuses_columns_that_it_does_not_know(indicators: None) -> None:
    with pytest.raises(RowFileError, match="Unknown columns: wert"):
        import_observations(read_csv_rows("indicator,country,period,value,wert\na,b,2020,1,2"))
    with pytest.raises(RowFileError, match="These columns are missing: value"):
        import_observations(read_csv_rows("indicator,country,period\na,b,2020"))


def test_it_needs_the_same_queries_for_any_number_of_rows(indicators: None, django_assert_num_queries: Any) -> None:
    few = rows("ict_graduates,PT,2025,,1,,2026-02-01,")
    many = rows(*(f"ict_graduates,PT,{year},,1,,2026-02-01," for year in range(1950, 2020)))

    # Three of them tell the change log; PostgreSQL takes the catalogue's lock besides.
    expected = 13 if connection.vendor == "postgresql" else 12
    with django_assert_num_queries(expected):
        import_observations(few)
    with django_assert_num_queries(expected):
        import_observations(many)


def test_it_loads_the_first_indicators_once_and_keeps_what_editors_changed(indicators: None) -> None:
    Indicator.objects.filter(code="ict_graduates").update(name="Graduates in computing")

    report = load_indicators()

    assert (report.datasets, report.indicators, report.observations) == ([], [], 0)
    assert (Indicator.objects.count(), Observation.objects.count()) == (13, 21)
    assert Indicator.objects.get(code="ict_graduates").name == "Graduates in computing"
    assert not Observation.objects.filter(retrieved_at=None).exists()


def test_it_asks_for_the_vocabularies_first(db: None) -> None:
    with pytest.raises(MissingCountriesError, match="Load the vocabularies first"):
        load_indicators()

    assert not Indicator.objects.exists()
