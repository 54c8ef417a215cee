"""Good practices: what somebody did, what came of it, and whether others can do the same."""

from dataclasses import replace

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.attachments import AudioFileBlock, GalleryImageBlock, VideoFileBlock
from content_models.blocks.data import DocumentOrLinkBlock
from content_models.blocks.figures import AwardBlock, MeasuredFigureBlock
from content_models.catalogue.values import EntryValues
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
from content_models.editorial.models.mixins.contact import WithContacts
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.presentation import Presented
from content_models.editorial.models.mixins.schedule import Dated
from content_models.taxonomies.fields import TermField


class GoodPracticePage(
    Dated,
    Budgeted,
    WithContacts,
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
    """One good practice, told from problem to lessons learned."""

    content_kind = ContentKind.GOOD_PRACTICE
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    starts_at = models.DateTimeField(_("start"), null=True, blank=True)
    type_of_funding = TermField("type-of-funding", null=True, blank=True, verbose_name=_("type of funding"))
    problem = FormattedTextField(_("problem"), help_text=_("What was wrong, and for whom."))
    solution = FormattedTextField(_("solution"), help_text=_("What was done."))
    results = FormattedTextField(_("results"), help_text=_("What came of it."))
    lessons_learned = FormattedTextField(_("lessons learned"))
    transferability = FormattedTextField(
        _("transferability"), help_text=_("What others need in order to do the same elsewhere.")
    )
    impact_figures = PlatformStreamField(
        [("figure", MeasuredFigureBlock())], blank=True, default=list, verbose_name=_("measured impact")
    )
    awards = PlatformStreamField([("award", AwardBlock())], blank=True, default=list, verbose_name=_("awards"))
    documents = PlatformStreamField(
        [("document", DocumentOrLinkBlock())], blank=True, default=list, verbose_name=_("documents")
    )
    audio_files = PlatformStreamField([("audio", AudioFileBlock())], blank=True, default=list, verbose_name=_("audio"))
    video_files = PlatformStreamField([("video", VideoFileBlock())], blank=True, default=list, verbose_name=_("video"))
    gallery_images = PlatformStreamField(
        [("image", GalleryImageBlock())], blank=True, default=list, verbose_name=_("still images")
    )

    content_panels = [
        *BasePage.content_panels,
        *Presented.body_panels,
        MultiFieldPanel(
            [
                FieldPanel("problem"),
                FieldPanel("solution"),
                FieldPanel("results"),
                FieldPanel("lessons_learned"),
                FieldPanel("transferability"),
            ],
            heading=_("The story"),
        ),
        FieldPanel("impact_figures"),
        FieldPanel("awards"),
        MultiFieldPanel(Dated.date_panels, heading=_("When")),
        MultiFieldPanel([FieldPanel("type_of_funding"), *Budgeted.budget_panels], heading=_("Money")),
        MultiFieldPanel(
            [
                FieldPanel("documents"),
                FieldPanel("audio_files"),
                FieldPanel("video_files"),
                FieldPanel("gallery_images"),
            ],
            heading=_("Files"),
        ),
        *WithContacts.contact_panels,
    ]
    relation_panels = [
        InlinePanel(
            "organisation_references", label=_("Organisation"), help_text=_("Who did it, and with which partners.")
        ),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    mixed_streams = ("impact_figures", "awards", "documents", "audio_files", "video_files", "gallery_images")
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "geographical_sphere",
        "type_of_funding",
    )
    graphql_fields = exposed(
        "starts_at",
        "ends_at",
        "time_zone",
        "type_of_funding",
        "budget",
        "problem",
        "solution",
        "results",
        "lessons_learned",
        "transferability",
        "impact_figures",
        "awards",
        "documents",
        "audio_files",
        "video_files",
        "gallery_images",
        "contacts",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("good practice")
        verbose_name_plural = _("good practices")

    def catalogue_values(self) -> EntryValues:
        return replace(
            super().catalogue_values(), starts_at=self.starts_at, ends_at=self.ends_at, time_zone=self.time_zone
        )
