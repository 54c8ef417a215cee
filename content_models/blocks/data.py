"""Files, figures and facts."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from content_models.blocks.terms import TermBlock

GROUP = _("Data and documents")
KEY_FIGURE = {
    "figure": "56 %",
    "label": "of adults have basic digital skills",
    "period": "2025",
    "source": "Eurostat",
    "url": "https://example.eu/data",
}


class DocumentOrLinkBlock(blocks.StructBlock):
    """A file of ours or an address elsewhere."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    document = DocumentChooserBlock(label=_("Document"), required=False)
    url = blocks.URLBlock(label=_("Address"), required=False)
    language = TermBlock("target-language", label=_("Language"), required=False)

    class Meta:
        icon = "doc-full"
        label = _("Document or link")
        group = GROUP
        description = _("A file to download or a link to one.")
        preview_value = {"title": "Slides of the opening", "url": "https://example.eu/slides.pdf"}

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if bool(cleaned.get("document")) == bool(cleaned.get("url")):
            message = ValidationError(_("Choose a document or give an address: one of the two."))
            raise blocks.StructBlockValidationError(block_errors={"document": message})
        return cleaned


class DocumentsBlock(blocks.StructBlock):
    """A list of files to download."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    documents = blocks.ListBlock(DocumentOrLinkBlock(), label=_("Documents"), min_num=1)

    class Meta:
        icon = "download"
        label = _("Documents")
        group = GROUP
        template = "blocks/documents.html"
        description = _("Files to download, each with its language.")
        preview_value = {
            "title": "Read more",
            "documents": [{"title": "Annual report", "url": "https://example.eu/report.pdf"}],
        }


class KeyFigureBlock(blocks.StructBlock):
    """A number that says something, with where it comes from."""

    figure = blocks.CharBlock(label=_("Figure"), max_length=32, help_text=_("As readers see it: 56 %, 1.2 million."))
    label = blocks.CharBlock(label=_("What it means"), max_length=255)
    period = blocks.CharBlock(label=_("Period"), max_length=64, help_text=_("When it was true, for example 2025."))
    source = blocks.CharBlock(label=_("Source"), max_length=255)
    url = blocks.URLBlock(label=_("Address of the source"), required=False)

    class Meta:
        icon = "order"
        label = _("Key figure")
        group = GROUP
        template = "blocks/key_figure.html"
        description = _("A large number with its meaning, period and source.")
        preview_value = KEY_FIGURE


class KeyFiguresBlock(blocks.StructBlock):
    """Numbers beside each other."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    figures = blocks.ListBlock(KeyFigureBlock(), label=_("Figures"), min_num=1, max_num=6)

    class Meta:
        icon = "order"
        label = _("Key figures")
        group = GROUP
        template = "blocks/key_figures.html"
        description = _("One to six large numbers, each with period and source.")
        preview_value = {"title": "Europe in figures", "figures": [KEY_FIGURE]}
