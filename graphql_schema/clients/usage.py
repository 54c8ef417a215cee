"""What callers use: when a token last opened something, and deprecated fields; counted off the read path.

Counts gather in the process and go on once a minute: to Redis, from where the worker writes them down, else straight
into the tables.
"""

import json
import logging
import threading
import time
from collections import Counter
from typing import Any

from django.db import DatabaseError, connection
from django.db.models import F
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from redis import RedisError

from graphql_schema.clients.callers import Caller
from graphql_schema.documents import PreparedDocument
from graphql_schema.limits.buckets import shared_client
from graphql_schema.models import ApiClient, ApiToken, DeprecatedUse

logger = logging.getLogger("graphql_schema.clients")

GATHER_SECONDS = 60.0
MOST_GATHERED = 5_000
FIELDS_KEY = "dsjp:usage:fields"
TOKENS_KEY = "dsjp:usage:tokens"


class UsageBuffer:
    """Counts of one process that have not gone on yet."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.fields: Counter[tuple[int | None, str, str]] = Counter()
        self.tokens: dict[tuple[int, int], str] = {}
        self.emptied_at = time.monotonic()

    def note(self, caller: Caller, deprecated: tuple[str, ...]) -> bool:
        """Whether it is time to hand the counts on."""
        now = timezone.now()
        with self.lock:
            client_pk = caller.client.client_pk if caller.client else None
            for field in deprecated:
                self.fields[client_pk, field, now.date().isoformat()] += 1
            if caller.client:
                self.tokens[caller.client.token_pk, caller.client.client_pk] = now.isoformat()
            is_full = len(self.fields) + len(self.tokens) > MOST_GATHERED
            return is_full or time.monotonic() - self.emptied_at > GATHER_SECONDS

    def empty(self) -> tuple[Counter[tuple[int | None, str, str]], dict[tuple[int, int], str]]:
        with self.lock:
            found = self.fields, self.tokens
            self.fields, self.tokens = Counter(), {}
            self.emptied_at = time.monotonic()
            return found


buffer = UsageBuffer()


def note_use(caller: Caller, prepared: PreparedDocument) -> None:
    """Counts one use; from time to time a thread hands the counts on."""
    if (caller.client or prepared.deprecated) and buffer.note(caller, prepared.deprecated):
        threading.Thread(target=hand_on_in_thread, name="usage", daemon=True).start()


def hand_on_in_thread() -> None:
    try:
        hand_on()
    finally:
        connection.close()


def hand_on() -> None:
    """Empties the buffer of this process. What cannot be kept is logged and lost: it is only a count."""
    fields, tokens = buffer.empty()
    try:
        client = shared_client()
        if client is None:
            write_fields(fields)
            write_tokens(tokens)
        else:
            share(client, fields, tokens)
    except (DatabaseError, RedisError) as error:
        logger.warning("counts of use were lost: %s", error)


def share(client: Any, fields: Counter[tuple[int | None, str, str]], tokens: dict[tuple[int, int], str]) -> None:
    pipeline = client.pipeline(transaction=False)
    for key, times in fields.items():
        pipeline.hincrby(FIELDS_KEY, json.dumps(key), times)
    for pair, moment in tokens.items():
        pipeline.hset(TOKENS_KEY, json.dumps(pair), moment)
    pipeline.execute()


def collect_usage() -> None:
    """Writes down what all processes shared; a periodic job of the worker."""
    client = shared_client()
    if client is None:
        return
    try:
        write_fields(Counter({tuple(json.loads(key)): int(times) for key, times in taken(client, FIELDS_KEY).items()}))
        write_tokens({tuple(json.loads(key)): value.decode() for key, value in taken(client, TOKENS_KEY).items()})
    except RedisError as error:
        logger.warning("shared counts of use could not be read: %s", error)


def taken(client: Any, key: str) -> dict[bytes, bytes]:
    """All of a hash, which is empty afterwards."""
    found, _deleted = client.pipeline(transaction=True).hgetall(key).delete(key).execute()
    return dict(found)


def write_fields(fields: Counter[tuple[int | None, str, str]]) -> None:
    known = set(ApiClient.objects.values_list("pk", flat=True)) if fields else set()
    for (client_pk, field, day), times in fields.items():
        if client_pk is not None and client_pk not in known:
            continue
        row, _created = DeprecatedUse.objects.get_or_create(client_id=client_pk, field=field, day=day)
        DeprecatedUse.objects.filter(pk=row.pk).update(times=F("times") + times)


def write_tokens(tokens: dict[tuple[int, int], str]) -> None:
    for (token_pk, client_pk), moment in tokens.items():
        used_at = parse_datetime(moment)
        ApiToken.objects.filter(pk=token_pk).update(last_used_at=used_at)
        ApiClient.objects.filter(pk=client_pk).update(last_used_at=used_at)
