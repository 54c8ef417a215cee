"""National coalitions for digital skills and jobs. Their connectors to the core platform are left out."""

from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import FormattedTextField
from content_models.base.graphql import exposed
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByTargetAudience,
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.components import WithComponents
from content_models.editorial.models.mixins.contact import WithContacts, WithSocialLinks
from content_models.editorial.models.mixins.logo import WithLogo
from content_models.editorial.models.mixins.presentation import Presented
from content_models.taxonomies.fields import TermsField


class CoalitionPage(
    WithComponents,
    WithLogo,
    WithContacts,
    WithSocialLinks,
    ByTargetAudience,
    ByDigitalSkillLevel,
    ByCountry,
    ByTargetLanguage,
    Presented,
    BasePage,
):
    """The coalition of one country."""

    content_kind = ContentKind.COALITION
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    native_name = models.CharField(
        _("native name"), max_length=255, blank=True, help_text=_("As it is called in its own country.")
    )
    founded = models.DateField(_("founding date"), null=True, blank=True)
    member_count = models.PositiveIntegerField(_("number of members"), null=True, blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    priorities = FormattedTextField(_("priorities"))
    partners_description = FormattedTextField(_("partners"))
    local_languages = TermsField(
        "target-language", blank=True, verbose_name=_("local language versions"),
        help_text=_("Languages of the coalition's own website."),
    )  # fmt: skip

    content_panels = [
        *BasePage.content_panels,
        *WithLogo.logo_panels,
        *Presented.body_panels,
        FieldPanel("priorities"),
        FieldPanel("partners_description"),
        *WithComponents.component_panels,
        MultiFieldPanel(
            [
                FieldPanel("native_name"),
                FieldRowPanel([FieldPanel("founded"), FieldPanel("member_count")]),
                FieldPanel("website"),
                FieldPanel("local_languages"),
            ],
            heading=_("Facts"),
        ),
        *WithContacts.contact_panels,
        *WithSocialLinks.social_panels,
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation"), help_text=_("Name the coordinator first.")),
        *Presented.presentation_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("native_name",)
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "target_languages",
        "organisation_references",
        "website",
    )
    catalogue_leaves_out = BasePage.catalogue_leaves_out | {"local_languages"}
    graphql_fields = exposed(
        "native_name",
        "founded",
        "member_count",
        "website",
        "priorities",
        "partners_description",
        "local_languages",
        "logo",
        "contacts",
        "social_links",
        "components",
        *Presented.presented_names,
    )

    class Meta:
        verbose_name = _("national coalition")
        verbose_name_plural = _("national coalitions")

    def own_coalition_key(self) -> UUID:
        return self.translation_key
