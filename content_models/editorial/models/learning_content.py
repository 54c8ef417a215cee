"""Learning content: a video, a text, an exercise that somebody can learn from at once."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import DurationField
from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByTargetAudience,
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.licence import UnderLicence
from content_models.editorial.models.mixins.presentation import WithBody, WithWebsiteLinks
from content_models.editorial.models.mixins.skills import WithSkills
from content_models.taxonomies.fields import TermsField


class LearningContentPage(
    WithSkills,
    UnderLicence,
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByTargetLanguage,
    WithBody,
    WithWebsiteLinks,
    BasePage,
):
    """Something to learn from, here or behind a link."""

    content_kind = ContentKind.LEARNING_CONTENT
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    learning_content_type = TermsField("learning-content-type", blank=True, verbose_name=_("learning content type"))
    duration = DurationField(_("duration"))

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("learning_content_type"),
        *WithBody.body_panels,
        MultiFieldPanel([FieldPanel("duration"), *UnderLicence.licence_panels], heading=_("Facts")),
        *WithSkills.skills_panels,
    ]
    relation_panels = [
        FieldPanel("website_links"),
        InlinePanel(
            "linked_content",
            label=_("Linked content"),
            max_num=3,
            help_text=_("At most three items that readers should see next. Others are found by themselves."),
        ),
    ]
    search_fields = [*BasePage.search_fields, *WithBody.body_search_fields]
    shared_fields = ("duration",)
    recommended_fields = (*BasePage.recommended_fields, "target_audience", "learning_content_type")
    graphql_fields = exposed(
        "learning_content_type",
        "duration",
        "skills",
        "licence",
        "body",
        "website_links",
    )

    class Meta:
        verbose_name = _("learning content")
        verbose_name_plural = _("learning content")
