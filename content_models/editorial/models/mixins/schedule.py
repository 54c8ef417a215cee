"""When something happens."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content_models.base.fields import TimeZoneField


class Dated(models.Model):
    """A start and an end, in the time zone in which they are shown."""

    starts_at = models.DateTimeField(_("start"), null=True)
    ends_at = models.DateTimeField(_("end"), null=True, blank=True)
    time_zone = TimeZoneField(
        _("time zone"),
        default="Europe/Brussels",
        help_text=_("The zone in which start and end are shown to readers, for example Europe/Lisbon."),
    )

    shared_fields: ClassVar[tuple[str, ...]] = ("time_zone",)
    date_panels = [FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]), FieldPanel("time_zone")]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError(
                {"ends_at": _("The end lies before the start. Choose a later end, or correct the start.")}
            )
