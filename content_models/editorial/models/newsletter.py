"""Newsletter issues. Subscriptions and sending are left out."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.bodies import NewsletterBodyBlock
from content_models.blocks.references import FeaturedItemBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.presentation import WithBody


class NewsletterPage(WithBody, BasePage):
    """One issue of the Digital Skills and Jobs Digest."""

    content_kind = ContentKind.NEWSLETTER
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    body = PlatformStreamField(NewsletterBodyBlock(), verbose_name=_("body"))
    issue_number = models.PositiveIntegerField(_("issue number"), null=True, blank=True)
    issue_date = models.DateField(_("issue date"), null=True, help_text=_("The day on which the issue goes out."))
    featured_items = PlatformStreamField(
        [("item", FeaturedItemBlock())],
        blank=True,
        default=list,
        verbose_name=_("featured items"),
        help_text=_("Items of the site that the issue points to, in this order."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("issue_number"), FieldPanel("issue_date")]),
        *WithBody.body_panels,
        FieldPanel("featured_items"),
    ]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]
    mixed_streams = ("featured_items",)
    graphql_fields = exposed("issue_number", "issue_date", "body", "featured_items")

    class Meta:
        verbose_name = _("newsletter issue")
        verbose_name_plural = _("newsletter issues")
