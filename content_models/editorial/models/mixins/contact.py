"""Whom to ask, and where else to find somebody."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content_models.base.fields import PlatformStreamField
from content_models.blocks.organisations import ContactsBlock, SocialLinkBlock


class WithContacts(models.Model):
    """Contacts that are shown to readers."""

    contacts = PlatformStreamField(
        ContactsBlock(required=False),
        blank=True,
        default=list,
        verbose_name=_("contacts"),
        help_text=_("Shown to readers: ask people before you name them."),
    )

    shared_fields: ClassVar[tuple[str, ...]] = ("contacts",)
    contact_panels = [FieldPanel("contacts")]

    class Meta:
        abstract = True


class WithSocialLinks(models.Model):
    """Pages on social networks."""

    social_links = PlatformStreamField(
        [("link", SocialLinkBlock())], blank=True, default=list, verbose_name=_("social links")
    )

    shared_fields: ClassVar[tuple[str, ...]] = ("social_links",)
    social_panels = [FieldPanel("social_links")]

    class Meta:
        abstract = True
