"""What the simulator remembers: every request, its languages, and every call it makes for them."""

from dataclasses import asdict, dataclass, field
from typing import Any

Faults = dict[str, dict[str, Any]]


@dataclass
class Attempt:
    """One try of a call: when, and the status that came back or the error."""

    at: float
    status: int | None = None
    error: str = ""


@dataclass
class Call:
    """A call that will be made, or was. ``closes`` says that its end is the end of its language.

    ``language`` is empty when the call is for the whole request; ``variant`` says how it differs from the normal one.
    """

    n: int
    kind: str
    language: str
    due: float
    closes: bool = False
    variant: str = ""
    faults: Faults = field(default_factory=dict)
    is_held: bool = False
    id: int = 0
    tries: int = 0
    state: str = "waiting"
    attempts: list[Attempt] = field(default_factory=list)


@dataclass
class Target:
    """One language of a request: waiting, delivered, failed or lost; its faults by name with their arguments."""

    language: str
    state: str = "waiting"
    faults: Faults = field(default_factory=dict)


@dataclass
class Record:
    """One request: as received, as understood, and what was answered. Codes and ids as the caller saw them."""

    n: int
    dialect: str
    at: float
    path: str
    headers: dict[str, str]
    body: str
    verdict: dict[str, Any] = field(default_factory=dict)
    account: str = ""
    id: int = 0
    reference: str | None = None
    source: str = ""
    domain: str = ""
    format: str = ""
    filename: str = ""
    is_snippet: bool = False
    content: str = ""
    is_text: bool = True
    urls: dict[str, str] = field(default_factory=dict)
    targets: list[Target] = field(default_factory=list)
    faults: Faults = field(default_factory=dict)

    def target(self, language: str) -> Target | None:
        return next((target for target in self.targets if target.language == language), None)

    @property
    def open_targets(self) -> list[Target]:
        return [target for target in self.targets if target.state == "waiting"]


def record_from(stored: dict[str, Any]) -> Record:
    return Record(**{**stored, "targets": [Target(**target) for target in stored["targets"]]})


def call_from(stored: dict[str, Any]) -> Call:
    return Call(**{**stored, "attempts": [Attempt(**attempt) for attempt in stored["attempts"]]})


def summary(record: Record) -> dict[str, Any]:
    """A request as the control interface lists it."""
    shown = asdict(record)
    return {name: shown[name] for name in shown if name not in {"content", "is_text"}}
