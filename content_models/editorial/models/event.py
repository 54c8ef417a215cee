"""Events: something that happens at a time, in a place or online."""

from dataclasses import replace

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.data import DocumentOrLinkBlock
from content_models.blocks.people import SpeakersBlock
from content_models.blocks.programme import SessionBlock
from content_models.catalogue.values import EntryValues
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.mixins.classification import (
    ByCountry,
    ByDigitalSkillLevel,
    ByDigitalTechnology,
    ByFieldOfEducation,
    ByGeographicalSphere,
    ByTargetAudience,
    ByTargetLanguage,
)
from content_models.editorial.models.mixins.exchange import Exchanged
from content_models.editorial.models.mixins.location import Located
from content_models.editorial.models.mixins.presentation import Presented
from content_models.editorial.models.mixins.price import Priced
from content_models.editorial.models.mixins.schedule import Dated
from content_models.taxonomies.fields import TermField, TermsField

ONLINE_SETTINGS = frozenset({"virtual live", "virtual pre-recorded", "blended"})
ON_SITE_SETTINGS = frozenset({"on location", "blended"})


class EventPage(
    Dated,
    Located,
    Priced,
    ByTargetAudience,
    ByDigitalTechnology,
    ByDigitalSkillLevel,
    ByCountry,
    ByFieldOfEducation,
    ByTargetLanguage,
    ByGeographicalSphere,
    Presented,
    Exchanged,
    BasePage,
):
    """One event. Sessions are its agenda."""

    class Status(models.TextChoices):
        SCHEDULED = "scheduled", _("scheduled")
        CANCELLED = "cancelled", _("cancelled")
        POSTPONED = "postponed", _("postponed")
        MOVED_ONLINE = "moved_online", _("moved online")

    content_kind = ContentKind.EVENT
    parent_page_types = ["editorial.ListingPage"]
    subpage_types: list[str] = []

    event_setting = TermsField("event-setting", verbose_name=_("event setting"))
    event_type = TermField(
        "public-event-type",
        null=True,
        blank=True,
        verbose_name=_("event type"),
        help_text=_("From the European Union's list of public events."),
    )
    event_status = models.CharField(_("status"), max_length=16, choices=Status.choices, default=Status.SCHEDULED)
    online_url = models.URLField(
        _("online link"), blank=True, help_text=_("Required when the event is virtual or blended.")
    )
    registration_url = models.URLField(_("registration link"), blank=True)
    registration_deadline = models.DateTimeField(_("registration deadline"), null=True, blank=True)
    capacity = models.PositiveIntegerField(_("capacity"), null=True, blank=True, help_text=_("Number of places."))
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    recurrence = models.CharField(
        _("recurrence"),
        max_length=255,
        blank=True,
        help_text=_("A recurrence rule as calendars write it, for example FREQ=WEEKLY;COUNT=6."),
    )
    agenda = FormattedTextField(_("agenda"))
    sessions = PlatformStreamField([("session", SessionBlock())], blank=True, default=list, verbose_name=_("sessions"))
    speakers = PlatformStreamField(SpeakersBlock(required=False), blank=True, default=list, verbose_name=_("speakers"))
    documents = PlatformStreamField(
        [("document", DocumentOrLinkBlock())], blank=True, default=list, verbose_name=_("documents and recordings")
    )
    accessibility = FormattedTextField(_("accessibility notes"))

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("event_type"),
        MultiFieldPanel([*Dated.date_panels, FieldPanel("event_status")], heading=_("When")),
        MultiFieldPanel(
            [FieldPanel("event_setting"), *Located.location_panels, FieldPanel("online_url")], heading=_("Where")
        ),
        *Presented.body_panels,
        FieldPanel("agenda"),
        FieldPanel("sessions"),
        FieldPanel("speakers"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("registration_url"), FieldPanel("registration_deadline")]),
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("contact_email")]),
                *Priced.price_panels,
                FieldPanel("recurrence"),
            ],
            heading=_("Taking part"),
        ),
        FieldPanel("documents"),
        FieldPanel("accessibility"),
    ]
    relation_panels = [
        InlinePanel("organisation_references", label=_("Organisation")),
        *Presented.presentation_panels,
        *Exchanged.exchange_panels,
    ]
    search_fields = [*BasePage.search_fields, *Presented.body_search_fields]
    shared_fields = ("speakers", "recurrence")
    own_per_language = (*BasePage.own_per_language, "registration_url", "online_url")
    mixed_streams = ("sessions",)
    recommended_fields = (
        *BasePage.recommended_fields,
        "target_audience",
        "field_of_education",
        "target_languages",
        "geographical_sphere",
        "organisation_references",
    )
    graphql_fields = exposed(
        "starts_at",
        "ends_at",
        "time_zone",
        "event_type",
        "event_setting",
        "event_status",
        "locations",
        "online_url",
        "registration_url",
        "registration_deadline",
        "capacity",
        "price",
        "is_free",
        "contact_email",
        "recurrence",
        "agenda",
        "sessions",
        "speakers",
        "documents",
        "accessibility",
        "has_ended",
        *Presented.presented_names,
        *Exchanged.exchanged_names,
    )

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self) -> None:
        super().clean()
        settings = {term.code for term in self.event_setting.all()}
        errors: dict[str, object] = {}
        if settings & ONLINE_SETTINGS and not self.online_url:
            errors["online_url"] = _("A virtual or blended event needs the link under which people join it.")
        if settings & ON_SITE_SETTINGS and not self.locations:
            errors["locations"] = _("An event on location needs a location. Add one, or change the event setting.")
        if self.registration_deadline and self.ends_at and self.registration_deadline > self.ends_at:
            errors["registration_deadline"] = _("The registration deadline lies after the end of the event.")
        if errors:
            raise ValidationError(errors)

    def catalogue_values(self) -> EntryValues:
        return replace(
            super().catalogue_values(),
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            time_zone=self.time_zone,
            deadline=self.registration_deadline,
            is_free=self.is_free,
            place=self.first_place(online=self.is_online),
        )

    @property
    def is_online(self) -> bool:
        return any(term.code in ONLINE_SETTINGS for term in self.event_setting.all())

    @property
    def is_free(self) -> bool | None:
        return None if self.price_amount is None else self.price_amount == 0

    @property
    def has_ended(self) -> bool:
        last = self.ends_at or self.starts_at
        return last is not None and last < timezone.now()
