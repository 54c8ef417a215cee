"""Skills academies: what is offered in one field of technology, collected by a tag."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel

from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import ByDigitalTechnology
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.presentation import Presented


class AcademyPage(ByDigitalTechnology, Presented, Exchanged, BasePage):
    """One academy: cyber, artificial intelligence, quantum, chips …"""

    content_kind = ContentKind.ACADEMY
    parent_page_types = ["editorial.ListingPage", "editorial.LandingPage"]
    subpage_types: list[str] = []

    academy_tag = models.SlugField(
        _("academy tag"),
        max_length=64,
        help_text=_("Short name by which trainings, certifications and funding are collected, for example cyber."),
    )
    landing_page = models.ForeignKey(
        "editorial.LandingPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("landing page"),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("academy_tag"), *Presented.body_panels]
    relation_panels = [
        PageChooserPanel("landing_page", "editorial.LandingPage"),
        InlinePanel("organisation_references", label=_("Organisation"), help_text=_("Name the partners.")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("academy_tag",)
    recommended_fields = (*BasePage.recommended_fields, "organisation_references")
    graphql_fields = exposed(
        "academy_tag",
        "landing_page",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("skills academy")
        verbose_name_plural = _("skills academies")

    def clean(self) -> None:
        super().clean()
        others = AcademyPage.objects.filter(academy_tag=self.academy_tag).exclude(translation_key=self.translation_key)
        if self.academy_tag and (other := others.first()):
            raise ValidationError(
                {"academy_tag": _("“%(title)s” has this tag already. Choose another one.") % {"title": other.title}}
            )
