"""The administrative row of a page."""

import pytest

from content_models.editorial.models import CoalitionPage, EventPage, ListingPage
from content_models.editorial.records import completeness_of
from content_models.taxonomies.models import Term
from tests.factories.events import make_event
from tests.support.supply import make_image


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    return make_event(events)


def picture(*, alt_text: str = "", decorative: bool = False) -> dict[str, object]:
    return {"image": make_image().pk, "alt_text": alt_text, "decorative": decorative}


def test_it_names_the_classification_that_is_missing(event: EventPage, terms: dict[str, Term]) -> None:
    event.countries = [terms["country:PRT"]]
    event.digital_technology = [terms["digital-technology:cybersecurity"]]
    event.save()

    assert event.record.missing_classification == (
        "target_audience,digital_skill_level,field_of_education,target_languages,geographical_sphere"
    )


def test_it_counts_pictures_of_the_body_that_say_nothing_to_people_who_cannot_see(event: EventPage) -> None:
    body = event._meta.get_field("body").stream_block
    pictures = [picture(), picture(alt_text="A classroom"), picture(decorative=True)]
    event.body = body.to_python([{"type": "figure", "value": {"image": value, "caption": ""}} for value in pictures])
    event.save()

    assert event.record.missing_alternative_texts == 1


def test_an_image_with_a_description_needs_no_text_of_its_own(event: EventPage) -> None:
    event.image = make_image()
    event.save()

    assert event.record.missing_alternative_texts == 0


def test_a_draft_counts_before_it_is_published(event: EventPage) -> None:
    before = completeness_of(event)

    event.summary = "A week of talks."
    event.save_revision()

    event.record.refresh_from_db()
    assert event.record.completeness > before


def test_a_page_belongs_to_the_coalition_that_it_came_from(event: EventPage, events: ListingPage) -> None:
    coalition = events.add_child(instance=CoalitionPage(title="Portugal Digital", slug="portugal", live=False))
    event.source_coalition = coalition
    event.save()

    assert (event.record.coalition_key, coalition.record.coalition_key) == (
        coalition.translation_key,
        coalition.translation_key,
    )
