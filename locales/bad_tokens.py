"""Counts calls with bad tokens by address, in each web process for itself: what they cost must stay flat."""

import threading
import time
from collections.abc import Callable

MOST_A_MINUTE = 100
# Whoever calls from more addresses than this in a minute is counted anew from there on.
MOST_ADDRESSES = 10_000
MINUTE = 60.0


class BadTokens:
    """``now`` gives seconds; a minute begins with its first call."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.now = now
        self._began = now()
        self._counts: dict[str, int] = {}
        self._lock = threading.Lock()

    def count(self, address: str) -> int:
        """One more of this address; how many it is in this minute."""
        with self._lock:
            if self.now() - self._began >= MINUTE or len(self._counts) >= MOST_ADDRESSES:
                self._began = self.now()
                self._counts.clear()
            self._counts[address] = self._counts.get(address, 0) + 1
            return self._counts[address]
