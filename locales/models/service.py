"""How the translation service is: shared by all workers, one row for each account."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ServiceState(models.Model):
    """Breaker, pauses and load level of one account. Whoever hands out slots holds this row's lock."""

    class Breaker(models.TextChoices):
        CLOSED = "closed", _("working")
        OPEN = "open", _("not reachable")
        HALF_OPEN = "half_open", _("being tried again")

    account = models.CharField(max_length=255, unique=True)
    breaker = models.CharField(max_length=16, choices=Breaker.choices, default=Breaker.CLOSED)
    failures = models.PositiveIntegerField(default=0)
    times_opened = models.PositiveIntegerField(default=0)
    open_until = models.DateTimeField(null=True)
    level = models.IntegerField(default=0)
    level_at = models.DateTimeField(null=True)
    domains = models.JSONField(default=dict)
    domains_at = models.DateTimeField(null=True)
    paused_until = models.DateTimeField(null=True)
    pause_reason = models.CharField(max_length=64, blank=True)
    is_stopped = models.BooleanField(default=False)
    stop_code = models.IntegerField(null=True)
    stop_reason = models.TextField(blank=True)

    class Meta:
        verbose_name = _("state of the translation service")
        verbose_name_plural = _("states of the translation service")

    def __str__(self) -> str:
        return self.account
