"""Careers: what people do at work, how they got there, and what they say about it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from content_models.blocks.media import PictureBlock

GROUP = _("Careers")


class CareerTaskBlock(blocks.StructBlock):
    """Something that people in this role do."""

    title = blocks.CharBlock(label=_("Task"), max_length=255)

    class Meta:
        icon = "tick-inverse"
        label = _("Task")
        group = GROUP
        description = _("Something that people in this role do.")
        preview_value = {"title": "Finds out why a network is slow"}


class EntryRouteBlock(blocks.StructBlock):
    """A way into the role."""

    item = blocks.PageChooserBlock(
        label=_("Training, learning path or certification"),
        page_type=["editorial.TrainingPage", "editorial.LearningPathPage", "editorial.CertificationPage"],
    )

    class Meta:
        icon = "redirect"
        label = _("Entry route")
        group = GROUP
        template = "blocks/chosen_page.html"
        description = _("A training offer, learning path or certification that leads to this role.")
        preview_value = {}


class RoleModelBlock(blocks.StructBlock):
    """What somebody in this role says."""

    person = SnippetChooserBlock("editorial.Person", label=_("Person"), required=False)
    name = blocks.CharBlock(
        label=_("Name"), max_length=255, required=False, help_text=_("If the person is not in the list.")
    )
    image = PictureBlock(label=_("Photo"), required=False)
    quote = blocks.TextBlock(label=_("Quote"), max_length=1000)
    video_url = blocks.URLBlock(label=_("Video"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Role model")
        group = GROUP
        description = _("Somebody in this role, in their own words.")
        preview_value = {"name": "Elena", "quote": "Nobody in my family had worked with computers before."}

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if not cleaned["person"] and not cleaned["name"]:
            message = ValidationError(_("Say who is quoted: choose a person or write a name."))
            raise blocks.StructBlockValidationError(block_errors={"name": message})
        return cleaned
