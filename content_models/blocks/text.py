"""Text: paragraphs, headings and quotations."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import BODY_FEATURES

GROUP = _("Text")


class HeadingBlock(blocks.StructBlock):
    """A heading of a section of the page."""

    text = blocks.CharBlock(label=_("Heading"), max_length=255)

    class Meta:
        icon = "title"
        label = _("Heading")
        group = GROUP
        description = _("Divides a long text; appears in the table of contents.")
        preview_value = {"text": "What the training offers"}


class ParagraphBlock(blocks.StructBlock):
    """Running text with lists and links."""

    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = GROUP
        description = _("One or more paragraphs, with lists and links.")
        preview_value = {"text": "<p>More than half of all adults have <b>basic digital skills</b>.</p>"}
