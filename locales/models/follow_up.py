"""What follows after machine text was written, and what a change of the source means for its translations."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class TargetFollowUp(models.Model):
    """What came of one language of a job after its text was written: published by policy or not, told to whom."""

    class Outcome(models.TextChoices):
        WAITS = "waits", _("waits for a reviewer")
        PUBLISHED = "published", _("published by policy")
        NEEDS_PERSON = "needs_person", _("not published: a text needs a person")
        NO_DRAFT = "no_draft", _("not published: there is no draft")
        NOT_ALLOWED = "not_allowed", _("not published: whoever decided may no longer publish it")
        REFUSED = "refused", _("not published: the page refused it")

    target = models.OneToOneField(
        "locales.JobTarget", primary_key=True, on_delete=models.CASCADE, related_name="follow_up"
    )
    outcome = models.CharField(_("outcome"), max_length=16, choices=Outcome.choices, default=Outcome.WAITS)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    noticed_at = models.DateTimeField(_("told by mail"), null=True)

    class Meta:
        verbose_name = _("what followed a translation")
        verbose_name_plural = _("what followed translations")
        indexes = [models.Index(fields=["noticed_at", "at"], name="follow_up_not_told")]
        permissions = [("review_translation", "Can review translations")]

    def __str__(self) -> str:
        return f"{self.target_id} {self.outcome}"


class OutdatedTranslation(models.Model):
    """That the source of a translation has other text than the translation was published from.

    Both lists hold ``{"path", "old", "new"}`` with fragments of the source. ``pending`` is what the source says now and
    its last synchronised version does not, as of ``noted_at``; ``synced`` is what earlier synchronisations brought. It
    ends when the translation is published with everything translated.
    """

    translation = models.OneToOneField(
        "wagtail_localize.Translation", primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    since = models.DateTimeField(_("since"), default=timezone.now)
    noted_at = models.DateTimeField(default=timezone.now)
    pending = models.JSONField(default=list)
    synced = models.JSONField(default=list)

    class Meta:
        verbose_name = _("outdated translation")
        verbose_name_plural = _("outdated translations")

    def __str__(self) -> str:
        return str(self.translation_id)
