"""Under which licence something may be used again."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content_models.taxonomies.fields import TermField


class UnderLicence(models.Model):
    """A licence of the European Union's table of licences."""

    licence = TermField(
        "licence",
        null=True,
        blank=True,
        verbose_name=_("licence"),
        help_text=_("Under which others may use it again, for example CC BY 4.0. Empty: unknown."),
    )

    licence_panels = [FieldPanel("licence")]

    class Meta:
        abstract = True
