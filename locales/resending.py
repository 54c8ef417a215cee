"""Asks again for languages that failed or whose answer was unusable, when a person says so."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from locales.members import move_to_new_member
from locales.models import JobEvent, JobTarget, TranslationJob
from locales.moves import move_targets, settle_job
from locales.states import MAY_BE_SENT_AGAIN, TargetState
from locales.waking import wake_sender


def retry_targets(targets: Iterable[JobTarget], *, user: Any = None) -> list[JobTarget]:
    """Queues them in new requests, as if they had never been sent. Returns those that could be.

    Left out are languages that are no longer wanted, and those for which a newer request has the same strings.
    """
    ids: dict[int, list[int]] = {}
    for target in targets:
        ids.setdefault(target.job_id, []).append(target.pk)
    return [target for job_id, chosen in ids.items() for target in retry_of_job(job_id, chosen, user)]


def retry_of_job(job_id: int, target_ids: list[int], user: Any) -> list[JobTarget]:
    with transaction.atomic():
        job = TranslationJob.objects.select_for_update().get(pk=job_id)
        failed = job.targets.select_for_update(of=("self",)).select_related("translation").filter(pk__in=target_ids)
        chosen = [target for target in failed.order_by("remote_code") if may_be_sent_again(target)]
        if not chosen:
            return []
        actor = JobEvent.Actor.USER if user else JobEvent.Actor.SYSTEM
        move_targets(
            chosen,
            TargetState.QUEUED,
            actor=actor,
            user=user,
            resubmits=0,
            first_submitted_at=None,
            deadline=None,
            delivery=None,
            reason="",
            error_code=None,
            error_message="",
        )
        move_to_new_member(job, chosen, verb="retried")
        settle_job(job)
        transaction.on_commit(wake_sender)
    return chosen


def may_be_sent_again(target: JobTarget) -> bool:
    """Whether it ended badly, somebody still wants it, and nothing newer is under way with the same strings."""
    if target.state not in MAY_BE_SENT_AGAIN or target.translation is None or not target.translation.enabled:
        return False
    same = {"source_id": target.source_id, "locale_id": target.locale_id, "content_hash": target.content_hash}
    return target.locale_id is not None and not JobTarget.objects.open().filter(**same).exists()
