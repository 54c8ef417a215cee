"""One request to the translation service, the languages it was made for, and the strings that it carried."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from locales.states import NEVER_SENT, OPEN_TARGETS, JobState, TargetState


class TranslationJob(models.Model):
    """One request: one document of one source for one or more languages.

    Requests that carry the same document belong to one family: the first is its root, and it alone has the segments.
    A language that is sent again, or that finds no free slot, moves to a new member with a token of its own.
    """

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    root = models.ForeignKey("self", null=True, on_delete=models.CASCADE, related_name="members")
    parent = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="children")
    source = models.ForeignKey(
        "wagtail_localize.TranslationSource", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    source_locale = models.ForeignKey("wagtailcore.Locale", null=True, on_delete=models.SET_NULL, related_name="+")
    source_language = models.CharField(_("source language"), max_length=16)
    content_hash = models.CharField(max_length=64)
    dialect = models.CharField(max_length=8)
    domain = models.CharField(_("domain"), max_length=64)
    format = models.CharField(max_length=16, default="html")
    protect_mode = models.CharField(max_length=16, default="span")
    token_digest = models.CharField(max_length=64, unique=True)
    asked = models.JSONField(default=list, help_text="Remote codes of the languages that it was sent with.")
    request_id = models.CharField(_("number at the service"), max_length=64, null=True)  # noqa: DJ001 (unknown is not empty)
    state = models.CharField(_("state"), max_length=16, choices=JobState.choices, default=JobState.READY)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    busy_answers = models.PositiveIntegerField(default=0, help_text="Refusals for too much in flight: no limit.")
    next_attempt_at = models.DateTimeField(_("next attempt"), default=timezone.now)
    lease_owner = models.CharField(max_length=64, blank=True)
    lease_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField(_("created"), default=timezone.now)
    submitted_at = models.DateTimeField(_("sent"), null=True)
    finished_at = models.DateTimeField(_("finished"), null=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    characters = models.PositiveIntegerField(_("characters"), default=0)
    error_code = models.BigIntegerField(null=True)
    error_message = models.TextField(_("error"), blank=True)

    class Meta:
        verbose_name = _("translation job")
        verbose_name_plural = _("translation jobs")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "next_attempt_at"], name="translation_job_due"),
            # Not unique: the service may count from one again, and no answer is looked up by it.
            models.Index(fields=["dialect", "request_id"], name="translation_job_request"),
        ]
        constraints = [
            models.CheckConstraint(
                name="translation_job_not_sent_yet",
                condition=~Q(state__in=sorted(NEVER_SENT)) | Q(request_id=None, submitted_at=None),
            ),
            models.CheckConstraint(
                name="translation_job_leased_while_sending",
                condition=~Q(state=JobState.SENDING) | Q(lease_until__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.uuid)

    @property
    def document_job(self) -> "TranslationJob":
        """The member of the family that has the segments."""
        return self.root or self

    @property
    def sentinel(self) -> str:
        """What the last block of the document says; the same for the whole family, so that any answer can be read."""
        return f"END-{self.document_job.uuid.hex[:4]}"


class JobTargetQuerySet(models.QuerySet["JobTarget"]):
    def open(self) -> "JobTargetQuerySet":
        return self.filter(state__in=OPEN_TARGETS)

    def of_family(self, job: TranslationJob) -> "JobTargetQuerySet":
        root = job.root_id or job.pk
        return self.filter(Q(job_id=root) | Q(job__root_id=root))


class JobTarget(models.Model):
    """One language of a job. There is one row for each language of a family, whichever request asks for it now."""

    class DraftState(models.TextChoices):
        NONE = "none", _("not made")
        MADE = "made", _("made")
        POSTPONED = "postponed", _("waits for the page")
        FAILED = "failed", _("could not be made")

    job = models.ForeignKey(TranslationJob, on_delete=models.CASCADE, related_name="targets")
    source = models.ForeignKey(
        "wagtail_localize.TranslationSource", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    translation = models.ForeignKey(
        "wagtail_localize.Translation", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    locale = models.ForeignKey("wagtailcore.Locale", null=True, on_delete=models.SET_NULL, related_name="+")
    language_code = models.CharField(_("language"), max_length=16)
    remote_code = models.CharField(max_length=16)
    content_hash = models.CharField(max_length=64)
    state = models.CharField(_("state"), max_length=16, choices=TargetState.choices, default=TargetState.QUEUED)
    resubmits = models.PositiveSmallIntegerField(default=0)
    first_submitted_at = models.DateTimeField(null=True)
    deadline = models.DateTimeField(_("deadline"), null=True)
    delivered_at = models.DateTimeField(_("arrived"), null=True)
    ingested_at = models.DateTimeField(null=True)
    delivery = models.ForeignKey("locales.TranslationDelivery", null=True, on_delete=models.SET_NULL, related_name="+")
    is_partial = models.BooleanField(_("incomplete"), default=False)
    ok = models.PositiveIntegerField(default=0)
    kept_human = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)
    missing = models.PositiveIntegerField(default=0)
    stale = models.PositiveIntegerField(default=0)
    warned = models.PositiveIntegerField(default=0)
    error_code = models.BigIntegerField(null=True)
    reason = models.CharField(max_length=32, blank=True)
    error_message = models.TextField(_("error"), blank=True)
    draft_state = models.CharField(max_length=16, choices=DraftState.choices, default=DraftState.NONE)
    revision = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    manual_upload = models.BooleanField(default=False)

    objects = JobTargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("language of a translation job")
        verbose_name_plural = _("languages of translation jobs")
        indexes = [models.Index(fields=["state", "deadline"], name="job_target_deadline")]
        constraints = [
            models.UniqueConstraint(fields=["job", "translation"], name="job_target_translation"),
            models.UniqueConstraint(fields=["job", "remote_code"], name="job_target_language"),
            models.UniqueConstraint(
                fields=["source", "locale", "content_hash"],
                condition=Q(state__in=sorted(OPEN_TARGETS)),
                name="job_target_open_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.job_id} {self.remote_code}"


class JobSegment(models.Model):
    """One string of a job's document, under the id that it has there; ``fragment`` is what was sent."""

    job = models.ForeignKey(TranslationJob, on_delete=models.CASCADE, related_name="segments")
    key = models.CharField(max_length=16)
    order = models.PositiveIntegerField()
    string = models.ForeignKey("wagtail_localize.String", null=True, on_delete=models.SET_NULL, related_name="+")
    context = models.ForeignKey(
        "wagtail_localize.TranslationContext", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    fragment = models.TextField()
    max_length = models.PositiveIntegerField(null=True)
    protected = models.JSONField(default=list, help_text="(kind, text) of what was protected when it was sent.")

    class Meta:
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["job", "key"], name="job_segment_key")]

    def __str__(self) -> str:
        return f"{self.job_id} {self.key}"


def ordered_segments(job: TranslationJob) -> Any:
    """The segments of the document that the job carries, in the order of the document."""
    return JobSegment.objects.filter(job_id=job.root_id or job.pk).order_by("order")
