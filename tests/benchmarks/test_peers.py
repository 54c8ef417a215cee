"""Which peers a run measures."""

from pathlib import Path

import pytest

from benchmarks.harness import servers
from benchmarks.harness.steps import optional_postgraphile

pytestmark = pytest.mark.once


def test_a_peer_whose_packages_are_missing_is_left_out_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(servers, "PROJECT", tmp_path)
    monkeypatch.setattr(servers, "node_binary", lambda: "node")
    assert list(optional_postgraphile()) == []
    assert capsys.readouterr().out == "PostGraphile is left out: PostGraphile's packages are not installed (npm ci).\n"


def test_a_peer_whose_packages_are_there_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "benchmarks/peers/postgraphile/node_modules/postgraphile").mkdir(parents=True)
    monkeypatch.setattr(servers, "PROJECT", tmp_path)
    monkeypatch.setattr(servers, "node_binary", lambda: "node")
    assert [system.command for system in optional_postgraphile()] == [("node", "server.mjs")]
