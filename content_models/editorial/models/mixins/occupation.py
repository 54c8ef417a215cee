"""Which occupation something is about."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class WithOccupation(models.Model):
    """An occupation of the European classification ESCO, with its name."""

    occupation_uri = models.URLField(
        _("ESCO occupation"),
        max_length=500,
        blank=True,
        help_text=_("The address of the occupation in ESCO, for example http://data.europa.eu/esco/occupation/… ."),
    )
    occupation_label = models.CharField(
        _("name of the occupation"), max_length=255, blank=True, help_text=_("The preferred English name in ESCO.")
    )

    shared_fields: ClassVar[tuple[str, ...]] = ("occupation_label",)
    occupation_panels = [
        FieldRowPanel([FieldPanel("occupation_uri"), FieldPanel("occupation_label")], heading=_("Occupation"))
    ]

    class Meta:
        abstract = True
