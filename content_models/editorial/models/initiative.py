"""Initiatives: European or national action on digital skills."""

from dataclasses import replace

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel

from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.figures import MeasuredFigureBlock
from content_models.catalogue.values import EntryValues
from content_models.editorial.days import end_of_day, start_of_day
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.budget import Budgeted
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByFieldOfEducation,
    ByGeographicalSphere,
    ByTargetAudience,
)
from content_models.editorial.models.mixins.contact import WithSocialLinks
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.period import WithPeriod
from content_models.editorial.models.mixins.presentation import Presented


class InitiativePage(
    WithPeriod,
    Budgeted,
    WithSocialLinks,
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByFieldOfEducation,
    ByGeographicalSphere,
    Presented,
    Exchanged,
    BasePage,
):
    """One initiative; the geographical sphere tells European from national ones."""

    class InitiativeStatus(models.TextChoices):
        PLANNED = "planned", _("planned")
        RUNNING = "running", _("running")
        ENDED = "ended", _("ended")

    content_kind = ContentKind.INITIATIVE
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    initiative_status = models.CharField(
        _("status"), max_length=16, choices=InitiativeStatus.choices, blank=True, help_text=_("Empty: unknown.")
    )
    target_figures = PlatformStreamField(
        [("figure", MeasuredFigureBlock())],
        blank=True,
        default=list,
        verbose_name=_("target figures"),
        help_text=_("What the initiative wants to reach."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("initiative_status"),
        *WithPeriod.period_panels,
        *Presented.body_panels,
        FieldPanel("target_figures"),
        *Budgeted.budget_panels,
        *WithSocialLinks.social_panels,
    ]
    relation_panels = [
        InlinePanel(
            "organisation_references", label=_("Organisation"), help_text=_("Name the lead organisation first.")
        ),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    mixed_streams = ("target_figures",)
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "geographical_sphere",
    )
    graphql_fields = exposed(
        "initiative_status",
        "start_date",
        "end_date",
        "target_figures",
        "budget",
        "social_links",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")

    def catalogue_values(self) -> EntryValues:
        return replace(
            super().catalogue_values(), starts_at=start_of_day(self.start_date), ends_at=end_of_day(self.end_date)
        )
