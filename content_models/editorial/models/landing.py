"""Landing pages."""

from django.utils.translation import gettext_lazy as _

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage


class LandingPage(BasePage):
    """A landing page."""

    content_kind = ContentKind.LANDING
    parent_page_types = ["editorial.HomePage", "editorial.LandingPage"]

    class Meta:
        verbose_name = _("landing page")
        verbose_name_plural = _("landing pages")
