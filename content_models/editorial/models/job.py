"""Jobs and traineeships: vacancies with a day until which people can apply."""

from dataclasses import replace

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import DurationField
from content_models.base.graphql import exposed
from content_models.catalogue.values import EntryValues
from content_models.editorial.days import start_of_day
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.location import Located
from content_models.editorial.models.mixins.occupation import WithOccupation
from content_models.editorial.models.mixins.presentation import Presented
from content_models.editorial.models.mixins.salary import Salaried
from content_models.editorial.models.mixins.skills import WithSkills
from content_models.taxonomies.fields import TermField, TermsField


class JobPage(
    Located,
    Salaried,
    WithOccupation,
    WithSkills,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByTargetLanguage,
    Presented,
    Exchanged,
    BasePage,
):
    """One vacancy; it leaves the lists when nobody can apply any more."""

    class JobKind(models.TextChoices):
        JOB = "job", _("job")
        TRAINEESHIP = "traineeship", _("traineeship")
        APPRENTICESHIP = "apprenticeship", _("apprenticeship")
        VOLUNTEERING = "volunteering", _("volunteering")

    class RemoteMode(models.TextChoices):
        ON_SITE = "on_site", _("on site")
        HYBRID = "hybrid", _("hybrid")
        REMOTE = "remote", _("remote")

    content_kind = ContentKind.JOB
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    digital_technology = TermsField(
        "digital-technology", blank=True, verbose_name=_("digital technology / specialisation")
    )
    digital_skill_level = TermsField("digital-skill-level", blank=True, verbose_name=_("digital skill level"))
    job_kind = models.CharField(_("kind"), max_length=16, choices=JobKind.choices, default=JobKind.JOB)
    remote_mode = models.CharField(
        _("remote work"), max_length=16, choices=RemoteMode.choices, default=RemoteMode.ON_SITE
    )
    employment_types = TermsField("employment-type", blank=True, verbose_name=_("employment type"))
    date_posted = models.DateField(_("date posted"), null=True)
    valid_through = models.DateTimeField(
        _("valid through"), null=True, help_text=_("Until when people can apply. Then it leaves the lists.")
    )
    start_date = models.DateField(_("start of work"), null=True, blank=True)
    duration = DurationField(_("duration"))
    eqf_level = TermField(
        "eqf-level", null=True, blank=True, verbose_name=_("education / EQF level"),
        help_text=_("Level of the European Qualifications Framework that is asked for."),
    )  # fmt: skip
    application_url = models.URLField(_("application link"), max_length=500)
    allowance = models.CharField(
        _("grant or allowance"), max_length=255, blank=True, help_text=_("For example: €500 a month for travel.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("job_kind"), FieldPanel("remote_mode")]),
        *Presented.body_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("date_posted"), FieldPanel("valid_through")]),
                FieldRowPanel([FieldPanel("start_date"), FieldPanel("duration")]),
                FieldPanel("application_url"),
            ],
            heading=_("When and how to apply"),
        ),
        *Located.location_panels,
        FieldPanel("employment_types"),
        *Salaried.salary_panels,
        FieldPanel("allowance"),
        *WithOccupation.occupation_panels,
        *WithSkills.skills_panels,
        FieldPanel("eqf_level"),
    ]
    relation_panels = [
        InlinePanel(
            "organisation_references",
            label=_("Organisation"),
            min_num=1,
            help_text=_("Name the hiring organisation, with the role “hiring organisation”."),
        ),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("duration",)
    recommended_fields = (*BasePage.recommended_fields, "digital_technology", "digital_skill_level")
    graphql_fields = exposed(
        "job_kind",
        "remote_mode",
        "employment_types",
        "date_posted",
        "valid_through",
        "start_date",
        "duration",
        "locations",
        "salary_minimum",
        "salary_maximum",
        "salary_currency",
        "salary_period",
        "allowance",
        "occupation_uri",
        "occupation_label",
        "skills",
        "eqf_level",
        "application_url",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("job or traineeship")
        verbose_name_plural = _("jobs and traineeships")

    def clean(self) -> None:
        super().clean()
        posted = start_of_day(self.date_posted)
        if posted and self.valid_through and self.valid_through < posted:
            raise ValidationError(
                {"valid_through": _("The vacancy ends before it was posted. Correct one of the two dates.")}
            )

    def catalogue_values(self) -> EntryValues:
        return replace(
            super().catalogue_values(),
            starts_at=start_of_day(self.start_date),
            deadline=self.valid_through,
            listed_until=self.valid_through,
            place=self.first_place(online=self.remote_mode == self.RemoteMode.REMOTE),
        )
