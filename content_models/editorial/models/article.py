"""Articles: news, opinions and briefs."""

from math import ceil

from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel

from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByGeographicalSphere,
    ByTargetAudience,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermField

WORDS_PER_MINUTE = 220


class ArticlePage(
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByGeographicalSphere,
    Presented,
    Exchanged,
    BasePage,
):
    """A piece of news, an opinion or a brief."""

    content_kind = ContentKind.ARTICLE
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    article_type = TermField(
        "article-type",
        null=True,
        verbose_name=_("type of article"),
        help_text=_("News reports, an opinion argues, a brief explains a subject in depth."),
    )

    content_panels = [FieldPanel("article_type"), *BasePage.content_panels, *Presented.body_panels]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    recommended_fields = (*BasePage.recommended_fields, "geographical_sphere")
    graphql_fields = exposed("article_type", "reading_time", *Presented.presented_names, *Exchanged.exchanged_names)

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    @property
    def reading_time(self) -> int:
        """Minutes, rounded up, at the pace of an adult reader."""
        words = len(strip_tags(str(self.body)).split())
        return max(1, ceil(words / WORDS_PER_MINUTE))
