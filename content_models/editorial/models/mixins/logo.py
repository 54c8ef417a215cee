"""The sign by which people recognise an organisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class WithLogo(models.Model):
    """A logo, shown small beside the name."""

    logo = models.ForeignKey(
        "media.PlatformImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Best as SVG or PNG with a transparent background."),
    )

    logo_panels = [FieldPanel("logo")]

    class Meta:
        abstract = True
