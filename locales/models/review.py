"""What people make of machine text: the review of each string, and the words that are never translated."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SegmentReview(models.Model):
    """How one string of one translation came about and whether somebody has read it.

    wagtail-localize forgets the tool when a string is edited, and knows no "read and found good".
    """

    class State(models.TextChoices):
        MACHINE = "machine", _("to be reviewed")
        FLAGGED = "flagged", _("needs a person")
        POST_EDITED = "post_edited", _("edited")
        REVIEWED = "reviewed", _("reviewed")
        MANUAL = "manual", _("translated by a person")
        OUTDATED = "outdated", _("source changed")

    class Provenance(models.TextChoices):
        MACHINE = "machine", _("machine")
        POST_EDITED = "post_edited", _("machine, edited by a person")
        MANUAL = "manual", _("person")

    translation = models.ForeignKey("wagtail_localize.Translation", on_delete=models.CASCADE, related_name="+")
    string = models.ForeignKey("wagtail_localize.String", on_delete=models.CASCADE, related_name="+")
    context = models.ForeignKey("wagtail_localize.TranslationContext", on_delete=models.CASCADE, related_name="+")
    state = models.CharField(_("state"), max_length=16, choices=State.choices, default=State.MACHINE)
    provenance = models.CharField(max_length=16, choices=Provenance.choices, default=Provenance.MACHINE)
    mt_sha256 = models.CharField(max_length=64, blank=True, help_text="Of the machine text as it was stored.")
    flags = models.JSONField(default=list, help_text="Codes of what the checks found.")
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    reviewed_at = models.DateTimeField(_("reviewed"), null=True)

    class Meta:
        verbose_name = _("review of a string")
        verbose_name_plural = _("reviews of strings")
        constraints = [models.UniqueConstraint(fields=["translation", "string", "context"], name="segment_review_once")]

    def __str__(self) -> str:
        return f"{self.translation_id} {self.string_id} {self.state}"


# Somebody has decided about these: no machine text replaces them.
SETTLED = frozenset(
    {SegmentReview.State.POST_EDITED, SegmentReview.State.REVIEWED, SegmentReview.State.MANUAL},
)


class ProtectedTerm(models.Model):
    """A word or name that stays as it is in every language, or has one fixed form in each."""

    term = models.CharField(_("term"), max_length=255)
    source_locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.CASCADE, related_name="+")
    is_case_sensitive = models.BooleanField(_("upper and lower case matter"), default=True)
    fixed_forms = models.JSONField(
        _("fixed forms"), default=dict, blank=True, help_text=_("By language code; empty: never translated.")
    )
    note = models.TextField(_("note"), blank=True)

    class Meta:
        verbose_name = _("protected term")
        verbose_name_plural = _("protected terms")
        ordering = ["term"]
        constraints = [models.UniqueConstraint(fields=["term", "source_locale"], name="protected_term_once")]

    def __str__(self) -> str:
        return self.term
