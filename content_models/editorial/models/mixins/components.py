"""Pages that are put together from components."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from content_models.base.fields import PlatformStreamField
from content_models.blocks.bodies import LandingBlock


class WithComponents(models.Model):
    """Banners, lists, cards and other components, in the order in which they are shown."""

    components = PlatformStreamField(
        LandingBlock(required=False), blank=True, default=list, verbose_name=_("components")
    )

    component_panels = [FieldPanel("components")]
    component_search_fields = [index.SearchField("components")]

    class Meta:
        abstract = True
