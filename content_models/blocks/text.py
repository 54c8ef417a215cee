"""Text: headings, paragraphs, quotations and call-outs.

In every block of the platform a field ``text`` is rich text and a field ``title`` is plain: the API gives a field
name one type.
"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import BODY_FEATURES

GROUP = _("Text")
TONES = [
    ("information", _("information")),
    ("tip", _("tip")),
    ("important", _("important")),
    ("success", _("good news")),
]


class HeadingBlock(blocks.StructBlock):
    """A heading of a section of the page."""

    title = blocks.CharBlock(label=_("Heading"), max_length=255)

    class Meta:
        icon = "title"
        label = _("Heading")
        group = GROUP
        template = "blocks/heading.html"
        description = _("Divides a long text; appears in the table of contents.")
        preview_value = {"title": "What the training offers"}


class ParagraphBlock(blocks.StructBlock):
    """Running text with lists and links."""

    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = GROUP
        template = "blocks/paragraph.html"
        description = _("One or more paragraphs, with lists and links.")
        preview_value = {"text": "<p>More than half of all adults have <b>basic digital skills</b>.</p>"}


class QuotationBlock(blocks.StructBlock):
    """Somebody's words, with who said them and where."""

    quote = blocks.TextBlock(label=_("Quotation"), max_length=1000, help_text=_("Without quotation marks."))
    name = blocks.CharBlock(label=_("Who said it"), max_length=255, required=False)
    job_title = blocks.CharBlock(label=_("Their role"), max_length=255, required=False)
    url = blocks.URLBlock(
        label=_("Source"), required=False, help_text=_("The address of the speech, article or report it is from.")
    )

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = GROUP
        template = "blocks/quotation.html"
        description = _("A sentence worth repeating, with its author.")
        preview_value = {
            "quote": "I came to learn one programme and stayed for the whole course.",
            "name": "Helena",
            "job_title": "Librarian",
        }


class CalloutBlock(blocks.StructBlock):
    """A short note that stands out from the text around it."""

    tone = blocks.ChoiceBlock(label=_("Tone"), choices=TONES, default="information")
    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES)

    class Meta:
        icon = "info-circle"
        label = _("Call-out")
        group = GROUP
        template = "blocks/callout.html"
        description = _("A note in a coloured box: a tip, a deadline, a condition not to miss.")
        preview_value = {
            "tone": "tip",
            "title": "Before you apply",
            "text": "<p>Check that your organisation is registered in your country.</p>",
        }
