"""Calls that were stored and not read, text that arrived and was not written, drafts that had to wait."""

import logging
from datetime import timedelta

from django.db import DatabaseError, transaction
from django.utils import timezone

from content_models.catalogue.locking import lock_catalogue
from locales.ingesting.drafts import make_draft
from locales.ingesting.services import ingest_target, locked_target, process_delivery, system_user
from locales.models import JobTarget, TranslationDelivery
from locales.moves import set_values
from locales.states import TargetState

logger = logging.getLogger(__name__)

# Their own tasks come first; who is older than this has lost his.
PATIENCE = timedelta(minutes=1)
# Filed and written by the same worker, one right after the other.
WRITTEN_WITHIN = timedelta(seconds=10)
PORTION = 500


def file_waiting_deliveries() -> int:
    before = timezone.now() - PATIENCE
    waiting = TranslationDelivery.objects.filter(processed_at=None, received_at__lt=before).order_by("received_at")
    found = list(waiting.values_list("pk", flat=True)[:PORTION])
    for pk in found:
        process_delivery(pk)
    return len(found)


def ingest_waiting_targets() -> int:
    """Text of which the call was filed by a worker that died before it wrote the text."""
    before = timezone.now() - WRITTEN_WITHIN
    waiting = JobTarget.objects.filter(state=TargetState.DELIVERED, delivered_at__lt=before).order_by("delivered_at")
    return sum(is_written(pk) for pk in list(waiting.values_list("pk", flat=True)[:PORTION]))


def is_written(target_id: int) -> bool:
    """Now, by this call; one that cannot be written holds up no other."""
    try:
        return ingest_target(target_id)
    except DatabaseError:
        raise
    except Exception:
        logger.exception("the text of language %s of a translation job could not be written", target_id)
        return False


def make_postponed_drafts() -> int:
    """Makes drafts whose page is unlocked and out of its workflow by now. Aliases wait for their editors."""
    postponed = JobTarget.objects.filter(state=TargetState.INGESTED, draft_state=JobTarget.DraftState.POSTPONED)
    waiting = postponed.exclude(reason="alias").order_by("ingested_at")
    return sum(make_postponed_draft(pk) for pk in list(waiting.values_list("pk", flat=True)[:PORTION]))


def make_postponed_draft(target_id: int) -> bool:
    with transaction.atomic():
        lock_catalogue()
        target, _job = locked_target(target_id)
        if target.draft_state != JobTarget.DraftState.POSTPONED:
            return False
        if target.translation is None or not target.translation.enabled:
            set_values(target, draft_state=JobTarget.DraftState.NONE)
            return False
        draft = make_draft(target.translation, system_user())
        if draft.state == JobTarget.DraftState.POSTPONED:
            return False
        set_values(
            target, draft_state=draft.state, revision=draft.revision, reason=draft.reason, error_message=draft.message
        )
    return True
