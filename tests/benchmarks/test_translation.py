"""Figures of machine translation: what readers saw, whether memory is flat, and what the report makes of it."""

from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from benchmarks.report.targets import Verdict
from benchmarks.report.translation import translation_part, translation_verdicts
from benchmarks.translation.following import memory_of
from benchmarks.translation.readers import Fared, Readers
from benchmarks.translation.replaying import replay
from tests.support.servers import Quiet, web_server

pytestmark = pytest.mark.once

FLAT = {"early": 200.0, "late": 210.0}


def figures(**changes: Any) -> dict[str, Any]:
    """A full run that meets every target."""
    found: dict[str, Any] = {
        "pages": 200,
        "languages": 23,
        "accepted": {"submission": 1, "choosing": 0.5, "confirming": 0.25, "estimating": 40.0},
        "quiet": {"answers": 1200, "refused": 0, "p50": 3.0, "p95": 5.0, "p99": 9.0},
        "busy": {"answers": 9000, "refused": 0, "p50": 3.2, "p95": 5.5, "p99": 12.0},
        "whole": {
            "seconds": 900.0, "states": {"ingested": 4600}, "memory": {"web": FLAT, "worker": FLAT},
            "ingested": 4600, "ingested_per_second": 5.5,
        },
        "burst": {"calls": 4600, "stored": 4600, "seconds": 20, "per_second": 230.0, "p95": 90, "in_the_inbox": 4600},
    }  # fmt: skip
    return {**found, **changes}


def missed(found: dict[str, Any]) -> list[str]:
    return [verdict.what for verdict in translation_verdicts(found) if verdict.is_met is False]


def test_every_target_stands_beside_its_figure() -> None:
    found = translation_verdicts(figures())

    assert found == [
        Verdict("the editor's request is accepted", "< 2 s", "0.75 s", is_met=True),
        Verdict("p95 of W1 meanwhile", "≤ 1.2 × the quiet one", "1.10 ×", is_met=True),
        Verdict(
            "a replayed burst of all deliveries is stored",
            "≥ 100 a second, all of them",
            "230 a second, 4600 of 4600",
            is_met=True,
        ),
        Verdict("texts are written into drafts", "≥ 5 a second", "5.5 a second", is_met=True),
        Verdict(
            "memory of web process and worker", "flat: ≤ 1.1 ×", "web 200 → 210 MB, worker 200 → 210 MB", is_met=True
        ),
        Verdict("the whole run, nothing lost", "≤ 20 min", "15.0 min, 4600 of 4600", is_met=True),
    ]


def test_a_text_that_is_missing_misses_the_target_however_quick_the_rest_was() -> None:
    whole, burst = figures()["whole"], figures()["burst"]

    assert missed(figures(whole={**whole, "ingested": 4599})) == ["the whole run, nothing lost"]
    assert missed(figures(burst={**burst, "in_the_inbox": 4599})) == ["a replayed burst of all deliveries is stored"]


def test_memory_that_grows_misses_the_target() -> None:
    growing = {**figures()["whole"], "memory": {"web": FLAT, "worker": {"early": 200.0, "late": 221.0}}}

    assert missed(figures(whole=growing)) == ["memory of web process and worker"]


def test_a_small_run_says_nothing_of_the_time_of_the_whole() -> None:
    assert translation_verdicts(figures(pages=5))[-1].is_met is None


def test_the_part_is_left_out_until_it_was_measured() -> None:
    assert translation_part({}) == ""
    part = translation_part({"translation": figures()})
    assert part.startswith("## Machine translation\n\n200 pages into 23 languages")
    assert "| translating | 9000 | 0 | 3.2 / 5.5 / 12.0 |" in part


def test_memory_is_compared_between_the_second_and_the_last_quarter() -> None:
    assert memory_of([900.0, 100.0, 100.0, 120.0]) == {"early": 100.0, "late": 120.0}
    assert memory_of([80.0]) == {"early": 80.0, "late": 80.0}


def test_readers_are_asked_about_a_time(tmp_path: Path) -> None:
    said = tmp_path / "said"
    lines = [f"{second}.000 {second + 1}.000 {503 if second == 7 else 200}" for second in range(100)]
    said.write_text("\n".join([*lines, "100.0 1"]))

    assert Readers(said).between(0, 9) == Fared(10, 1, p50=5.5, p95=10.45, p99=10.89)


def test_every_call_of_a_burst_is_made_once_and_counted() -> None:
    called: list[tuple[str, bytes]] = []

    class Receiver(Quiet, BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            called.append((self.path, self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(503 if self.path == "/7" else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()

    with web_server(Receiver) as address:
        found = replay(int(address.rpartition(":")[2]), [(f"/{number}", b"body") for number in range(40)])

    assert (found["calls"], found["stored"]) == (40, 39)
    assert sorted(called) == sorted((f"/{number}", b"body") for number in range(40))
