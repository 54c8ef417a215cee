"""Links: to a page, a document or an address; buttons and calls to action made of them."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from content_models.base.rich_text import BODY_FEATURES
from content_models.blocks.terms import TermBlock

GROUP = _("Links and calls to action")
EMPHASES = [("primary", _("the main action of the page")), ("secondary", _("one action among others"))]
TARGETS = ("page", "document", "url")


class WebLinkBlock(blocks.StructBlock):
    """An address with a title and the kind of thing behind it."""

    url = blocks.URLBlock(label=_("Address"))
    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    link_type = TermBlock("link-type", label=_("Kind of link"), required=False)

    class Meta:
        icon = "link"
        label = _("Link")
        group = GROUP
        description = _("A link to another website.")
        preview_value = {"url": "https://example.eu/", "title": "More about the project"}


class LinkBlock(blocks.StructBlock):
    """Words that lead to one page, document or address. May stay empty with ``may_be_empty=True``."""

    label = blocks.CharBlock(
        label=_("Words of the link"),
        max_length=255,
        required=False,
        help_text=_("Say where it leads, never “click here”. For a page: empty means the title of the page."),
    )
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    document = DocumentChooserBlock(label=_("Document"), required=False)
    url = blocks.URLBlock(label=_("Address"), required=False, help_text=_("Only for other websites."))

    class Meta:
        icon = "link"
        label = _("Link")
        group = GROUP
        description = _("A link to a page of this site, a document or another website.")
        preview_value = {"label": "All training offers", "url": "https://example.eu/training"}
        may_be_empty = False

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        chosen = [name for name in TARGETS if cleaned.get(name)]
        if not chosen and not cleaned.get("label") and self.meta.may_be_empty:
            return cleaned
        if len(chosen) != 1:
            message = ValidationError(_("Choose a page or a document, or give an address: exactly one of the three."))
            raise blocks.StructBlockValidationError(block_errors={(chosen or TARGETS)[-1]: message})
        if not cleaned.get("label") and not cleaned.get("page"):
            message = ValidationError(_("Write the words of the link: they tell readers where it leads."))
            raise blocks.StructBlockValidationError(block_errors={"label": message})
        return cleaned


class ButtonBlock(blocks.StructBlock):
    """One link as a button."""

    link = LinkBlock(label=_("Link"))
    emphasis = blocks.ChoiceBlock(label=_("Emphasis"), choices=EMPHASES, default="primary")

    class Meta:
        icon = "redirect"
        label = _("Button")
        group = GROUP
        template = "blocks/button.html"
        description = _("A button that leads to a page, a document or another website.")
        preview_value = {
            "link": {"label": "Find a training offer", "url": "https://example.eu/training"},
            "emphasis": "primary",
        }


class CallToActionBlock(blocks.StructBlock):
    """A request to readers, with up to two buttons."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES, required=False)
    links = blocks.ListBlock(LinkBlock(), label=_("Links"), min_num=1, max_num=2)

    class Meta:
        icon = "thumbtack"
        label = _("Call to action")
        group = GROUP
        template = "blocks/call_to_action.html"
        description = _("A title, a sentence and one or two links: asks readers to do something.")
        preview_value = {
            "title": "Test your digital skills",
            "text": "<p>Twenty minutes, in 24 languages.</p>",
            "links": [{"label": "Start the test", "url": "https://example.eu/test"}],
        }


class SharedCallToActionBlock(blocks.StructBlock):
    """A call to action that is written once and shown on many pages."""

    call_to_action = SnippetChooserBlock("editorial.CallToAction", label=_("Call to action"))

    class Meta:
        icon = "snippet"
        label = _("Shared call to action")
        group = GROUP
        template = "blocks/shared_call_to_action.html"
        description = _("A call to action from the list of those that several pages show.")
        preview_value = {"call_to_action": None}
