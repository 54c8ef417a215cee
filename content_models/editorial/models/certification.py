"""Certifications: proofs of digital skills that people can obtain."""

from dataclasses import replace

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import DurationField
from content_models.base.graphql import exposed
from content_models.catalogue.values import EntryValues
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import ByCountry, ByDigitalSkillLevel, ByTargetLanguage
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.presentation import Presented
from content_models.editorial.models.mixins.price import Priced
from content_models.taxonomies.fields import TermField, TermsField


class CertificationPage(
    Priced,
    ByDigitalSkillLevel,
    ByCountry,
    ByTargetLanguage,
    Presented,
    Exchanged,
    BasePage,
):
    """One certification and how to obtain it."""

    class Framework(models.TextChoices):
        DIGCOMP = "digcomp", "DigComp"
        E_CF = "e-cf", "e-CF"
        ECSF = "ecsf", "ECSF"
        VENDOR = "vendor", _("of a vendor")

    content_kind = ContentKind.CERTIFICATION
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    digital_skill_level = TermsField("digital-skill-level", blank=True, verbose_name=_("digital skill level"))
    countries = TermsField(
        "country", blank=True, verbose_name=_("countries"), help_text=_("Where it can be obtained. Empty: everywhere.")
    )
    framework = models.CharField(
        _("framework"), max_length=16, choices=Framework.choices, blank=True, help_text=_("That it is built on.")
    )
    eqf_level = TermField(
        "eqf-level", null=True, blank=True, verbose_name=_("EQF level"),
        help_text=_("Level of the European Qualifications Framework."),
    )  # fmt: skip
    mode_of_learning = TermsField(
        "mode-of-learning", blank=True, verbose_name=_("assessment mode"), help_text=_("How the test is taken.")
    )
    validity = DurationField(
        _("validity"), help_text=_("How long the certificate counts, for example P3Y. Empty: for ever.")
    )
    verification_url = models.URLField(
        _("verification link"), max_length=500, blank=True, help_text=_("Where employers check a certificate.")
    )
    credential_type = TermField("credential-type", null=True, blank=True, verbose_name=_("credential type"))
    issues_digital_credentials = models.BooleanField(
        _("issues European Digital Credentials"), default=False, help_text=_("As a file for the Europass wallet.")
    )

    content_panels = [
        *BasePage.content_panels,
        *Presented.body_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("framework"), FieldPanel("eqf_level")]),
                FieldRowPanel([FieldPanel("credential_type"), FieldPanel("validity")]),
                FieldPanel("mode_of_learning"),
                *Priced.price_panels,
                FieldPanel("verification_url"),
                FieldPanel("issues_digital_credentials"),
            ],
            heading=_("Facts"),
        ),
    ]
    relation_panels = [
        InlinePanel(
            "organisation_references",
            label=_("Organisation"),
            min_num=1,
            help_text=_("Name the organisation that issues it, with the role “issuer”."),
        ),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("validity",)
    recommended_fields = (*BasePage.recommended_fields, "digital_skill_level", "countries")
    graphql_fields = exposed(
        "framework",
        "eqf_level",
        "mode_of_learning",
        "validity",
        "price",
        "is_free",
        "verification_url",
        "credential_type",
        "issues_digital_credentials",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("certification")
        verbose_name_plural = _("certifications")

    def catalogue_values(self) -> EntryValues:
        return replace(super().catalogue_values(), is_free=self.is_free)

    @property
    def is_free(self) -> bool | None:
        return None if self.price_amount is None else self.price_amount == 0
