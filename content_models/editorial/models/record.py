"""One row for every page with what listings, permissions and reports ask of any page, whatever its type."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content_models.taxonomies.fields import TermField


class PageRecord(models.Model):
    """The administrative side of a page. Derived from the page, but for when it was archived."""

    page = models.OneToOneField("wagtailcore.Page", primary_key=True, on_delete=models.CASCADE, related_name="record")
    kind = models.CharField(_("kind"), max_length=24)
    country = TermField("country", null=True, blank=True, verbose_name=_("responsible country"))
    coalition_key = models.UUIDField(_("coalition"), null=True, blank=True)
    archived_at = models.DateTimeField(_("archived"), null=True, blank=True)
    archived_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    missing_alternative_texts = models.PositiveSmallIntegerField(_("images without alternative text"), default=0)
    missing_classification = models.CharField(_("missing classification"), max_length=255, blank=True)
    completeness = models.PositiveSmallIntegerField(_("completeness in %"), default=0)

    class Meta:
        verbose_name = _("page record")
        verbose_name_plural = _("page records")
        indexes = [models.Index(fields=["kind", "country"], name="record_kind_country")]

    def __str__(self) -> str:
        return f"{self.kind} {self.page_id}"
