"""After the text of a language was written: publishes it where somebody decided so, else leaves it to reviewers.

A step of its own, so that ingestion never publishes anything. Every function may run twice.
"""

import logging
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from wagtail_localize.models import Translation

from content_models.catalogue.locking import lock_catalogue
from locales.models import JobTarget, TargetFollowUp, TranslationPolicy
from locales.reviewing.policies import policy_for
from locales.reviewing.publishing import UnpublishableError, publish_draft
from locales.reviewing.segments import SegmentState, segments_of
from locales.states import OPEN_TARGETS, TargetState

logger = logging.getLogger(__name__)

Outcome = TargetFollowUp.Outcome
AT_ONCE = 200


def follow_up_ingested() -> int:
    """Follows up what was written since. Returns how many languages of jobs."""
    due = list(due_targets().values_list("pk", flat=True)[:AT_ONCE])
    if due and not TranslationPolicy.objects.filter(decision=TranslationPolicy.Decision.PUBLISH).exists():
        # Everything waits for a reviewer, so there is nothing to be done for each.
        TargetFollowUp.objects.bulk_create([TargetFollowUp(target_id=pk) for pk in due], ignore_conflicts=True)
        return len(due)
    return sum(follow_up(pk) for pk in due)


def due_targets() -> QuerySet[JobTarget]:
    """Written, not followed up, and nothing more of the same translation is under way."""
    rest = JobTarget.objects.filter(translation_id=OuterRef("translation_id"), state__in=OPEN_TARGETS)
    return JobTarget.objects.filter(~Exists(rest), state=TargetState.INGESTED, follow_up=None).order_by("ingested_at")


def follow_up(target_id: int) -> bool:
    """Whether this call did it; a second one finds the row."""
    with transaction.atomic():
        lock_catalogue()
        row, is_new = TargetFollowUp.objects.get_or_create(target_id=target_id)
        if not is_new:
            return False
        target = JobTarget.objects.select_related("translation__source", "translation__target_locale").get(pk=target_id)
        row.outcome, row.decided_by = outcome_of(target)
        row.save(update_fields=["outcome", "decided_by"])
    return True


def outcome_of(target: JobTarget) -> tuple[str, Any]:
    """Publishes by policy. Returns what came of it and in whose name."""
    translation = target.translation
    if translation is None:
        return Outcome.WAITS, None
    policy = policy_for(translation.source.specific_content_type_id, translation.target_locale_id)
    if policy is None or policy.decision != TranslationPolicy.Decision.PUBLISH:
        return Outcome.WAITS, None
    if needs_a_person(translation):
        return Outcome.NEEDS_PERSON, policy.decided_by
    if target.draft_state == JobTarget.DraftState.FAILED:
        return Outcome.NO_DRAFT, policy.decided_by
    return publish_in_the_name_of(policy.decided_by, translation), policy.decided_by


def needs_a_person(translation: Translation) -> bool:
    """Machine text that merely waits to be read does not: that is what the decision is about."""
    return any(each.needs_a_person and each.state != SegmentState.MACHINE for each in segments_of(translation))


def publish_in_the_name_of(user: Any, translation: Translation) -> str:
    if user is None or not user.is_active:
        return Outcome.NOT_ALLOWED
    try:
        with transaction.atomic():
            publish_draft(translation, user)
    except PermissionDenied:
        return Outcome.NOT_ALLOWED
    except UnpublishableError as error:
        logger.warning("translation %s was not published by policy: %s", translation.pk, error)
        return Outcome.REFUSED
    return Outcome.PUBLISHED
