"""Writes ``benchmarks/REPORT.md`` and its charts from the raw figures; nothing is measured here."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.harness.results import FOLDER, load
from benchmarks.report.charts import bar_chart, in_words
from benchmarks.report.figures import Median, median_of
from benchmarks.report.freshness import STEP as FRESHNESS
from benchmarks.report.freshness import freshness_part
from benchmarks.report.portal import STEP as PORTAL
from benchmarks.report.portal import portal_part
from benchmarks.report.tables import NAMES, latency_table, speed_table, table, targets_table
from benchmarks.report.targets import EVERY, GROWING, measured, median_rounds, verdicts
from benchmarks.report.translation import STEP, translation_part

BENCHMARKS = FOLDER.parent
STEPS = ("uncached", "cached", "statements", "growth", "mixed", "rebuild", "sqlite", STEP, FRESHNESS, PORTAL)
NOTES = Path(__file__).with_name("notes.md")


def write_report(folder: Path = BENCHMARKS) -> Path:
    """Returns where it was written."""
    results = {step: load(step, folder / "results") for step in STEPS}
    charts = folder / "charts"
    charts.mkdir(exist_ok=True)
    file = folder / "REPORT.md"
    file.write_text("\n".join(part for part in parts_of(results, charts) if part))
    return file


def parts_of(results: Mapping[str, Mapping[str, Any]], charts: Path) -> list[str]:
    uncached, cached = measured(results, "uncached"), measured(results, "cached")
    return [
        "# Measured\n",
        "Written by `make bench`; [how to measure](../docs/how-to/measure.md) says what stands behind each word. "
        "Raw figures: [results](results/).\n",
        machine_part(results),
        "## Targets\n",
        targets_table(verdicts(results)),
        "## Uncached\n",
        "Requests per second, and in brackets milliseconds of processor time per request: server + PostgreSQL.\n",
        speed_table(uncached, EVERY),
        chart(charts, "uncached", "Uncached", "requests per second", speeds(uncached)),
        "Latency in milliseconds, median / p95 / p99, sixteen connections:\n",
        latency_table(uncached, EVERY),
        refused_part(results),
        "## Cached\n" if cached else "",
        speed_table({**cached, **conditional(results)}, EVERY) if cached else "",
        chart(charts, "cached", "Cached", "requests per second", speeds(cached)) if cached else "",
        mixed_part(results),
        growth_part(results, charts),
        translation_part(results),
        freshness_part(results),
        portal_part(results),
        NOTES.read_text(),
    ]


def conditional(results: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Median]]:
    return {f"{NAMES[name]}, 304": figures for name, figures in measured(results, "cached", "conditional").items()}


def machine_part(results: Mapping[str, Mapping[str, Any]]) -> str:
    """Each step says when and how it ran, since steps can be repeated alone."""
    known = {step: result["machine"] for step, result in results.items() if result.get("machine")}
    if not known:
        return "Nothing has been measured yet.\n"
    newest = max(known.values(), key=lambda machine: machine["date"])
    versions = ", ".join(f"{name} {version}" for name, version in newest["versions"].items() if version)
    rows = [
        (step, machine["date"], f"{machine['scale']}: {machine['rounds']} rounds of {machine['seconds']} s",
         machine["commit"], f"{machine['items']} items, {machine['rows']} rows", machine["load"])
        for step, machine in known.items()
    ]  # fmt: skip
    return f"{newest['processor']}, {newest['memory']}, {newest['system']}. {versions}.\n\n" + table(
        ("step", "date", "scale", "commit", "corpus", "load at the end"), rows
    )


def speeds(found: Mapping[str, Mapping[str, Median]]) -> dict[str, dict[str, float]]:
    groups = {
        key: {NAMES.get(name, name): figures[key].per_second for name, figures in found.items() if key in figures}
        for key in EVERY
    }
    return {key: bars for key, bars in groups.items() if bars}


def chart(charts: Path, name: str, title: str, unit: str, groups: Mapping[str, Mapping[str, float]]) -> str:
    if not groups:
        return ""
    (charts / f"{name}.svg").write_text(bar_chart(title, unit, groups))
    return f"![{in_words(unit, groups)}](charts/{name}.svg)\n"


def refused_part(results: Mapping[str, Mapping[str, Any]]) -> str:
    found = results.get("uncached", {}).get("refused", {})
    rows = [(NAMES.get(system, system), key, reason) for system, keys in found.items() for key, reason in keys.items()]
    if not rows:
        return ""
    return "Not measured, because the system answers with errors:\n\n" + table(("system", "workload", "why"), rows)


def mixed_part(results: Mapping[str, Mapping[str, Any]]) -> str:
    found = results.get("mixed", {})
    if not found:
        return ""
    names = {"quiet": "nobody publishes", "busy": "items are published"}
    rows = {name: {"mixed": median_of([found[part]])} for part, name in names.items()}
    return "\n".join((
        "## Mixed\n",
        f"{found['sets']} questions, 90 % of them by Zipf's law. {found['published_per_second']:.1f} items a second "
        "were published, beside the load and on the same cores; ten are wanted. A fresh answer came after "
        f"{found['median_fresh_seconds']:.2f} s (median), {found['slowest_fresh_seconds']:.2f} s (slowest).\n",
        speed_table(rows, ("mixed",)),
        latency_table(rows, ("mixed",)),
    ))  # fmt: skip


def growth_part(results: Mapping[str, Mapping[str, Any]], charts: Path) -> str:
    found = {name: part for name, part in results.get("growth", {}).items() if name != "machine"}
    if not found:
        return ""
    figures = {f"{name} rows": median_rounds(part) for name, part in found.items()}
    p95 = {
        key: {name: figures[name][key].p95 for name in figures if key in figures[name]}
        for key in GROWING
    }  # fmt: skip
    shown = {key: bars for key, bars in p95.items() if bars}
    return "\n".join((
        "## Growth\n",
        "p95 in milliseconds with more rows in the catalogue, uncached:\n",
        latency_table(figures, GROWING),
        chart(charts, "growth", "Growth", "p95 in milliseconds", shown),
    ))  # fmt: skip
