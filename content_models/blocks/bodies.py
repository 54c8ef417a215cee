"""The streams that pages are written in, assembled from the families of blocks."""

from wagtail.blocks import StreamBlock

from content_models.blocks.text import HeadingBlock, ParagraphBlock


class BodyBlock(StreamBlock):
    """The body of a content page."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
