"""Sends the outbox to the CDN, in order and in one go; what fails is tried again, later and later, never dropped."""

import logging
from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from graphql_schema.delivery.drivers import PurgeError, purge
from graphql_schema.delivery.outbox import acknowledge
from graphql_schema.models import PurgeOutbox

logger = logging.getLogger("graphql_schema.delivery")

BATCH = 100
LONGEST_PAUSE = 300


def purge_due() -> int:
    """Purges what waits. Returns how many rows were done."""
    waiting = list(PurgeOutbox.objects.filter(purged_at=None).order_by("pk")[:BATCH])
    if not waiting or waiting[0].next_attempt_at > timezone.now():
        return 0
    try:
        purge(list(dict.fromkeys(tag for row in waiting for tag in row.tags)))
    except PurgeError as error:
        postpone(waiting, error)
        return 0
    acknowledge(waiting)
    return len(waiting)


def postpone(rows: list[PurgeOutbox], error: PurgeError) -> None:
    pause = pause_after(rows[0].attempts + 1)
    logger.error("purge %s failed; next attempt in %s s: %s", rows[0].pk, pause.total_seconds(), error)
    PurgeOutbox.objects.filter(pk__in=[row.pk for row in rows]).update(
        attempts=F("attempts") + 1, next_attempt_at=timezone.now() + pause, error=str(error)
    )


def pause_after(attempt: int) -> timedelta:
    """1, 2, 4 … seconds after each attempt, at most five minutes."""
    return timedelta(seconds=min(2.0 ** min(attempt - 1, 20), LONGEST_PAUSE))
