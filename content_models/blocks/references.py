"""Items of this site that a text points to."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

GROUP = _("Items of this site")


class FeaturedItemBlock(blocks.StructBlock):
    """An item with a word on why it is worth reading."""

    item = blocks.PageChooserBlock(label=_("Item"))
    label = blocks.CharBlock(label=_("Why it is worth reading"), max_length=255, required=False)

    class Meta:
        icon = "doc-full-inverse"
        label = _("Featured item")
        group = GROUP
        description = _("An item of this site, with a word on why it is worth reading.")
        preview_value = {"label": "Our pick of the month"}
