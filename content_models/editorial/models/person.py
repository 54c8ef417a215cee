"""Persons: authors, speakers and contacts. Shown with content, never on a page of their own."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.links import WebLinkBlock
from content_models.taxonomies.fields import TermField


class Person(DraftStateMixin, RevisionMixin, TranslatableMixin, index.Indexed, models.Model):
    """Somebody who writes, speaks or answers questions."""

    name = models.CharField(_("name"), max_length=255)
    photo = models.ForeignKey(
        "media.PlatformImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("photo"),
    )
    role = models.CharField(_("role"), max_length=255, blank=True)
    organisation = models.ForeignKey(
        "editorial.OrganisationPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("organisation"),
    )
    country = TermField("country", null=True, blank=True, verbose_name=_("country"))
    bio = FormattedTextField(_("biography"))
    links = PlatformStreamField([("link", WebLinkBlock())], blank=True, default=list, verbose_name=_("links"))

    panels = [
        FieldPanel("name"),
        FieldPanel("photo"),
        FieldPanel("role"),
        FieldPanel("organisation"),
        FieldPanel("country"),
        FieldPanel("bio"),
        FieldPanel("links"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.SearchField("role")]
    override_translatable_fields = [SynchronizedField("name"), SynchronizedField("links")]
    graphql_fields = exposed(
        "name",
        "photo",
        "role",
        "organisation",
        "country",
        "bio",
        "links",
    )

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("persons")

    def __str__(self) -> str:
        return self.name
