"""Where something happens."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.base.values import Place
from content_models.blocks.places import AddressBlock


class Located(models.Model):
    """Addresses with positions on the map; the first one is what cards show."""

    locations = PlatformStreamField(
        [("address", AddressBlock())], blank=True, default=list, verbose_name=_("locations")
    )

    shared_fields: ClassVar[tuple[str, ...]] = ("locations",)
    location_panels = [FieldPanel("locations")]

    class Meta:
        abstract = True

    def first_place(self, *, online: bool = False) -> Place | None:
        address = next((block.value for block in self.locations), None)
        if address is None:
            return Place(online=True) if online else None
        lines = [address["street"], address["postal_code"], address["locality"]]
        return Place(
            name=address["name"] or "",
            address=", ".join(line for line in lines if line),
            latitude=address["latitude"],
            longitude=address["longitude"],
            online=online,
        )
