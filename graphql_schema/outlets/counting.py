"""Counts of use: gathered in the process, handed on once a minute to Redis, from there written by the worker.

Without Redis they are written straight away, all at once. What cannot be kept is logged and lost: it is only a count.
"""

import json
import logging
import threading
import time
from collections import Counter
from datetime import timedelta

from django.db import DatabaseError, connection
from django.db.models import F
from django.utils import timezone
from redis import RedisError

from graphql_schema.clients.usage import taken
from graphql_schema.limits.buckets import shared_client
from graphql_schema.models import EmbedCount

logger = logging.getLogger("graphql_schema.outlets")

# Host, widget, day.
Use = tuple[str, str, str]

GATHER_SECONDS = 60.0
# Who sends invented names of sites fills no table: beyond so many a day they are counted together.
MOST_GATHERED = 1_000
MOST_HOSTS = 5_000
OTHERS = "…"
KEPT = timedelta(days=760)
COUNTS_KEY = "dsjp:embeds"


class CountBuffer:
    """The counts of one process that have not gone on yet."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.counts: Counter[Use] = Counter()
        self.emptied_at = time.monotonic()

    def note(self, host: str, widget: str) -> bool:
        """Whether it is time to hand the counts on."""
        use = (host, widget, timezone.now().date().isoformat())
        with self.lock:
            is_full = len(self.counts) >= MOST_GATHERED and use not in self.counts
            self.counts[(OTHERS, *use[1:]) if is_full else use] += 1
            return time.monotonic() - self.emptied_at > GATHER_SECONDS

    def empty(self) -> Counter[Use]:
        with self.lock:
            found, self.counts = self.counts, Counter()
            self.emptied_at = time.monotonic()
            return found


buffer = CountBuffer()


def count(host: str, widget: str) -> None:
    """Counts one use; from time to time a thread hands the counts on."""
    if buffer.note(host, widget):
        threading.Thread(target=hand_on_in_thread, name="embeds", daemon=True).start()


def hand_on_in_thread() -> None:
    try:
        hand_on()
    finally:
        connection.close()


def hand_on() -> None:
    """Empties the buffer of this process."""
    counts = buffer.empty()
    try:
        client = shared_client()
        if client is None:
            write(counts)
            return
        pipeline = client.pipeline(transaction=False)
        for use, times in counts.items():
            pipeline.hincrby(COUNTS_KEY, json.dumps(use), times)
        pipeline.execute()
    except (DatabaseError, RedisError) as error:
        logger.warning("counts of embeds were lost: %s", error)


def collect_counts() -> None:
    """Writes down what all processes shared; a periodic job of the worker."""
    client = shared_client()
    if client is None:
        return
    try:
        shared = taken(client, COUNTS_KEY)
    except RedisError as error:
        logger.warning("shared counts of embeds could not be read: %s", error)
        return
    write(Counter({tuple(json.loads(use)): int(times) for use, times in shared.items()}))


def write(counts: Counter[Use]) -> None:
    known = known_hosts({day for _host, _widget, day in counts})
    rows: Counter[Use] = Counter()
    for (host, widget, day), times in counts.items():
        hosts = known[day]
        named = host if host in hosts or len(hosts) < MOST_HOSTS else OTHERS
        hosts.add(named)
        rows[named, widget, day] += times
    for (host, widget, day), times in rows.items():
        row, _created = EmbedCount.objects.get_or_create(host=host, widget=widget, day=day)
        EmbedCount.objects.filter(pk=row.pk).update(times=F("times") + times)


def known_hosts(days: set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {day: set() for day in days}
    for day, host in EmbedCount.objects.filter(day__in=days).values_list("day", "host").distinct().order_by():
        found[day.isoformat()].add(host)
    return found


def forget_old_counts() -> None:
    """Drops what is older than two years and a month; a periodic job."""
    EmbedCount.objects.filter(day__lt=timezone.now().date() - KEPT).delete()
