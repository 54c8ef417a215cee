"""Organisations."""

from django.utils.translation import gettext_lazy as _

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage


class OrganisationPage(BasePage):
    """An organisation."""

    content_kind = ContentKind.ORGANISATION
    parent_page_types = ["editorial.ListingPage"]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
