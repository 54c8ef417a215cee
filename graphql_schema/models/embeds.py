"""How often other sites show what they embed: a number for each site, widget and day, and nothing about anybody."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EmbedCount(models.Model):
    """How often a widget was shown on the pages of a host on one day. No address of a reader, no path, no browser."""

    host = models.CharField(_("site"), max_length=253)
    widget = models.CharField(_("widget"), max_length=32)
    day = models.DateField(_("day"), db_index=True)
    times = models.PositiveBigIntegerField(_("times"), default=0)

    class Meta:
        verbose_name = _("use of a widget")
        verbose_name_plural = _("uses of widgets")
        ordering = ["-day", "host", "widget"]
        constraints = [models.UniqueConstraint(fields=["host", "widget", "day"], name="embed_count_once")]

    def __str__(self) -> str:
        return f"{self.host} {self.widget} {self.day}"
