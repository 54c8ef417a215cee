"""Token buckets, weighted by cost: in Redis for all processes together, else in the memory of each.

A bucket holds as much as may be spent at once, and fills by as much as may be spent each second. Where Redis does not
answer, requests go through.
"""

import logging
import math
import time
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import Any

from django.conf import settings
from django.core.cache import caches
from redis import Redis, RedisError

logger = logging.getLogger("graphql_schema.limits")

MOST_BUCKETS = 20_000
COMPLAIN_SECONDS = 60.0
# KEYS[1] bucket; ARGV: capacity, refill each second, cost. Returns whether it is granted, and what is left.
# The server's own clock, so that hosts need not agree on the time.
TAKE = """
local clock = redis.call('TIME')
local now = clock[1] + clock[2] / 1000000
local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
local capacity, refill, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local left = capacity
if kept[1] then
    left = math.min(capacity, tonumber(kept[1]) + math.max(0, now - tonumber(kept[2])) * refill)
end
local granted = 0
if left >= cost then
    left = left - cost
    granted = 1
end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil(capacity / refill * 1000) + 1000)
return {granted, tostring(left)}
"""


@dataclass(frozen=True)
class Rate:
    """How much may be spent at once, and each second; in units of cost."""

    capacity: int
    refill: int


@dataclass(frozen=True)
class Bucket:
    """The state of a bucket after an attempt to take ``cost`` out of it."""

    is_granted: bool
    left: float
    cost: int
    rate: Rate

    @property
    def remaining(self) -> int:
        return max(int(self.left), 0)

    @property
    def retry_after(self) -> int:
        """Whole seconds until the same attempt succeeds."""
        return max(math.ceil((self.cost - self.left) / self.rate.refill), 1)

    @property
    def headers(self) -> dict[str, str]:
        until_full = math.ceil((self.rate.capacity - self.left) / self.rate.refill)
        return {
            "RateLimit-Limit": str(self.rate.capacity),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(max(until_full, 0)),
        }


class LocalBuckets:
    """Buckets of one process, those that were used last."""

    def __init__(self, most: int = MOST_BUCKETS) -> None:
        self.most = most
        self.kept: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self.lock = Lock()

    def take(self, key: str, cost: int, rate: Rate) -> tuple[bool, float]:
        now = time.monotonic()
        with self.lock:
            left, at = self.kept.pop(key, (float(rate.capacity), now))
            left = min(float(rate.capacity), left + (now - at) * rate.refill)
            is_granted = left >= cost
            self.kept[key] = (left - cost if is_granted else left, now)
            if len(self.kept) > self.most:
                self.kept.popitem(last=False)
            return is_granted, self.kept[key][0]

    def clear(self) -> None:
        with self.lock:
            self.kept.clear()


class Complaints:
    """Says once in a while that something does not work."""

    def __init__(self) -> None:
        self.said_at = -math.inf

    def say(self, error: Exception) -> None:
        if time.monotonic() - self.said_at > COMPLAIN_SECONDS:
            self.said_at = time.monotonic()
            logger.error("Redis keeps no rates (%s): requests go through unlimited", error)


local = LocalBuckets()
complaints = Complaints()


def rate_of(*, has_token: bool) -> Rate | None:
    """The rate of the settings; none where it is switched off."""
    refill = settings.DSJP_GRAPHQL_TOKEN_RATE if has_token else settings.DSJP_GRAPHQL_RATE
    return Rate(refill * settings.DSJP_GRAPHQL_BURST_SECONDS, refill) if refill else None


def take(key: str, cost: int, *, has_token: bool) -> Bucket | None:
    """Takes ``cost`` out of the bucket of a caller, if that much is in it. None: no rate is set, or none is known."""
    rate = rate_of(has_token=has_token)
    if rate is None:
        return None
    client = shared_client()
    if client is None:
        return Bucket(*local.take(key, cost, rate), cost, rate)
    try:
        granted, left = client.eval(TAKE, 1, f"dsjp:rate:{key}", rate.capacity, rate.refill, cost)
    except RedisError as error:
        complaints.say(error)
        return None
    return Bucket(bool(granted), float(left), cost, rate)


def shared_client() -> Redis | None:
    """The connection of the shared cache, where that is Redis."""
    backend: Any = getattr(caches["default"], "_cache", None)
    return backend.get_client(None, write=True) if hasattr(backend, "get_client") else None
