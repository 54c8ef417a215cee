"""Keeps ids, queue and records in a file, so that a simulator that was killed goes on where it was."""

import json
import sqlite3
import threading
from dataclasses import asdict
from typing import Any

from locales.simulator.records import Call, Record, call_from, record_from


class StateFile:
    """An SQLite file; without a path, all of this does nothing."""

    def __init__(self, path: str) -> None:
        self._lock = threading.Lock()
        self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None) if path else None
        if self._database is not None:
            # Killed processes lose nothing this way; only a machine that loses power may.
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.execute(
                "CREATE TABLE IF NOT EXISTS kept (kind TEXT, id INTEGER, value TEXT, PRIMARY KEY (kind, id))"
            )

    def save_record(self, record: Record) -> None:
        self._put([("record", record.n, record)])

    def save_call(self, call: Call, record: Record | None = None) -> None:
        self._put([("call", call.id, call), *([("record", record.n, record)] if record else [])])

    def save_request(self, record: Record, calls: list[Call]) -> None:
        """All of an accepted request at once, before it is answered."""
        self._put([("record", record.n, record), *(("call", call.id, call) for call in calls)])

    def load(self) -> tuple[list[Record], list[Call]]:
        """What was kept, in the order in which it came."""
        return (
            [record_from(value) for value in self._values("record")],
            [call_from(value) for value in self._values("call")],
        )

    def forget(self, numbers: list[int]) -> None:
        """Drop requests of these numbers with all their calls."""
        if self._database is not None and numbers:
            query = "DELETE FROM kept WHERE (kind = 'record' AND id = :n) OR (kind = 'call' AND value ->> 'n' = :n)"
            with self._lock:
                self._database.executemany(query, [{"n": number} for number in numbers])

    def clear(self) -> None:
        if self._database is not None:
            with self._lock:
                self._database.execute("DELETE FROM kept")

    def close(self) -> None:
        if self._database is not None:
            with self._lock:
                self._database.close()

    def _put(self, entries: list[tuple[str, int, Record | Call]]) -> None:
        if self._database is None:
            return
        rows = [(kind, number, json.dumps(asdict(value))) for kind, number, value in entries]
        with self._lock:
            self._database.execute("BEGIN")
            self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
            self._database.execute("COMMIT")

    def _values(self, kind: str) -> list[dict[str, Any]]:
        if self._database is None:
            return []
        with self._lock:
            rows = self._database.execute("SELECT value FROM kept WHERE kind = ? ORDER BY id", [kind]).fetchall()
        return [json.loads(value) for (value,) in rows]
