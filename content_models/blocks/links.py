"""Links: to a page, a document or an address, with what kind of link it is."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.blocks.terms import TermBlock


class TypedLinkBlock(blocks.StructBlock):
    """An address with a title and the kind of thing behind it."""

    url = blocks.URLBlock(label=_("Address"))
    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    link_type = TermBlock("link-type", label=_("Kind of link"), required=False)

    class Meta:
        icon = "link"
        label = _("Link")
        description = _("A link to another website.")
        preview_value = {"url": "https://example.eu/", "title": "More about the project"}
