"""One sweep over everything that may have been interrupted, lost or become overdue; cron alone is enough to call it."""

import logging
from collections.abc import Callable
from datetime import timedelta

from django.db import DatabaseError
from django.utils import timezone

from locales.etranslation.settings import etranslation_settings
from locales.models import TranslationDelivery
from locales.sending.services import send_due_jobs
from locales.sweeping.arrivals import file_waiting_deliveries, ingest_waiting_targets, make_postponed_drafts
from locales.sweeping.health import look_after_stopped_service
from locales.sweeping.jobs import end_grace, give_back_expired_leases, settle_finished_jobs
from locales.sweeping.overdue import mark_overdue, send_overdue_again

logger = logging.getLogger(__name__)

Step = Callable[[], int]


def sweep() -> dict[str, int]:
    """Runs every step, in the order in which they depend on each other. Returns how often each did something.

    One that fails keeps no other from running.
    """
    return {step.__name__: run(step) for step in STEPS}


def run(step: Step) -> int:
    try:
        return step()
    except DatabaseError:
        raise
    except Exception:
        logger.exception("the step %s of the translation sweep failed", step.__name__)
        return 0


def forget_bodies() -> int:
    """Drops what deliveries brought weeks ago; their hashes and sizes stay."""
    before = timezone.now() - timedelta(days=etranslation_settings().inbox_retention_days)
    old = TranslationDelivery.objects.filter(processed_at__lt=before, body__isnull=False)
    return old.update(body=None)


STEPS: tuple[Step, ...] = (
    file_waiting_deliveries,
    ingest_waiting_targets,
    give_back_expired_leases,
    end_grace,
    mark_overdue,
    send_overdue_again,
    settle_finished_jobs,
    make_postponed_drafts,
    look_after_stopped_service,
    forget_bodies,
    send_due_jobs,
)
