"""Reads the demo's items from their files: plain values, no database."""

import json
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

DATA = Path(__file__).parent / "data"
# Every identity of the demo is derived from it, so that a second run recognises what is there.
NAMESPACE = UUID("5d1f3a52-6f0e-4f7c-9a0e-2d3b8c1e7a90")

ITEM_FILES = (
    "organisations", "news", "opinions", "briefs", "events", "trainings", "learning_paths", "learning_contents",
    "good_practices", "resources", "publications", "fundings", "initiatives", "strategies", "jobs", "careers",
    "certifications", "academies", "indicator_stories", "newsletters", "basic_pages",
)  # fmt: skip


@dataclass(frozen=True)
class DemoItem:
    """A page of the demo. ``fields`` are values by the name of the model field; ``ref`` is how others name it."""

    kind: str
    key: str
    parent: str
    title: str
    text: str
    status: str = "published"
    owner: str = "editor"
    published_days: int = -1
    organisations: tuple[tuple[str, str], ...] = ()
    linked: tuple[str, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def ref(self) -> str:
        return f"{self.kind.replace('_', '-')}/{self.key}"


OWN_NAMES = ("kind", "key", "parent", "title", "text", "status", "owner", "published_days")


def identity(ref: str) -> UUID:
    return uuid5(NAMESPACE, ref)


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def seeds(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return found


@cache
def written_items() -> tuple[DemoItem, ...]:
    """The items that are written one by one, in the order of the files."""
    return tuple(item for name in ITEM_FILES for item in items_of(table(name)))


def items_of(content: dict[str, Any]) -> list[DemoItem]:
    shared: dict[str, Any] = {name: content[name] for name in ("kind", "parent") if name in content}
    return [make_item({**shared, **content.get("defaults", {}), **row}) for row in content["item"]]


def make_item(row: dict[str, Any]) -> DemoItem:
    own = {name: row[name] for name in OWN_NAMES if name in row}
    others = {name: value for name, value in row.items() if name not in {*OWN_NAMES, "organisations", "linked"}}
    return DemoItem(
        **own,
        organisations=tuple((role, key) for role, key in row.get("organisations", ())),
        linked=tuple(row.get("linked", ())),
        fields=others,
    )


@cache
def additions() -> dict[str, list[Any]]:
    """Blocks that stand after the text of an item, by its reference."""
    return table("additions")


@cache
def section_texts() -> dict[str, dict[str, Any]]:
    """Summary and titles of the section pages, by language."""
    return {path.stem: table(f"sections/{path.stem}") for path in sorted((DATA / "sections").glob("*.toml"))}


@cache
def translations() -> dict[str, dict[str, Any]]:
    """Texts of items by language and reference."""
    return {path.stem: table(f"translations/{path.stem}") for path in sorted((DATA / "translations").glob("*.toml"))}
