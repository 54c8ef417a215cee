"""What the service holds while it runs: records, open languages, ids and counters."""

import threading
from collections import Counter
from typing import Any

from locales.simulator.faults.rules import chance
from locales.simulator.records import Call, Record, Target

KEPT_RECORDS = 10_000


class Memory:
    """Guarded by its lock, which the service takes for every change."""

    def __init__(self, seed: int) -> None:
        self.lock = threading.RLock()
        self.seed = seed
        self.records: dict[int, Record] = {}
        self.open: dict[int, Record] = {}
        self.calls: dict[int, list[Call]] = {}
        self.counts: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self.answers: Counter[str] = Counter()
        self.most_in_flight = 0
        self.last_n = 0
        self.last_call = 0
        self.first_id = 100_000 + chance(seed, "ids").randrange(800_000)
        self.next_id = self.first_id

    def add(self, record: Record) -> list[int]:
        """Returns the numbers of what is forgotten instead, once there is too much."""
        self.records[record.n] = record
        if record.open_targets:
            self.open[record.n] = record
            self.most_in_flight = max(self.most_in_flight, self.in_flight())
        return self._forget_the_oldest()

    def expect(self, record: Record, calls: list[Call]) -> None:
        """Number the calls of a request and keep them."""
        for call in calls:
            self.last_call += 1
            call.id = self.last_call
        self.calls[record.n] = calls

    def restore(self, records: list[Record], calls: list[Call]) -> None:
        """Take up what a file kept."""
        for record in records:
            self.add(record)
            self.last_n = max(self.last_n, record.n)
            self.next_id = max(self.next_id, record.id + 1)
        for call in calls:
            self.calls.setdefault(call.n, []).append(call)
            self.last_call = max(self.last_call, call.id)

    def take_id(self) -> int:
        self.next_id += 1
        return self.next_id - 1

    def by_id(self, request_id: int) -> Record | None:
        """The latest, because a fault uses ids again."""
        return next((record for record in reversed(self.records.values()) if record.id == request_id), None)

    def close(self, record: Record, target: Target, state: str) -> None:
        if target.state == "waiting":
            target.state = state
            self.counts[state] += 1
        if not record.open_targets:
            self.open.pop(record.n, None)

    def in_flight(
        self, account: str | None = None, *, is_snippet: bool | None = None, counts_targets: bool = True
    ) -> int:
        """Open languages, or open requests; of all accounts and kinds unless one is named."""
        found = [
            record
            for record in self.open.values()
            if account in {None, record.account} and is_snippet in {None, record.is_snippet}
        ]
        return sum(len(record.open_targets) for record in found) if counts_targets else len(found)

    def other_reference(self, record: Record) -> str:
        """The reference of the request before this one that has another."""
        earlier = (other for other in reversed(self.records.values()) if other.id and other.reference)
        return next((other.reference or "" for other in earlier if other.reference != record.reference), "")

    def counters(self) -> dict[str, Any]:
        names = ("accepted", "delivered", "failed", "lost", "retried", "duplicates")
        return {
            **{name: self.counts[name] for name in names},
            "rejected": dict(sorted(self.refused.items())),
            "inFlight": {"now": self.in_flight(), "most": self.most_in_flight, "requests": len(self.open)},
            "answers": dict(sorted(self.answers.items())),
            "faults": dict(sorted(self.faults.items())),
        }

    def _forget_the_oldest(self) -> list[int]:
        forgotten = []
        while len(self.records) > KEPT_RECORDS and (oldest := next(iter(self.records))) not in self.open:
            del self.records[oldest]
            self.calls.pop(oldest, None)
            forgotten.append(oldest)
        return forgotten
