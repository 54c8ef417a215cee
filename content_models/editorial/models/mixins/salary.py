"""What somebody earns."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from content_models.base.currencies import CURRENCIES


class Salaried(models.Model):
    """A range of pay before tax, per period."""

    class SalaryPeriod(models.TextChoices):
        HOUR = "hour", _("per hour")
        MONTH = "month", _("per month")
        YEAR = "year", _("per year")

    salary_minimum = models.DecimalField(
        _("salary from"), max_digits=12, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    salary_maximum = models.DecimalField(
        _("salary to"), max_digits=12, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    salary_currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")
    salary_period = models.CharField(
        _("period"), max_length=8, choices=SalaryPeriod.choices, default=SalaryPeriod.MONTH
    )

    salary_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("salary_minimum"), FieldPanel("salary_maximum")]),
                FieldRowPanel([FieldPanel("salary_currency"), FieldPanel("salary_period")]),
            ],
            heading=_("Salary before tax"),
        )
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        lowest, highest = self.salary_minimum, self.salary_maximum
        if lowest is not None and highest is not None and highest < lowest:
            raise ValidationError(
                {"salary_maximum": _("The upper end of the salary lies below the lower end. Swap or correct them.")}
            )
