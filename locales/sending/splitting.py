"""A document that the service finds too large goes out again in two halves."""

from wagtail_localize.models import Translation

from locales.etranslation.settings import ETranslationSettings
from locales.models import JobTarget, TranslationJob
from locales.models.jobs import ordered_segments
from locales.moves import move_targets, note, settle_job
from locales.requesting.missing import Wanted
from locales.requesting.portions import halves
from locales.requesting.services import commit_job
from locales.states import TargetState


def split_job(job: TranslationJob, settings: ETranslationSettings) -> bool:
    """Replaces a job that is being sent by two with half of its strings each; false when there is one string only."""
    segments = list(ordered_segments(job).select_related("string", "context"))
    wanted = [
        Wanted(segment.string_id, segment.context_id, segment.context.path, segment.fragment)
        for segment in segments
        if segment.string_id and segment.context_id
    ]
    targets = waiting_targets(job)
    if len(wanted) < 2 or job.source is None or not targets:
        return False
    move_targets(targets, TargetState.SUPERSEDED, reason="split")
    translations = list(
        Translation.objects.filter(pk__in=[target.translation_id for target in targets]).select_related("target_locale")
    )
    for part in halves(wanted):
        half = commit_job(
            job.source, part, translations, settings=settings, user=job.created_by, domain=job.domain, parent=job
        )
        note(job, "split_for_size", part=half.pk, strings=len(part))
    settle_job(job)
    return True


def waiting_targets(job: TranslationJob) -> list[JobTarget]:
    waiting = job.targets.select_for_update().filter(state__in=[TargetState.QUEUED, TargetState.SUBMITTED])
    return [target for target in waiting if target.translation_id is not None]
