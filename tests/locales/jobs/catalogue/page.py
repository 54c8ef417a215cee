"""The reference page of what the system does for each fault, as tests compare it with what happens."""

from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).parents[4] / "docs/reference/etranslation-faults.md"
NOTHING = "–"


@dataclass(frozen=True)
class Promise:
    """A row of the page: ``meanwhile`` and ``finally_read`` are the editor's, ``ends`` the states of its languages."""

    fault: str
    sentence: str
    meanwhile: str
    ends: str
    finally_read: str


def promises() -> dict[str, Promise]:
    """By fault, in the order of the page."""
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    found = [Promise(*cells(row)) for row in rows]
    return {promise.fault: promise for promise in found}


def cells(row: str) -> list[str]:
    parts = [part.strip().replace("\x00", "|") for part in row.replace("\\|", "\x00").strip("| ").split(" | ")]
    return [parts[0].strip("`"), *parts[1:]]


PROMISES = promises()


def ending(states: dict[str, str], told: dict[str, str]) -> tuple[str, str]:
    """States and sentences of some languages as the page has them: each once, in alphabetical order."""
    return ", ".join(sorted(set(states.values()))), " / ".join(sorted(set(told.values()))) or NOTHING


def promised(fault: str) -> tuple[str, str]:
    return PROMISES[fault].ends, PROMISES[fault].finally_read
