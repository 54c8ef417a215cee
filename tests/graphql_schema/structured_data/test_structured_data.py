"""Structured data of every page type, against the vocabulary's own definitions."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from wagtail.fields import StreamField
from wagtail.models import Page, Site

from content_models.editorial.models import EventPage, HomePage, IndicatorPage, ListingPage, OrganisationPage
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.references import OrganisationReference
from content_models.skills_data.models import Breakdown, Dataset, Indicator, Observation
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
    add(home, page)

    page_node, site_node, *others = graph_of(ask, page)
    entities = [node for node in others if node["@type"] != "Observation"]

    assert [fault for node in (page_node, site_node, *others) for fault in faults(node)] == []
    assert page_node["@type"] == ("FAQPage" if takes_questions(model) else "WebPage")
    assert ("potentialAction" in site_node) == (model is HomePage)
    assert len(others) - len(entities) == (model is IndicatorPage)
    assert len(entities) == (model.__name__ in MAIN_TYPES)
    assert {node["@type"] for node in entities} <= MAIN_TYPES.get(model.__name__, set())


def takes_questions(model: type[BasePage]) -> bool:
    streams = [field for field in model._meta.get_fields() if isinstance(field, StreamField)]
    return any("accordion" in field.stream_block.child_blocks for field in streams)


@pytest.mark.parametrize("name", sorted(MAIN_TYPES))
def test_the_vocabulary_knows_all_that_an_empty_page_says(name: str, home: HomePage, site: Site, ask: Ask) -> None:
    model = next(each for each in page_types() if each.__name__ == name)
    page = model(title="Empty", slug="empty")
    if name == "EventPage":
        page.starts_at, page.online_url = datetime(2027, 5, 4, tzinfo=UTC), "https://example.eu/join"
    if name == "CertificationPage":
        page.credential_type = Supply(home).terms("credential-type")[0]
    add(home, page)

    assert [fault for node in graph_of(ask, page) for fault in faults(node)] == []


def add(home: HomePage, page: Any) -> Any:
    page.full_clean = lambda *args, **kwargs: None
    return home.add_child(instance=page)


def test_questions_of_a_page_are_told_with_their_answers(ask: Ask, home: HomePage, site: Site) -> None:
    asked = [{"title": "Who may?", "text": "<p>You &amp; <b>me</b>.</p>"}, {"title": "No answer yet", "text": ""}]
    folded = [{"title": "Conditions", "text": "<p>Many.</p>"}]
    body = [
        ("accordion", {"is_faq": True, "sections": asked}),
        ("accordion", {"is_faq": False, "sections": folded}),
    ]

    questions, plain = (
        graph_of(ask, add(home, ListingPage(title=f"{len(blocks)}", slug=f"with-{len(blocks)}", body=blocks)))[0]
        for blocks in (body, body[1:])
    )

    answer = {"@type": "Answer", "text": "You & me."}
    assert questions["@type"] == "FAQPage"
    assert questions["mainEntity"] == [{"@type": "Question", "name": "Who may?", "acceptedAnswer": answer}]
    assert (plain["@type"], "mainEntity" in plain) == ("CollectionPage", False)


def test_a_page_about_figures_tells_the_newest_one_of_each_country(
    ask: Ask, home: HomePage, site: Site, terms: dict[str, Term]
) -> None:
    page = story(home, terms)
    address = "http://localhost/en/story/"

    dataset, *figures = graph_of(ask, page)[2:]

    measured = {"@type": "StatisticalVariable", "@id": f"{address}#basic_skills", "name": "Basic skills"}
    assert dataset["variableMeasured"] == [{**measured, "description": "Of all people."}]
    assert dataset["isBasedOn"] == ["https://example.eu/data"]
    assert figures == [
        {
            "@type": "Observation",
            "name": "Basic skills, Portugal, 2025",
            "observationAbout": {"@type": "AdministrativeArea", "name": "Portugal"},
            "observationDate": "2025",
            "variableMeasured": {"@id": f"{address}#basic_skills"},
            "value": 56.5,
            "unitText": "%",
        }
    ]


def story(home: HomePage, terms: dict[str, Term]) -> IndicatorPage:
    """About Portugal, by an indicator with figures of other years, countries and people, too."""
    dataset = Dataset.objects.create(key="skills", title="Skills", source="Eurostat", url="https://example.eu/data")
    indicator = Indicator.objects.create(
        code="basic_skills", name="Basic skills", unit="%", dataset=dataset, definition="<p>Of all people.</p>"
    )
    women = Breakdown.objects.create(indicator=indicator, code="women", label="Women")
    shared = {"indicator": indicator, "dataset": dataset, "retrieved_at": datetime(2026, 1, 1, tzinfo=UTC)}
    portugal, france = terms["country:PRT"], terms["country:FRA"]
    for country, period, value, more in (
        (portugal, "2025", "56.5", {}),
        (portugal, "2024", "55", {}),
        (portugal, "2026", "60", {"breakdown": women}),
        (portugal, "2027", "61", {"is_verified": False}),
        (france, "2025", "59", {}),
    ):
        Observation.objects.create(country=country, period=period, value=Decimal(value), **shared, **more)
    return add(home, IndicatorPage(title="Story", slug="story", key_figures=[indicator], countries=[portugal]))


def test_an_organisation_says_where_else_it_is_known(ask: Ask, home: HomePage, site: Site) -> None:
    page = OrganisationPage(
        title="Partner",
        slug="partner",
        logo=Supply(home).image(),
        identifiers=[
            ("identifier", {"scheme": "website", "value": "https://partner.example/"}),
            ("identifier", {"scheme": "ror", "value": "012345678"}),
            ("identifier", {"scheme": "pic", "value": "999999999"}),
        ],
        social_links=[
            ("link", {"network": "mastodon", "url": "https://social.example/@partner"}),
            ("link", {"network": "email", "url": "https://lists.example/partner"}),
            ("link", {"network": "other", "url": "https://partner.example/"}),
        ],
    )

    found = graph_of(ask, add(home, page))[2]

    assert found["sameAs"] == [
        "https://partner.example/",
        "https://ror.org/012345678",
        "https://social.example/@partner",
    ]
    assert found["logo"]["@type"] == "ImageObject"
    assert list(faults(found)) == []


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
