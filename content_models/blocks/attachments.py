"""Files that belong to an item: recordings to hear or watch, and still images."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from content_models.blocks.media import PictureBlock

GROUP = _("Files")


class AudioFileBlock(blocks.StructBlock):
    """A recording to listen to."""

    recording = SnippetChooserBlock("media.MediaFile", label=_("Audio"), icon="media")
    caption = blocks.CharBlock(label=_("Caption"), max_length=255, required=False)

    class Meta:
        icon = "media"
        label = _("Audio")
        group = GROUP
        description = _("A recording of the media library to listen to.")
        preview_value = {"caption": "Interview with the teacher"}


class VideoFileBlock(blocks.StructBlock):
    """A recording to watch."""

    recording = SnippetChooserBlock("media.MediaFile", label=_("Video"), icon="media")
    caption = blocks.CharBlock(label=_("Caption"), max_length=255, required=False)

    class Meta:
        icon = "media"
        label = _("Video")
        group = GROUP
        description = _("A recording of the media library to watch.")
        preview_value = {"caption": "The workshop in two minutes"}


class GalleryImageBlock(blocks.StructBlock):
    """A still image with what it shows."""

    image = PictureBlock(label=_("Image"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=255, required=False)

    class Meta:
        icon = "image"
        label = _("Still image")
        group = GROUP
        description = _("A picture with alternative text and caption.")
        preview_value = {"image": None, "caption": "First lesson"}
