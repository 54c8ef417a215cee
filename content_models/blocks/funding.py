"""Funding: cut-off dates of a call and who hands the money out."""

from datetime import UTC, datetime

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.validators import validate_time_zone

GROUP = _("Funding")


class CutoffBlock(blocks.StructBlock):
    """A moment until which applications are collected."""

    at = blocks.DateTimeBlock(label=_("Date and time"))
    # No text block: the zone belongs to the date and is the same in all languages.
    time_zone = blocks.RegexBlock(
        r"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$",
        label=_("Time zone"),
        validators=[validate_time_zone],
        default="Europe/Brussels",
        help_text=_("In which the date is shown to readers, for example Europe/Brussels."),
    )
    label = blocks.CharBlock(label=_("Name"), max_length=255, required=False, help_text=_("For example: first stage."))

    class Meta:
        icon = "time"
        label = _("Cut-off")
        group = GROUP
        description = _("A moment until which applications are collected; a call may have several.")
        preview_value = {
            "at": datetime(2027, 3, 21, 16, 0, tzinfo=UTC),
            "time_zone": "Europe/Brussels",
            "label": "First stage",
        }


class IntermediaryBlock(blocks.StructBlock):
    """Somebody who hands the money out."""

    name = blocks.CharBlock(label=_("Name"), max_length=255)

    class Meta:
        icon = "group"
        label = _("Financing intermediary")
        group = GROUP
        description = _("A bank, fund or agency through which the money is paid.")
        preview_value = {"name": "National Innovation Fund"}
