"""Persons inside streams: by free text or from the list of persons, and what they say."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from content_models.blocks.media import PictureBlock

GROUP = _("People")
TESTIMONIAL = {
    "quote": "The course gave me the courage to apply.",
    "name": "Elena",
    "job_title": "Data analyst",
    "image": None,
}


class AuthorsBlock(blocks.StreamBlock):
    """Who wrote it: names, or persons with a page of their own."""

    name = blocks.CharBlock(
        label=_("Name"),
        max_length=255,
        icon="edit",
        group=GROUP,
        description=_("An author who is not in the list of persons."),
        preview_value="Maria Duarte",
    )
    person = SnippetChooserBlock(
        "editorial.Person",
        label=_("Person"),
        icon="user",
        group=GROUP,
        description=_("An author from the list of persons."),
        preview_value=None,
    )


class SpeakersBlock(blocks.StreamBlock):
    """Who speaks, in the order of the programme."""

    person = SnippetChooserBlock(
        "editorial.Person",
        label=_("Person"),
        icon="user",
        group=GROUP,
        description=_("A speaker from the list of persons."),
        preview_value=None,
    )


class PeopleBlock(blocks.StructBlock):
    """Persons beside each other: a team, a jury."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    people = blocks.ListBlock(SnippetChooserBlock("editorial.Person", label=_("Person")), label=_("People"), min_num=1)

    class Meta:
        icon = "group"
        label = _("People")
        group = GROUP
        template = "blocks/people.html"
        description = _("Persons with photo and role, beside each other.")
        preview_value = {"title": "The team", "people": []}


class TestimonialBlock(blocks.StructBlock):
    """What somebody says of their own experience."""

    quote = blocks.TextBlock(label=_("Quotation"), max_length=1000, help_text=_("Without quotation marks."))
    person = SnippetChooserBlock("editorial.Person", label=_("Person"), required=False)
    name = blocks.CharBlock(
        label=_("Name"), max_length=255, required=False, help_text=_("If the person is not in the list.")
    )
    job_title = blocks.CharBlock(label=_("Job title"), max_length=255, required=False)
    image = PictureBlock(label=_("Image"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Testimonial")
        group = GROUP
        template = "blocks/testimonial.html"
        description = _("A person's own words, with name, role and photo.")
        preview_value = TESTIMONIAL

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if not cleaned.get("person") and not cleaned.get("name"):
            message = ValidationError(_("Say whose words these are: choose a person or write a name."))
            raise blocks.StructBlockValidationError(block_errors={"name": message})
        return cleaned


class TestimonialsBlock(blocks.StructBlock):
    """Up to three testimonials."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    testimonials = blocks.ListBlock(TestimonialBlock(), label=_("Testimonials"), min_num=1, max_num=3)

    class Meta:
        icon = "openquote"
        label = _("Testimonials")
        group = GROUP
        template = "blocks/testimonials.html"
        description = _("One to three people in their own words.")
        preview_value = {"title": "What participants say", "testimonials": [TESTIMONIAL]}


class ContactPointsBlock(blocks.StructBlock):
    """Where to ask questions, from the list of contact points."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    contact_points = blocks.ListBlock(
        SnippetChooserBlock("editorial.ContactPoint", label=_("Contact point")), label=_("Contact points"), min_num=1
    )

    class Meta:
        icon = "mail"
        label = _("Contact points")
        group = GROUP
        template = "blocks/contact_points.html"
        description = _("Where to ask questions; kept in one list for all pages.")
        preview_value = {"title": "Questions?", "contact_points": []}
