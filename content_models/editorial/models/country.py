"""Country pages: what the map shows of a country, and where its page starts."""

from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.bodies import BodyBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import ByCountry
from content_models.editorial.models.mixins.components import WithComponents
from content_models.editorial.models.mixins.presentation import WithBody
from content_models.skills_data.models import Observation


class CountryPage(WithComponents, ByCountry, WithBody, BasePage):
    """One country. Its score comes from an indicator and is never typed."""

    content_kind = ContentKind.COUNTRY
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    body = PlatformStreamField(BodyBlock(required=False), blank=True, default=list, verbose_name=_("body"))
    headline_indicator = models.ForeignKey(
        "skills_data.Indicator",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("indicator of the score"),
        help_text=_("The newest observation of this indicator for the country is the score on page and map."),
    )
    score_introduction = FormattedTextField(_("introduction to the score"))
    map_title = models.CharField(_("title on the map"), max_length=255, blank=True)
    map_tooltip = FormattedTextField(_("tooltip on the map"))
    map_body = FormattedTextField(_("description on the map"))

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("headline_indicator"), FieldPanel("score_introduction")], heading=_("Score")),
        *WithBody.body_panels,
        *WithComponents.component_panels,
        MultiFieldPanel(
            [FieldPanel("map_title"), FieldPanel("map_tooltip"), FieldPanel("map_body")], heading=_("On the map")
        ),
    ]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]
    recommended_fields = (*BasePage.recommended_fields, "headline_indicator", "map_tooltip")
    graphql_fields = exposed(
        "headline_indicator",
        "score",
        "score_introduction",
        "map_title",
        "map_tooltip",
        "map_body",
        "components",
        "body",
    )

    class Meta:
        verbose_name = _("country page")
        verbose_name_plural = _("country pages")

    @property
    def score(self) -> Decimal | None:
        """The newest value of the headline indicator for the country of the page."""
        if self.headline_indicator_id is None:
            return None
        observations = Observation.objects.for_readers().filter(
            indicator_id=self.headline_indicator_id,
            country__in=self.countries.all(),
            breakdown=None,
            value__isnull=False,
        )
        return observations.order_by("-year", "-period").values_list("value", flat=True).first()
