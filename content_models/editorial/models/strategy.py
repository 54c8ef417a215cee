"""National strategies for digital skills."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel

from content_models.base.fields import FormattedTextField
from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByGeographicalSphere,
    ByTargetAudience,
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.main_document import WithMainDocument
from content_models.editorial.models.mixins.presentation import Presented


class StrategyPage(
    WithMainDocument,
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByTargetLanguage,
    ByGeographicalSphere,
    Presented,
    Exchanged,
    BasePage,
):
    """One strategy of a country or region."""

    content_kind = ContentKind.STRATEGY
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    timeline_roadmap = models.CharField(
        _("timeline / roadmap"), max_length=255, blank=True, help_text=_("For example: 2024–2030, review in 2027.")
    )
    latest_update = models.DateField(_("latest update of the strategy"), null=True, blank=True)
    budget_description = FormattedTextField(
        _("budget"), help_text=_("How much money there is, and where it comes from.")
    )
    state_of_play = FormattedTextField(_("state of play"))
    stakeholder_involvement = FormattedTextField(_("stakeholder involvement"), help_text=_("Who takes part, and how."))

    content_panels = [
        *BasePage.content_panels,
        *Presented.body_panels,
        FieldPanel("timeline_roadmap"),
        FieldPanel("latest_update"),
        FieldPanel("budget_description"),
        FieldPanel("state_of_play"),
        FieldPanel("stakeholder_involvement"),
        *WithMainDocument.main_document_panels,
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "target_languages",
        "geographical_sphere",
        "organisation_references",
        "budget_description",
        "stakeholder_involvement",
    )
    catalogue_leaves_out = BasePage.catalogue_leaves_out | {"main_document_language"}
    own_per_language = (*BasePage.own_per_language, "main_document", "main_document_language")
    graphql_fields = exposed(
        "timeline_roadmap",
        "latest_update",
        "budget_description",
        "state_of_play",
        "stakeholder_involvement",
        "main_document",
        "main_document_language",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("strategy")
        verbose_name_plural = _("strategies")
