"""Listings: a section of the site that shows items of some kinds, and the place in the tree where they live."""

from urllib.parse import parse_qsl

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.bodies import BodyBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.presentation import WithBody
from content_models.taxonomies.fields import TermsField


class ListingPage(WithBody, BasePage):
    """A saved search as a page; items of its kinds are its children."""

    content_kind = ContentKind.LISTING
    parent_page_types = ["editorial.HomePage", "editorial.LandingPage", "editorial.ListingPage"]

    body = PlatformStreamField(BodyBlock(required=False), blank=True, default=list, verbose_name=_("introduction"))
    content_types = TermsField(
        "content-type",
        blank=True,
        verbose_name=_("content types"),
        help_text=_("Which kinds of items the listing shows. Empty: all."),
    )
    listed_technologies = TermsField(
        "digital-technology",
        blank=True,
        verbose_name=_("technologies"),
        help_text=_("Only items about one of these technologies. Empty: all."),
    )
    filter_string = models.CharField(
        _("filter"),
        max_length=1000,
        blank=True,
        help_text=_("The part of a search address after the question mark, for example countries=PRT&sort=newest."),
    )

    content_panels = [
        *BasePage.content_panels,
        *WithBody.body_panels,
        MultiFieldPanel(
            [FieldPanel("content_types"), FieldPanel("listed_technologies"), FieldPanel("filter_string")],
            heading=_("What is listed"),
        ),
    ]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]
    shared_fields = ("filter_string",)
    recommended_fields = ("summary",)
    catalogue_leaves_out = BasePage.catalogue_leaves_out | {"content_types", "listed_technologies"}
    graphql_fields = exposed("body", "content_types", "listed_technologies", "filter_string")

    class Meta:
        verbose_name = _("listing")
        verbose_name_plural = _("listings")

    def clean(self) -> None:
        super().clean()
        if self.filter_string and not parse_qsl(self.filter_string):
            raise ValidationError({"filter_string": _("Write the filter as in an address: name=value, joined by “&”.")})
