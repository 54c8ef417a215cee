"""Figures that a project reports or aims at, and prizes that it won."""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

GROUP = _("Figures")


class MeasuredFigureBlock(blocks.StructBlock):
    """A number with its unit and what it means."""

    number = blocks.DecimalBlock(label=_("Number"), max_digits=18, decimal_places=2)
    unit = blocks.CharBlock(label=_("Unit"), max_length=64, help_text=_("For example: people trained, %, schools."))
    label = blocks.CharBlock(label=_("What it means"), max_length=255, required=False)

    class Meta:
        icon = "order"
        label = _("Figure")
        group = GROUP
        description = _("A number with its unit, such as people reached.")
        preview_value = {"number": Decimal(1200), "unit": "people trained", "label": "in two years"}


class AwardBlock(blocks.StructBlock):
    """A prize that was won, or for which it was a finalist."""

    name = blocks.CharBlock(label=_("Prize"), max_length=255)
    year = blocks.IntegerBlock(label=_("Year"), min_value=1990, max_value=2100)
    result = blocks.ChoiceBlock(
        label=_("Result"), choices=[("winner", _("winner")), ("finalist", _("finalist"))], default="winner"
    )

    class Meta:
        icon = "pick"
        label = _("Award")
        group = GROUP
        description = _("A prize, its year, and whether it was won.")
        preview_value = {"name": "European Digital Skills Awards", "year": 2025, "result": "finalist"}
