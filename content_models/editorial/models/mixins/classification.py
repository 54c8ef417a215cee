"""The parts of the “… details” box: by what a content type is classified. Shared by all languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from content_models.taxonomies.fields import TermField, TermsField


class ByTargetAudience(models.Model):
    """Which of the four pillars it speaks to."""

    target_audience = TermsField("target-audience", blank=True, verbose_name=_("target audience"))

    class Meta:
        abstract = True


class ByDigitalTechnology(models.Model):
    """Which technologies it is about."""

    digital_technology = TermsField("digital-technology", verbose_name=_("digital technology / specialisation"))

    class Meta:
        abstract = True


class ByDigitalSkillLevel(models.Model):
    """Which level of digital skills it asks for or leads to."""

    digital_skill_level = TermsField("digital-skill-level", verbose_name=_("digital skill level"))

    class Meta:
        abstract = True


class ByCountry(models.Model):
    """Which countries it concerns."""

    countries = TermsField(
        "country",
        verbose_name=_("geographic scope – country"),
        help_text=_("Choose “European Union” for content about all member states."),
    )

    class Meta:
        abstract = True


class ByFieldOfEducation(models.Model):
    """Which fields of education and training (ISCED-F 2013) it belongs to."""

    field_of_education = TermsField(
        "isced-f",
        blank=True,
        verbose_name=_("field of education and training"),
        help_text=_("Fields of the international classification ISCED-F 2013; choose the most detailed one that fits."),
    )

    class Meta:
        abstract = True


class ByTargetLanguage(models.Model):
    """In which languages it is offered."""

    target_languages = TermsField("target-language", blank=True, verbose_name=_("target language"))

    class Meta:
        abstract = True


class ByGeographicalSphere(models.Model):
    """How far it reaches: European, national, regional …"""

    geographical_sphere = TermField("geographical-sphere", null=True, blank=True, verbose_name=_("geographical sphere"))

    class Meta:
        abstract = True


class ByTargetGroup(models.Model):
    """For whom it is meant."""

    target_group = TermsField("target-group", blank=True, verbose_name=_("target group"))

    class Meta:
        abstract = True


CLASSIFICATION_FIELDS = (
    "target_audience",
    "digital_technology",
    "digital_skill_level",
    "countries",
    "field_of_education",
    "target_languages",
    "geographical_sphere",
    "target_group",
)
