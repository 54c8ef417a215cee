"""Menus and footers: one of each kind per site and language."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail_localize.fields import SynchronizedField

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.navigation import FooterColumnBlock, MenuEntryBlock
from content_models.blocks.organisations import SocialLinkBlock
from content_models.editorial.models.snippets import Snippet


class OfSite(Snippet):
    """Something that a site has in each language, or that all sites share."""

    site = models.ForeignKey(
        "wagtailcore.Site",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("site"),
        help_text=_("Empty: for every site that has none of its own."),
    )

    class Meta(Snippet.Meta):
        abstract = True

    def refuse_second(self, **same: Any) -> None:
        model: Any = type(self)
        others = model.objects.filter(site=self.site_id, locale=self.locale_id, **same).exclude(pk=self.pk)
        if other := others.first():
            raise ValidationError(
                _("“%(other)s” does this already for this site and language. Edit that one.") % {"other": other}
            )


class Menu(OfSite):
    """The entries of one menu, in two levels."""

    class Key(models.TextChoices):
        MAIN = "main", _("main menu")
        FOOTER = "footer", _("footer")
        SERVICE = "service", _("service menu (top right)")
        SOCIAL = "social", _("social media")

    key = models.CharField(_("place"), max_length=16, choices=Key.choices, help_text=_("Where front ends show it."))
    title = models.CharField(_("title"), max_length=255, help_text=_("Read aloud by screen readers."))
    items = PlatformStreamField(
        [("entry", MenuEntryBlock())], blank=True, default=list, verbose_name=_("entries"), collapsed=True
    )

    panels = [FieldPanel("key"), FieldPanel("site"), FieldPanel("title"), FieldPanel("items")]
    graphql_fields = exposed("key", "title", "items")

    class Meta(Snippet.Meta):
        verbose_name = _("menu")
        verbose_name_plural = _("menus")

    def __str__(self) -> str:
        return f"{self.title} ({self.get_key_display()})"

    def clean(self) -> None:
        super().clean()
        self.refuse_second(key=self.key)


class Footer(OfSite):
    """The foot of every page: a text, columns of links, and social media."""

    text = FormattedTextField(_("text"), help_text=_("For example who runs the site."))
    columns = PlatformStreamField(
        [("column", FooterColumnBlock())], blank=True, default=list, verbose_name=_("columns"), max_num=6
    )
    social_links = PlatformStreamField(
        [("link", SocialLinkBlock())], blank=True, default=list, verbose_name=_("social links")
    )

    panels = [FieldPanel("site"), FieldPanel("text"), FieldPanel("columns"), FieldPanel("social_links")]
    override_translatable_fields = [SynchronizedField("social_links")]
    graphql_fields = exposed("text", "columns", "social_links")

    class Meta(Snippet.Meta):
        verbose_name = _("footer")
        verbose_name_plural = _("footers")

    def __str__(self) -> str:
        return str(_("Footer of %(site)s") % {"site": self.site or _("all sites")})

    def clean(self) -> None:
        super().clean()
        self.refuse_second()
