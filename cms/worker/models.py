"""State of the background processes: live workers, the leader, periodic jobs. No content, nothing worth a backup."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class WorkerProcess(models.Model):
    """One worker that promised to be alive until its lease ends; the tasks that it claimed last are its own."""

    id = models.CharField(max_length=64, primary_key=True)
    host = models.CharField(_("host"), max_length=255)
    started_at = models.DateTimeField(_("started at"))
    lease_until = models.DateTimeField(_("lease until"), db_index=True)

    class Meta:
        verbose_name = _("worker process")
        verbose_name_plural = _("worker processes")

    def __str__(self) -> str:
        return self.id


class LeaderLease(models.Model):
    """The one process that may run the periodic jobs, until its lease ends."""

    name = models.CharField(max_length=64, primary_key=True)
    holder = models.CharField(_("holder"), max_length=64)
    lease_until = models.DateTimeField(_("lease until"))

    class Meta:
        verbose_name = _("leader lease")
        verbose_name_plural = _("leader leases")

    def __str__(self) -> str:
        return f"{self.name}: {self.holder}"


class PeriodicJobState(models.Model):
    """When one periodic job last ran and how it ended; the jobs themselves are listed in the settings."""

    name = models.CharField(max_length=64, primary_key=True)
    started_at = models.DateTimeField(_("started at"), null=True)
    succeeded_at = models.DateTimeField(_("succeeded at"), null=True)
    error = models.TextField(_("error"), blank=True)

    class Meta:
        verbose_name = _("periodic job state")
        verbose_name_plural = _("periodic job states")

    def __str__(self) -> str:
        return self.name
