"""From which day to which day: of an activity, or of the data that a text is about."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class WithPeriod(models.Model):
    """The days on which something begins and ends."""

    start_date = models.DateField(_("start"), null=True, blank=True)
    end_date = models.DateField(_("end"), null=True, blank=True)

    period_panels = [FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")], heading=_("Period"))]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.start_date and self.end_date and self.end_date < self.start_date:
            raise ValidationError(
                {"end_date": _("The end lies before the start. Choose a later end, or correct the start.")}
            )


class CoveringPeriod(models.Model):
    """The period that the figures or findings are about."""

    covered_from = models.DateField(_("covered from"), null=True, blank=True)
    covered_until = models.DateField(_("covered until"), null=True, blank=True)

    covered_panels = [
        FieldRowPanel([FieldPanel("covered_from"), FieldPanel("covered_until")], heading=_("Covered period"))
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.covered_from and self.covered_until and self.covered_until < self.covered_from:
            raise ValidationError(
                {"covered_until": _("The covered period ends before it begins. Correct one of the two days.")}
            )
