"""What tests of the schema share: asking it without HTTP, and by which engine lists are answered."""

from pathlib import Path
from typing import Any

import pytest

from content_models.catalogue.engines import choice
from tests.support.asking import ask, refusal
from tests.support.engines import SteadyEngine

__all__ = ["ask", "every_engine", "refusal"]


@pytest.fixture(params=["database", "embedded"])
def every_engine(
    request: pytest.FixtureRequest, settings: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Runs a test once with each engine."""
    engine = SteadyEngine(tmp_path / "index")
    monkeypatch.setitem(choice.ENGINES, "embedded", lambda: engine)
    settings.DSJP_CATALOGUE_ENGINE = request.param
