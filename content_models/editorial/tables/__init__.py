"""The content tables: what each content type holds, where that comes from, and where the models differ and why."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def content_tables() -> list[dict[str, Any]]:
    """One table per content type, in the order of their keys; those that are left out as a whole are not among them."""
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    return [document for document in documents if "fields" in document]


def types_left_out() -> list[dict[str, Any]]:
    """Content types of the tables that have no model yet, each with the reason."""
    found: list[dict[str, Any]] = json.loads((FOLDER / "left_out.json").read_text(encoding="utf-8"))["types"]
    return found
