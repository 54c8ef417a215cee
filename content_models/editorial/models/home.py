"""Home pages: the front page of a site in one language, and the top of that language's tree."""

from django.utils.translation import gettext_lazy as _

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.presentation import WithBody


class HomePage(WithBody, BasePage):
    """The front page of a site in one language."""

    content_kind = ContentKind.HOME
    parent_page_types = ["wagtailcore.Page"]

    content_panels = [*BasePage.content_panels, *WithBody.body_panels]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")
