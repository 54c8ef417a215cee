"""Training offers: courses, MOOCs, internships, apprenticeships, mentoring."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import DurationField, FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.learning import CompetenceBlock, CourseRunBlock, LearningModuleBlock, LearningOutcomeBlock
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
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.licence import UnderLicence
from content_models.editorial.models.mixins.presentation import Presented
from content_models.editorial.models.mixins.price import Priced
from content_models.editorial.models.mixins.skills import WithSkills
from content_models.taxonomies.fields import TermField, TermsField

MOOC = "17744a2647"


class TrainingPage(
    Priced,
    WithSkills,
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
    """One offer of training; its runs are the times at which it is given."""

    content_kind = ContentKind.TRAINING
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    typology_of_training = TermField(
        "learning-opportunity-type", null=True, blank=True, verbose_name=_("typology of training opportunities")
    )
    learning_activity = TermField("learning-activity", null=True, blank=True, verbose_name=_("learning activity"))
    mode_of_learning = TermsField(
        "mode-of-learning", blank=True, verbose_name=_("mode of learning"), help_text=_("Online, on site, blended …")
    )
    training_duration = TermField("training-duration", null=True, blank=True, verbose_name=_("training duration"))
    duration = DurationField(_("exact duration"))
    hours_per_week = models.DecimalField(
        _("hours per week"), max_digits=5, decimal_places=1, null=True, blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(168, _("A week has 168 hours."))],
    )  # fmt: skip
    learning_schedule = TermField(
        "learning-schedule", null=True, blank=True, verbose_name=_("effort"), help_text=_("Full time or part time.")
    )
    is_self_paced = models.BooleanField(
        _("self-paced"), null=True, blank=True, help_text=_("Learners start and finish when they like.")
    )
    training_start_year = models.PositiveSmallIntegerField(
        _("start year"), null=True, blank=True, help_text=_("Only where no run is known. Runs say more.")
    )
    runs = PlatformStreamField(
        [("run", CourseRunBlock())],
        blank=True,
        default=list,
        verbose_name=_("course runs"),
        help_text=_("The times at which the course is given. Dates and prices are the same in all languages."),
    )
    application_deadline = models.DateField(
        _("application deadline"), null=True, blank=True, help_text=_("If it is the same for all runs.")
    )
    provider_url = models.URLField(_("provider link"), max_length=500, blank=True)
    information_url = models.URLField(_("information link"), max_length=500, blank=True)
    enrolment_url = models.URLField(
        _("enrolment link"),
        max_length=500,
        blank=True,
        help_text=_("Where people sign up, if not on the information page."),
    )
    platform_name = models.CharField(
        _("platform"), max_length=255, blank=True, help_text=_("Where an online course runs, for example EU Academy.")
    )
    modules = PlatformStreamField(
        [("module", LearningModuleBlock())], blank=True, default=list, verbose_name=_("modules")
    )
    learning_outcomes = PlatformStreamField(
        [("outcome", LearningOutcomeBlock())], blank=True, default=list, verbose_name=_("learning outcomes")
    )
    competences = PlatformStreamField(
        [("competence", CompetenceBlock())], blank=True, default=list, verbose_name=_("DigComp competences")
    )
    prerequisites = FormattedTextField(_("prerequisites"))
    accessibility = FormattedTextField(_("accessibility"))
    eqf_level = TermField(
        "eqf-level", null=True, blank=True, verbose_name=_("EQF level"),
        help_text=_("Level of the European Qualifications Framework."),
    )  # fmt: skip
    ects_credits = models.DecimalField(
        _("ECTS credits"), max_digits=5, decimal_places=1, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    assessment_methods = TermsField("assessment-method", blank=True, verbose_name=_("assessment methods"))
    credential_offered = TermField("credential-type", null=True, blank=True, verbose_name=_("credential offered"))
    certification = models.ForeignKey(
        "editorial.CertificationPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("certification"),
        help_text=_("The certification that the training leads to, if it has a page here."),
    )
    is_certificate_free = models.BooleanField(_("certificate is free of charge"), null=True, blank=True)
    record_type = TermField(
        "record-type",
        null=True,
        blank=True,
        verbose_name=_("type of training record"),
        help_text=_("A single offer, or a link to somebody's catalogue."),
    )
    last_checked = models.DateField(_("last checked"), null=True, blank=True, help_text=_("When the links were tried."))
    valid_until = models.DateField(_("valid until"), null=True, blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("typology_of_training"),
        *Presented.body_panels,
        MultiFieldPanel(
            [
                FieldPanel("learning_activity"),
                FieldPanel("mode_of_learning"),
                FieldRowPanel([FieldPanel("training_duration"), FieldPanel("duration")]),
                FieldRowPanel([FieldPanel("learning_schedule"), FieldPanel("hours_per_week")]),
                FieldRowPanel([FieldPanel("is_self_paced"), FieldPanel("training_start_year")]),
            ],
            heading=_("How it is learned"),
        ),
        FieldPanel("runs"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("information_url"), FieldPanel("enrolment_url")]),
                FieldRowPanel([FieldPanel("provider_url"), FieldPanel("platform_name")]),
                FieldPanel("application_deadline"),
                *Priced.price_panels,
                *UnderLicence.licence_panels,
            ],
            heading=_("Taking part"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("learning_outcomes"),
                *WithSkills.skills_panels,
                FieldPanel("competences"),
                FieldPanel("modules"),
                FieldPanel("prerequisites"),
            ],
            heading=_("What people learn"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("credential_offered"), FieldPanel("is_certificate_free")]),
                FieldPanel("certification"),
                FieldRowPanel([FieldPanel("eqf_level"), FieldPanel("ects_credits")]),
                FieldPanel("assessment_methods"),
            ],
            heading=_("Credential"),
        ),
        FieldPanel("accessibility"),
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation"), help_text=_("Name the provider first.")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    settings_panels = [
        *BasePage.settings_panels,
        MultiFieldPanel(
            [FieldPanel("record_type"), FieldRowPanel([FieldPanel("last_checked"), FieldPanel("valid_until")])],
            heading=_("Upkeep"),
        ),
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("duration", "platform_name", "modules", "competences")
    mixed_streams = ("runs", "learning_outcomes")
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "target_languages",
        "geographical_sphere",
        "target_group",
        "organisation_references",
        "typology_of_training",
        "learning_activity",
        "mode_of_learning",
        "training_duration",
        "learning_schedule",
    )
    graphql_fields = exposed(
        "typology_of_training",
        "learning_activity",
        "mode_of_learning",
        "training_duration",
        "duration",
        "hours_per_week",
        "learning_schedule",
        "is_self_paced",
        "training_start_year",
        "runs",
        "application_deadline",
        "price",
        "is_free",
        "provider_url",
        "information_url",
        "enrolment_url",
        "platform_name",
        "modules",
        "learning_outcomes",
        "skills",
        "competences",
        "prerequisites",
        "accessibility",
        "eqf_level",
        "ects_credits",
        "assessment_methods",
        "credential_offered",
        "certification",
        "is_certificate_free",
        "record_type",
        "licence",
        "last_checked",
        "valid_until",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("training offer")
        verbose_name_plural = _("training offers")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, object] = {}
        if self.typology_of_training and self.typology_of_training.code == MOOC and not self.licence:
            errors["licence"] = _("A MOOC needs a licence, so that others know what they may do with it. Choose one.")
        if self.valid_until and self.application_deadline and self.application_deadline > self.valid_until:
            errors["application_deadline"] = _(
                "The application deadline lies after the day until which the offer is valid."
            )
        if errors:
            raise ValidationError(errors)

    def catalogue_values(self) -> EntryValues:
        deadlines = [*self.run_values("application_deadline"), self.application_deadline]
        return replace(
            super().catalogue_values(),
            starts_at=start_of_day(min(self.run_values("start_date"), default=None)),
            ends_at=end_of_day(max(self.run_values("end_date"), default=None)),
            deadline=end_of_day(max((day for day in deadlines if day), default=None)),
            is_free=self.is_free,
        )

    def run_values(self, name: str) -> Iterator[Any]:
        values: Iterator[date | None] = (run.value[name] for run in self.runs if run.value["status"] != "cancelled")
        return (value for value in values if value is not None)

    @property
    def is_free(self) -> bool | None:
        """Free of charge as a whole, or in every run that names a price."""
        if self.price_amount is not None:
            return self.price_amount == 0
        prices = list(self.run_values("price_amount"))
        return all(price == 0 for price in prices) if prices else None
