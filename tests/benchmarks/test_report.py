"""The report says of every target what was measured, and only that."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks.harness.results import save
from benchmarks.report.charts import bar_chart
from benchmarks.report.targets import UNMEASURED, Verdict, verdicts
from benchmarks.report.writing import write_report

pytestmark = pytest.mark.once

MACHINE = {
    "date": "2026-11-02 10:00 UTC", "scale": "full", "rounds": 3, "seconds": 10, "processor": "one, 2 cores",
    "memory": "8 GB", "system": "Linux 6", "commit": "abc", "load": "0.1", "rows": 20, "items": 10,
    "versions": {"Python": "3.11"},
}  # fmt: skip


def a_round(per_second: float, cpu_ms: float, **others: float) -> dict[str, Any]:
    figures = {"p50": 1, "p95": 2, "p99": 3, "megabytes": 120, "errors": 0, "timeouts": 0, "database_ms": 0}
    return {**figures, "per_second": per_second, "server_ms": cpu_ms, **others}


def rounds(per_second: float, cpu_ms: float) -> list[dict[str, Any]]:
    """Three rounds whose median is what is given."""
    return [a_round(per_second * share, cpu_ms * share) for share in (0.5, 1, 4)]


def uncached(ours: dict[str, float], theirs: dict[str, float]) -> dict[str, Any]:
    found = {
        "platform": {key: rounds(speed, 1) for key, speed in ours.items()},
        "postgraphile": {key: rounds(speed, 4) for key, speed in theirs.items()},
    }
    return {"rounds": found, "startup": {"platform": 4.0}, "machine": MACHINE}


def about(what: str, results: dict[str, Any]) -> list[Verdict]:
    return [verdict for verdict in verdicts(results) if verdict.what.startswith(what)]


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    found = verdicts({})

    assert {(verdict.figure, verdict.is_met) for verdict in found} == {(UNMEASURED, None)}


def test_a_ratio_is_one_of_medians_and_met_when_every_workload_reaches_it() -> None:
    peers = dict.fromkeys(("W1", "W2", "W3", "W4", "W5"), 100.0)
    results = {"uncached": uncached({**peers, "W1": 300, "W3": 250, "W4": 200, "W5": 200}, peers)}

    lists, detail = about("requests per second against PostGraphile", results)

    assert lists == Verdict(
        "requests per second against PostGraphile",
        "≥ 2 × on W1, W3, W4, W5",
        "W1 3 ×, W3 2.5 ×, W4 2 ×, W5 2 ×",
        is_met=True,
    )
    assert (detail.figure, detail.is_met) == ("W2 1 ×", True)


def test_one_workload_below_the_target_or_unanswered_misses_it() -> None:
    peers = dict.fromkeys(("W1", "W3", "W4", "W5"), 100.0)
    slow = {"uncached": uncached({**peers, "W1": 300, "W3": 250, "W4": 150, "W5": 200}, peers)}
    unanswered = {"uncached": uncached({"W1": 300, "W3": 250, "W5": 200}, peers)}

    assert [about("requests per second against PostGraphile", results)[0].is_met for results in (slow, unanswered)] == [
        False,
        False,
    ]


def test_statements_must_be_few_and_the_same_at_every_size() -> None:
    counts = {"W2": {"1": 5, "20": 5, "100": 5}, "W8": {"1": 9, "20": 9, "100": 12}}

    found = about("SQL statements of a detail page", {"statements": {"counts": counts}})

    assert [(verdict.figure, verdict.is_met) for verdict in found] == [("W2 5/5/5, W8 9/9/12", False)]


def test_the_report_is_written_from_raw_figures_with_charts_that_say_what_they_show(tmp_path: Path) -> None:
    save("uncached", uncached({"W1": 300}, {"W1": 100}), tmp_path / "results")

    report = write_report(tmp_path).read_text()

    assert "| this platform | 300 (1.00 + 0.00) |" in report
    assert "| PostGraphile | 100 (4.00 + 0.00) |" in report
    assert "| start-up to the first answer | ≤ 5 s | 4.0 s | met |" in report
    assert "![requests per second. W1: this platform 300, PostGraphile 100.](charts/uncached.svg)" in report
    assert (tmp_path / "charts" / "uncached.svg").read_text().startswith("<svg")


def test_a_chart_is_readable_without_seeing_it() -> None:
    chart = bar_chart("Speed", "requests per second", {"W1": {"ours": 1200, "theirs": 30}})

    assert '<desc id="description">requests per second. W1: ours 1 200, theirs 30.</desc>' in chart


def test_the_mixed_load_counts_only_when_as_much_was_published_as_is_wanted() -> None:
    fresh = {"stale_answers": 0, "p99_share": 2.0, "slowest_fresh_seconds": 0.5}
    seldom, often = ({"mixed": {**fresh, "published_per_second": speed}} for speed in (1.0, 10.0))

    found = [[verdict.is_met for verdict in about("stale answers", results)] for results in (seldom, often)]

    assert found == [[False], [True]]


def test_a_peer_that_ended_no_request_in_a_round_is_beaten_by_more_than_one_request_a_round() -> None:
    ours = {"W1": rounds(300, 1), "W3": rounds(250, 1), "W4": rounds(20, 1)}
    theirs = {"W1": rounds(3, 9), "W3": rounds(2, 9), "W4": rounds(0, 9)}
    results = {"uncached": {"rounds": {"platform": ours, "stock_grapple": theirs}, "machine": MACHINE}}

    (found,) = about("requests per second against stock Grapple", results)

    assert (found.figure, found.is_met) == ("W1 100 ×, W3 125 ×, W4 more than 200 ×", True)


def test_the_portal_is_shown_with_the_scores_that_are_too_low_marked(tmp_path: Path) -> None:
    scores = {"performance": 94, "accessibility": 100, "best-practices": 95, "seo": 100}
    found = {"pages": {"home": scores}, "runs": 3, "date": "2026-11-02 10:00 UTC", "load": "0.4"}
    save("lighthouse", found, tmp_path / "results")

    text = write_report(tmp_path).read_text()

    assert "medians of 3 runs" in text
    assert text.split("SEO 100 |\n")[1].splitlines()[1] == "| home | **94** | 100 | 95 | 100 |"


def test_answers_that_came_too_late_are_marked(tmp_path: Path) -> None:
    seen = {
        "date": "2026-11-22 04:00 UTC", "minutes": 10.0, "changes_per_second": 9.96, "answers": 200_000, "late": 3,
        "megabytes": [530, 540, 541], "load": "2.5",
    }  # fmt: skip
    save("freshness", {"postgresql and Redis": seen, "sqlite": {**seen, "late": 0}}, tmp_path / "results")

    report = write_report(tmp_path).read_text()

    assert (
        "| postgresql and Redis | 2026-11-22 04:00 UTC | 10 | 10.0 | 200000 | **3** | 530, 540, 541 | 2.5 |" in report
    )
    assert "| sqlite | 2026-11-22 04:00 UTC | 10 | 10.0 | 200000 | 0 | 530, 540, 541 | 2.5 |" in report


@pytest.mark.parametrize(("p95", "cpu_ms", "is_met"), [(4, 50, True), (9, 9, True), (9, 11, False)])
def test_growth_is_judged_by_what_readers_wait_for_or_by_what_a_request_takes(
    p95: float, cpu_ms: float, is_met: bool
) -> None:
    def measured(p95: float, cpu_ms: float) -> dict[str, Any]:
        rounds = {key: [a_round(100, cpu_ms, p95=p95)] for key in ("W1", "W3", "W4", "W5", "W6", "W7")}
        return {"rounds": {"platform": rounds}}

    (found,) = about("growth", {"growth": {"pages only": measured(2, 1), "1000000": measured(p95, cpu_ms)}})

    assert found.is_met is is_met
    assert found.figure.startswith(f"W1 2.0 → {p95:.1f} ms ({cpu_ms:.1f} ms), W3 ")
