"""Reads stored calls one after another: one task for many of them, because each would cost as much as the work itself.

Every call has its own transactions. One that cannot be read gets a task of its own and holds up no other.
"""

import logging
import time

from django.utils.module_loading import import_string

from locales.ingesting.services import process_delivery
from locales.models import TranslationDelivery

logger = logging.getLogger(__name__)

# Short enough that mails, and requests for the places that became free, do not wait for long.
MOST_AT_ONCE = 50
BATCH_SECONDS = 5
READ_ONE = "locales.tasks.ingest_delivery"


def read_batch() -> int:
    """Reads what waits, the oldest first. Returns how many calls; those of another worker are passed over."""
    ends_at = time.monotonic() + BATCH_SECONDS
    waiting = TranslationDelivery.objects.filter(processed_at=None).order_by("pk")
    read = 0
    for pk in list(waiting.values_list("pk", flat=True)[:MOST_AT_ONCE]):
        read_or_put_aside(pk)
        read += 1
        if time.monotonic() > ends_at:
            break
    return read


def read_or_put_aside(pk: int) -> None:
    try:
        process_delivery(pk, is_first=True)
    except Exception:
        # Where the database is gone this raises again, and the whole batch is tried later.
        import_string(READ_ONE).enqueue(pk)
        logger.exception("call %s of the translation service could not be read among others", pk)
