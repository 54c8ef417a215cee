"""Banners of landing pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import INLINE_FEATURES
from content_models.blocks.links import LinkBlock
from content_models.blocks.media import PictureBlock

GROUP = _("Banners")
LINK = {"label": "Join the coalition", "url": "https://example.eu/join"}


class TopBannerBlock(blocks.StructBlock):
    """The first thing that readers of a landing page see."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES, required=False)
    image = PictureBlock(label=_("Image"), required=False)
    links = blocks.ListBlock(LinkBlock(), label=_("Links"), max_num=2, default=[])

    class Meta:
        icon = "title"
        label = _("Top banner")
        group = GROUP
        template = "blocks/banner.html"
        description = _("A large banner at the top of the page, with up to two links.")
        preview_value = {"title": "Digital skills for all", "text": "<p>Learn, teach, hire.</p>", "links": [LINK]}


class BannerTopImageBlock(blocks.StructBlock):
    """A banner below an image that has a version for small screens."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES, required=False)
    image = PictureBlock(label=_("Image"))
    mobile_image = PictureBlock(
        label=_("Image for small screens"), required=False, help_text=_("Empty: the same image, cut to fit.")
    )
    links = blocks.ListBlock(LinkBlock(), label=_("Links"), max_num=2, default=[])

    class Meta:
        icon = "image"
        label = _("Banner with top image")
        group = GROUP
        template = "blocks/banner.html"
        description = _("A banner below a wide image, with up to two links.")
        preview_value = {"title": "European Year of Skills", "image": None, "links": [LINK]}


class SmallBannerBlock(blocks.StructBlock):
    """A line with a link across the page."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES, required=False)
    link = LinkBlock(label=_("Link"), may_be_empty=True)

    class Meta:
        icon = "minus"
        label = _("Small banner")
        group = GROUP
        template = "blocks/banner.html"
        description = _("A narrow banner between two parts of the page.")
        preview_value = {"title": "The newsletter comes every month", "link": LINK}


class CallToActionBannerBlock(blocks.StructBlock):
    """A banner that asks readers to do something."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES, required=False)
    image = PictureBlock(label=_("Image"), required=False)
    link = LinkBlock(label=_("Link"))

    class Meta:
        icon = "thumbtack"
        label = _("Call-to-action banner")
        group = GROUP
        template = "blocks/banner.html"
        description = _("A banner with one link that asks readers to do something.")
        preview_value = {"title": "Make a pledge", "text": "<p>Tell Europe what you do.</p>", "link": LINK}
