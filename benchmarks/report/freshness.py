"""The report's part about freshness: what readers saw for minutes while an editor changed things, from `make soak`."""

from collections.abc import Mapping
from typing import Any

from benchmarks.report.tables import table

STEP = "freshness"
HEADS = (
    "processes hear of changes by", "date", "minutes", "changes a second", "answers", "older than a second",
    "MB of both servers: at first, by half-time, at most", "load",
)  # fmt: skip


def freshness_part(results: Mapping[str, Mapping[str, Any]]) -> str:
    """Nothing where nobody has watched it."""
    found = results.get(STEP, {})
    if not found:
        return ""
    return "\n".join((
        "## Freshness\n",
        "Two servers are asked without pause while an event is written, withdrawn and brought back, ten times a second "
        "as far as the processor allows: other long tests run beside it. Written by `make soak`.\n",
        table(HEADS, [row(name, seen) for name, seen in sorted(found.items())]),
    ))  # fmt: skip


def row(name: str, seen: Mapping[str, Any]) -> tuple[str, ...]:
    late = str(seen["late"]) if seen["late"] == 0 else f"**{seen['late']}**"
    return (
        name, seen["date"], f"{seen['minutes']:g}", f"{seen['changes_per_second']:.1f}", str(seen["answers"]), late,
        ", ".join(str(size) for size in seen["megabytes"]), seen["load"],
    )  # fmt: skip
