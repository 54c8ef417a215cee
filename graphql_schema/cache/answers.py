"""Finds an answer that somebody made before, in this process or another one, or has it made once for all who wait."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.db import DatabaseError

from graphql_schema import schema
from graphql_schema.cache.flights import Flights
from graphql_schema.cache.follower import Follower, follower
from graphql_schema.cache.shared import Made, SharedStore

LONGEST_WAIT = 5.0


@dataclass(frozen=True)
class Outcome:
    """What became of an operation: status, JSON text, headers of its own; ``made`` when others may have it too."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    is_private: bool = False
    has_errors: bool = False
    made: Made | None = None


Make = Callable[[int | None], Outcome]


class AnswerCache:
    """What is shared beyond one raw request: by site, document, operation and variables."""

    def __init__(self, follower: Follower, shared: SharedStore) -> None:
        self.follower = follower
        self.shared = shared
        self.flights: Flights[Outcome] = Flights(LONGEST_WAIT)

    def find_or_make(self, key: str, make: Make) -> Outcome:
        """``make`` is told the position in the change log that its answer surely knows, None when that cannot be said.

        What it raises is raised.
        """
        try:
            self.follower.ensure_fresh()
        except DatabaseError:
            # The answer will say so itself.
            return make(None)
        found = self.stored(key)
        if found is not None:
            return found
        return self.flights.shared(key, self.is_good, lambda: self.lead(key, make))[0]

    def stored(self, key: str) -> Outcome | None:
        made = self.shared.get(key) if self.shared.is_there else None
        return outcome_of(made) if made is not None and self.is_true(made) else None

    def lead(self, key: str, make: Make) -> tuple[Outcome, bool]:
        """Computes for this process, and for all of them when no other one does."""
        token = self.shared.take_lead(key)
        if token is None:
            made = self.shared.wait_for(key)
            if made is not None and self.is_true(made):
                return outcome_of(made), True
        try:
            outcome = make(self.follower.memory.position)
            if outcome.made is not None and self.shared.is_there:
                self.shared.put(key, outcome.made)
        finally:
            if token is not None and self.shared.is_there:
                self.shared.end_lead(key)
        return outcome, outcome.made is not None

    def is_good(self, outcome: Outcome) -> bool:
        """Whether one who waited may take it: nothing changed since it was begun."""
        return outcome.made is not None and self.is_true(outcome.made)

    def is_true(self, made: Made) -> bool:
        if made.offer.ends_at is not None and time.time() >= made.offer.ends_at:
            return False
        try:
            self.follower.ensure_fresh()
            if made.offer.position > self.follower.memory.position:
                self.follower.catch_up()
        except DatabaseError:
            return False
        return self.follower.memory.is_valid(made.offer.tags, made.offer.position)


def outcome_of(made: Made) -> Outcome:
    return Outcome(200, made.body, made=made)


def answer_key(host: str, document_key: str, operation_name: str | None, variables: Mapping[str, Any]) -> str:
    """The host stands for the site, and for the addresses of files, which are absolute."""
    asked = [surroundings(), host, document_key, operation_name, variables]
    text = json.dumps(asked, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode(errors="surrogatepass")).hexdigest()


@lru_cache(maxsize=1)
def schema_hash() -> str:
    return sha256(schema.print_sdl().encode()).hexdigest()[:16]


@lru_cache(maxsize=1)
def surroundings() -> str:
    """What every answer of this release depends on; another database has other answers."""
    database = settings.DATABASES["default"]
    place = f"{database.get('HOST', '')}:{database.get('PORT', '')}/{database['NAME']}"
    return f"{settings.COMMIT}:{schema_hash()}:{sha256(place.encode()).hexdigest()[:16]}"


answers = AnswerCache(follower, SharedStore())
