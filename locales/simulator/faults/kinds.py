"""What a fault of the catalogue is."""

from dataclasses import dataclass
from enum import Enum
from typing import Any


class Stage(Enum):
    """Where a fault takes hold."""

    ANSWER = "the answer to askTranslate or translate"
    ROUTE = "the answer to status, getDomains or the log-in"
    CALLS = "which calls are made, and when"
    SENDING = "how a call is sent"
    PAYLOAD = "the body of a call"
    TEXT = "the translated text"
    LIFE = "nothing by itself: the calls are held until they are released, and the test does the rest"


class Scope(Enum):
    """What one firing of a fault is for."""

    TARGET = "each language that matches"
    ONE = "one language of the request: the one that matches, else the first"
    REQUEST = "the whole request"


@dataclass(frozen=True)
class Fault:
    """A row of the catalogue: a stable name, its group (delivery, authenticity, …), what happens, what must come of it.

    ``repeats`` is how often a marker fires it for one reference: a refusal that returned for ever would end nowhere.
    """

    name: str
    group: str
    number: str
    sentence: str
    expected: str
    stage: Stage
    scope: Scope = Scope.TARGET
    repeats: int | None = None


@dataclass(frozen=True)
class Fired:
    """A fault that was chosen for a request or one of its languages, with its arguments and by what it was chosen."""

    name: str
    by: str
    args: dict[str, Any]
