"""Persons inside streams: by free text or from the list of persons."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class AuthorsBlock(blocks.StreamBlock):
    """Who wrote it: names, or persons with a page of their own."""

    name = blocks.CharBlock(label=_("Name"), max_length=255, icon="user")
    person = SnippetChooserBlock("editorial.Person", label=_("Person"), icon="user")


class SpeakersBlock(blocks.StreamBlock):
    """Who speaks, in the order of the programme."""

    person = SnippetChooserBlock("editorial.Person", label=_("Person"), icon="user")
