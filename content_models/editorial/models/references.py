"""Pages that name other pages: linked content and organisations in a role.

The target is stored in whatever language it was chosen; readers get it in theirs, by its translation key.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable


class LinkedContent(Orderable):
    """An item that an editor picked to be read next."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="linked_content")
    target = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+", verbose_name=_("content")
    )

    panels = [PageChooserPanel("target")]

    def __str__(self) -> str:
        return str(self.target)


class OrganisationReference(Orderable):
    """An organisation in the role that it plays for a page."""

    class Role(models.TextChoices):
        ORGANISER = "organiser", _("organiser")
        PROVIDER = "provider", _("provider")
        COORDINATOR = "coordinator", _("coordinator")
        LEAD = "lead", _("lead organisation")
        PARTNER = "partner", _("partner")
        PUBLISHER = "publisher", _("publisher")
        ISSUER = "issuer", _("issuer")
        EMPLOYER = "employer", _("hiring organisation")
        OWNER = "owner", _("responsible organisation")

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="organisation_references")
    organisation = models.ForeignKey(
        "editorial.OrganisationPage", on_delete=models.CASCADE, related_name="+", verbose_name=_("organisation")
    )
    role = models.CharField(_("role"), max_length=16, choices=Role.choices, default=Role.OWNER)

    panels = [FieldPanel("organisation"), FieldPanel("role")]

    def __str__(self) -> str:
        return f"{self.organisation} ({self.get_role_display()})"
