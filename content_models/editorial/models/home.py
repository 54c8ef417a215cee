"""Home pages: the front page of a site in one language, and the top of that language's tree."""

from django.utils.translation import gettext_lazy as _

from content_models.base.graphql import exposed
from content_models.editorial.forms import HomePageForm
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.components import WithComponents


class HomePage(WithComponents, BasePage):
    """The front page of a site in one language."""

    content_kind = ContentKind.HOME
    parent_page_types = ["wagtailcore.Page"]
    base_form_class = HomePageForm

    content_panels = [*BasePage.content_panels, *WithComponents.component_panels]
    search_fields = [*BasePage.search_fields, *WithComponents.component_search_fields]
    recommended_fields = ("summary",)
    graphql_fields = exposed("components")

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")
