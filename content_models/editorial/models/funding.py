"""Funding opportunities: calls for proposals, grants, loans."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.currencies import CURRENCIES
from content_models.base.fields import PlatformStreamField
from content_models.base.graphql import exposed
from content_models.base.values import Money
from content_models.blocks.funding import CutoffBlock, IntermediaryBlock
from content_models.blocks.text import ParagraphBlock
from content_models.catalogue.values import EntryValues
from content_models.editorial.days import end_of_day, start_of_day
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
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermField, TermsField


class FundingPage(
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByFieldOfEducation,
    ByGeographicalSphere,
    ByTargetGroup,
    Presented,
    Exchanged,
    BasePage,
):
    """One call, from its opening to its last cut-off."""

    class CallStatus(models.TextChoices):
        FORTHCOMING = "forthcoming", _("forthcoming")
        OPEN = "open", _("open")
        CLOSED = "closed", _("closed")

    content_kind = ContentKind.FUNDING
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    form_of_funding = TermField("form-of-funding", null=True, blank=True, verbose_name=_("form of funding"))
    opening_date = models.DateField(_("opening date"), null=True, blank=True)
    application_deadline = models.DateField(
        _("application deadline"),
        null=True,
        blank=True,
        help_text=_("The last day for applications. Shown to readers."),
    )
    cutoffs = PlatformStreamField(
        [("cutoff", CutoffBlock())],
        blank=True,
        default=list,
        verbose_name=_("cut-off deadlines"),
        help_text=_("If the call collects applications several times."),
    )
    programme = models.CharField(
        _("programme"), max_length=255, blank=True, help_text=_("For example Digital Europe or Erasmus+.")
    )
    call_identifier = models.CharField(
        _("call identifier"), max_length=255, blank=True, help_text=_("As the funding portal writes it.")
    )
    total_budget_amount = models.DecimalField(
        _("total budget"), max_digits=15, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    total_budget_currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")
    grant_minimum_amount = models.DecimalField(
        _("smallest grant"), max_digits=15, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    grant_maximum_amount = models.DecimalField(
        _("largest grant"), max_digits=15, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    grant_currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")
    cofinancing_rate = models.DecimalField(
        _("co-financing rate in %"), max_digits=5, decimal_places=2, null=True, blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(100, _("A rate lies between 0 and 100 %."))],
    )  # fmt: skip
    eligible_countries = TermsField(
        "country", blank=True, verbose_name=_("eligible countries"), help_text=_("Whose organisations may apply.")
    )
    financing_intermediaries = PlatformStreamField(
        [("intermediary", IntermediaryBlock())], blank=True, default=list, verbose_name=_("financing intermediaries")
    )
    beneficiaries = PlatformStreamField(
        [("paragraph", ParagraphBlock())], blank=True, default=list, verbose_name=_("beneficiaries")
    )
    financing_conditions = PlatformStreamField(
        [("paragraph", ParagraphBlock())], blank=True, default=list, verbose_name=_("financing conditions")
    )
    call_url = models.URLField(_("link to the call"), max_length=500, blank=True)
    submission_url = models.URLField(_("link to the submission"), max_length=500, blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("form_of_funding"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("opening_date"), FieldPanel("application_deadline")]), FieldPanel("cutoffs")],
            heading=_("When"),
        ),
        *Presented.body_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("programme"), FieldPanel("call_identifier")]),
                FieldRowPanel([FieldPanel("call_url"), FieldPanel("submission_url")]),
            ],
            heading=_("The call"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("total_budget_amount"), FieldPanel("total_budget_currency")]),
                FieldRowPanel(
                    [
                        FieldPanel("grant_minimum_amount"),
                        FieldPanel("grant_maximum_amount"),
                        FieldPanel("grant_currency"),
                    ]
                ),
                FieldPanel("cofinancing_rate"),
            ],
            heading=_("Money"),
        ),
        FieldPanel("beneficiaries"),
        FieldPanel("financing_conditions"),
        FieldPanel("financing_intermediaries"),
    ]
    relation_panels = [
        FieldPanel("eligible_countries"),
        InlinePanel("organisation_references", label=_("Organisation")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("programme", "call_identifier")
    mixed_streams = ("cutoffs",)
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "geographical_sphere",
        "target_group",
        "form_of_funding",
        "application_deadline",
    )
    catalogue_leaves_out = BasePage.catalogue_leaves_out | {"eligible_countries"}
    graphql_fields = exposed(
        "form_of_funding",
        "opening_date",
        "application_deadline",
        "cutoffs",
        "call_status",
        "programme",
        "call_identifier",
        "total_budget",
        "grant_minimum",
        "grant_maximum",
        "cofinancing_rate",
        "eligible_countries",
        "financing_intermediaries",
        "beneficiaries",
        "financing_conditions",
        "call_url",
        "submission_url",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("funding opportunity")
        verbose_name_plural = _("funding opportunities")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, object] = {}
        opens = start_of_day(self.opening_date)
        if self.opening_date and self.application_deadline and self.application_deadline < self.opening_date:
            errors["application_deadline"] = _("The deadline lies before the opening. Correct one of the two days.")
        if opens and any(moment < opens for moment in self.cutoff_moments()):
            errors["cutoffs"] = _("A cut-off lies before the opening of the call. Correct it, or the opening date.")
        if self.grant_minimum and self.grant_maximum and self.grant_maximum.amount < self.grant_minimum.amount:
            errors["grant_maximum_amount"] = _("The largest grant is smaller than the smallest. Swap or correct them.")
        if errors:
            raise ValidationError(errors)

    def catalogue_values(self) -> EntryValues:
        return replace(
            super().catalogue_values(), opens_at=start_of_day(self.opening_date), deadline=self.last_deadline
        )

    def cutoff_moments(self) -> list[datetime]:
        return [cutoff.value["at"] for cutoff in self.cutoffs]

    @property
    def last_deadline(self) -> datetime | None:
        """When nobody can apply any more."""
        moments = [*self.cutoff_moments(), end_of_day(self.application_deadline)]
        return max((moment for moment in moments if moment), default=None)

    @property
    def call_status(self) -> str:
        now, opens, closes = timezone.now(), start_of_day(self.opening_date), self.last_deadline
        if opens and now < opens:
            return self.CallStatus.FORTHCOMING.value
        return self.CallStatus.CLOSED.value if closes and closes < now else self.CallStatus.OPEN.value

    @property
    def total_budget(self) -> Money | None:
        return money(self.total_budget_amount, self.total_budget_currency)

    @property
    def grant_minimum(self) -> Money | None:
        return money(self.grant_minimum_amount, self.grant_currency)

    @property
    def grant_maximum(self) -> Money | None:
        return money(self.grant_maximum_amount, self.grant_currency)


def money(amount: Decimal | None, currency: str) -> Money | None:
    return None if amount is None else Money(amount, currency)
