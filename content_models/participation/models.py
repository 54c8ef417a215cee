"""Proposals, messages and subscribers. Each row says when it is deleted; the page made of a proposal stays."""

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content_models.editorial.kinds import ContentKind

KEEP_MESSAGES = timedelta(days=180)
KEEP_UNCONFIRMED = timedelta(days=7)


def end_of_messages() -> datetime:
    return timezone.now() + KEEP_MESSAGES


def end_of_unconfirmed() -> datetime:
    return timezone.now() + KEEP_UNCONFIRMED


class Sender(models.Model):
    """Who sent something, in which language, and until when we know it."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"), max_length=254)
    language = models.CharField(_("language"), max_length=8)
    created_at = models.DateTimeField(_("received"), auto_now_add=True)
    delete_at = models.DateTimeField(_("deleted on"), default=end_of_messages, db_index=True)

    class Meta:
        abstract = True


class Proposal(Sender):
    """Content that a reader proposed, and the draft that was made of it."""

    kind = models.CharField(_("type"), max_length=24, choices=ContentKind.choices)
    title = models.CharField(_("title"), max_length=255)
    summary = models.TextField(_("summary"))
    text = models.TextField(_("text"), blank=True)
    link = models.URLField(_("link"), max_length=500, blank=True)
    day = models.DateField(_("date"), null=True, blank=True)
    organisation = models.CharField(_("organisation"), max_length=255, blank=True)
    country: Any = models.ForeignKey(
        "taxonomies.Term", on_delete=models.PROTECT, related_name="+", verbose_name=_("country")
    )
    page: Any = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("draft")
    )

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class Message(Sender):
    """A question or remark to the people behind the platform."""

    class Topic(models.TextChoices):
        QUESTION = "question", _("question")
        CORRECTION = "correction", _("correction")
        ACCESSIBILITY = "accessibility", _("accessibility")
        PRIVACY = "privacy", _("privacy")
        OTHER = "other", _("something else")

    topic = models.CharField(_("topic"), max_length=16, choices=Topic.choices)
    text = models.TextField(_("message"))

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_topic_display()}: {self.name}"


class Subscriber(models.Model):
    """An address that wants the newsletter; until its owner has confirmed it, for a few days only."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("e-mail"), max_length=254, unique=True)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    created_at = models.DateTimeField(_("asked"), auto_now_add=True)
    mailed_at = models.DateTimeField(_("asked to confirm"), null=True, blank=True)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    delete_at = models.DateTimeField(_("deleted on"), null=True, default=end_of_unconfirmed, db_index=True)

    class Meta:
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.email
