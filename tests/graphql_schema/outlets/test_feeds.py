"""Feeds, tables and calendars, read by the programs and the rules of each format."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import feedparser
import icalendar
import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree
from pytest_django.fixtures import Settings

from content_models.editorial.models import EventPage, FundingPage, ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.outlets.asking import Asking
from graphql_schema.outlets.csv_table import COLUMNS
from graphql_schema.outlets.feed import Feed, Withdrawal
from graphql_schema.outlets.feeds import FORMATS
from graphql_schema.outlets.items import item_of
from tests.factories.events import make_event
from tests.graphql_schema.outlets.feed_rules import ATOM, CHECKS, check_calendar, table_rows

FOLDER = Path(__file__).parent
HOSTILE = '<b>AI</b> & "week"\\; ]]> \u0628\u064a\u062a'
SOON = (timezone.now() + timedelta(days=40)).replace(hour=9, minute=0, second=0, microsecond=0)


@pytest.fixture
def three(platform: ListingPage, countries: dict[str, Term], settings: Settings) -> list[EventPage]:
    """A timed event in Lisbon, one of whole days in Athens, one that was cancelled."""
    settings.DSJP_GRAPHQL_MODE = "locked"
    settings.DSJP_CATALOGUE_ENGINE = "database"
    first = datetime(2026, 5, 1, 8, tzinfo=UTC)
    athens = ZoneInfo("Europe/Athens")
    begin = datetime.combine(SOON.date() + timedelta(days=1), datetime.min.time(), athens)
    in_portugal = {"countries": [countries["country:PRT"]]}
    return [
        make_event(
            platform, title=HOSTILE, slug="ai", summary="Line; with, marks", starts_at=SOON,
            ends_at=SOON + timedelta(hours=2), time_zone="Europe/Lisbon", published_at=first + timedelta(days=2),
            terms=in_portugal,
        ),
        make_event(
            platform, title="Two days", slug="two", starts_at=begin, time_zone="Europe/Athens",
            ends_at=begin + timedelta(days=1, hours=23, minutes=59), published_at=first + timedelta(days=1),
            terms=in_portugal,
        ),
        make_event(
            platform, title="Off", slug="off", starts_at=SOON + timedelta(days=3), time_zone="Europe/Lisbon",
            published_at=first, event_status="cancelled",
        ),
    ]  # fmt: skip


@pytest.fixture
def funding(latest: ListingPage) -> FundingPage:
    listing = latest.add_child(instance=ListingPage(title="Funding", slug="funding"))
    page = FundingPage(title="Call", slug="call", locale=latest.locale, application_deadline=SOON + timedelta(days=9))
    return listing.add_child(instance=page)


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("extension", CHECKS)
def test_each_format_keeps_its_rules_and_the_order_of_the_api(
    client: Client, extension: str, settings: Settings
) -> None:
    for lang in ("en", "pt", "el", "mt", "bg"):
        response = client.get(f"/feeds/event.{extension}?country=PT&lang={lang}&order=starts-soonest")

        assert response.status_code == 200, response.content
        assert response["Content-Type"] == FORMATS[extension].media_type
        assert [item["title"] for item in CHECKS[extension](response.content)] == [HOSTILE, "Two days"]
        if extension != "ics":
            parsed = feedparser.parse(response.content) if extension in {"atom", "rss"} else None
            assert parsed is None or (parsed.bozo, parsed.feed.language) == (False, lang)


@pytest.mark.usefixtures("three")
def test_a_table_has_all_that_is_known_of_an_event(client: Client) -> None:
    rows = table_rows(client.get("/feeds/event.csv?order=starts-soonest").content)

    first = rows[0]
    assert {name: first[name] for name in ("type", "title", "summary", "lang", "time_zone", "status", "countries")} == {
        "type": "event", "title": HOSTILE, "summary": "Line; with, marks", "lang": "en", "time_zone": "Europe/Lisbon",
        "status": "scheduled", "countries": "PRT",
    }  # fmt: skip
    assert datetime.fromisoformat(first["starts"]) == SOON
    assert (first["terms"], first["concepts"], first["deadline"]) == ("Portugal", "http://example.eu/PRT", "")
    assert [row["status"] for row in rows] == ["scheduled", "scheduled", "cancelled"]


def test_a_spreadsheet_runs_nothing_that_a_table_holds() -> None:
    titles = ["=1+1", "+1", "-1", "@SUM(1)", '=HYPERLINK("http://x";"y")', 'a,"=1+1', "a;=1+1"]
    place = {"name": "=A1", "address": "", "latitude": -8.5, "longitude": 39.0, "online": False}
    nodes = [
        {**NODE, "translationKey": "k", "title": title, "startsAt": None, "url": "http://localhost/", "place": place}
        for title in titles
    ]
    items = tuple(item_of(node, is_fallback=False) for node in nodes)

    body = FORMATS["csv"].write(Feed("urn:uuid:1", "T", "http://localhost/f", "http://localhost/", "P", "en", items))

    rows = table_rows(body)
    assert [row["title"] for row in rows] == [*(f"'{title}" for title in titles[:5]), *titles[5:]]
    assert {(row["place"], row["latitude"]) for row in rows} == {("'=A1", "-8.5")}
    # Where a semicolon is what parts cells, a text is one cell all the same.
    assert b'"a;=1+1"' in body


def test_the_reference_names_every_column_of_a_table() -> None:
    page = (FOLDER.parents[2] / "docs" / "reference" / "feeds.md").read_text()

    assert re.findall(r"^\| `(\w+)` \|", page.partition("## CSV")[2], re.MULTILINE) == list(COLUMNS)


def events_of(body: bytes) -> dict[str, Any]:
    check_calendar(body)
    return {str(event["SUMMARY"]): event for event in icalendar.Calendar.from_ical(body).walk("VEVENT")}


@pytest.mark.usefixtures("funding")
def test_a_calendar_has_events_days_cancellations_and_deadlines(client: Client, three: list[EventPage]) -> None:
    found = events_of(client.get("/feeds/all.ics").content)

    assert list(found) == [HOSTILE, "Two days", "Off", "Deadline: Call"]
    timed, days, cancelled, deadline = found.values()
    assert timed.decoded("DTSTART") == SOON.astimezone(ZoneInfo("Europe/Lisbon"))
    assert timed["DTSTART"].params["TZID"] == "Europe/Lisbon"
    assert timed.decoded("DTEND") - timed.decoded("DTSTART") == timedelta(hours=2)
    assert (timed["UID"], timed["STATUS"]) == (str(three[0].translation_key), "CONFIRMED")
    assert str(timed["DESCRIPTION"]) == "Line; with, marks"
    first_day = SOON.date() + timedelta(days=1)
    assert days.decoded("DTSTART") == first_day
    assert days.decoded("DTEND") == first_day + timedelta(days=2)
    assert isinstance(days.decoded("DTSTART"), date)
    assert cancelled["STATUS"] == "CANCELLED"
    assert (deadline["TRANSP"], str(deadline["UID"])[-9:]) == ("TRANSPARENT", "-deadline")


@pytest.mark.usefixtures("three")
def test_a_calendar_shows_what_is_over_only_when_asked(client: Client, platform: ListingPage) -> None:
    make_event(platform, title="Long ago", slug="long-ago", starts_at=datetime(2025, 6, 1, 8, tzinfo=UTC))

    assert "Long ago" not in events_of(client.get("/feeds/event.ics").content)
    assert list(events_of(client.get("/feeds/event.ics?from=2025-01-01&to=2025-12-31").content)) == ["Long ago"]
    assert list(events_of(client.get("/feeds/event.ics?upcoming=no").content)) == ["Long ago"]


def test_a_calendar_takes_back_what_was_withdrawn() -> None:
    gone = Withdrawal("0f8fad5b-d9cb-469f-a165-70867728950e", SOON - timedelta(days=1), SOON)
    feed = Feed("urn:uuid:1", "T", "http://localhost/feeds/event.ics", "http://localhost/en/", "P", "en", (), (gone,))

    (event,) = events_of(FORMATS["ics"].write(feed)).values()

    assert (str(event["UID"]), event["STATUS"], event.decoded("DTSTART")) == (gone.key, "CANCELLED", SOON)


@pytest.mark.usefixtures("three")
def test_what_falls_back_names_its_own_language(client: Client) -> None:
    atom = etree.fromstring(client.get("/feeds/event.atom?lang=fr").content)
    rss = etree.fromstring(client.get("/feeds/event.rss?lang=fr").content)
    listed = client.get("/feeds/event.json?lang=fr").json()
    (first, *_rest) = events_of(client.get("/feeds/event.ics?lang=fr").content).values()

    xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert (atom.get(xml_lang), {entry.get(xml_lang) for entry in atom.iter(f"{ATOM}entry")}) == ("fr", {"en"})
    assert {element.text for element in rss.iter("{http://purl.org/dc/elements/1.1/}language")} == {"en"}
    assert (listed["language"], {item["language"] for item in listed["items"]}) == ("fr", {"en"})
    assert first["SUMMARY"].params["LANGUAGE"] == "en"


@pytest.mark.usefixtures("three")
def test_terms_are_named_by_their_concepts(client: Client) -> None:
    query = "/feeds/event.{}?order=starts-soonest&count=1"
    atom = etree.fromstring(client.get(query.format("atom")).content)
    rss = etree.fromstring(client.get(query.format("rss")).content)

    assert [dict(each.attrib) for each in atom.iter(f"{ATOM}category")] == [
        {"term": "http://example.eu/PRT", "label": "Portugal"}
    ]
    assert [(each.text, each.get("domain")) for each in rss.iter("category")] == [("Portugal", "http://example.eu/PRT")]
    assert client.get(query.format("json")).json()["items"][0]["_dsjp"]["concepts"] == ["http://example.eu/PRT"]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("extension", CHECKS)
def test_a_reader_that_has_it_gets_nothing_again(client: Client, extension: str, platform: ListingPage) -> None:
    path = f"/feeds/event.{extension}"
    first = client.get(path)
    etag, modified = first["ETag"], first["Last-Modified"]

    assert client.get(path).content == first.content
    assert (first["Cache-Control"], first["Vary"]) == ("public, max-age=0, must-revalidate", "Accept-Encoding")
    assert first["Access-Control-Allow-Origin"] == "*"
    assert not first.cookies
    assert client.get(path, headers={"if-none-match": etag}).status_code == 304
    assert client.get(path, headers={"if-modified-since": modified}).status_code == 304
    assert client.head(path).status_code == 200
    assert client.post(path).status_code == 405
    packed = client.get(path, headers={"accept-encoding": "gzip"})
    assert (packed["Content-Encoding"], packed["ETag"] != etag) == ("gzip", True)

    make_event(platform, title="New", slug="new", starts_at=SOON)
    assert client.get(path, headers={"if-none-match": etag}).status_code == 200


@pytest.mark.usefixtures("three")
def test_it_is_tagged_like_the_answers_that_it_shows(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_CACHE = True
    settings.DSJP_CDN_DRIVER = "log"

    response = client.get("/feeds/event.atom?country=PT&lang=fr")

    tags = set(response["Surrogate-Key"].split())
    assert {"list:main:EVENT:fr", "list:main:EVENT:en", "vocabulary:country", "site:main"} <= tags
    assert "stale-while-revalidate" in response["CDN-Cache-Control"]


@pytest.mark.usefixtures("platform")
def test_nothing_to_show_is_an_empty_feed(client: Client) -> None:
    for extension, check in CHECKS.items():
        response = client.get(f"/feeds/event.{extension}?country=PT")

        assert (response.status_code, check(response.content)) == (200, [])


@pytest.mark.usefixtures("platform")
@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/feeds/event.atom?country=XX", 400, "“XX” is not known for “country”.\n"),
        ("/feeds/event.ics?type=evnt", 400, "“evnt” is not known for “type”. Did you mean “event”?\n"),
        ("/feeds/event.json?layout=cards", 400, "There is no parameter “layout” here.\n"),
    ],
)
def test_what_is_wrong_is_said_in_words(client: Client, path: str, status: int, said: str) -> None:
    response = client.get(path)

    assert (response.status_code, response.content.decode()) == (status, said)
    assert (response["Content-Type"], response["Cache-Control"]) == ("text/plain; charset=utf-8", "no-store")


@pytest.mark.usefixtures("platform")
def test_a_feed_that_there_is_not_names_those_that_there_are(client: Client) -> None:
    response = client.get("/feeds/<b>.exe")

    assert response.status_code == 404
    assert response.content.decode().startswith("There is no feed “<b>.exe”. Kinds: all, article, event,")


@pytest.mark.usefixtures("platform")
def test_too_much_in_a_short_time_is_said_in_words(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_RATE, settings.DSJP_GRAPHQL_BURST_SECONDS = 1, 1

    response = client.get("/feeds/event.atom")

    assert response.status_code == 429
    assert int(response["Retry-After"]) > 0
    assert response.content.decode() == "Too much was asked for in a short time. Try again in a moment.\n"


@pytest.mark.usefixtures("three")
def test_it_asks_the_same_number_of_statements_for_one_and_for_twenty_items(
    client: Client, platform: ListingPage, django_assert_max_num_queries: Any
) -> None:
    client.get("/feeds/event.atom")
    with django_assert_max_num_queries(20) as few:
        client.get("/feeds/event.ics")
    for number in range(20):
        make_event(platform, title=f"Event {number}", slug=f"event-{number}", starts_at=SOON)
    with django_assert_max_num_queries(20) as many:
        client.get("/feeds/event.ics")

    assert len(few) == len(many)


NODE = {
    "kind": "EVENT", "summary": "Words.", "locale": "en", "translationOrigin": "ORIGINAL",
    "publishedAt": "2026-05-01T08:00:00Z", "updatedAt": "2026-05-02T08:00:00Z", "endsAt": None, "deadline": None,
    "image": None, "terms": [], "place": None, "source": None,
}  # fmt: skip
ZONES = ("Europe/Lisbon", "Europe/Athens", "Atlantic/Azores", "America/Sao_Paulo", "Europe/Istanbul")


def thousand_items() -> tuple[Any, ...]:
    begin = datetime(2015, 1, 1, 9, tzinfo=UTC)
    nodes = [
        {
            **NODE,
            "translationKey": f"00000000-0000-4000-8000-{number:012d}",
            "title": f"Событие & event {number}",
            "url": f"http://localhost/en/{number}/",
            "startsAt": (begin + timedelta(days=4 * number, hours=number % 20)).isoformat(),
            "timeZone": ZONES[number % len(ZONES)],
        }
        for number in range(1000)
    ]
    return tuple(item_of(node, is_fallback=False) for node in nodes)


@pytest.mark.parametrize("extension", CHECKS)
def test_a_thousand_items_keep_the_rules_and_every_clock_is_right(extension: str) -> None:
    """Over eleven years and five zones, of which two gave up summer time meanwhile."""
    items = thousand_items()
    feed = Feed("urn:uuid:1", "T", "http://localhost/f", "http://localhost/en/", "P", "en", items)

    body = FORMATS[extension].write(feed)

    assert [item["title"] for item in CHECKS[extension](body)] == [item.title for item in items]


@pytest.mark.usefixtures("three")
def test_it_follows_cursors_up_to_what_is_asked(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphql_schema.outlets.asking.PAGE", 2)
    pages = []
    answer = Asking.answer
    monkeypatch.setattr(Asking, "answer", lambda self, *given: pages.append(1) or answer(self, *given))

    listed = client.get("/feeds/event.json?order=starts-soonest").json()["items"]
    assert ([item["title"] for item in listed], len(pages)) == ([HOSTILE, "Two days", "Off"], 2)

    monkeypatch.setattr("graphql_schema.outlets.asking.MOST_COST", 1)
    assert len(client.get("/feeds/event.json").json()["items"]) == 2


def test_an_event_that_was_withdrawn_or_deleted_is_cancelled_where_it_stood(
    client: Client, three: list[EventPage]
) -> None:
    key = str(three[0].translation_key)
    three[0].unpublish()
    three[2].delete()

    here = events_by_key(client.get("/feeds/event.ics?country=PT").content)
    everywhere = events_by_key(client.get("/feeds/all.ics").content)
    elsewhere = events_by_key(client.get("/feeds/event.ics?country=EL").content)
    searched = events_by_key(client.get("/feeds/event.ics?q=days").content)

    assert here[key]["STATUS"] == "CANCELLED"
    assert here[key].decoded("DTSTART") == SOON
    assert str(here[key]["SUMMARY"]) == "Withdrawn"
    assert len(here) == 2
    assert [event["STATUS"] for event in everywhere.values()] == ["CONFIRMED", "CANCELLED", "CANCELLED"]
    assert (elsewhere, len(searched)) == ({}, 1)


def events_by_key(body: bytes) -> dict[str, Any]:
    check_calendar(body)
    return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(body).walk("VEVENT")}
