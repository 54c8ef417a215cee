"""Landing pages: the entrance of a section or a campaign, put together from components."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.components import WithComponents
from content_models.taxonomies.fields import TermField


class LandingPage(WithComponents, BasePage):
    """The entrance of a section or a campaign."""

    content_kind = ContentKind.LANDING
    parent_page_types = ["editorial.HomePage", "editorial.LandingPage"]

    site_section = TermField(
        "site-section",
        null=True,
        blank=True,
        verbose_name=_("header colour"),
        help_text=_("The section of the site whose colour the header takes."),
    )
    show_proposal_link = models.BooleanField(
        _("show the link “Propose content”"), default=False, help_text=_("Invites readers to suggest an item.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("site_section"), FieldPanel("show_proposal_link")]),
        *WithComponents.component_panels,
    ]
    search_fields = [*BasePage.search_fields, *WithComponents.component_search_fields]
    recommended_fields = ("summary",)
    graphql_fields = exposed("components", "site_section", "show_proposal_link")

    class Meta:
        verbose_name = _("landing page")
        verbose_name_plural = _("landing pages")
