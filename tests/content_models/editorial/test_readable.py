"""What search finds a page by, beside its title and summary."""

import pytest
from wagtail.models import Page

from content_models.catalogue.visibility import content_models
from content_models.editorial.models import ArticlePage, EventPage, GoodPracticePage, ListingPage
from content_models.editorial.readable import readable_text, text_fields, without_markup

# A stream that was never saved asks its choosers for what it would store.
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>dig<b>ital</b> skills</p><p>next</p>", " digital skills  next "),
        ('<ul><li><a linktype="page" id="4">here</a></li></ul>', "  here  "),
        ("a &lt;b&gt; &amp; c<br/>d", "a <b> & c d"),
        ("", ""),
    ],
)
def test_markup_is_taken_off(source: str, text: str) -> None:
    assert without_markup(source) == text


def test_a_page_is_found_by_its_body_its_other_texts_and_its_places_but_not_by_addresses() -> None:
    event = EventPage(
        title="Forum",
        summary="Two days.",
        agenda="<p>Day <b>one</b></p>",
        online_url="https://live.example.eu/",
        recurrence="FREQ=WEEKLY",
        body=[
            ("heading", {"title": "For whom"}),
            ("paragraph", {"text": "<p>Mayors &amp; trainers</p>"}),
            ("quotation", {"quote": "We expected less.", "name": "A mayor", "url": "https://news.example.eu/"}),
        ],
        locations=[("address", {"name": "Old Wool Mill", "locality": "Covilhã", "latitude": 40.2})],
    )

    words = "Day one Old Wool Mill Covilhã For whom Mayors & trainers We expected less. A mayor"
    assert sorted(readable_text(event).split()) == sorted(words.split())


def test_a_page_is_found_by_the_cells_of_its_tables() -> None:
    table = {
        "caption": "Courses",
        "columns": [{"type": "string", "heading": "Town"}, {"type": "number", "heading": "Places"}],
        "rows": [{"values": ["Porto", 12]}],
    }
    article = ArticlePage(title="News")
    block = ArticlePage._meta.get_field("body").stream_block.child_blocks["table"]
    article.body = [("table", block.to_python({"table": table}))]

    assert readable_text(article).split() == ["Courses", "Town", "Places", "Porto"]


def test_the_other_texts_of_a_type_count_too() -> None:
    practice = GoodPracticePage(title="Buses", problem="<p>Far away</p>", results="<p>Closer</p>")

    assert readable_text(practice).split() == ["Far", "away", "Closer"]


def test_an_empty_page_says_nothing() -> None:
    assert readable_text(ListingPage(title="Events")) == ""


@pytest.mark.parametrize("model", content_models(), ids=lambda model: model.__name__)
def test_no_type_is_searched_by_what_readers_do_not_see(model: type[Page]) -> None:
    names = {field.name for field in text_fields(model)}

    assert not names & {
        "title",
        "slug",
        "summary",
        "seo_title",
        "image_alt",
        "filter_string",
        "url_path",
        "draft_title",
    }
    assert not {name for name in names if name.endswith(("_url", "_email", "_currency", "_status", "time_zone"))}
