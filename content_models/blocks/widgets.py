"""Components of landing pages that fill themselves: map, community, social media, most popular."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import BODY_FEATURES
from content_models.blocks.links import LinkBlock
from content_models.blocks.organisations import SocialLinkBlock
from content_models.blocks.people import TestimonialBlock

GROUP = _("Components that fill themselves")
WIDGETS = [
    ("most_popular", _("most popular content")),
    ("events_and_community", _("events and community")),
]


class MapBlock(blocks.StructBlock):
    """The map of Europe with a figure for each country."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=BODY_FEATURES, required=False)
    indicator_code = blocks.RegexBlock(
        regex=r"^[A-Za-z0-9_.-]*$",
        label=_("Code of the indicator"),
        required=False,
        error_messages={"invalid": _("A code consists of letters, digits, dots, dashes and underscores.")},
        help_text=_("Whose newest values colour the map. Empty: the map only leads to the countries."),
    )
    link = LinkBlock(label=_("Link to all countries"), may_be_empty=True)

    class Meta:
        icon = "globe"
        label = _("Map")
        group = GROUP
        template = "blocks/titled.html"
        description = _("The map of Europe; colours and scores come from the indicator's data.")
        preview_value = {"title": "Europe on the way", "text": "<p>Choose a country.</p>"}


class EventsCommunityQuotesBlock(blocks.StructBlock):
    """Next events, what the community talks about, and quotations."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    limit = blocks.IntegerBlock(label=_("How many events"), min_value=1, max_value=24, default=3)
    testimonials = blocks.ListBlock(TestimonialBlock(), label=_("Quotations"), max_num=3, default=[])
    link = LinkBlock(label=_("Link to the community"), may_be_empty=True)

    class Meta:
        icon = "group"
        label = _("Events, community and quotations")
        group = GROUP
        template = "blocks/titled.html"
        description = _("The next events beside up to three quotations and a link to the community.")
        preview_value = {"title": "Meet the community", "limit": 3}


class SocialMediaBlock(blocks.StructBlock):
    """Where the platform is on social media."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    social_links = blocks.ListBlock(SocialLinkBlock(), label=_("Social links"), min_num=1)
    feed_url = blocks.URLBlock(
        label=_("Address of a feed"), required=False, help_text=_("An RSS or Atom feed whose newest entries are shown.")
    )

    class Meta:
        icon = "comment"
        label = _("Social media")
        group = GROUP
        template = "blocks/titled.html"
        description = _("Links to social networks and, if you like, the newest posts of a feed.")
        preview_value = {
            "title": "Follow us",
            "social_links": [{"network": "linkedin", "url": "https://www.linkedin.com/company/example"}],
        }


class WidgetBlock(blocks.StructBlock):
    """A list that the platform fills by what readers do."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    widget = blocks.ChoiceBlock(label=_("What it shows"), choices=WIDGETS, default="most_popular")

    class Meta:
        icon = "cog"
        label = _("Widget")
        group = GROUP
        template = "blocks/titled.html"
        description = _("Most popular content, or events and community.")
        preview_value = {"title": "Most read this month", "widget": "most_popular"}
