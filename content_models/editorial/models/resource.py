"""Digital skills resources: tools, guides and frameworks to work with."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.data import DocumentOrLinkBlock
from content_models.blocks.learning import FrameworkConceptBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByFieldOfEducation,
    ByGeographicalSphere,
    ByTargetAudience,
    ByTargetGroup,
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.licence import UnderLicence
from content_models.editorial.models.mixins.main_document import WithMainDocument
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermField


class ResourcePage(
    WithMainDocument,
    UnderLicence,
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByFieldOfEducation,
    ByTargetLanguage,
    ByGeographicalSphere,
    ByTargetGroup,
    Presented,
    Exchanged,
    BasePage,
):
    """One resource, with its files."""

    content_kind = ContentKind.RESOURCE
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    skills_resource_type = TermField(
        "skills-resource-type", null=True, blank=True, verbose_name=_("skills resource type")
    )
    topology_of_competence = models.CharField(
        _("topology of competences"),
        max_length=255,
        blank=True,
        help_text=_("The framework it follows, in words. Prefer the list of framework concepts below."),
    )
    competence_frameworks = PlatformStreamField(
        [("concept", FrameworkConceptBlock())], blank=True, default=list, verbose_name=_("competence frameworks")
    )
    methodology = FormattedTextField(_("methodology"), help_text=_("How it was made and how it is meant to be used."))
    documents = PlatformStreamField(
        [("document", DocumentOrLinkBlock())], blank=True, default=list, verbose_name=_("supporting documents")
    )
    version = models.CharField(_("version"), max_length=64, blank=True)
    publication_date = models.DateField(
        _("date of the resource"), null=True, blank=True, help_text=_("When the resource itself came out.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("skills_resource_type"),
        *Presented.body_panels,
        FieldPanel("methodology"),
        FieldPanel("topology_of_competence"),
        FieldPanel("competence_frameworks"),
        *WithMainDocument.main_document_panels,
        FieldPanel("documents"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("version"), FieldPanel("publication_date")]), *UnderLicence.licence_panels],
            heading=_("Edition"),
        ),
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("version", "competence_frameworks")
    mixed_streams = ("documents",)
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "target_languages",
        "geographical_sphere",
        "target_group",
        "organisation_references",
        "methodology",
        "skills_resource_type",
    )
    catalogue_leaves_out = BasePage.catalogue_leaves_out | {"main_document_language"}
    graphql_fields = exposed(
        "skills_resource_type",
        "topology_of_competence",
        "competence_frameworks",
        "methodology",
        "main_document",
        "main_document_language",
        "documents",
        "version",
        "publication_date",
        "licence",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("digital skills resource")
        verbose_name_plural = _("digital skills resources")
