"""New members of a job's family: languages that are asked for in another request, with a token of its own.

The token of the request that they leave stays good: whatever it brings finds the language by the family.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from django.utils import timezone

from locales.documents.fragments import character_count
from locales.job_tokens import digest_for
from locales.models import JobSegment, JobTarget, TranslationJob
from locales.moves import note


def move_to_new_member(
    job: TranslationJob, targets: Sequence[JobTarget], *, verb: str, next_attempt_at: datetime | None = None
) -> TranslationJob:
    """Makes a job that is ready to be sent and gives it the languages, which the caller has locked and queued."""
    uuid = uuid4()
    member = TranslationJob.objects.create(
        uuid=uuid,
        root_id=job.root_id or job.pk,
        parent=job,
        token_digest=digest_for(uuid),
        next_attempt_at=next_attempt_at or timezone.now(),
        characters=characters_of(job, len(targets)),
        **{name: getattr(job, name) for name in COPIED},
    )
    JobTarget.objects.filter(pk__in=[target.pk for target in targets]).update(job=member)
    for target in targets:
        target.job = member
    note(job, verb, member=member.pk, languages=len(targets))
    return member


COPIED = (
    "source_id",
    "source_locale_id",
    "source_language",
    "content_hash",
    "dialect",
    "domain",
    "format",
    "protect_mode",
    "created_by_id",
)


def characters_of(job: TranslationJob, languages: int) -> int:
    """The cost of the same document for so many languages."""
    fragments = JobSegment.objects.filter(job=job.document_job).values_list("fragment", flat=True)
    return character_count(fragments) * languages
