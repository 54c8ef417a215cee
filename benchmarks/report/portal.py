"""The report's part about the reference portal: Lighthouse's scores of its pages, which `make soak` finds."""

from collections.abc import Mapping
from typing import Any

from benchmarks.report.tables import table

STEP = "lighthouse"
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 95, "seo": 100}
NAMES = {"best-practices": "best practices", "seo": "SEO"}


def portal_part(results: Mapping[str, Mapping[str, Any]]) -> str:
    """Nothing where nobody has judged it."""
    found = results.get(STEP, {})
    if not found:
        return ""
    rows = [(page, *(shown(name, scores[name]) for name in LEAST)) for page, scores in found["pages"].items()]
    heads = ("page", *(f"{NAMES.get(name, name)} {wanted(least)}" for name, least in LEAST.items()))
    return "\n".join((
        "## The reference portal\n",
        f"Lighthouse as on a slow phone: medians of {found['runs']} runs beside the platform on the same cores, "
        f"{found['date']}, load {found['load']}. Written by `make soak`.\n",
        table(heads, rows),
    ))  # fmt: skip


def wanted(least: int) -> str:
    return f"≥ {least}" if least < 100 else str(least)


def shown(name: str, score: int) -> str:
    return str(score) if score >= LEAST[name] else f"**{score}**"
