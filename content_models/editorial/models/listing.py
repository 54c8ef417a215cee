"""Listings: a section of the site that shows items of some kinds, and the place in the tree where they live."""

from django.utils.translation import gettext_lazy as _

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage


class ListingPage(BasePage):
    """A saved search as a page; items of its kinds are its children."""

    content_kind = ContentKind.LISTING
    parent_page_types = ["editorial.HomePage", "editorial.LandingPage", "editorial.ListingPage"]

    class Meta:
        verbose_name = _("listing")
        verbose_name_plural = _("listings")
