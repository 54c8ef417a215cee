"""The streams that pages are written in, assembled from the families of blocks."""

from wagtail.blocks import StreamBlock

from content_models.blocks.banners import (
    BannerTopImageBlock,
    CallToActionBannerBlock,
    SmallBannerBlock,
    TopBannerBlock,
)
from content_models.blocks.cards import BlankCardsBlock, CardsBlock, GroupedCardsBlock, InfoCardsBlock
from content_models.blocks.data import DocumentsBlock, KeyFiguresBlock
from content_models.blocks.layout import AccordionBlock, StepsBlock, TimelineBlock
from content_models.blocks.links import ButtonBlock, CallToActionBlock, SharedCallToActionBlock
from content_models.blocks.listings import HighlightedListingBlock, ListingBlock, RelatedPagesBlock, StoriesBlock
from content_models.blocks.media import FigureBlock, GalleryBlock, RecordingBlock, RemoteVideoBlock
from content_models.blocks.people import ContactPointsBlock, PeopleBlock, TestimonialsBlock
from content_models.blocks.tables import TableBlock
from content_models.blocks.text import CalloutBlock, HeadingBlock, ParagraphBlock, QuotationBlock
from content_models.blocks.widgets import EventsCommunityQuotesBlock, MapBlock, SocialMediaBlock, WidgetBlock


class BodyBlock(StreamBlock):
    """The body of a content page."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    quotation = QuotationBlock()
    callout = CalloutBlock()
    figure = FigureBlock()
    gallery = GalleryBlock()
    recording = RecordingBlock()
    remote_video = RemoteVideoBlock()
    accordion = AccordionBlock()
    steps = StepsBlock()
    timeline = TimelineBlock()
    table = TableBlock()
    key_figures = KeyFiguresBlock()
    documents = DocumentsBlock()
    button = ButtonBlock()
    call_to_action = CallToActionBlock()
    shared_call_to_action = SharedCallToActionBlock()
    cards = CardsBlock()
    testimonials = TestimonialsBlock()
    people = PeopleBlock()
    contact_points = ContactPointsBlock()
    related_pages = RelatedPagesBlock()


class LandingBlock(StreamBlock):
    """The components of landing pages, of home pages and of the pages of countries and coalitions."""

    top_banner = TopBannerBlock()
    banner_top_image = BannerTopImageBlock()
    small_banner = SmallBannerBlock()
    call_to_action_banner = CallToActionBannerBlock()
    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    figure = FigureBlock()
    remote_video = RemoteVideoBlock()
    listing = ListingBlock()
    highlighted_listing = HighlightedListingBlock()
    related_pages = RelatedPagesBlock()
    stories = StoriesBlock()
    cards = CardsBlock()
    grouped_cards = GroupedCardsBlock()
    info_cards = InfoCardsBlock()
    blank_cards = BlankCardsBlock()
    testimonials = TestimonialsBlock()
    key_figures = KeyFiguresBlock()
    accordion = AccordionBlock()
    map = MapBlock()
    events_community_quotes = EventsCommunityQuotesBlock()
    social_media = SocialMediaBlock()
    widget = WidgetBlock()
    shared_call_to_action = SharedCallToActionBlock()


class NewsletterBodyBlock(StreamBlock):
    """A newsletter issue: only what mail programs can show."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    quotation = QuotationBlock()
    figure = FigureBlock()
    button = ButtonBlock()
    cards = CardsBlock()
    related_pages = RelatedPagesBlock()
    listing = ListingBlock()
