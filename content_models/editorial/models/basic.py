"""Basic pages: about us, legal notice, accessibility statement and the like."""

from django.utils.translation import gettext_lazy as _

from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.presentation import WithBody


class BasicPage(WithBody, BasePage):
    """A page of text that belongs to no list."""

    content_kind = ContentKind.BASIC
    parent_page_types = [
        "editorial.HomePage",
        "editorial.LandingPage",
        "editorial.ListingPage",
        "editorial.BasicPage",
    ]
    subpage_types = ["editorial.BasicPage"]

    content_panels = [*BasePage.content_panels, *WithBody.body_panels]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]
    recommended_fields = ("summary",)
    graphql_fields = exposed("body")

    class Meta:
        verbose_name = _("basic page")
        verbose_name_plural = _("basic pages")
