"""Root field ``content``: what belongs to a list, in which order, page by page."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Locale, Site

from content_models.catalogue.writing import rewrite
from content_models.editorial.models import EventPage, HomePage, JobPage, ListingPage, OrganisationPage, SiteProfile
from content_models.editorial.models.references import LinkedContent, OrganisationReference
from content_models.taxonomies.models import Term, TermLabel
from graphql_schema.ids import card_id, page_id, term_id
from tests.factories.events import make_event
from tests.support.scenes import scene

Ask = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("every_engine")

PAGE = """
query List($order: [ContentOrder!], $first: Int, $after: String, $last: Int, $before: String, $locale: Locale,
           $fallback: [Locale!], $site: String, $kinds: [ContentKind!], $where: ContentFilter) {
  content(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before, locale: $locale,
          fallback: $fallback, site: $site, kinds: $kinds) {
    totalCount
    requestedLocale
    edges { cursor isFallback node { title locale } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""


def titles(answer: dict[str, Any]) -> list[str]:
    return [edge["node"]["title"] for edge in answer["content"]["edges"]]


@scene
def five(events: ListingPage) -> list[EventPage]:
    """Five events, two of them with the same title key, one without a deadline for each that has one."""
    start = datetime(2027, 3, 1, 9, tzinfo=UTC)
    return [
        make_event(
            events,
            title=title,
            starts_at=start + timedelta(days=day),
            published_at=start - timedelta(days=day),
            registration_deadline=None if day % 2 else start + timedelta(days=day - 30),
        )
        for day, title in enumerate(["Épsilon", "alpha", "Beta", "delta", "Čeština"])
    ]


def test_it_serves_a_whole_card(events: ListingPage, terms: dict[str, Term], ask: Ask) -> None:
    organisations = events.get_parent().add_child(instance=ListingPage(title="Organisations", slug="organisations"))
    office = organisations.add_child(instance=OrganisationPage(title="Skills Office", slug="office"))
    TermLabel.objects.create(term=terms["country:PRT"], language="fr", label="Le Portugal")
    event = make_event(
        events,
        summary="A week about artificial intelligence.",
        published_at=datetime(2026, 5, 1, 8, tzinfo=UTC),
        time_zone="Europe/Lisbon",
        price_amount=0,
        terms={"countries": [terms["country:PRT"]], "digital_technology": [terms["digital-technology:cybersecurity"]]},
    )
    event.organisation_references.add(OrganisationReference(organisation=office, role="organiser"))
    event.save()

    answer = ask(
        """{ content(kinds: [EVENT]) { totalCount requestedLocale nodes {
            __typename id translationKey kind title summary path url locale translationOrigin publishedAt updatedAt
            startsAt endsAt timeZone deadline image { alt } terms { code label vocabulary }
            technology: terms(vocabularies: [DIGITAL_TECHNOLOGY]) { id code } countries { id code label }
            organisations { role translationKey name path url contentId }
            place { name online } isFree source { key } contentId content { __typename title }
        } } }"""
    )

    key = str(event.translation_key)
    assert answer == {
        "content": {
            "totalCount": 1,
            "requestedLocale": "en",
            "nodes": [
                {
                    "__typename": "ContentCard",
                    "id": card_id(key, "en"),
                    "translationKey": key,
                    "kind": "EVENT",
                    "title": "AI week",
                    "summary": "A week about artificial intelligence.",
                    "path": "/en/latest/events/ai-week/",
                    "url": "http://localhost/en/latest/events/ai-week/",
                    "locale": "en",
                    "translationOrigin": "ORIGINAL",
                    "publishedAt": "2026-05-01T08:00:00Z",
                    "updatedAt": "2026-05-01T08:00:00Z",
                    "startsAt": "2027-05-04T09:00:00Z",
                    "endsAt": None,
                    "timeZone": "Europe/Lisbon",
                    "deadline": None,
                    "image": None,
                    "terms": [
                        {"code": "PRT", "label": "Portugal", "vocabulary": "COUNTRY"},
                        {"code": "cybersecurity", "label": "Cybersecurity", "vocabulary": "DIGITAL_TECHNOLOGY"},
                    ],
                    "technology": [
                        {"id": term_id("digital-technology", "cybersecurity", "en"), "code": "cybersecurity"}
                    ],
                    "countries": [{"id": term_id("country", "PRT", "en"), "code": "PRT", "label": "Portugal"}],
                    "organisations": [
                        {
                            "role": "ORGANISER",
                            "translationKey": str(office.translation_key),
                            "name": "Skills Office",
                            "path": "/en/latest/organisations/office/",
                            "url": "http://localhost/en/latest/organisations/office/",
                            "contentId": page_id(office.translation_key, "en"),
                        }
                    ],
                    "place": None,
                    "isFree": True,
                    "source": None,
                    "contentId": page_id(key, "en"),
                    "content": {"__typename": "EventPage", "title": "AI week"},
                }
            ],
        }
    }


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (["NEWEST"], ["Épsilon", "alpha", "Beta", "delta", "Čeština"]),
        (["OLDEST"], ["Čeština", "delta", "Beta", "alpha", "Épsilon"]),
        (["TITLE"], ["alpha", "Beta", "Čeština", "delta", "Épsilon"]),
        (["STARTS_SOONEST"], ["Épsilon", "alpha", "Beta", "delta", "Čeština"]),
        (["DEADLINE_SOONEST", "TITLE"], ["Épsilon", "Beta", "Čeština", "alpha", "delta"]),
    ],
)
def test_it_sorts_and_pages_in_both_directions(
    five: list[EventPage], ask: Ask, order: list[str], expected: list[str]
) -> None:
    assert titles(ask(PAGE, order=order)) == expected
    assert walk(ask, order, "first", "after") == expected
    assert walk(ask, order, "last", "before") == expected


def walk(ask: Ask, order: list[str], size: str, cursor: str) -> list[str]:
    """All titles, two by two from one end to the other."""
    found: list[str] = []
    is_forward = size == "first"
    more, arguments = True, {}
    while more:
        answer = ask(PAGE, order=order, **{size: 2}, **arguments)
        page, info = titles(answer), answer["content"]["pageInfo"]
        found = found + page if is_forward else page + found
        more = info["hasNextPage" if is_forward else "hasPreviousPage"]
        assert info["hasPreviousPage" if is_forward else "hasNextPage"] == bool(arguments)
        assert answer["content"]["totalCount"] == 5
        arguments = {cursor: info["endCursor" if is_forward else "startCursor"]}
    return found


def test_it_neither_skips_nor_repeats_while_items_come_and_go(five: list[EventPage], ask: Ask) -> None:
    first = ask(PAGE, order=["TITLE"], first=2)
    five[2].unpublish()
    make_event(five[0].get_parent(), title="aardvark")

    rest = ask(PAGE, order=["TITLE"], first=5, after=first["content"]["pageInfo"]["endCursor"])

    assert titles(first) == ["alpha", "Beta"]
    assert titles(rest) == ["Čeština", "delta", "Épsilon"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"first": 0}, "first is 0. Ask for 1 to 100 items."),
        ({"first": 101}, "first is 101. Ask for 1 to 100 items."),
        ({"last": -1}, "last is -1. Ask for 1 to 100 items."),
        ({"first": 2, "last": 2}, "Use first with after to go forwards, or last with before to go backwards."),
        ({"first": 2, "before": "x"}, "Use first with after to go forwards, or last with before to go backwards."),
        ({"before": "x"}, "Use first with after to go forwards, or last with before to go backwards."),
        ({"last": 2, "after": "x"}, "Use first with after to go forwards, or last with before to go backwards."),
        ({"after": "rubbish"}, "This is not a cursor of this service."),
        ({"after": "ünï"}, "This is not a cursor of this service."),
        ({"after": ""}, "This is not a cursor of this service."),
        ({"site": "nowhere"}, "There is no site “nowhere”. Sites: main."),
        ({"order": ["RELEVANCE"]}, "RELEVANCE orders the results of a search; without search, choose another order."),
        ({"order": ["NEWEST", "RELEVANCE"]}, "RELEVANCE can only be the first order."),
    ],
)
def test_it_refuses_what_makes_no_sense(
    five: list[EventPage], refusal: Ask, arguments: dict[str, Any], message: str
) -> None:
    assert refusal(PAGE, **arguments) == ("BAD_USER_INPUT", message)


