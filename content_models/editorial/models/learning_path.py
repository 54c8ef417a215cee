"""Learning paths: what to learn first and what next."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from content_models.base.fields import DurationField, FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.learning import LearningMaterialBlock
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import ByDigitalSkillLevel, ByDigitalTechnology
from content_models.editorial.models.mixins.licence import UnderLicence
from content_models.editorial.models.mixins.presentation import WithBody, WithWebsiteLinks

MOST_MATERIALS = 8


class LearningPathPage(
    UnderLicence,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    WithBody,
    WithWebsiteLinks,
    BasePage,
):
    """Two ordered lists of materials: to begin with, and to go on with."""

    content_kind = ContentKind.LEARNING_PATH
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    introductory_materials = PlatformStreamField(
        [("material", LearningMaterialBlock())],
        blank=True,
        default=list,
        max_num=MOST_MATERIALS,
        verbose_name=_("introductory learning materials"),
        help_text=_("At most eight, in the order in which they are best taken."),
    )
    advanced_materials = PlatformStreamField(
        [("material", LearningMaterialBlock())],
        blank=True,
        default=list,
        max_num=MOST_MATERIALS,
        verbose_name=_("advanced learning materials"),
        help_text=_("At most eight, for people who have finished the introduction."),
    )
    summary_of_outcomes = FormattedTextField(_("what you will learn"))
    duration = DurationField(_("total duration"))
    is_mooc = models.BooleanField(
        _("is a MOOC"), default=False, help_text=_("Open to everyone, online, without limit.")
    )

    content_panels = [
        *BasePage.content_panels,
        *WithBody.body_panels,
        FieldPanel("summary_of_outcomes"),
        FieldPanel("introductory_materials"),
        FieldPanel("advanced_materials"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("duration"), FieldPanel("is_mooc")]), *UnderLicence.licence_panels],
            heading=_("Facts"),
        ),
    ]
    relation_panels = [FieldPanel("website_links")]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]
    shared_fields = ("duration",)
    mixed_streams = ("introductory_materials", "advanced_materials")
    graphql_fields = exposed(
        "introductory_materials",
        "advanced_materials",
        "summary_of_outcomes",
        "duration",
        "is_mooc",
        "licence",
        "body",
        "website_links",
    )

    class Meta:
        verbose_name = _("learning path")
        verbose_name_plural = _("learning paths")
