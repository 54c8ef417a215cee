"""Entries of menus: a page or an address, one level below another."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

GROUP = _("Navigation")


class MenuSubentryBlock(blocks.StructBlock):
    """An entry of the second level."""

    label = blocks.CharBlock(label=_("Text"), max_length=64)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    address = blocks.CharBlock(
        label=_("Address"),
        max_length=500,
        required=False,
        help_text=_("A full address, or a path that starts with “/”."),
    )

    class Meta:
        icon = "link"
        label = _("Entry")
        group = GROUP
        description = _("A link to a page of this site or to an address.")
        preview_value = {"label": "Events", "address": "/en/latest/events/"}

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["address"]):
            message = ValidationError(_("Choose a page or write an address: one of the two."))
            raise blocks.StructBlockValidationError(block_errors={"page": message})
        if cleaned["address"] and not cleaned["address"].startswith(("https://", "http://", "mailto:", "/")):
            message = ValidationError(_("An address starts with https:// or, on this site, with “/”."))
            raise blocks.StructBlockValidationError(block_errors={"address": message})
        return cleaned


class MenuEntryBlock(MenuSubentryBlock):
    """An entry of the first level, with the entries below it."""

    children = blocks.ListBlock(MenuSubentryBlock(), label=_("Entries below"), default=[])

    class Meta:
        icon = "list-ul"
        label = _("Entry with entries below")
        group = GROUP
        description = _("An entry of the menu; those below it open with it.")
        preview_value = {"label": "Latest", "address": "/en/latest/", "children": []}


class FooterColumnBlock(blocks.StructBlock):
    """A column of the footer."""

    link_list = SnippetChooserBlock("editorial.LinkList", label=_("Link list"))

    class Meta:
        icon = "list-ul"
        label = _("Column")
        group = GROUP
        description = _("A column of the footer: one of the link lists.")
        preview_value = {"link_list": None}
