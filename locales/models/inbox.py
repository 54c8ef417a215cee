"""What only grows: calls of the service as they came, and every change of state with who made it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from locales.models.jobs import JobTarget, TranslationJob


class TranslationDelivery(models.Model):
    """One call of the service, stored as it came before it was answered.

    ``sha256`` is that of query and body together, so that the same text for two languages is two deliveries. The body
    is dropped after some weeks; its hash and its size stay.
    """

    class Outcome(models.TextChoices):
        WAITING = "", _("not read yet")
        ACCEPTED = "accepted", _("accepted")
        NOTED = "noted", _("noted")
        UNREADABLE = "unreadable", _("could not be read")
        REFERENCE_MISMATCH = "reference_mismatch", _("belongs to another job")
        FOREIGN_LANGUAGE = "foreign_language", _("language was not asked for")
        IGNORED = "ignored", _("came too late")
        DUPLICATE_DIFFERENT = "duplicate_different", _("a second, different text")

    job = models.ForeignKey(TranslationJob, on_delete=models.CASCADE, related_name="deliveries")
    kind = models.CharField(max_length=16)
    language = models.CharField(_("language"), max_length=16, blank=True)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    query = models.TextField(blank=True)
    body = models.BinaryField(null=True)
    encoding = models.CharField(max_length=64, blank=True)
    received_at = models.DateTimeField(_("arrived"), default=timezone.now)
    remote_address = models.CharField(max_length=64, blank=True)
    user_agent = models.CharField(max_length=255, blank=True)
    processed_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=32, choices=Outcome.choices, blank=True)

    class Meta:
        verbose_name = _("translation delivery")
        verbose_name_plural = _("translation deliveries")
        indexes = [models.Index(fields=["processed_at", "received_at"], name="translation_delivery_waiting")]
        constraints = [
            models.UniqueConstraint(fields=["job", "kind", "sha256"], name="translation_delivery_once"),
        ]

    def __str__(self) -> str:
        return f"{self.job_id} {self.kind} {self.sha256[:8]}"


class JobEvent(models.Model):
    """One change of state, or one thing that a person did. ``data`` holds ids and numbers, never text."""

    class Actor(models.TextChoices):
        SYSTEM = "system", _("the platform")
        USER = "user", _("a person")
        CALLBACK = "callback", _("the service")
        UPLOAD = "upload", _("an upload")

    job = models.ForeignKey(TranslationJob, on_delete=models.CASCADE, related_name="events")
    target = models.ForeignKey(JobTarget, null=True, on_delete=models.CASCADE, related_name="events")
    actor = models.CharField(max_length=16, choices=Actor.choices, default=Actor.SYSTEM)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    verb = models.CharField(max_length=32)
    old_state = models.CharField(max_length=16, blank=True)
    new_state = models.CharField(max_length=16, blank=True)
    data = models.JSONField(default=dict)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("event of a translation job")
        verbose_name_plural = _("events of translation jobs")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.verb} {self.old_state}→{self.new_state}"
