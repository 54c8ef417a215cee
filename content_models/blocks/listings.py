"""Lists of other pages: found by kind and term, or picked by hand."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import INLINE_FEATURES
from content_models.blocks.links import LinkBlock
from content_models.blocks.terms import TermBlock

GROUP = _("Lists of pages")
# The members of ContentKind that readers browse; the enumeration itself belongs to the content types above.
LISTED_KINDS = [
    ("ARTICLE", _("articles")),
    ("EVENT", _("events")),
    ("TRAINING", _("training offers")),
    ("LEARNING_PATH", _("learning paths")),
    ("LEARNING_CONTENT", _("learning content")),
    ("GOOD_PRACTICE", _("good practices")),
    ("RESOURCE", _("digital skills resources")),
    ("PUBLICATION", _("skills intelligence publications")),
    ("FUNDING", _("funding opportunities")),
    ("INITIATIVE", _("initiatives")),
    ("STRATEGY", _("strategies")),
    ("ORGANISATION", _("organisations")),
    ("COALITION", _("national coalitions")),
    ("COUNTRY", _("countries")),
    ("JOB", _("jobs and traineeships")),
    ("CAREER", _("career profiles")),
    ("CERTIFICATION", _("certifications")),
    ("ACADEMY", _("skills academies")),
    ("INDICATOR", _("indicator stories")),
]
VIEW_MODES = [
    ("cards", _("cards")),
    ("list", _("list")),
    ("calendar", _("calendar")),
    ("map", _("map")),
]


class ListingBlock(blocks.StructBlock):
    """The newest pages of some kinds, narrowed by terms."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    kinds = blocks.MultipleChoiceBlock(label=_("Kinds of content"), choices=LISTED_KINDS)
    article_types = blocks.ListBlock(
        TermBlock("article-type", label=_("Type of article")), label=_("Types of article"), default=[]
    )
    technologies = blocks.ListBlock(
        TermBlock("digital-technology", label=_("Technology")), label=_("Technologies"), default=[]
    )
    skill_levels = blocks.ListBlock(
        TermBlock("digital-skill-level", label=_("Skill level")), label=_("Skill levels"), default=[]
    )
    countries = blocks.ListBlock(TermBlock("country", label=_("Country")), label=_("Countries"), default=[])
    filter_query = blocks.RegexBlock(
        regex=r"^[\w:,;=.|+&%-]*$",
        label=_("Further filter"),
        required=False,
        error_messages={"invalid": _("A filter consists of words, colons and commas, without blanks.")},
        help_text=_("As the address of a filtered list shows it after the question mark. Usually empty."),
    )
    view_mode = blocks.ChoiceBlock(label=_("Shown as"), choices=VIEW_MODES, default="cards")
    limit = blocks.IntegerBlock(label=_("How many"), min_value=1, max_value=24, default=6)
    link = LinkBlock(label=_("View-more link"), may_be_empty=True)

    class Meta:
        icon = "list-ul"
        label = _("Listing")
        group = GROUP
        template = "blocks/listing.html"
        description = _("The newest content of the kinds and terms that you choose; keeps itself up to date.")
        preview_value = {"title": "Latest news", "kinds": ["ARTICLE"], "limit": 6, "view_mode": "cards"}


class HighlightedListingBlock(blocks.StructBlock):
    """One featured page and one to three beside it."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    featured_page = blocks.PageChooserBlock(label=_("Featured page"))
    pages = blocks.ListBlock(blocks.PageChooserBlock(label=_("Page")), label=_("Pages"), min_num=1, max_num=3)
    link = LinkBlock(label=_("View-more link"), may_be_empty=True)

    class Meta:
        icon = "pick"
        label = _("Highlighted listing")
        group = GROUP
        template = "blocks/highlighted_listing.html"
        description = _("One page shown large and up to three beside it, picked by hand.")
        preview_value = {"title": "In the spotlight", "featured_page": None, "pages": []}


class RelatedPagesBlock(blocks.StructBlock):
    """Pages to read next."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    pages = blocks.ListBlock(blocks.PageChooserBlock(label=_("Page")), label=_("Pages"), min_num=1, max_num=6)

    class Meta:
        icon = "copy"
        label = _("Related pages")
        group = GROUP
        template = "blocks/related_pages.html"
        description = _("Up to six pages to read next, picked by hand.")
        preview_value = {"title": "Read next", "pages": []}


class StoryBlock(blocks.StructBlock):
    """A highlight from one country."""

    country = TermBlock("country", label=_("Country"))
    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES, required=False)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)

    class Meta:
        icon = "globe"
        label = _("Story")
        group = GROUP
        template = "blocks/story.html"
        description = _("A highlight from one country, with the page that tells more.")
        preview_value = {"title": "Libraries become classrooms", "text": "<p>Forty towns take part.</p>"}


class StoriesBlock(blocks.StructBlock):
    """Highlights from up to three countries."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    stories = blocks.ListBlock(StoryBlock(), label=_("Stories"), min_num=1, max_num=3)
    link = LinkBlock(label=_("Link to the map"), may_be_empty=True)

    class Meta:
        icon = "globe"
        label = _("Stories")
        group = GROUP
        template = "blocks/stories.html"
        description = _("National highlights of up to three countries, with a link to the map.")
        preview_value = {
            "title": "Stories from the countries",
            "stories": [{"title": "Libraries become classrooms", "text": "<p>Forty towns take part.</p>"}],
        }
