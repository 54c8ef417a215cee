"""Sitemaps: what is public, with its real translations, in few statements."""

from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from wagtail.models import Locale, Site

from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.models import EventPage, ListingPage, SiteProfile
from graphql_schema.sitemaps import entries
from tests.factories.events import make_event

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture
def front_end(site: Site) -> None:
    SiteProfile.objects.update(front_end_url="https://skills.example.eu")


def translate(page: Any, locale: Locale) -> Any:
    copy = page.copy_for_translation(locale, copy_parents=True)
    for each in [*copy.get_ancestors().filter(locale=locale).specific(), copy]:
        each.alias_of = None
        each.save_revision().publish()
    return copy


def parsed(answer: Any) -> ElementTree.Element:
    return ElementTree.fromstring(answer.content)  # noqa: S314 (our own answer)


def files(answer: Any) -> list[str]:
    return [found.text or "" for found in parsed(answer).iter(f"{MAP}loc")]


def links(answer: Any, address: str) -> list[tuple[str, str]]:
    for entry in parsed(answer).iter(f"{MAP}url"):
        if entry.findtext(f"{MAP}loc") == address:
            return [(link.attrib["hreflang"], link.attrib["href"]) for link in entry.iter(LINK)]
    raise AssertionError(f"{address} is not in the sitemap")


def test_the_index_names_a_file_for_each_kind_on_the_front_end(
    client: Client, events: ListingPage, front_end: None
) -> None:
    make_event(events, title="AI week")
    make_event(events, title="Later", live=False)

    answer = client.get("/sitemap.xml")

    assert answer["Content-Type"] == "application/xml; charset=utf-8"
    assert files(answer) == [
        f"https://skills.example.eu/sitemaps/{kind}-1.xml" for kind in ("event", "home", "listing")
    ]


def test_a_file_gives_each_address_with_its_last_change(client: Client, events: ListingPage, front_end: None) -> None:
    event = make_event(events, title="R&D week", slug="week")
    EventPage.objects.filter(pk=event.pk).update(last_published_at=datetime(2026, 5, 4, 10, 0, tzinfo=UTC))
    event.refresh_from_db()
    event.save()

    (entry,) = parsed(client.get("/sitemaps/event-1.xml"))

    assert [(each.tag, each.text) for each in entry] == [
        (f"{MAP}loc", "https://skills.example.eu/en/latest/events/week/"),
        (f"{MAP}lastmod", "2026-05-04T10:00:00Z"),
    ]


def test_translations_are_linked_with_each_other_and_copies_are_not(
    client: Client, events: ListingPage, front_end: None, french: Locale, greek: Locale
) -> None:
    event = make_event(events, title="AI week", slug="week")
    french_event = translate(event, french)

    answer = client.get("/sitemaps/event-1.xml")

    english = "https://skills.example.eu/en/latest/events/week/"
    address = "https://skills.example.eu" + CatalogueEntry.objects.get(page_id=french_event.pk).path
    expected = [("en", english), ("fr", address), ("x-default", english)]
    assert files(answer) == [english, address]
    assert links(answer, english) == links(answer, address) == expected


def test_a_client_that_has_it_is_told_so(client: Client, events: ListingPage) -> None:
    make_event(events, title="AI week")
    first = client.get("/sitemaps/event-1.xml")

    again = client.get("/sitemaps/event-1.xml", headers={"If-None-Match": first["ETag"]})

    assert (again.status_code, again.content) == (304, b"")
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "list:main:EVENT:en" in first["Surrogate-Key"]


@pytest.mark.parametrize("address", ["event-2", "event-0", "pledge-1", "draft-1"])
def test_there_is_no_file_without_items(client: Client, events: ListingPage, address: str) -> None:
    make_event(events, title="AI week")

    assert client.get(f"/sitemaps/{address}.xml").status_code == 404


def test_items_fill_one_file_after_the_other(
    client: Client, events: ListingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "ITEMS_PER_FILE", 2)
    made = {make_event(events, title=f"Event {number}").url_path for number in range(3)}

    index = files(client.get("/sitemap.xml"))
    found = [files(client.get(f"/sitemaps/event-{number}.xml")) for number in (1, 2)]

    assert [address.rsplit("/", 1)[1] for address in index if "event" in address] == ["event-1.xml", "event-2.xml"]
    assert [len(each) for each in found] == [2, 1]
    assert len({address for each in found for address in each}) == len(made) == 3


@pytest.mark.parametrize("count", [1, 20])
def test_it_reads_the_sites_and_the_rows_once_however_many_items_there_are(
    client: Client, events: ListingPage, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        make_event(events, title=f"Event {number}")
    client.get("/sitemap.xml")

    with django_assert_num_queries(2):
        client.get("/sitemap.xml")
    with django_assert_num_queries(2):
        assert len(files(client.get("/sitemaps/event-1.xml"))) == count


def test_robots_are_shown_the_way(client: Client, front_end: None) -> None:
    assert client.get("/robots.txt").content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /api/",
        "Disallow: /graphiql/",
        "Disallow: /preview/",
        "Sitemap: https://skills.example.eu/sitemap.xml",
    ]
