"""Users of the platform and what they agreed to; profiles live in the apps that need them."""

import uuid

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """Somebody who can log in, and the part of the content that they are confined to.

    Languages are codes, not locales: Wagtail's first migrations need this table before there are any locales.
    """

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    countries = models.ManyToManyField(
        "taxonomies.Term",
        blank=True,
        related_name="+",
        limit_choices_to={"vocabulary": "country"},
        verbose_name=_("confined to countries"),
        help_text=_("National editors see and edit only the content of these countries. Empty: not confined."),
    )
    coalition_key = models.UUIDField(
        null=True,
        blank=True,
        verbose_name=_("confined to coalition"),
        help_text=_("Coalition members see and edit only the content of this national coalition."),
    )
    languages = models.JSONField(
        default=list,
        blank=True,
        verbose_name=_("confined to languages"),
        help_text=_("Translators edit only pages in these languages. Empty: not confined."),
    )

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")


class Consent(models.Model):
    """That a user agreed to a text in one version, and when they took it back."""

    class Kind(models.TextChoices):
        TERMS = "terms", _("terms and conditions")
        CONTENT_SUBSCRIPTION = "content_subscription", _("messages about content")
        NEWSLETTER = "newsletter", _("newsletter")

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="consents")
    kind = models.CharField(max_length=32, choices=Kind.choices)
    version = models.CharField(max_length=32)
    given_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        constraints = [
            models.UniqueConstraint(fields=["user", "kind", "version"], name="consent_once_per_version"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.kind} {self.version}"
