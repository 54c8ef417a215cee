"""Answers that all web processes share, where there is Redis; without it every process keeps its own alone.

A Redis that is away or slow is a miss: it is asked again after a pause, never waited for by everybody.
"""

import json
import logging
import time
from dataclasses import dataclass
from functools import lru_cache
from secrets import token_hex

import redis
import zstandard
from django.conf import settings

from graphql_schema.cache.entries import Offer

logger = logging.getLogger("graphql_schema")

PREFIX = "dsjp:answer:"
CHANNEL = "dsjp:changes"
KEPT_SECONDS = 3600
LOCK_SECONDS = 5
PAUSE_SECONDS = 5.0
WAIT_SECONDS = 2.0
LOOK_SECONDS = 0.05
LARGEST = 2_000_000


@dataclass(frozen=True)
class Made:
    """An answer as JSON text, what may be said of it, and the tags for caches on the way (None: too many)."""

    body: bytes
    offer: Offer
    header_tags: tuple[str, ...] | None


@lru_cache(maxsize=1)
def client() -> "redis.Redis | None":
    """The shared Redis, when the shared cache is one."""
    cache = settings.CACHES["default"]
    if not cache["BACKEND"].endswith("RedisCache"):
        return None
    return redis.Redis.from_url(cache["LOCATION"], socket_timeout=0.5, socket_connect_timeout=0.5)


class SharedStore:
    """Answers by key in Redis, compressed."""

    def __init__(self) -> None:
        self.away_until = 0.0

    @property
    def is_there(self) -> bool:
        return client() is not None and time.monotonic() >= self.away_until

    def get(self, key: str) -> Made | None:
        stored = self.attempt("get", PREFIX + key)
        return unpacked(stored) if stored else None

    def put(self, key: str, made: Made) -> None:
        left = KEPT_SECONDS if made.offer.ends_at is None else min(KEPT_SECONDS, made.offer.ends_at - time.time())
        packed_answer = packed(made)
        if left >= 1 and len(packed_answer) <= LARGEST:
            self.attempt("set", PREFIX + key, packed_answer, ex=int(left))

    def take_lead(self, key: str) -> str | None:
        """A token when no other process is computing this; also when nobody can say."""
        token = token_hex(8)
        if not self.is_there or self.attempt("set", f"{PREFIX}{key}:lead", token, nx=True, ex=LOCK_SECONDS):
            return token
        return None if self.is_there else token

    def end_lead(self, key: str) -> None:
        self.attempt("delete", f"{PREFIX}{key}:lead")

    def wait_for(self, key: str) -> Made | None:
        """What another process is computing, when it comes in time."""
        deadline = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < deadline:
            time.sleep(LOOK_SECONDS)
            if made := self.get(key):
                return made
            if not self.attempt("exists", f"{PREFIX}{key}:lead"):
                return None
        return None

    def attempt(self, command: str, *arguments: object, **options: object) -> bytes | None:
        connection = client()
        if connection is None or not self.is_there:
            return None
        try:
            result: bytes | None = getattr(connection, command)(*arguments, **options)
        except redis.RedisError:
            self.away_until = time.monotonic() + PAUSE_SECONDS
            logger.exception("Redis does not answer; each process keeps its own answers for %s s", PAUSE_SECONDS)
            return None
        return result


def packed(made: Made) -> bytes:
    facts = {
        "tags": made.offer.tags,
        "position": made.offer.position,
        "endsAt": made.offer.ends_at,
        "headerTags": made.header_tags,
    }
    return zstandard.compress(json.dumps(facts).encode() + b"\n" + made.body, level=3)


def unpacked(stored: bytes) -> Made | None:
    try:
        facts_text, _, body = zstandard.decompress(stored).partition(b"\n")
        facts = json.loads(facts_text)
        offer = Offer(tuple(facts["tags"]), facts["position"], facts["endsAt"])
        header_tags = facts["headerTags"]
    except (zstandard.ZstdError, ValueError, KeyError, TypeError):
        logger.exception("a stored answer could not be read")
        return None
    return Made(body, offer, None if header_tags is None else tuple(header_tags))
