"""How much money something has."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content_models.base.currencies import CURRENCIES
from content_models.base.values import Money


class Budgeted(models.Model):
    """A budget with its currency; empty means unknown."""

    budget_amount = models.DecimalField(
        _("budget"), max_digits=15, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    budget_currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")

    budget_panels = [FieldRowPanel([FieldPanel("budget_amount"), FieldPanel("budget_currency")], heading=_("Budget"))]

    class Meta:
        abstract = True

    @property
    def budget(self) -> Money | None:
        return None if self.budget_amount is None else Money(self.budget_amount, self.budget_currency)
