"""What may happen to machine text without a reader: the decision for a type of content and a language."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class TranslationPolicy(models.Model):
    """A decision that somebody answers for; without one, machine text always waits for a reviewer."""

    class Decision(models.TextChoices):
        REVIEW = "review", _("Always review")
        PUBLISH = "publish", _("Publish and mark as machine translation")
        NEVER = "never", _("Never translate by machine")

    content_type = models.ForeignKey(
        "contenttypes.ContentType", on_delete=models.CASCADE, related_name="+", verbose_name=_("type of content")
    )
    locale = models.ForeignKey(
        "wagtailcore.Locale",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("language"),
        help_text=_("Empty: every language that has no decision of its own."),
    )
    decision = models.CharField(_("decision"), max_length=16, choices=Decision.choices, default=Decision.REVIEW)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("decided by"),
    )
    decided_at = models.DateTimeField(_("decided"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("translation policy")
        verbose_name_plural = _("translation policies")
        ordering = ["content_type__app_label", "content_type__model", "locale__language_code"]
        constraints = [
            models.UniqueConstraint(fields=["content_type", "locale"], name="translation_policy_once"),
            models.UniqueConstraint(
                fields=["content_type"], condition=Q(locale=None), name="translation_policy_once_for_all_languages"
            ),
        ]

    def __str__(self) -> str:
        language = self.locale.get_display_name() if self.locale is not None else _("every language")
        return f"{self.content_type.name}, {language}"