@pytest.mark.parametrize(
    "other",
    [
        {"order": ["OLDEST"]},
        {"kinds": ["EVENT"]},
        {"locale": "fr"},
        {"fallback": ["fr"]},
        {"where": {"isFree": True}},
    ],
)
def test_it_refuses_a_cursor_of_another_list(
    five: list[EventPage], ask: Ask, refusal: Ask, other: dict[str, Any]
) -> None:
    cursor = ask(PAGE, first=1)["content"]["pageInfo"]["endCursor"]

    assert refusal(PAGE, **{"first": 1, "after": cursor, **other}) == (
        "BAD_USER_INPUT",
        "The cursor belongs to a list with another order, filter, site or language.",
    )


def test_a_cursor_goes_on_in_the_same_filter_however_it_is_written(five: list[EventPage], ask: Ask) -> None:
    upcoming = {"isUpcoming": True, "startsAt": {"lte": "2027-03-04T23:00:00Z"}}
    first = ask(PAGE, order=["TITLE"], first=2, where=upcoming)

    same = {"and": [{"startsAt": {"lte": "2027-03-05T00:00:00+01:00"}}, {"isUpcoming": True}]}
    rest = ask(PAGE, order=["TITLE"], where=same, after=first["content"]["pageInfo"]["endCursor"])

    assert titles(first) == ["alpha", "Beta"]
    assert titles(rest) == ["delta", "Épsilon"]
    assert first["content"]["totalCount"] == rest["content"]["totalCount"] == 4


