"""Structured data of every page type, against the vocabulary's own definitions."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from wagtail.models import Page, Site

from content_models.editorial.models import EventPage, HomePage, ListingPage, OrganisationPage
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.references import OrganisationReference
from content_models.taxonomies.models import Term
from tests.factories.events import make_event
from tests.graphql_schema.structured_data.vocabulary import faults
from tests.graphql_schema.test_every_page_type import page_types
from tests.support.filling import Filler
from tests.support.supply import Supply

Ask = Callable[..., dict[str, Any]]
DOCUMENT = "query S($key: ID!) { item(translationKey: $key) { structuredData } }"
MAIN_TYPES = {
    "ArticlePage": {"NewsArticle", "OpinionNewsArticle", "Article"},
    "CertificationPage": {"EducationalOccupationalCredential"},
    "CoalitionPage": {"Organization"},
    "EventPage": {"Event"},
    "FundingPage": {"MonetaryGrant"},
    "GoodPracticePage": {"Article"},
    "IndicatorPage": {"Dataset"},
    "JobPage": {"JobPosting"},
    "LearningContentPage": {"LearningResource"},
    "LearningPathPage": {"LearningResource"},
    "OrganisationPage": {"Organization", "GovernmentOrganization"},
    "PublicationPage": {"Report"},
    "ResourcePage": {"LearningResource"},
    "TrainingPage": {"Course", "EducationalOccupationalProgram"},
}


def graph_of(ask: Ask, page: Page) -> list[dict[str, Any]]:
    text = ask(DOCUMENT, key=str(page.translation_key))["item"]["structuredData"]
    assert not set("<>&\u2028\u2029") & set(text)
    found = json.loads(text)
    assert set(found) == {"@context", "@graph"}
    return list(found["@graph"])


def entity_of(ask: Ask, page: Page) -> dict[str, Any]:
    return graph_of(ask, page)[2]


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_the_vocabulary_knows_all_that_a_full_page_says(
    model: type[BasePage], home: HomePage, site: Site, ask: Ask
) -> None:
    page = Filler(Supply(home)).fill(model, slug=f"all-{model.__name__.lower()}", published_at=None)
    page.full_clean = lambda *args, **kwargs: None
    home.add_child(instance=page)

    page_node, site_node, *entities = graph_of(ask, page)

    assert [fault for node in (page_node, site_node, *entities) for fault in faults(node)] == []
    assert page_node["@type"] == ("CollectionPage" if model is ListingPage else "WebPage")
    assert ("potentialAction" in site_node) == (model is HomePage)
    assert len(entities) == (model.__name__ in MAIN_TYPES)
    assert {node["@type"] for node in entities} <= MAIN_TYPES.get(model.__name__, set())


@pytest.mark.parametrize("name", sorted(MAIN_TYPES))
def test_the_vocabulary_knows_all_that_an_empty_page_says(name: str, home: HomePage, site: Site, ask: Ask) -> None:
    model = next(each for each in page_types() if each.__name__ == name)
    page = model(title="Empty", slug="empty")
    if name == "EventPage":
        page.starts_at, page.online_url = datetime(2027, 5, 4, tzinfo=UTC), "https://example.eu/join"
    if name == "CertificationPage":
        page.credential_type = Supply(home).terms("credential-type")[0]
    page.full_clean = lambda *args, **kwargs: None
    home.add_child(instance=page)

    assert [fault for node in graph_of(ask, page) for fault in faults(node)] == []


def full_event(number: int, events: ListingPage, terms: dict[str, Term]) -> EventPage:
    partner = OrganisationPage(title=f"Partner {number}", slug=f"partner-{number}")
    partner.full_clean = lambda *args, **kwargs: None
    events.get_parent().add_child(instance=partner)
    event = make_event(
        events,
        title=f"Week {number}",
        online_url="https://example.eu/join",
        event_status=EventPage.Status.CANCELLED,
        price_amount=0,
        terms={"countries": [terms["country:PRT"]], "event_setting": [terms["event-setting:virtual live"]]},
        locations=[("address", {"name": "Hall", "locality": "Lisbon", "country": terms["country:PRT"]})],
    )
    event.organisation_references.add(OrganisationReference(organisation=partner, role="organiser"))
    event.save()
    return event


def test_a_cancelled_online_event_says_so(ask: Ask, events: ListingPage, terms: dict[str, Term]) -> None:
    event = full_event(1, events, terms)
    address = "http://localhost/en/latest/events/week-1/"

    found = entity_of(ask, event)

    assert found == {
        "@id": f"{address}#event",
        "@type": "Event",
        "url": address,
        "name": "Week 1",
        "description": "Week 1",
        "mainEntityOfPage": {"@id": address},
        "startDate": "2027-05-04T09:00:00Z",
        "eventStatus": "https://schema.org/EventCancelled",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": [
            {
                "@type": "Place",
                "name": "Hall",
                "address": {"@type": "PostalAddress", "addressLocality": "Lisbon", "addressCountry": "PRT"},
            },
            {"@type": "VirtualLocation", "url": "https://example.eu/join"},
        ],
        "organizer": [{"@type": "Organization", "name": "Partner 1", "url": "http://localhost/en/latest/partner-1/"}],
        "inLanguage": ["en"],
        "isAccessibleForFree": True,
        "offers": {"@type": "Offer", "price": 0.0, "priceCurrency": "EUR", "category": "Free"},
    }


def test_an_organisation_that_nobody_sees_is_not_named(ask: Ask, events: ListingPage, terms: dict[str, Term]) -> None:
    event = full_event(1, events, terms)
    OrganisationPage.objects.get().unpublish()

    assert "Partner" not in json.dumps(graph_of(ask, event))


@pytest.mark.parametrize("count", [1, 20])
def test_it_costs_the_same_for_one_page_as_for_twenty(
    ask: Ask, events: ListingPage, terms: dict[str, Term], count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        full_event(number, events, terms)

    with django_assert_num_queries(9):
        found = ask("{ content(kinds: [EVENT], first: 20) { nodes { content { structuredData } } } }")

    assert sum("Partner" in node["content"]["structuredData"] for node in found["content"]["nodes"]) == count
