"""National coalitions."""

from django.utils.translation import gettext_lazy as _

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage


class CoalitionPage(BasePage):
    """A national coalition."""

    content_kind = ContentKind.COALITION
    parent_page_types = ["editorial.ListingPage"]

    class Meta:
        verbose_name = _("national coalition")
        verbose_name_plural = _("national coalitions")
