"""What travels after a change: purges of the CDN, then webhooks to front ends. Rows outlive a worker that dies."""

import base64
import secrets

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from graphql_schema.delivery.signatures import SECRET_PREFIX, is_secret

SECRET_BYTES = 32


def new_secret() -> str:
    return SECRET_PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def new_message_id() -> str:
    return f"msg_{secrets.token_hex(16)}"


class DeliveryPosition(models.Model):
    """How far the change log has been turned into purges; one row. ``schema`` is the hash of the last release."""

    number = models.BigIntegerField(default=0)
    schema = models.CharField(max_length=32, blank=True)

    def __str__(self) -> str:
        return str(self.number)


class PurgeOutbox(models.Model):
    """Tags that the CDN is to forget. Webhooks about them go out once it has said that it did."""

    created_at = models.DateTimeField(default=timezone.now)
    first_number = models.BigIntegerField()
    last_number = models.BigIntegerField()
    tags = models.JSONField()
    events = models.JSONField(help_text="What webhooks say of the same changes.")
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(default=timezone.now)
    purged_at = models.DateTimeField(null=True)
    error = models.TextField(blank=True)

    class Meta:
        verbose_name = _("purge")
        verbose_name_plural = _("purges")
        indexes = [models.Index(fields=["purged_at", "next_attempt_at"], name="purge_due")]

    def __str__(self) -> str:
        return f"{self.first_number}–{self.last_number}"


class WebhookEndpoint(models.Model):
    """A front end that wants to know what changed."""

    name = models.CharField(_("name"), max_length=255)
    url = models.URLField(
        _("address"), max_length=500, validators=[URLValidator(schemes=["https", "http"])],
        help_text=_("Receives a signed POST after changes. Private and local addresses are not called."),
    )  # fmt: skip
    secret = models.CharField(
        _("secret"), max_length=128, default=new_secret, help_text=_("Signs each message; whsec_ and base64.")
    )
    is_active = models.BooleanField(_("active"), default=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if not is_secret(self.secret):
            raise ValidationError({"secret": _("Write whsec_ and 24 to 64 bytes in base64.")})


class Delivery(models.Model):
    """One message to one endpoint, with what became of it. ``message_id`` stays the same for all its attempts."""

    class State(models.TextChoices):
        PENDING = "pending", _("waiting")
        DELIVERED = "delivered", _("delivered")
        FAILED = "failed", _("given up")

    endpoint = models.ForeignKey(
        WebhookEndpoint, on_delete=models.CASCADE, related_name="deliveries", verbose_name=_("webhook")
    )
    message_id = models.CharField(_("message"), max_length=64, default=new_message_id)
    payload = models.JSONField(_("content"))
    state = models.CharField(_("state"), max_length=16, choices=State.choices, default=State.PENDING)
    created_at = models.DateTimeField(_("created"), default=timezone.now)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), default=timezone.now)
    delivered_at = models.DateTimeField(_("delivered at"), null=True, blank=True)
    response_status = models.PositiveIntegerField(_("answer"), null=True, blank=True)
    error = models.TextField(_("error"), blank=True)

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "next_attempt_at"], name="delivery_due"),
            models.Index(fields=["-created_at"], name="delivery_newest"),
        ]

    def __str__(self) -> str:
        return self.message_id
