"""Statistics: data sets, indicators, how they are broken down, and observations.

Never a bare number: every observation has a source, a period and when it was retrieved.
"""

import re
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel

from content_models.base.fields import FormattedTextField
from content_models.base.graphql import exposed
from content_models.skills_data.querysets import IndicatorQuerySet, ObservationQuerySet
from content_models.taxonomies.fields import TermField

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
TEXT_LANGUAGES = [choice for choice in settings.WAGTAIL_CONTENT_LANGUAGES if choice[0] != "en"]

validate_period = RegexValidator(YEAR, _("A period names a year, for example 2024, 2024-Q1 or 2023/2024."))


class Dataset(models.Model):
    """A published table that figures come from."""

    key = models.SlugField(
        _("key"), max_length=64, unique=True, help_text=_("The code at the source, for example isoc_sk_dskl_i21.")
    )
    title = models.CharField(_("title"), max_length=255)
    source = models.CharField(_("source"), max_length=255, help_text=_("Who publishes it, for example Eurostat."))
    licence = TermField("licence", null=True, blank=True, verbose_name=_("licence"))
    url = models.URLField(_("address"), max_length=500, blank=True)
    retrieved_at = models.DateTimeField(
        _("retrieved"), null=True, blank=True, help_text=_("When it was last read from the source.")
    )
    note = models.TextField(_("note"), blank=True)

    panels = [
        FieldPanel("key"),
        FieldPanel("title"),
        FieldPanel("source"),
        FieldPanel("licence"),
        FieldPanel("url"),
        FieldPanel("retrieved_at"),
        FieldPanel("note"),
    ]
    graphql_fields = exposed("key", "title", "source", "licence", "url", "retrieved_at")

    class Meta:
        verbose_name = _("data set")
        verbose_name_plural = _("data sets")
        ordering = ["title"]

    def __str__(self) -> str:
        return f"{self.title} ({self.key})"


