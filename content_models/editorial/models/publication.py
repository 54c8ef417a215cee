"""Skills intelligence publications: research, reports and data about digital skills."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.data import DocumentOrLinkBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByFieldOfEducation,
    ByGeographicalSphere,
    ByTargetAudience,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.period import CoveringPeriod
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermsField

validate_doi = RegexValidator(
    r"^10\.\d{4,9}/\S+$", _("A DOI starts with “10.” and has a “/”, for example 10.2760/115376.")
)
validate_isbn = RegexValidator(r"^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]$", _("An ISBN has ten or thirteen digits."))


class PublicationPage(
    CoveringPeriod,
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
    """One publication, with its files and the figures it gives."""

    content_kind = ContentKind.PUBLICATION
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    publication_type = TermsField("publication-type", blank=True, verbose_name=_("publication type"))
    publication_date = models.DateField(
        _("date of the publication"), null=True, blank=True, help_text=_("When the publication itself came out.")
    )
    doi = models.CharField(_("DOI"), max_length=255, blank=True, validators=[validate_doi])
    isbn = models.CharField(_("ISBN"), max_length=17, blank=True, validators=[validate_isbn])
    documents = PlatformStreamField(
        [("document", DocumentOrLinkBlock())], blank=True, default=list, verbose_name=_("files")
    )
    key_figures = ParentalManyToManyField(
        "skills_data.Indicator",
        blank=True,
        related_name="+",
        verbose_name=_("key figures"),
        help_text=_("Indicators that the publication gives numbers for."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("publication_type"),
        *Presented.body_panels,
        FieldPanel("documents"),
        MultiFieldPanel(
            [
                FieldPanel("publication_date"),
                FieldRowPanel([FieldPanel("doi"), FieldPanel("isbn")]),
                *CoveringPeriod.covered_panels,
            ],
            heading=_("Edition"),
        ),
        FieldPanel("key_figures"),
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation"), help_text=_("Name the publisher.")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("doi", "isbn")
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "geographical_sphere",
        "publication_type",
    )
    graphql_fields = exposed(
        "publication_type",
        "publication_date",
        "doi",
        "isbn",
        "documents",
        "key_figures",
        "covered_from",
        "covered_until",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("skills intelligence publication")
        verbose_name_plural = _("skills intelligence publications")
