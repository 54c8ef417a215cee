"""The report's part about machine translation: its own targets, and what stands beside them."""

from collections.abc import Mapping
from typing import Any

from benchmarks.report.tables import table, targets_table
from benchmarks.report.targets import UNMEASURED, Verdict

STEP = "translation"
ALL_PAGES, ALL_LANGUAGES = 200, 23
# Memory is flat when the last quarter of the run needs at most so much more than the second.
FLAT = 1.1
PARTS = ("p50", "p95", "p99")


def translation_part(results: Mapping[str, Mapping[str, Any]]) -> str:
    """Nothing where it was never measured."""
    found = results.get(STEP, {})
    if not found:
        return ""
    return "\n".join((
        "## Machine translation\n",
        f"{found['pages']} pages into {found['languages']} languages, asked for in the admin and brought by the "
        "simulator up to two seconds after each request; web server, worker, simulator, PostgreSQL and readers share "
        "the machine, and readers ask W1 twenty times a second. Written by `make bench-translation`.\n",
        targets_table(translation_verdicts(found)),
        readers_table(found),
        rest(found),
    ))  # fmt: skip


def translation_verdicts(found: Mapping[str, Any]) -> list[Verdict]:
    """A run of another size than the target's shows figures and no verdict on the time of the whole."""
    whole, burst = found["whole"], found["burst"]
    accepted = found["accepted"]["choosing"] + found["accepted"]["confirming"]
    share = found["busy"]["p95"] / found["quiet"]["p95"]
    expected = found["pages"] * found["languages"]
    is_full = (found["pages"], found["languages"]) == (ALL_PAGES, ALL_LANGUAGES)
    minutes = whole["seconds"] / 60
    return [
        Verdict("the editor's request is accepted", "< 2 s", f"{accepted:.2f} s", accepted < 2),
        Verdict("p95 of W1 meanwhile", "≤ 1.2 × the quiet one", f"{share:.2f} ×", share <= 1.2),
        Verdict(
            "a replayed burst of all deliveries is stored", "≥ 100 a second, all of them",
            f"{burst['per_second']:.0f} a second, {burst['in_the_inbox']} of {burst['calls']}",
            burst["per_second"] >= 100 and burst["in_the_inbox"] == burst["calls"],
        ),
        Verdict(
            "texts are written into drafts", "≥ 5 a second", f"{whole['ingested_per_second']:.1f} a second",
            whole["ingested_per_second"] >= 5,
        ),
        Verdict("memory of web process and worker", f"flat: ≤ {FLAT} ×", memory_of(whole), is_flat(whole)),
        Verdict(
            "the whole run, nothing lost", "≤ 20 min", f"{minutes:.1f} min, {whole['ingested']} of {expected}",
            (minutes <= 20 and whole["ingested"] == expected) if is_full else None,
        ),
    ]  # fmt: skip


def is_flat(whole: Mapping[str, Any]) -> bool:
    return all(each["late"] <= FLAT * each["early"] for each in whole["memory"].values())


def memory_of(whole: Mapping[str, Any]) -> str:
    shown = [f"{name} {each['early']:.0f} → {each['late']:.0f} MB" for name, each in whole["memory"].items()]
    return ", ".join(shown) or UNMEASURED


def readers_table(found: Mapping[str, Any]) -> str:
    rows = [
        (words, str(each["answers"]), str(each["refused"]), " / ".join(f"{each[name]:.1f}" for name in PARTS))
        for words, each in (("nobody translates", found["quiet"]), ("translating", found["busy"]))
    ]
    return table(("readers of W1", "answers", "refused", "milliseconds, median / p95 / p99"), rows)


def rest(found: Mapping[str, Any]) -> str:
    accepted, whole, burst = found["accepted"], found["whole"], found["burst"]
    states = ", ".join(f"{count} {state}" for state, count in sorted(whole["states"].items()))
    return (
        f"The editor waited {accepted['choosing']:.2f} s for the estimate's page and {accepted['confirming']:.2f} s "
        f"for the confirmation; the worker estimated for {accepted['estimating']:.1f} s between them. In the end: "
        f"{states}. Storing one delivery of the burst took {burst['p95']:.0f} ms (p95), with 32 connections at once.\n"
    )
