"""Postal addresses with coordinates."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.blocks.terms import TermBlock

GROUP = _("Places and programmes")
LATITUDE_MESSAGE = _("A latitude lies between -90 and 90 degrees.")
LONGITUDE_MESSAGE = _("A longitude lies between -180 and 180 degrees.")


class AddressBlock(blocks.StructBlock):
    """A place that can be found on a map."""

    name = blocks.CharBlock(label=_("Name of the place"), max_length=255, required=False)
    street = blocks.CharBlock(label=_("Street and number"), max_length=255, required=False)
    postal_code = blocks.CharBlock(label=_("Postal code"), max_length=32, required=False)
    locality = blocks.CharBlock(label=_("Town"), max_length=255, required=False)
    country = TermBlock("country", label=_("Country"), required=False)
    latitude = blocks.FloatBlock(
        label=_("Latitude"),
        required=False,
        validators=[MinValueValidator(-90, LATITUDE_MESSAGE), MaxValueValidator(90, LATITUDE_MESSAGE)],
        help_text=_("Degrees north, for example 50.8466. Negative south of the equator."),
    )
    longitude = blocks.FloatBlock(
        label=_("Longitude"),
        required=False,
        validators=[MinValueValidator(-180, LONGITUDE_MESSAGE), MaxValueValidator(180, LONGITUDE_MESSAGE)],
        help_text=_("Degrees east, for example 4.3528. Negative west of Greenwich."),
    )

    class Meta:
        icon = "home"
        label = _("Address")
        group = GROUP
        description = _("A place, with its address and position.")
        preview_value = {"name": "Town hall", "locality": "Brussels", "latitude": 50.8466, "longitude": 4.3528}
