"""Programmes: the sessions of an event."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import BODY_FEATURES
from content_models.blocks.places import GROUP


class SessionBlock(blocks.StructBlock):
    """One item of an event's agenda."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    starts_at = blocks.DateTimeBlock(label=_("Start"), required=False)
    ends_at = blocks.DateTimeBlock(label=_("End"), required=False)
    room = blocks.CharBlock(label=_("Room"), max_length=255, required=False)
    description = blocks.RichTextBlock(label=_("Description"), features=BODY_FEATURES, required=False)

    class Meta:
        icon = "date"
        label = _("Session")
        group = GROUP
        description = _("A talk, workshop or break of the event.")
        preview_value = {"title": "Opening: where we stand"}
