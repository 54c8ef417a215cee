"""The time of the simulator: the machine's, or one that moves only when it is told to."""

import threading
import time
from random import Random
from typing import Protocol

MANUAL_START = 1_800_000_000.0


class Clock(Protocol):
    def now(self) -> float:
        """Seconds since 1970."""


class RealClock:
    def now(self) -> float:
        return time.time()


class ManualClock:
    """Stands still; two runs begin at the same moment."""

    def __init__(self) -> None:
        self._now = MANUAL_START
        self._lock = threading.Lock()

    def now(self) -> float:
        return self._now

    def move_to(self, moment: float) -> None:
        with self._lock:
            self._now = max(self._now, moment)


def delay_from(text: str, random: Random) -> float:
    """Seconds by ``fixed:s``, ``uniform:a:b`` or ``lognormal:m:s``; raises ValueError for anything else."""
    kind, *numbers = text.split(":")
    values = [float(number) for number in numbers]
    match kind, values:
        case "fixed", [seconds]:
            return seconds
        case "uniform", [least, most]:
            return random.uniform(least, most)
        case "lognormal", [mean, deviation]:
            return random.lognormvariate(mean, deviation)
    raise ValueError(f"not a delay: {text!r}")
