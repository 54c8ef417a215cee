"""The one file that a page is about."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content_models.taxonomies.fields import TermField


class WithMainDocument(models.Model):
    """A file to download, with the language it is written in."""

    main_document = models.ForeignKey(
        "media.PlatformDocument",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("file for download"),
    )
    main_document_language = TermField("target-language", null=True, blank=True, verbose_name=_("language of the file"))

    main_document_panels = [
        MultiFieldPanel([FieldPanel("main_document"), FieldPanel("main_document_language")], heading=_("Main document"))
    ]

    class Meta:
        abstract = True