class Indicator(ClusterableModel):
    """Something that is measured, in words and a unit; its figures are observations."""

    code = models.SlugField(
        _("code"), max_length=64, unique=True, help_text=_("By which front ends ask for it. Do not change.")
    )
    name = models.CharField(_("name"), max_length=255, help_text=_("In English; other languages are below."))
    unit = models.CharField(_("unit"), max_length=64, help_text=_("For example %% or million."))
    definition = FormattedTextField(_("definition"))
    dataset = models.ForeignKey(
        Dataset,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="indicators",
        verbose_name=_("source data set"),
    )
    source_url = models.URLField(
        _("source link"), max_length=500, blank=True, help_text=_("Empty: the address of the data set.")
    )
    target_value = models.DecimalField(_("target"), max_digits=20, decimal_places=6, null=True, blank=True)
    target_year = models.PositiveSmallIntegerField(_("target year"), null=True, blank=True)
    order = models.PositiveIntegerField(_("order"), default=0)

    panels = [
        FieldPanel("code"),
        FieldPanel("name"),
        FieldPanel("unit"),
        FieldPanel("definition"),
        FieldPanel("dataset"),
        FieldPanel("source_url"),
        FieldRowPanel([FieldPanel("target_value"), FieldPanel("target_year")], heading=_("Target")),
        FieldPanel("order"),
        InlinePanel("breakdowns", label=_("Breakdown")),
        InlinePanel("texts", label=_("Other language")),
    ]
    graphql_fields = exposed(
        "code",
        "name",
        "unit",
        "definition",
        "source_dataset",
        "dataset",
        "source_url",
        "target_value",
        "target_year",
        "breakdowns",
        "observations",
    )
    objects = IndicatorQuerySet.as_manager()

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["order", "code"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if (self.target_value is None) != (self.target_year is None):
            raise ValidationError({"target_year": _("A target needs both a value and a year.")})

    @property
    def source_dataset(self) -> str:
        """The code of the data set at its source."""
        return self.dataset.key if self.dataset else ""

    def text_in(self, languages: Sequence[str]) -> "Indicator | IndicatorText":
        """What has name, unit and definition in the first of the languages that there is, else in English."""
        texts = {text.language: text for text in self.texts.all()}
        return next((self if code == "en" else texts[code] for code in languages if code in {"en", *texts}), self)


class IndicatorText(models.Model):
    """Name, unit and definition of an indicator in a language other than English."""

    indicator = ParentalKey(Indicator, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("language"), max_length=8, choices=TEXT_LANGUAGES)
    name = models.CharField(_("name"), max_length=255)
    unit = models.CharField(_("unit"), max_length=64)
    definition = FormattedTextField(_("definition"))

    class Meta:
        verbose_name = _("text of an indicator")
        verbose_name_plural = _("texts of indicators")
        ordering = ["language"]
        constraints = [
            models.UniqueConstraint(fields=["indicator", "language"], name="indicator_text_once_per_language")
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.name}"


class Breakdown(models.Model):
    """A part of the population that an indicator is also measured for, such as women or ages 16–24."""

    indicator = ParentalKey(Indicator, on_delete=models.CASCADE, related_name="breakdowns")
    code = models.SlugField(_("code"), max_length=64)
    label = models.CharField(_("label"), max_length=255)
    order = models.PositiveIntegerField(_("order"), default=0)

    panels = [FieldRowPanel([FieldPanel("code"), FieldPanel("label"), FieldPanel("order")])]
    graphql_fields = exposed("code", "label")

    class Meta:
        verbose_name = _("breakdown")
        verbose_name_plural = _("breakdowns")
        ordering = ["order", "code"]
        constraints = [models.UniqueConstraint(fields=["indicator", "code"], name="breakdown_once_per_indicator")]

    def __str__(self) -> str:
        return self.label


class Observation(models.Model):
    """One figure: of an indicator, in a country, for a period."""

    class Flag(models.TextChoices):
        MISSING = "missing", _("no figure")
        PROVISIONAL = "provisional", _("provisional")
        ESTIMATED = "estimated", _("estimated")
        BREAK = "break", _("break in the series")
        UNRELIABLE = "unreliable", _("low reliability")
        CONFIDENTIAL = "confidential", _("confidential")
        DEFINITION_DIFFERS = "definition_differs", _("definition differs")
        FORECAST = "forecast", _("forecast")

    indicator = models.ForeignKey(
        Indicator, on_delete=models.CASCADE, related_name="observations", verbose_name=_("indicator")
    )
    country = TermField(
        "country", verbose_name=_("country"), help_text=_("“European Union” for the figure of the whole union.")
    )
    period = models.CharField(
        _("period"), max_length=32, validators=[validate_period], help_text=_("For example 2024, 2024-Q1 or 2023/2024.")
    )
    year = models.PositiveSmallIntegerField(_("year"), editable=False)
    breakdown = models.ForeignKey(
        Breakdown,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="observations",
        verbose_name=_("breakdown"),
        help_text=_("Empty: everybody."),
    )
    value = models.DecimalField(_("value"), max_digits=20, decimal_places=6, null=True, blank=True)
    flag = models.CharField(_("flag"), max_length=24, choices=Flag.choices, blank=True)
    dataset = models.ForeignKey(
        Dataset,
        on_delete=models.PROTECT,
        related_name="observations",
        verbose_name=_("source"),
        help_text=_("Where this figure was read."),
    )
    retrieved_at = models.DateTimeField(_("retrieved"), help_text=_("When the figure was read from the source."))
    is_verified = models.BooleanField(
        _("verified"), default=True, help_text=_("Figures that are not verified are not shown to readers.")
    )
    note = models.CharField(_("note"), max_length=255, blank=True)

    panels = [
        FieldPanel("indicator"),
        FieldRowPanel([FieldPanel("country"), FieldPanel("period"), FieldPanel("breakdown")]),
        FieldRowPanel([FieldPanel("value"), FieldPanel("flag")]),
        FieldRowPanel([FieldPanel("dataset"), FieldPanel("retrieved_at")]),
        FieldPanel("is_verified"),
        FieldPanel("note"),
    ]
    graphql_fields = exposed("country", "period", "year", "breakdown", "value", "flag", "dataset", "retrieved_at")
    objects = ObservationQuerySet.as_manager()

    class Meta:
        verbose_name = _("observation")
        verbose_name_plural = _("observations")
        ordering = ["indicator", "country", "year", "period", "breakdown"]
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "country", "period"],
                condition=models.Q(breakdown=None),
                name="observation_once",
                violation_error_message=_("There is already a figure for this indicator, country and period."),
            ),
            models.UniqueConstraint(
                fields=["indicator", "country", "period", "breakdown"],
                name="observation_once_per_breakdown",
                violation_error_message=_("There is already a figure for this country, period and breakdown."),
            ),
            models.CheckConstraint(
                condition=models.Q(value__isnull=False) | models.Q(flag__in=["missing", "confidential"]),
                name="observation_has_value_or_says_why_not",
                violation_error_message=_("Give a value, or choose the flag “no figure”."),
            ),
        ]
        indexes = [models.Index(fields=["indicator", "country", "year"], name="observation_series")]

    def __str__(self) -> str:
        return f"{self.indicator.code} {self.country.code} {self.period}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.year = year_of(self.period)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        without_value = self.flag in {self.Flag.MISSING, self.Flag.CONFIDENTIAL}
        if self.value is None and not without_value:
            errors["value"] = _("Give a value, or choose the flag “no figure”.")
        if self.value is not None and self.flag == self.Flag.MISSING:
            errors["flag"] = _("There is a value: remove it, or choose another flag than “no figure”.")
        if self.breakdown is not None and self.breakdown.indicator_id != self.indicator_id:
            errors["breakdown"] = _("This breakdown belongs to another indicator.")
        if errors:
            raise ValidationError(errors)

    @property
    def doubt(self) -> str:
        """What a list says of the figure: nothing when it is verified."""
        return "" if self.is_verified else str(_("not verified"))

    @property
    def figure(self) -> str:
        """The value without zeros at its end; empty when there is none."""
        return "" if self.value is None else f"{self.value.normalize():f}"


def year_of(period: str) -> int:
    """The last year that a period names: 2024 for ``2023/2024``.

    Raises:
        ValidationError: the period names no year.
    """
    validate_period(period)
    return int(YEAR.findall(period)[-1])
