"""Tables of the report, in Markdown."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.report.figures import Median
from benchmarks.report.targets import Verdict

SIGNS = {True: "met", False: "**missed**", None: "–"}
NAMES = {
    "platform": "this platform",
    "platform, nothing kept": "this platform, nothing kept between requests",
    "platform, database engine": "this platform, database engine",
    "platform, cached": "this platform, cached",
    "stock_grapple": "stock Grapple",
    "postgraphile": "PostGraphile",
    "bare_callable": "bare callable on the same server",
    "cached_view": "Django view with a whole-response cache",
}


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def targets_table(verdicts: Iterable[Verdict]) -> str:
    rows = [(verdict.what, verdict.target, verdict.figure, SIGNS[verdict.is_met]) for verdict in verdicts]
    return table(("what", "target", "figure", ""), rows)


def speed_table(found: Mapping[str, Mapping[str, Median]], workloads: Sequence[str]) -> str:
    """Requests per second and, in brackets, milliseconds of processor time of server + database."""
    return by_system(found, workloads, speed)


def latency_table(found: Mapping[str, Mapping[str, Median]], workloads: Sequence[str]) -> str:
    return by_system(found, workloads, lambda figure: f"{figure.p50:.1f} / {figure.p95:.1f} / {figure.p99:.1f}")


def by_system(
    found: Mapping[str, Mapping[str, Median]], workloads: Sequence[str], cell: Callable[[Median], str]
) -> str:
    rows = [
        [NAMES.get(system, system), *(cell(figures[key]) if key in figures else "" for key in workloads)]
        for system, figures in found.items()
    ]
    return table(["system", *workloads], rows)


def speed(figure: Median) -> str:
    failed = f", {figure.errors} errors" if figure.errors else ""
    return f"{rounded(figure.per_second)} ({figure.server_ms:.2f} + {figure.database_ms:.2f}{failed})"


def rounded(value: float) -> str:
    return f"{value:,.0f}".replace(",", " ") if value >= 10 else f"{value:.1f}"
