"""When something is: on the clock of the place, whole days as days, and as an entry for the reader's own calendar."""

from collections.abc import Callable
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.sync_api import Route

from tests.widgets.browsing import Visit
from tests.widgets.hosts import SNIPPETS

pytestmark = pytest.mark.once

# Begin, end, zone of what happens; what readers in Lisbon are told, and where the page wants the clock of Tokyo.
SPANS: list[tuple[str, str | None, str | None, str, str]] = [
    (
        "2027-05-04T09:00:00Z",
        "2027-05-04T17:00:00Z",
        "Europe/Brussels",
        "Tue 4 May, 11:00–19:00 CEST",
        "Tue 4 May, 18:00 GMT+9 – Wed 5 May, 02:00 GMT+9",
    ),
    # Without a zone of its own, a time is the reader's.
    ("2027-05-04T09:00:00Z", None, None, "Tue 4 May, 10:00 WEST", "Tue 4 May, 18:00 GMT+9"),
    # On both sides of a change of the clock.
    (
        "2027-03-27T10:00:00Z",
        "2027-03-28T10:00:00Z",
        "Europe/Athens",
        "Sat 27 Mar, 12:00 EET – Sun 28 Mar, 13:00 EEST",
        "Sat 27 Mar, 19:00 GMT+9 – Sun 28 Mar, 19:00 GMT+9",
    ),
    # Whole days are the same days for everybody: to midnight, to the last minute, of one day, and without a zone.
    (
        "2027-05-03T22:00:00Z",
        "2027-05-05T22:00:00Z",
        "Europe/Brussels",
        "Tue 4 May – Wed 5 May",
        "Tue 4 May – Wed 5 May",
    ),
    ("2027-05-03T23:00:00Z", "2027-05-05T22:59:59Z", "Europe/Lisbon", "Tue 4 May – Wed 5 May", "Tue 4 May – Wed 5 May"),
    ("2027-05-03T22:00:00Z", "2027-05-04T22:00:00Z", "Europe/Brussels", "Tue 4 May", "Tue 4 May"),
    ("2027-05-03T22:00:00Z", None, None, "Tue 4 May", "Tue 4 May"),
    # A zone that browsers do not know is none.
    ("2027-05-04T09:00:00Z", None, "Europe/Atlantis", "Tue 4 May, 10:00 WEST", "Tue 4 May, 18:00 GMT+9"),
]
LACKING: dict[str, Any] = {
    "summary": "",
    "locale": "en",
    "translationOrigin": "HUMAN",
    "image": None,
    "countries": [],
    "place": None,
}


def event(begin: str, end: str | None, zone: str | None) -> dict[str, Any]:
    times = {"startsAt": begin, "endsAt": end, "timeZone": zone, "deadline": None, "publishedAt": begin}
    about = {"id": begin, "kind": "EVENT", "title": "AI week", "url": "https://platform.example/ai", "source": None}
    return {"isFallback": False, "node": {**LACKING, **about, **times}}


def made_up(route: Route) -> None:
    edges = [event(begin, end, zone) for begin, end, zone, _there, _asked in SPANS]
    page = {"hasNextPage": False, "endCursor": None}
    data = {"content": {"edges": edges, "pageInfo": page, "totalCount": len(edges)}, "phrases": []}
    route.fulfill(json={"data": data}, headers={"Access-Control-Allow-Origin": "*"})


def test_times_are_those_of_the_place_and_days_are_days(open_page: Callable[..., Visit]) -> None:
    asked = SNIPPETS["calendar"].partition("</script>")[2].replace("<dsjp-calendar", '<dsjp-calendar tz="Asia/Tokyo"')
    found = open_page(SNIPPETS["calendar"] + asked + SNIPPETS["list"], answer=made_up)
    found.settle("dsjp-calendar", "dsjp-list")

    there, here = (found.page.locator("dsjp-calendar").nth(number).locator("time") for number in (0, 1))
    assert plain(there.all_inner_texts()) == [each[3] for each in SPANS]
    assert plain(here.all_inner_texts()) == [each[4] for each in SPANS]
    listed = plain(found.page.locator("dsjp-list time").all_inner_texts())
    assert (listed[0], listed[3]) == ("4 May 2027, 11:00–19:00 CEST", "4 – 5 May 2027")
    # The leaf of the calendar shows the day on which it begins there.
    leaves = found.page.locator("dsjp-calendar").first.locator(".day b").all_inner_texts()
    assert leaves == ["4", "4", "27", "4", "4", "4", "4", "4"]


def plain(texts: list[str]) -> list[str]:
    """With spaces that are only spaces."""
    return [text.replace("\u2009", " ").replace("\u202f", " ").replace("\u00a0", " ") for text in texts]


def test_an_event_is_added_to_a_calendar_alone(open_page: Callable[..., Visit]) -> None:
    card = SNIPPETS["card"].replace("news/mobile-classrooms", "event-1")
    found = open_page(SNIPPETS["calendar"] + card).settle("dsjp-calendar", "dsjp-card")

    links = found.page.locator("dsjp-calendar li .add, dsjp-card .add")
    names = ["AI week", "Cloud for farmers", "Chips for Europe", "Coding day", "Cloud for farmers"]
    assert links.all_text_contents() == [f"Add to your calendar: {name}" for name in names]
    for name, link in zip(names, links.all(), strict=True):
        entry = urlopen(str(link.get_attribute("href")), timeout=30).read().decode()
        assert (entry.count("BEGIN:VEVENT"), f"SUMMARY:{name}\r\n" in entry) == (1, True)
    assert found.warnings == []
