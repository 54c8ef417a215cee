"""Where an item came from and whether it is offered to the core platform."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from content_models.taxonomies.models import Term

EUROPEAN_UNION = "EUR"


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

    def clean(self) -> None:
        super().clean()
        theirs = self.countries_of_coalition()
        if not theirs:
            return
        errors: dict[str, object] = {}
        names = {"coalition": self.source_coalition, "countries": ", ".join(term.label for term in theirs)}
        keys = {term.pk for term in theirs}
        responsible = getattr(self, "responsible_country_id", None)
        if responsible and responsible not in keys:
            errors["responsible_country"] = (
                _("“%(coalition)s” belongs to %(countries)s. Choose that country, or another source coalition.") % names
            )
        if not self.concerns(keys):
            errors["countries"] = (
                _(
                    "“%(coalition)s” belongs to %(countries)s. Add that country (or European Union), "
                    "or choose another source coalition."
                )
                % names
            )
        if errors:
            raise ValidationError(errors)

    def countries_of_coalition(self) -> list[Term]:
        return list(self.source_coalition.countries.all()) if self.source_coalition else []

    def concerns(self, country_keys: set[int]) -> bool:
        """Whether the item is about one of the countries, about the whole union, or says nothing of countries."""
        mine = list(self.countries.all()) if hasattr(self, "countries") else []
        return not mine or any(term.pk in country_keys or term.code == EUROPEAN_UNION for term in mine)