def test_it_lists_no_home_pages_and_listings_unless_asked(five: list[EventPage], ask: Ask) -> None:
    assert len(titles(ask(PAGE))) == 5
    assert titles(ask(PAGE, kinds=["LISTING"], order=["TITLE"])) == ["Events", "Latest"]
    assert ask(PAGE, kinds=[])["content"] == {
        "totalCount": 0,
        "requestedLocale": "en",
        "edges": [],
        "pageInfo": {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None},
    }


def test_it_serves_the_first_live_language_of_the_chain(
    events: ListingPage, french: Locale, greek: Locale, ask: Ask
) -> None:
    translated = make_event(events, title="Translated")
    make_event(events, title="English only")
    version = translated.copy_for_translation(french, copy_parents=True)
    version.title = "Traduit"
    version.save_revision().publish()

    def served(**arguments: Any) -> list[tuple[str, bool]]:
        edges = ask(PAGE, order=["TITLE"], **arguments)["content"]["edges"]
        return [(edge["node"]["title"], edge["isFallback"]) for edge in edges]

    assert served(locale="en") == [("English only", False), ("Translated", False)]
    assert served(locale="fr") == [("English only", True), ("Traduit", False)]
    assert served(locale="fr", fallback=[]) == [("Traduit", False)]
    assert served(locale="el", fallback=["fr", "en"]) == [("English only", True), ("Traduit", True)]
    assert served(locale="el", fallback=[]) == []

    EventPage.objects.get(pk=version.pk).unpublish()

    assert served(locale="fr") == [("English only", True), ("Translated", True)]


def test_it_answers_for_the_site_that_is_asked(five: list[EventPage], home: HomePage, ask: Ask) -> None:
    other_home = home.get_parent().add_child(instance=HomePage(title="Portugal", slug="pt-home", locale=home.locale))
    other = Site.objects.create(hostname="pt.localhost", root_page=other_home)
    SiteProfile.objects.create(site=other, key="portugal", front_end_url="https://skills.example.pt")
    listing = other_home.add_child(instance=ListingPage(title="Events", slug="events"))
    make_event(listing, title="Evento")

    document = "query ($site: String) { content(site: $site) { nodes { title url } } }"
    expected = [{"title": "Evento", "url": "https://skills.example.pt/en/events/evento/"}]

    assert ask(document, site="portugal")["content"]["nodes"] == expected
    assert ask(document, host="pt.localhost")["content"]["nodes"] == expected
    assert len(ask(document)["content"]["nodes"]) == 5


def test_it_leaves_out_what_has_just_expired(events: ListingPage, ask: Ask) -> None:
    event = make_event(events, expire_at=timezone.now() + timedelta(days=1))
    assert titles(ask(PAGE)) == ["AI week"]

    event.catalogue_entry.visible_until = timezone.now() - timedelta(seconds=1)
    rewrite([event.catalogue_entry], ["visible_until"])

    assert ask(PAGE)["content"]["totalCount"] == 0


def test_it_leaves_a_vacancy_that_has_ended_out_of_lists_and_keeps_its_address(
    latest: ListingPage, terms: dict[str, Term], ask: Ask
) -> None:
    listing = latest.add_child(instance=ListingPage(title="Jobs", slug="jobs"))
    shared = [terms["country:PRT"]]
    open_one = add_job(listing, "Open", timezone.now() + timedelta(days=1), shared)
    ended = add_job(listing, "Ended", timezone.now() - timedelta(seconds=1), shared)
    open_one.linked_content.add(LinkedContent(target=ended))
    open_one.save(clean=False)

    answer = ask(
        """query ($open: ID!, $ended: ID!) {
            content(kinds: [JOB]) { totalCount nodes { title } }
            open: item(translationKey: $open) { related { title } }
            ended: item(translationKey: $ended) { title related { title } }
            route(path: "/en/latest/jobs/ended/") { status }
        }""",
        open=str(open_one.translation_key),
        ended=str(ended.translation_key),
    )

    assert answer == {
        "content": {"totalCount": 1, "nodes": [{"title": "Open"}]},
        "open": {"related": []},
        "ended": {"title": "Ended", "related": [{"title": "Open"}]},
        "route": {"status": "FOUND"},
    }


def add_job(listing: ListingPage, title: str, valid_through: datetime, countries: list[Term]) -> JobPage:
    """Saved without the rules of its form: only when it ends matters here."""
    job = JobPage(title=title, slug=title.lower(), valid_through=valid_through)
    job.countries = countries
    job.full_clean = lambda *args, **kwargs: None
    listing.add_child(instance=job)
    return JobPage.objects.get(pk=job.pk)
