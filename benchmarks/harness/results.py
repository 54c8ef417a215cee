"""Raw figures: one JSON file per step, so that a step can be measured again without the others."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "results"


def save(step: str, figures: dict[str, Any], folder: Path = FOLDER) -> None:
    folder.mkdir(exist_ok=True)
    text = json.dumps(figures, indent=1, sort_keys=True, default=str)
    (folder / f"{step}.json").write_text(f"{text}\n")


def load(step: str, folder: Path = FOLDER) -> dict[str, Any]:
    """What a step measured; nothing if it never ran."""
    file = folder / f"{step}.json"
    return dict(json.loads(file.read_text())) if file.exists() else {}
