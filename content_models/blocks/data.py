"""Files, figures and facts."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from content_models.blocks.terms import TermBlock


class DocumentOrLinkBlock(blocks.StructBlock):
    """A file of ours or an address elsewhere."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    document = DocumentChooserBlock(label=_("Document"), required=False)
    url = blocks.URLBlock(label=_("Address"), required=False)
    language = TermBlock("target-language", label=_("Language"), required=False)

    class Meta:
        icon = "doc-full"
        label = _("Document or link")
        description = _("A file to download or a link to one.")
        preview_value = {"title": "Slides of the opening", "url": "https://example.eu/slides.pdf"}

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if bool(cleaned["document"]) == bool(cleaned["url"]):
            message = _("Choose a document or give an address: one of the two.")
            raise blocks.StructBlockValidationError({"document": ValidationError(message)})
        return cleaned
