"""Which skills something teaches or asks for, in the words of European frameworks."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.blocks.learning import EscoSkillBlock


class WithSkills(models.Model):
    """A list of ESCO skills."""

    skills = PlatformStreamField(
        [("skill", EscoSkillBlock())],
        blank=True,
        default=list,
        verbose_name=_("ESCO skills"),
        help_text=_("Concepts of the European classification of skills. They make offers comparable across countries."),
    )

    shared_fields: ClassVar[tuple[str, ...]] = ("skills",)
    skills_panels = [FieldPanel("skills")]

    class Meta:
        abstract = True
