"""Indicator stories: what the numbers of one or more indicators mean."""

from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel

from content_models.base.fields import FormattedTextField
from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import ByCountry, ByDigitalSkillLevel
from content_models.editorial.models.mixins.period import CoveringPeriod
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermsField


class IndicatorPage(CoveringPeriod, ByDigitalSkillLevel, ByCountry, Presented, BasePage):
    """A story told with the numbers of the indicators that it names."""

    content_kind = ContentKind.INDICATOR
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    digital_skill_level = TermsField("digital-skill-level", blank=True, verbose_name=_("digital skill level"))
    countries = TermsField(
        "country", blank=True, verbose_name=_("geographic scope – country"), help_text=_("Whose numbers are compared.")
    )
    key_figures = ParentalManyToManyField(
        "skills_data.Indicator", related_name="+", verbose_name=_("indicators"), help_text=_("That the story is about.")
    )
    methodology = FormattedTextField(
        _("method"), help_text=_("How the numbers were collected, and what they leave out.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("key_figures"),
        *CoveringPeriod.covered_panels,
        *Presented.body_panels,
        FieldPanel("methodology"),
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation")),
        *Presented.presentation_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    recommended_fields = (*BasePage.recommended_fields, "countries", "methodology")
    graphql_fields = exposed("key_figures", "covered_from", "covered_until", "methodology", *Presented.presented_names)

    class Meta:
        verbose_name = _("indicator story")
        verbose_name_plural = _("indicator stories")
