"""``related``: what editors picked comes first, then what shares most terms; always what readers may see."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.models.references import LinkedContent
from content_models.taxonomies.models import Term
from tests.factories.events import make_event

Ask = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("every_engine")

DOCUMENT = """
query ($key: ID!, $first: Int, $locale: Locale) {
  item(translationKey: $key, locale: $locale) { related(first: $first) { title locale } }
}
"""


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    return make_event(events, title="Source", terms=about(terms, "artificial_intelligence", "cybersecurity"))


def about(terms: dict[str, Term], *codes: str) -> dict[str, list[Term]]:
    return {"digital_technology": [terms[f"digital-technology:{code}"] for code in codes]}


def related(ask: Ask, event: EventPage, **arguments: Any) -> list[str]:
    answer = ask(DOCUMENT, key=str(event.translation_key), **arguments)
    return [card["title"] for card in answer["item"]["related"]]


def test_it_puts_what_was_picked_before_what_is_akin(
    event: EventPage, events: ListingPage, terms: dict[str, Term], ask: Ask
) -> None:
    make_event(events, title="One shared term", terms=about(terms, "cybersecurity"))
    make_event(events, title="Two shared terms", terms=about(terms, "artificial_intelligence", "cybersecurity"))
    picked = make_event(events, title="Picked")
    make_event(events, title="Nothing shared")
    make_event(events, title="Secret", live=False, terms=about(terms, "cybersecurity"))
    event.linked_content.add(LinkedContent(target=picked))
    event.save()

    assert related(ask, event) == ["Picked", "Two shared terms", "One shared term"]
    assert related(ask, event, first=1) == ["Picked"]


def test_it_leaves_out_what_was_picked_and_is_withdrawn(event: EventPage, events: ListingPage, ask: Ask) -> None:
    picked = make_event(events, title="Picked")
    event.linked_content.add(LinkedContent(target=picked))
    event.save()
    Page.objects.get(pk=picked.pk).unpublish()

    assert related(ask, event) == []


def test_it_serves_related_items_in_the_language_of_the_item(
    event: EventPage, events: ListingPage, terms: dict[str, Term], french: Locale, ask: Ask
) -> None:
    other = make_event(events, title="Other", terms=about(terms, "cybersecurity"))
    for page, title in ((event, "Origine"), (other, "Autre")):
        version = page.copy_for_translation(french, copy_parents=True)
        version.title = title
        version.save_revision().publish()

    assert related(ask, event, locale="fr") == ["Autre"]
    assert related(ask, event, locale="en") == ["Other"]


@pytest.mark.parametrize("first", [0, 101])
def test_it_refuses_a_size_out_of_range(event: EventPage, refusal: Ask, first: int) -> None:
    assert refusal(DOCUMENT, key=str(event.translation_key), first=first)[0] == "BAD_USER_INPUT"
