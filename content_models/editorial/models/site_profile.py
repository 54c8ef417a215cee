"""What front ends need to know of a site beyond its host: key, front-end address, languages, fallback chain."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Site


@register_setting(icon="site")
class SiteProfile(BaseSiteSetting):
    """The settings of one site."""

    key = models.SlugField(_("key"), unique=True, help_text=_("By which front ends name the site. Do not change."))
    front_end_url = models.URLField(
        _("front-end address"), blank=True, help_text=_("Where readers see the pages. Empty: no front end yet.")
    )
    preview_url = models.URLField(
        _("preview address"), blank=True, help_text=_("Address of the front end that shows drafts with a token.")
    )
    languages = models.JSONField(
        _("languages"), default=list, blank=True, help_text=_("Codes of the languages of this site. Empty: all.")
    )
    fallback = models.JSONField(
        _("fallback languages"), default=list, blank=True,
        help_text=_("Codes of the languages that are served, in this order, where a page is not translated."),
    )  # fmt: skip

    class Meta:
        verbose_name = _("site profile")
        verbose_name_plural = _("site profiles")

    def __str__(self) -> str:
        return self.key

    @classmethod
    def for_site(cls, site: Site | None) -> Self:
        """The settings of a site, unsaved where nobody has made them. Raises ``DoesNotExist`` for no site."""
        if site is None:
            raise cls.DoesNotExist("There is no site whose profile could be shown.")
        # Wagtail would save an empty key as soon as somebody looks: two sites cannot both have that one.
        return cls.base_queryset().filter(site=site).first() or cls(site=site)
