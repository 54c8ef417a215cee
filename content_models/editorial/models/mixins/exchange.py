"""Where an item came from and whether it is offered to the core platform."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class Exchanged(models.Model):
    """Block X: identity at the source, provenance, and the wish to be published by the core platform."""

    external_id = models.CharField(
        _("external ID"), max_length=255, blank=True, help_text=_("The identifier at the source.")
    )
    publish_in_core = models.BooleanField(_("publish in core platform"), default=False)
    source_coalition = models.ForeignKey(
        "editorial.CoalitionPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("source coalition"),
        help_text=_("Shown to readers as the origin of the item. Its members may edit the item."),
    )
    source_url = models.URLField(
        _("same as URL"), max_length=500, blank=True, help_text=_("The address of the original.")
    )
    source_changed = models.DateTimeField(_("changed at the source"), null=True, blank=True)
    source_deleted = models.DateTimeField(_("deleted at the source"), null=True, blank=True)

    shared_fields: ClassVar[tuple[str, ...]] = ("external_id",)
    exchanged_names = (
        "external_id",
        "publish_in_core",
        "source_coalition",
        "source_url",
        "source_changed",
        "source_deleted",
    )
    exchange_panels = [
        MultiFieldPanel(
            [
                FieldPanel("source_coalition"),
                FieldPanel("source_url"),
                FieldPanel("publish_in_core"),
                FieldPanel("external_id", read_only=True),
                FieldPanel("source_changed", read_only=True),
                FieldPanel("source_deleted", read_only=True),
            ],
            heading=_("Exchange with coalitions"),
        )
    ]

    class Meta:
        abstract = True
