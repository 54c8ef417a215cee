"""Cards: small boxes with a title that lead somewhere."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content_models.base.rich_text import INLINE_FEATURES
from content_models.blocks.links import LinkBlock
from content_models.blocks.media import PictureBlock

GROUP = _("Cards")
LIMIT = 6
ICONS = [
    ("training", _("training")),
    ("job", _("job")),
    ("funding", _("funding")),
    ("community", _("community")),
    ("event", _("event")),
    ("document", _("document")),
    ("idea", _("idea")),
    ("map", _("map")),
]
CARD = {
    "title": "Learn",
    "subtitle": "2 000 training offers",
    "text": "<p>Courses for beginners and experts.</p>",
    "image": None,
    "link": {"label": "All training offers", "url": "https://example.eu/training"},
}


class CardBlock(blocks.StructBlock):
    """A box with an image that leads somewhere."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    subtitle = blocks.CharBlock(label=_("Subtitle"), max_length=255, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES, required=False)
    image = PictureBlock(label=_("Image"), required=False)
    link = LinkBlock(label=_("Link"), may_be_empty=True)

    class Meta:
        icon = "doc-full"
        label = _("Card")
        group = GROUP
        template = "blocks/card.html"
        description = _("A box with a title, a sentence, an image and a link.")
        preview_value = CARD


class CardsBlock(blocks.StructBlock):
    """Cards beside each other."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    cards = blocks.ListBlock(CardBlock(), label=_("Cards"), min_num=1)

    class Meta:
        icon = "grip"
        label = _("Cards")
        group = GROUP
        template = "blocks/cards.html"
        description = _("Boxes with image, title and link, beside each other.")
        preview_value = {"title": "Where to start", "cards": [CARD, CARD | {"title": "Work"}]}


class GroupedCardsBlock(blocks.StructBlock):
    """Two groups of cards, left and right."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    left_title = blocks.CharBlock(label=_("Title of the left group"), max_length=255)
    left_cards = blocks.ListBlock(CardBlock(), label=_("Left group"), min_num=1, max_num=LIMIT)
    right_title = blocks.CharBlock(label=_("Title of the right group"), max_length=255)
    right_cards = blocks.ListBlock(CardBlock(), label=_("Right group"), min_num=1, max_num=LIMIT)

    class Meta:
        icon = "group"
        label = _("Grouped cards")
        group = GROUP
        template = "blocks/grouped_cards.html"
        description = _("Two groups of up to six cards, for two kinds of readers for example.")
        preview_value = {
            "title": "What are you looking for?",
            "left_title": "For citizens",
            "left_cards": [CARD],
            "right_title": "For organisations",
            "right_cards": [CARD | {"title": "Pledge"}],
        }


class InfoCardBlock(blocks.StructBlock):
    """A fact with a symbol."""

    symbol = blocks.ChoiceBlock(label=_("Symbol"), choices=ICONS, required=False)
    title = blocks.CharBlock(label=_("Title"), max_length=255)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES)
    link = LinkBlock(label=_("Link"), may_be_empty=True)

    class Meta:
        icon = "info-circle"
        label = _("Info card")
        group = GROUP
        template = "blocks/info_card.html"
        description = _("A fact with a symbol and, if you like, a link.")
        preview_value = {"symbol": "community", "title": "27 coalitions", "text": "<p>One in each country.</p>"}


class InfoCardsBlock(blocks.StructBlock):
    """Facts beside each other."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    info_cards = blocks.ListBlock(InfoCardBlock(), label=_("Info cards"), min_num=1, max_num=LIMIT)

    class Meta:
        icon = "info-circle"
        label = _("Info cards")
        group = GROUP
        template = "blocks/info_cards.html"
        description = _("Up to six facts with a symbol each.")
        preview_value = {
            "title": "The platform in short",
            "info_cards": [
                {"symbol": "community", "title": "27 coalitions", "text": "<p>One in each country.</p>"},
                {"symbol": "training", "title": "24 languages", "text": "<p>Every page in yours.</p>"},
            ],
        }


class BlankCardBlock(blocks.StructBlock):
    """A box with text alone."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=INLINE_FEATURES)

    class Meta:
        icon = "placeholder"
        label = _("Blank card")
        group = GROUP
        template = "blocks/blank_card.html"
        description = _("A box with text alone.")
        preview_value = {"title": "Did you know?", "text": "<p>Nine of ten jobs need digital skills.</p>"}


class BlankCardsBlock(blocks.StructBlock):
    """Boxes with text alone, beside each other."""

    title = blocks.CharBlock(label=_("Title"), max_length=255, required=False)
    blank_cards = blocks.ListBlock(BlankCardBlock(), label=_("Blank cards"), min_num=1, max_num=LIMIT)

    class Meta:
        icon = "placeholder"
        label = _("Blank cards")
        group = GROUP
        template = "blocks/blank_cards.html"
        description = _("Up to six boxes with text alone.")
        preview_value = {
            "title": "Good to know",
            "blank_cards": [{"title": "Did you know?", "text": "<p>Nine of ten jobs need digital skills.</p>"}],
        }
