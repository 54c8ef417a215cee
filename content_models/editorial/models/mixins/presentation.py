"""The text of a content page and what stands around it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.search import index

from content_models.base.fields import PlatformStreamField
from content_models.blocks.bodies import BodyBlock
from content_models.blocks.links import WebLinkBlock
from content_models.blocks.people import AuthorsBlock


class WithBody(models.Model):
    """A page with a body of blocks."""

    body = PlatformStreamField(BodyBlock(), blank=False, verbose_name=_("body"))

    body_panels = [FieldPanel("body")]
    body_search_fields = [index.SearchField("body")]

    class Meta:
        abstract = True


class WithWebsiteLinks(models.Model):
    """A page with links to other websites, each with its kind."""

    website_links = PlatformStreamField(
        [("link", WebLinkBlock())], blank=True, verbose_name=_("website links"), default=list
    )

    class Meta:
        abstract = True


class WithAuthors(models.Model):
    """A page with named authors."""

    authors = PlatformStreamField(AuthorsBlock(required=False), blank=True, verbose_name=_("authors"), default=list)

    shared_fields: ClassVar[tuple[str, ...]] = ("authors",)

    class Meta:
        abstract = True


class Presented(WithBody, WithWebsiteLinks, WithAuthors):
    """Block P: body, links, authors, and at most three related items picked by hand."""

    presented_names = ("body", "website_links", "authors")
    presentation_panels = [
        FieldPanel("website_links"),
        FieldPanel("authors"),
        InlinePanel(
            "linked_content",
            label=_("Linked content"),
            max_num=3,
            help_text=_("At most three items that readers should see next. Others are found by themselves."),
        ),
    ]

    class Meta:
        abstract = True
