"""Organisations: one model for those that editors describe and those that register themselves."""

from dataclasses import replace

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.organisations import IdentifierBlock, LegalNameBlock
from content_models.catalogue.values import EntryValues
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalTechnology,
    ByFieldOfEducation,
    ByGeographicalSphere,
    ByTargetAudience,
)
from content_models.editorial.models.mixins.contact import WithContacts, WithSocialLinks
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.location import Located
from content_models.editorial.models.mixins.logo import WithLogo
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermField, TermsField

REQUIRED_OF_REGISTERED = {
    "organisation_category": _("A registered organisation needs a category. Choose one."),
    "geographical_sphere": _("A registered organisation says how far it reaches. Choose its geographical sphere."),
    "town": _("A registered organisation needs a town."),
    "logo": _("A registered organisation needs a logo."),
    "contacts": _("A registered organisation needs a contact. Add one."),
}


class OrganisationPage(
    Located,
    WithLogo,
    WithContacts,
    WithSocialLinks,
    ByTargetAudience,
    ByDigitalTechnology,
    ByCountry,
    ByFieldOfEducation,
    ByGeographicalSphere,
    Presented,
    Exchanged,
    BasePage,
):
    """One organisation, found again by its identifiers."""

    class OrganisationKind(models.TextChoices):
        EDITORIAL = "editorial", _("described by editors")
        REGISTERED = "registered", _("registered by its members")

    content_kind = ContentKind.ORGANISATION
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    organisation_kind = models.CharField(
        _("kind"),
        max_length=16,
        choices=OrganisationKind.choices,
        default=OrganisationKind.EDITORIAL,
        help_text=_("A registered organisation has members here and needs category, sphere, town, logo and contact."),
    )
    organisation_category = TermsField("organisation-category", blank=True, verbose_name=_("organisation category"))
    legal_names = PlatformStreamField(
        [("name", LegalNameBlock())], blank=True, default=list, verbose_name=_("legal names")
    )
    identifiers = PlatformStreamField(
        [("identifier", IdentifierBlock())],
        blank=True,
        default=list,
        verbose_name=_("identifiers"),
        help_text=_("Imports recognise the organisation by these before they look at its name."),
    )
    town = models.CharField(_("town"), max_length=255, blank=True)
    is_coalition_member = models.BooleanField(_("member of a national coalition"), default=False)
    endorses_charter = models.BooleanField(_("endorses the charter of the Coalition"), default=False)
    target_sector = TermsField(
        "nace-section", blank=True, verbose_name=_("sector"), help_text=_("In which the organisation operates (NACE).")
    )
    organisation_role = TermsField("organisation-role", blank=True, verbose_name=_("role"))
    number_of_employees = TermField(
        "organisation-size-sme", null=True, blank=True, verbose_name=_("number of employees")
    )

    content_panels = [
        *BasePage.content_panels,
        *WithLogo.logo_panels,
        *Presented.body_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("organisation_kind"), FieldPanel("town")]),
                FieldPanel("organisation_category"),
                FieldPanel("target_sector"),
                FieldPanel("organisation_role"),
                FieldPanel("number_of_employees"),
                FieldRowPanel([FieldPanel("is_coalition_member"), FieldPanel("endorses_charter")]),
            ],
            heading=_("Facts"),
        ),
        FieldPanel("legal_names"),
        FieldPanel("identifiers"),
        *Located.location_panels,
        *WithContacts.contact_panels,
        *WithSocialLinks.social_panels,
    ]
    relation_panels = [*Presented.presentation_panels, *Exchanged.exchange_panels]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("identifiers", "town")
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "organisation_category",
        "identifiers",
        "locations",
    )
    graphql_fields = exposed(
        "organisation_kind",
        "organisation_category",
        "legal_names",
        "identifiers",
        "locations",
        "town",
        "logo",
        "contacts",
        "social_links",
        "is_coalition_member",
        "endorses_charter",
        "target_sector",
        "organisation_role",
        "number_of_employees",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def clean(self) -> None:
        super().clean()
        if self.organisation_kind != self.OrganisationKind.REGISTERED:
            return
        present = {
            "organisation_category": bool(self.organisation_category.all()),
            "geographical_sphere": self.geographical_sphere_id,
            "town": self.town,
            "logo": self.logo_id,
            "contacts": self.contacts,
        }
        errors = {name: message for name, message in REQUIRED_OF_REGISTERED.items() if not present[name]}
        if errors:
            raise ValidationError(errors)

    def catalogue_values(self) -> EntryValues:
        return replace(super().catalogue_values(), place=self.first_place())
