"""Pictures, recordings and videos inside a text."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.embeds.finders import get_finders
from wagtail.images.blocks import ImageBlock
from wagtail.snippets.blocks import SnippetChooserBlock

GROUP = _("Pictures, audio and video")


class PictureBlock(ImageBlock):
    """An image with the alternative text of this use."""

    class Meta:
        icon = "image"
        label = _("Image")
        group = GROUP
        description = _("An image, with what it shows for people who cannot see it.")
        # Shows the uploaded file itself: rendering must not make files.
        template = "blocks/picture.html"
        preview_value = None


class FigureBlock(blocks.StructBlock):
    """An image with a caption."""

    image = PictureBlock(label=_("Image"))
    caption = blocks.CharBlock(
        label=_("Caption"), max_length=500, required=False, help_text=_("Shown below. The credit comes from the image.")
    )

    class Meta:
        icon = "image"
        label = _("Image")
        group = GROUP
        template = "blocks/figure.html"
        description = _("An image across the text, with a caption.")
        preview_value = {"image": None, "caption": "Pupils of a vocational school build a robot."}


class GalleryBlock(blocks.StructBlock):
    """Several images to look through."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    images = blocks.ListBlock(FigureBlock(), label=_("Images"), min_num=2, max_num=24)

    class Meta:
        icon = "grip"
        label = _("Gallery")
        group = GROUP
        template = "blocks/gallery.html"
        description = _("Two to twenty-four images to look through, each with a caption.")
        preview_value = {
            "title": "Pictures of the day",
            "images": [{"image": None, "caption": "The opening"}, {"image": None, "caption": "The workshops"}],
        }


class RecordingBlock(blocks.StructBlock):
    """An audio or video file of the platform."""

    recording = SnippetChooserBlock("media.MediaFile", label=_("Audio or video"), icon="media")
    caption = blocks.CharBlock(label=_("Caption"), max_length=500, required=False)

    class Meta:
        icon = "media"
        label = _("Audio or video")
        group = GROUP
        template = "blocks/recording.html"
        description = _("A recording from the media library, with its captions and transcript.")
        preview_value = {"recording": None, "caption": "The minister opens the academy."}


class RemoteVideoBlock(blocks.StructBlock):
    """A video on a platform that others can embed from."""

    title = blocks.CharBlock(
        label=_("Title"), max_length=255, help_text=_("Read aloud to people who cannot see the video.")
    )
    url = blocks.URLBlock(
        label=_("Address of the video"), help_text=_("As your browser shows it, for example on YouTube or Vimeo.")
    )
    caption = blocks.CharBlock(label=_("Caption"), max_length=500, required=False)

    class Meta:
        icon = "view"
        label = _("Video from elsewhere")
        group = GROUP
        template = "blocks/remote_video.html"
        description = _("A video of YouTube, Vimeo or another platform; loads when the reader agrees.")
        preview_value = {
            "title": "What digital skills change",
            "url": "https://www.youtube.com/watch?v=example",
            "caption": "Two minutes, with subtitles.",
        }

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        # Known by the form of the address: no editor waits for another website's answer.
        if not any(finder.accept(cleaned["url"]) for finder in get_finders()):
            message = ValidationError(
                _("This address is no video of a platform that we can embed. Use a link block for other addresses.")
            )
            raise blocks.StructBlockValidationError(block_errors={"url": message})
        return cleaned
