"""One thing that was looked at, how it stands, and what to do when it is not well."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How it stands."""

    FINE = "ok"
    DOUBTFUL = "look"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """Plain words for an operator; advice where something is to be done."""

    level: Level
    subject: str
    text: str
    advice: str = ""
