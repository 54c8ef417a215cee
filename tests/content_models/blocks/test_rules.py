"""What blocks refuse, with words that say what to do instead."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from content_models.blocks.bodies import BodyBlock
from content_models.blocks.cards import CardBlock, GroupedCardsBlock
from content_models.blocks.data import DocumentOrLinkBlock
from content_models.blocks.links import LinkBlock
from content_models.blocks.listings import HighlightedListingBlock, ListingBlock
from content_models.blocks.media import PictureBlock, RemoteVideoBlock
from content_models.blocks.people import TestimonialBlock, TestimonialsBlock
from tests.support.blocks import all_stream_blocks, different_streams
from tests.support.files import make_image

pytestmark = pytest.mark.django_db
STREAMS = different_streams()


def errors_of(block: blocks.StructBlock, value: dict[str, Any]) -> dict[str, str]:
    """The first message of each field of a struct; empty when the value is accepted."""
    try:
        block.clean(block.normalize(value))
    except StructBlockValidationError as error:
        return {name: str(getattr(problem, "messages", [problem])[0]) for name, problem in error.block_errors.items()}
    return {}


def test_it_leads_to_exactly_one_place() -> None:
    message = "Choose a page or a document, or give an address: exactly one of the three."

    assert errors_of(LinkBlock(), {"label": "More"}) == {"url": message}
    assert errors_of(LinkBlock(), {}) == {"url": message}
    assert errors_of(LinkBlock(), {"label": "More", "url": "https://example.eu/"}) == {}


def test_it_asks_for_the_words_of_a_link_to_an_address() -> None:
    assert errors_of(LinkBlock(), {"url": "https://example.eu/"}) == {
        "label": "Write the words of the link: they tell readers where it leads."
    }


def test_it_may_do_without_a_link_where_one_is_optional() -> None:
    optional = LinkBlock(may_be_empty=True)

    assert errors_of(optional, {}) == {}
    assert list(errors_of(optional, {"label": "More"})) == ["url"]
    assert errors_of(CardBlock(), {"title": "Learn"}) == {}


def test_it_takes_a_document_or_an_address() -> None:
    message = "Choose a document or give an address: one of the two."

    assert errors_of(DocumentOrLinkBlock(), {"title": "Report"}) == {"document": message}
    assert errors_of(DocumentOrLinkBlock(), {"title": "Report", "url": "https://example.eu/a.pdf"}) == {}


@pytest.mark.parametrize(
    ("url", "is_accepted"),
    [
        ("https://www.youtube.com/watch?v=abc", True),
        ("https://vimeo.com/123456", True),
        ("https://example.eu/video.mp4", False),
    ],
)
def test_it_embeds_videos_of_known_platforms_without_asking_them(url: str, is_accepted: bool) -> None:
    errors = errors_of(RemoteVideoBlock(), {"title": "Video", "url": url})

    assert (list(errors) == []) is is_accepted
    assert list(errors) in ([], ["url"])


def test_it_asks_whose_words_a_testimonial_is() -> None:
    assert errors_of(TestimonialBlock(), {"quote": "Great."}) == {
        "name": "Say whose words these are: choose a person or write a name."
    }


def test_it_asks_for_the_alternative_text_of_an_image() -> None:
    image = make_image()
    block = PictureBlock()

    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(block.normalize({"image": image, "alt_text": "", "decorative": False}))

    assert list(caught.value.block_errors) == ["alt_text"]
    decorative = block.clean(block.normalize({"image": image, "alt_text": "", "decorative": True}))
    assert decorative.contextual_alt_text == ""


def test_it_keeps_the_text_of_each_use_of_an_image() -> None:
    image = make_image()
    body = BodyBlock()
    raw = [
        {"type": "figure", "id": str(number), "value": {"caption": "", "image": value}}
        for number, value in enumerate(
            [
                {"image": image.pk, "alt_text": "From the left", "decorative": False},
                {"image": image.pk, "alt_text": "From the right", "decorative": False},
            ]
        )
    ]

    texts = [child.value["image"].contextual_alt_text for child in body.to_python(raw)]

    assert texts == ["From the left", "From the right"]


@pytest.mark.parametrize(
    ("block", "name", "most"),
    [
        (TestimonialsBlock(), "testimonials", 3),
        (GroupedCardsBlock(), "left_cards", 6),
        (GroupedCardsBlock(), "right_cards", 6),
        (HighlightedListingBlock(), "pages", 3),
    ],
)
def test_it_limits_lists(block: blocks.StructBlock, name: str, most: int) -> None:
    assert (block.child_blocks[name].meta.min_num, block.child_blocks[name].meta.max_num) == (1, most)


def test_it_takes_a_filter_as_an_address_shows_it() -> None:
    block = ListingBlock().child_blocks["filter_query"]

    assert (
        block.clean("technology:artificial_intelligence,level:basic")
        == "technology:artificial_intelligence,level:basic"
    )
    with pytest.raises(ValidationError, match="without blanks"):
        block.clean("drop table <script>")


def test_it_refuses_an_unknown_tone_without_losing_the_form() -> None:
    body = BodyBlock()
    value = body.to_python([{"type": "callout", "id": "1", "value": {"tone": "loud", "title": "", "text": "<p>x</p>"}}])

    with pytest.raises(StreamBlockValidationError) as caught:
        body.clean(value)

    assert list(caught.value.block_errors) == [0]


@pytest.mark.parametrize("place", sorted(STREAMS))
def test_it_has_a_form(place: str) -> None:
    widget = blocks.base.BlockWidget(STREAMS[place])

    html = widget.render_with_errors("stream", STREAMS[place].get_default())

    assert "data-block" in html or "w-block" in html


@pytest.mark.parametrize("name", sorted(BodyBlock().child_blocks))
def test_it_shows_its_preview_in_the_admin(admin_client: Client, name: str) -> None:
    block = all_stream_blocks()["ArticlePage.body"].child_blocks[name]

    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    assert response.status_code == 200
    assert "blocks/preview.css" in response.content.decode()
