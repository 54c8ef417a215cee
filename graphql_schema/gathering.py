"""Counts that cost a request nothing: gathered in the process, handed on once a minute to Redis, written by the worker.

Without Redis they are written straight away, all at once. What cannot be kept is logged and lost: it is only a count.
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import DatabaseError, connection
from redis import RedisError

from graphql_schema.limits.buckets import shared_client

logger = logging.getLogger("graphql_schema.gathering")

GATHER_SECONDS = 60.0

# What is counted: texts, numbers and null, which JSON gives back as they were.
Key = tuple[Any, ...]
Gathered = dict[Key, Any]


@dataclass(frozen=True, eq=False)
class Counted:
    """One kind of thing that is counted. ``name`` is that of its hash in Redis; ``write`` puts it into the tables.

    ``crowd`` says what a new key is counted as when there are too many; without it, many are handed on early.
    """

    name: str
    write: Callable[[Gathered], None]
    crowd: Callable[[Key], Key] | None = None

    def join(self, gathered: Gathered, key: Key, value: Any) -> None:
        gathered[key] = gathered.get(key, 0) + value

    def share(self, pipeline: Any, key: Key, value: Any) -> None:
        pipeline.hincrby(self.name, json.dumps(key), value)

    def read(self, value: bytes) -> Any:
        return int(value)

    def collect(self, client: Any) -> Gathered:
        """What all processes shared, which is gone from there afterwards."""
        found, _deleted = client.pipeline(transaction=True).hgetall(self.name).delete(self.name).execute()
        return {tuple(json.loads(key)): self.read(value) for key, value in found.items()}


class LastSaid(Counted):
    """Of each key the text that was said last, instead of a sum."""

    def join(self, gathered: Gathered, key: Key, value: Any) -> None:
        gathered[key] = value

    def share(self, pipeline: Any, key: Key, value: Any) -> None:
        pipeline.hset(self.name, json.dumps(key), value)

    def read(self, value: bytes) -> Any:
        return value.decode()


Use = tuple[Counted, Key, Any]


class Gathering:
    """The counts of one process that have not gone on yet; ``most`` keys are kept. ``name`` is for logs."""

    def __init__(self, name: str, things: Sequence[Counted], most: int) -> None:
        self.name, self.things, self.most = name, tuple(things), most
        self.lock = threading.Lock()
        self.gathered: dict[Counted, Gathered] = {thing: {} for thing in things}
        self.emptied_at = time.monotonic()

    def count(self, *uses: Use) -> None:
        """Counts; from time to time a thread hands the counts on."""
        if self.note(*uses):
            threading.Thread(target=self.hand_on_in_thread, name=self.name, daemon=True).start()

    def note(self, *uses: Use) -> bool:
        """Whether it is time to hand the counts on."""
        with self.lock:
            for thing, key, value in uses:
                gathered = self.gathered[thing]
                is_full = len(gathered) >= self.most and key not in gathered
                thing.join(gathered, thing.crowd(key) if thing.crowd and is_full else key, value)
            kept = sum(len(gathered) for thing, gathered in self.gathered.items() if not thing.crowd)
            return kept > self.most or time.monotonic() - self.emptied_at > GATHER_SECONDS

    def empty(self) -> dict[Counted, Gathered]:
        """What was gathered, which is forgotten here."""
        with self.lock:
            found, self.gathered = self.gathered, {thing: {} for thing in self.things}
            self.emptied_at = time.monotonic()
            return found

    def hand_on_in_thread(self) -> None:
        try:
            self.hand_on()
        finally:
            connection.close()

    def hand_on(self) -> None:
        """Empties the counts of this process."""
        found = self.empty()
        try:
            client = shared_client()
            if client is None:
                for thing, gathered in found.items():
                    thing.write(gathered)
            else:
                share(client, found)
        except (DatabaseError, RedisError) as error:
            logger.warning("counts of %s were lost: %s", self.name, error)

    def collect(self) -> None:
        """Writes down what all processes shared; a periodic job of the worker."""
        client = shared_client()
        if client is None:
            return
        try:
            for thing in self.things:
                thing.write(thing.collect(client))
        except RedisError as error:
            logger.warning("shared counts of %s could not be read: %s", self.name, error)


def share(client: Any, found: dict[Counted, Gathered]) -> None:
    pipeline = client.pipeline(transaction=False)
    for thing, gathered in found.items():
        for key, value in gathered.items():
            thing.share(pipeline, key, value)
    pipeline.execute()
