"""Pieces of content without a page of their own: announcements, calls to action, contact points, link lists."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content_models.base.fields import FormattedTextField, PlatformStreamField
from content_models.base.graphql import exposed
from content_models.blocks.links import LinkBlock
from content_models.taxonomies.fields import TermField


class Snippet(DraftStateMixin, RevisionMixin, TranslatableMixin, index.Indexed, models.Model):
    """Something that editors write once, translate, and show in several places."""

    class Meta(TranslatableMixin.Meta):
        abstract = True


class LeadingSomewhere(models.Model):
    """A link to a page of this site or to an address."""

    link_text = models.CharField(
        _("words of the link"), max_length=255, blank=True, help_text=_("Say where it leads, never “click here”.")
    )
    link_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("page"),
    )
    link_url = models.URLField(_("address"), max_length=500, blank=True, help_text=_("Only for other websites."))

    link_panels = [
        MultiFieldPanel(
            [FieldPanel("link_text"), PageChooserPanel("link_page"), FieldPanel("link_url")], heading=_("Link")
        )
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.link_page_id and self.link_url:
            raise ValidationError({"link_url": _("Choose a page or write an address: one of the two.")})


class Announcement(LeadingSomewhere, Snippet):
    """A message to all readers, shown for a while on top of every page."""

    class Tone(models.TextChoices):
        INFORMATION = "information", _("information")
        SUCCESS = "success", _("good news")
        WARNING = "warning", _("warning")
        URGENT = "urgent", _("urgent")

    title = models.CharField(_("title"), max_length=255)
    text = FormattedTextField(_("text"), blank=False)
    tone = models.CharField(_("tone"), max_length=16, choices=Tone.choices, default=Tone.INFORMATION)
    shown_from = models.DateTimeField(_("shown from"), null=True, blank=True, help_text=_("Empty: at once."))
    shown_until = models.DateTimeField(_("shown until"), null=True, blank=True, help_text=_("Empty: for ever."))

    panels = [
        FieldPanel("title"),
        FieldPanel("text"),
        FieldPanel("tone"),
        *LeadingSomewhere.link_panels,
        FieldRowPanel([FieldPanel("shown_from"), FieldPanel("shown_until")], heading=_("When")),
    ]
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]
    graphql_fields = exposed("title", "text", "tone", "link_text", "link_page", "link_url", "shown_from", "shown_until")

    class Meta(Snippet.Meta):
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.shown_from and self.shown_until and self.shown_until <= self.shown_from:
            raise ValidationError(
                {"shown_until": _("The announcement would end before it starts. Choose a later end.")}
            )

    @property
    def is_current(self) -> bool:
        now = timezone.now()
        started = self.shown_from is None or self.shown_from <= now
        return self.live and started and (self.shown_until is None or now < self.shown_until)


class CallToAction(LeadingSomewhere, Snippet):
    """A request to readers that several pages show."""

    title = models.CharField(_("title"), max_length=255)
    text = FormattedTextField(_("text"))
    image = models.ForeignKey(
        "media.PlatformImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("image"),
    )
    image_alt = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What the image shows, for people who cannot see it. Empty: the description of the image."),
    )

    panels = [
        FieldPanel("title"),
        FieldPanel("text"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading=_("Image")),
        *LeadingSomewhere.link_panels,
    ]
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]
    graphql_fields = exposed("title", "text", "image", "image_alt", "link_text", "link_page", "link_url")

    class Meta(Snippet.Meta):
        verbose_name = _("call to action")
        verbose_name_plural = _("calls to action")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if not self.link_page_id and not self.link_url:
            raise ValidationError(
                {"link_page": _("Say what readers should do: choose a page, or write an address below.")}
            )


class ContactPoint(Snippet):
    """Where to ask: an office or team with its e-mail and telephone."""

    name = models.CharField(_("name"), max_length=255)
    purpose = models.CharField(
        _("what it is for"), max_length=255, blank=True, help_text=_("For example: questions about events.")
    )
    email = models.EmailField(_("e-mail"), blank=True)
    telephone = models.CharField(
        _("telephone"), max_length=32, blank=True, help_text=_("With the country code, for example +32 2 123 45 67.")
    )
    url = models.URLField(_("contact form or page"), max_length=500, blank=True)
    country = TermField("country", null=True, blank=True, verbose_name=_("country"))

    panels = [
        FieldPanel("name"),
        FieldPanel("purpose"),
        FieldRowPanel([FieldPanel("email"), FieldPanel("telephone")]),
        FieldPanel("url"),
        FieldPanel("country"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.SearchField("purpose")]
    override_translatable_fields = [SynchronizedField("telephone")]
    graphql_fields = exposed("name", "purpose", "email", "telephone", "url", "country")

    class Meta(Snippet.Meta):
        verbose_name = _("contact point")
        verbose_name_plural = _("contact points")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if not (self.email or self.telephone or self.url):
            raise ValidationError(
                {"email": _("Give readers a way to ask: an e-mail address, a telephone number or a page.")}
            )


class LinkList(Snippet):
    """A titled list of links, such as a column of the footer."""

    title = models.CharField(_("title"), max_length=255)
    links = PlatformStreamField([("link", LinkBlock())], blank=True, default=list, verbose_name=_("links"))

    panels = [FieldPanel("title"), FieldPanel("links")]
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]
    graphql_fields = exposed("title", "links")

    class Meta(Snippet.Meta):
        verbose_name = _("link list")
        verbose_name_plural = _("link lists")

    def __str__(self) -> str:
        return self.title
