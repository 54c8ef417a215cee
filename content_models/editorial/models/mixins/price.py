"""What something costs."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content_models.base.currencies import CURRENCIES
from content_models.base.values import Money


class Priced(models.Model):
    """An amount with its currency; zero means free of charge, empty means unknown."""

    price_amount = models.DecimalField(
        _("price"), max_digits=12, decimal_places=2, null=True, blank=True, help_text=_("0 means free of charge.")
    )
    price_currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")

    price_panels = [FieldRowPanel([FieldPanel("price_amount"), FieldPanel("price_currency")], heading=_("Price"))]

    class Meta:
        abstract = True

    @property
    def price(self) -> Money | None:
        return None if self.price_amount is None else Money(self.price_amount, self.price_currency)
