"""The operations whose statements are counted, as documents with variables, over a number of full events."""

from dataclasses import dataclass, field
from typing import Any

from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Page

from content_models.editorial.models import EventPage, ListingPage, Menu, OrganisationPage, Person
from content_models.editorial.models.references import LinkedContent, OrganisationReference
from content_models.taxonomies.models import Term
from graphql_schema.ids import card_id, page_id
from graphql_schema.preview.documents import selection, whole_type_fragment
from graphql_schema.schema import build
from tests.factories.events import make_event
from tests.graphql_schema.canaries import add_unchecked, make_document, make_image
from tests.support.asking import execute


@dataclass(frozen=True)
class Operation:
    """A document and what it is asked with."""

    document: str
    variables: dict[str, Any] = field(default_factory=dict)


def make_full_events(count: int, events: ListingPage, terms: dict[str, Term]) -> list[EventPage]:
    """Events that share nothing but their terms: pictures, people, files, organisations and links are their own."""
    partners = events.get_parent().add_child(instance=ListingPage(title="Partners", slug="partners"))
    made = [make_full_event(number, events, partners, terms) for number in range(count)]
    entries = [("entry", {"label": "", "page": event, "children": [{"label": "", "page": event}]}) for event in made]
    Menu.objects.create(key="main", title="Main menu", locale=events.locale, items=entries)
    Redirect.add_redirect("/old", redirect_to=made[0])
    return made


def make_full_event(number: int, events: ListingPage, partners: ListingPage, terms: dict[str, Term]) -> EventPage:
    pages: list[Page] = []
    organisation = OrganisationPage(title=f"Organisation {number}", slug=f"organisation-{number}")
    organisation.countries = [terms["country:PRT"]]
    add_unchecked(partners, organisation, pages)
    folder = Collection.get_first_root_node()
    image, document = make_image(f"Image {number}", folder), make_document(f"Document {number}", folder)
    person = Person.objects.create(name=f"Person {number}", photo=image, organisation=pages[0])
    event = make_event(
        events,
        title=f"Event {number}",
        online_url="https://example.eu/join",
        image=image,
        terms={
            "countries": [terms["country:PRT"], terms["country:FRA"]],
            "digital_technology": [terms["digital-technology:cybersecurity"]],
            "event_setting": [terms["event-setting:virtual live"]],
        },
        speakers=[("person", person)],
        documents=[("document", {"title": "Slides", "document": document})],
        body=[
            ("paragraph", {"text": f'<p><a linktype="page" id="{pages[0].pk}">Partner</a></p>'}),
            ("figure", {"image": image}),
            ("people", {"people": [person]}),
            ("related_pages", {"pages": pages}),
        ],
    )
    event.organisation_references.add(OrganisationReference(organisation=pages[0], role="organiser"))
    event.linked_content.add(LinkedContent(target=pages[0]))
    event.save()
    return event


def whole_card() -> str:
    return selection(build(), build().type_map["ContentCard"], 3)


def whole_event() -> str:
    return f"{{ {whole_type_fragment(build(), 'EventPage')} }}"


def make_operations(events: list[EventPage]) -> dict[str, Operation]:
    first, ids = events[0], [page_id(event.translation_key, "en") for event in events]
    ids = ids[: len(ids) // 2 or 1] + [card_id(event.translation_key, "en") for event in events[len(ids) // 2 :]]
    path = first.get_url_parts()[2]
    return {
        "whole_cards": listed(f"nodes {whole_card()}"),
        "cards_with_count_and_cursors": listed(
            "totalCount edges { cursor isFallback node { title } } pageInfo { hasNextPage hasPreviousPage endCursor }"
        ),
        "next_page": Operation(
            "query ($after: String) { content(after: $after) { nodes { title } } }", {"after": first_cursor()}
        ),
        "filtered_cards_with_facets": Operation(
            """query ($where: ContentFilter) { content(where: $where) {
                totalCount nodes { title }
                facets(fields: [KIND, COUNTRIES, DIGITAL_TECHNOLOGY, EVENT_SETTING]) { field values { label count } }
            } }""",
            {"where": {"countries": {"in": ["PRT"]}, "digitalTechnology": {"none": ["artificial_intelligence"]}}},
        ),
        "facets_of_organisations": Operation(
            """{ content(kinds: [EVENT]) {
                facets(fields: [ORGANISATIONS, COALITION, COUNTRIES]) { values { label count } }
            } }"""
        ),
        "whole_items": listed(f"nodes {{ content {whole_event()} }}"),
        "related_of_items": listed("nodes { content { related(first: 3) { title countries { label } } } }"),
        "route_found": routed(path),
        "route_redirect": routed("/old"),
        "route_not_found": routed("/en/nothing/"),
        "whole_item": Operation(
            f"query ($key: ID!) {{ item(translationKey: $key) {whole_event()} }}", {"key": str(first.translation_key)}
        ),
        "nodes": Operation(
            f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename ... on ContentCard {whole_card()} }} }}",
            {"ids": ids},
        ),
        "navigation": Operation("{ navigation(menu: MAIN) { label url children { label url } } }"),
        "vocabularies": Operation("{ vocabularies { key terms { code label parentCode } } }"),
        "site_and_languages": Operation("{ site { key } languages { code name } }"),
    }


def first_cursor() -> str:
    answer = execute("{ content(first: 1) { pageInfo { endCursor } } }", "localhost", {})
    return str(answer.data["content"]["pageInfo"]["endCursor"])


def listed(fields: str) -> Operation:
    return Operation(f"{{ content(kinds: [EVENT]) {{ {fields} }} }}")


def routed(path: str) -> Operation:
    document = (
        "query ($path: String!) { route(path: $path) { status redirectTo content { id title breadcrumbs { path } } } }"
    )
    return Operation(document, {"path": path})
