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
        # As stored: as a value, the address would ask the database for its country.
        stored = next(iter(self.locations.raw_data), None)
        if stored is None:
            return Place(online=True) if online else None
        address = stored["value"]
        lines = [address.get(name) for name in ("street", "postal_code", "locality")]
        return Place(
            name=address.get("name") or "",
            address=", ".join(line for line in lines if line),
            latitude=address.get("latitude"),
            longitude=address.get("longitude"),
            online=online,
        )
