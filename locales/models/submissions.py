"""What editors asked for in one go: objects times languages, with the estimate that they saw and who asked."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class TranslationSubmission(models.Model):
    """Estimated first, then confirmed by its editor, then turned into jobs object by object in the background."""

    class State(models.TextChoices):
        ESTIMATING = "estimating", _("being estimated")
        ESTIMATED = "estimated", _("waits for your confirmation")
        BUILDING = "building", _("being handed over")
        BUILT = "built", _("handed over")
        CANCELLED = "cancelled", _("cancelled")

    state = models.CharField(_("state"), max_length=16, choices=State.choices, default=State.ESTIMATING)
    locales: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(
        "wagtailcore.Locale", related_name="+", verbose_name=_("languages")
    )
    domain = models.CharField(_("domain"), max_length=64, blank=True)
    is_refresh = models.BooleanField(_("also machine text that nobody has reviewed"), default=False)
    created_at = models.DateTimeField(_("asked"), default=timezone.now)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("asked by")
    )
    confirmed_at = models.DateTimeField(_("confirmed"), null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("translation request")
        verbose_name_plural = _("translation requests")
        ordering = ["-created_at", "-pk"]
        default_permissions = ("view",)
        permissions = [
            ("submit_etranslation", _("Can ask for machine translation")),
            ("exceed_translation_quota", _("Can ask for more machine translation than the quota")),
            ("manage_translation_jobs", _("Can manage translation jobs")),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"


OPEN_SUBMISSIONS = frozenset(
    {
        TranslationSubmission.State.ESTIMATING,
        TranslationSubmission.State.ESTIMATED,
        TranslationSubmission.State.BUILDING,
    }
)
# Something happens by itself in these.
MOVING_SUBMISSIONS = OPEN_SUBMISSIONS - {TranslationSubmission.State.ESTIMATED}


class SubmissionObject(models.Model):
    """One page or snippet of a submission. Strings and characters are counted once for each language."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        ESTIMATED = "estimated", _("estimated")
        REQUESTED = "requested", _("handed over")
        COMPLETE = "complete", _("nothing to translate")
        FAILED = "failed", _("left out")

    class Reason(models.TextChoices):
        NONE = "", ""
        GONE = "gone", _("It was deleted.")
        NOT_ALLOWED = "not_allowed", _("You may not have it translated.")
        NO_DRAFTS = "no_drafts", _("It has no drafts, so machine text would go live at once.")
        DISABLED = "disabled", _("Machine translation is switched off.")
        MARKUP = "markup", _("Its text holds markup that cannot be translated by machine.")
        DEFECT = "defect", _("It could not be read. Tell an administrator.")

    submission = models.ForeignKey(TranslationSubmission, on_delete=models.CASCADE, related_name="objects_asked")
    content_type = models.ForeignKey("contenttypes.ContentType", on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=255)
    title = models.CharField(_("title"), max_length=255)
    source = models.ForeignKey(
        "wagtail_localize.TranslationSource", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    state = models.CharField(_("state"), max_length=16, choices=State.choices, default=State.WAITING)
    reason = models.CharField(max_length=16, choices=Reason.choices, blank=True)
    new = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    characters = models.PositiveIntegerField(default=0)
    requests = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("object of a translation request")
        verbose_name_plural = _("objects of translation requests")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["submission", "content_type", "object_id"], name="submission_object_once")
        ]

    def __str__(self) -> str:
        return self.title

    def instance(self) -> Any:
        """The page or snippet; None when it was deleted."""
        model = self.content_type.model_class()
        try:
            return model._default_manager.get(pk=self.object_id) if model is not None else None
        except ObjectDoesNotExist:
            return None
