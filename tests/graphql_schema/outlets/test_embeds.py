"""Fragments, frames and oEmbed: the same items as the API, readable sentences, and nothing that injects."""

import json
import re
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from content_models.editorial.models import EventPage, ListingPage
from content_models.skills_data.models import Observation
from content_models.taxonomies.models import Term
from graphql_schema.outlets.embedded_items import flag_words
from graphql_schema.outlets.embeds import WIDGETS
from graphql_schema.outlets.items import item_of
from graphql_schema.outlets.shown import when
from graphql_schema.trusted_documents.lookup import digest_of
from locales.phrases.lookup import texts_in
from tests.factories.events import make_event

# What they ask of the database, the tests of the API ask on every one.
pytestmark = pytest.mark.once

HOSTILE = '<img src=x onerror=alert(1)> & "quotes" </script><script>alert(2)</script>'
ALLOWED = {
    "section", "h1", "h2", "h3", "h4", "ul", "ol", "li", "article", "p", "a", "time", "strong", "img", "form", "label",
    "input", "button", "div", "table", "caption", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


@pytest.fixture
def three(platform: ListingPage, countries: dict[str, Term], settings: Settings) -> list[EventPage]:
    settings.DSJP_GRAPHQL_MODE = "locked"
    settings.DSJP_CATALOGUE_ENGINE = "database"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    chosen = {"countries": [countries["country:PRT"]]}
    return [
        make_event(platform, title=title, slug=f"e{number}", terms=chosen, summary="A <b>week</b>.")
        for number, title in enumerate([HOSTILE, "Second", "Third"])
    ]


def soup_of(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def titles_of(soup: BeautifulSoup) -> list[str]:
    return [link.get_text() for link in soup.select(".dsjp-item a")]


@pytest.mark.usefixtures("three")
def test_feed_fragment_frame_and_api_show_the_same_items_in_the_same_order(client: Client) -> None:
    query = "type=event&country=PT&order=title&lang=fr"
    variables = {"kinds": ["EVENT"], "where": {"countries": {"in": ["PT"]}}, "orderBy": ["TITLE"], "locale": "fr"}
    asked = {"documentId": f"sha256:{digest_of('OutletList')}", "variables": json.dumps(variables)}
    api = client.get("/graphql/", asked).json()["data"]["content"]["edges"]

    feed = client.get(f"/feeds/all.json?{query}").json()["items"]
    fragment = titles_of(soup_of(client.get(f"/embed/list.html?{query}&fragment=1")))
    frame = titles_of(soup_of(client.get(f"/embed/list.html?{query}")))

    assert len(api) == 3
    assert [edge["node"]["title"] for edge in api] == [item["title"] for item in feed] == fragment == frame


@pytest.mark.usefixtures("three")
def test_a_fragment_is_semantic_html_without_script(client: Client) -> None:
    response = client.get("/embed/list.html?type=event&fragment=1&heading-level=3&lang=fr")

    soup = soup_of(response)
    section = soup.find("section")
    assert (response.status_code, response["Content-Language"]) == (200, "fr")
    assert (section["class"], section["lang"]) == (["dsjp", "dsjp-list", "dsjp-list"], "fr")
    assert [heading.name for heading in soup.find_all(re.compile("^h[1-6]$"))] == ["h3", "h4", "h4", "h4"]
    assert {item["lang"] for item in soup.select("ul.dsjp-items > li > article")} == {"en"}
    assert soup.find("time")["datetime"] == "2027-05-04T11:00:00+02:00"
    assert {tag.name for tag in soup.find_all()} <= ALLOWED
    assert not soup.select("[style], [onclick], script")
    assert soup.select_one(".dsjp-summary").get_text() == "A <b>week</b>."


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("widget", ["list", "calendar", "search", "map"])
def test_a_frame_works_in_an_opaque_origin(client: Client, widget: str) -> None:
    response = client.get(f"/embed/{widget}.html?lang=el&theme=eu&id=box-1")

    policy = dict(part.split(" ", 1) for part in response["Content-Security-Policy"].split("; "))
    assert (policy["default-src"], policy["frame-ancestors"], policy["base-uri"]) == ("'none'", "*", "'none'")
    assert policy["script-src"] == policy["style-src"] == "http://testserver"
    assert "'self'" not in response["Content-Security-Policy"]
    assert policy["form-action"] == ("http://testserver/embed/search.html" if widget == "search" else "'none'")
    assert "X-Frame-Options" not in response
    assert (response["X-Robots-Tag"], response["Access-Control-Allow-Origin"]) == ("noindex", "*")
    assert not response.cookies
    soup = soup_of(response)
    assert (soup.html["lang"], soup.html["dir"], soup.html["data-frame"]) == ("el", "ltr", "box-1")
    assert soup.find("meta", {"name": "robots"})["content"] == "noindex"
    assert soup.find("link", rel="canonical")["href"].endswith("/el/")
    assert all(tag["src"].startswith("http://testserver/") for tag in soup.find_all("script", src=True))
    assert {tag["target"] for tag in soup.select("a.dsjp-more, .dsjp-item a")} <= {"_blank"}
    discovery = soup.find("link", type="application/json+oembed")["href"]
    assert client.get(discovery).json()["type"] == "rich"


@pytest.mark.usefixtures("three")
def test_it_is_revalidated_and_tagged_like_an_answer(client: Client, settings: Settings) -> None:
    settings.DSJP_GRAPHQL_CACHE = True
    response = client.get("/embed/list.html?type=event")

    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "list:main:EVENT:en" in response["Surrogate-Key"].split()
    assert client.get("/embed/list.html?type=event", headers={"if-none-match": response["ETag"]}).status_code == 304


@pytest.mark.usefixtures("three")
def test_a_card_shows_one_item_by_its_address_and_by_its_key(client: Client, three: list[EventPage]) -> None:
    for item in ("/en/latest/events/e1/", "http://localhost/en/latest/events/e1/", str(three[1].translation_key)):
        soup = soup_of(client.get(f"/embed/card.html?item={quote(item)}"))

        assert [link["href"] for link in soup.select(".dsjp-item a")] == ["http://localhost/en/latest/events/e1/"]
        assert soup.find("link", rel="canonical")["href"] == "http://localhost/en/latest/events/e1/"
        assert json.loads(soup.find("script", type="application/ld+json").string)["@context"]


@pytest.mark.usefixtures("three")
def test_an_item_that_was_withdrawn_is_a_sentence_with_a_link(client: Client, three: list[EventPage]) -> None:
    three[1].unpublish()

    soup = soup_of(client.get("/embed/card.html?item=/en/latest/events/e1/&fragment=1"))

    assert soup.select_one(".dsjp-message").get_text() == "This is not public any more."
    assert soup.select_one(".dsjp-more a")["href"].endswith("/en/")


@pytest.mark.usefixtures("three")
def test_a_search_is_a_form_that_needs_no_script(client: Client) -> None:
    soup = soup_of(client.get("/embed/search.html?country=PT&lang=en"))
    form = soup.find("form")
    assert (form["method"], form["action"]) == ("get", "http://testserver/embed/search.html")
    assert {field["name"]: field.get("value") for field in form.find_all("input")} == {
        "q": "", "country": "PT", "lang": "en",
    }  # fmt: skip
    assert titles_of(soup) == []

    assert titles_of(soup_of(client.get("/embed/search.html?country=PT&q=second"))) == ["Second"]


@pytest.mark.usefixtures("three")
def test_a_month_is_a_table_of_its_days_with_the_same_events_as_an_agenda_below(client: Client) -> None:
    soup = soup_of(client.get("/embed/calendar.html?view=month&from=2027-05-01&fragment=1"))

    table = soup.select_one("section.dsjp-view-month > table.dsjp-month")
    assert table.caption.get_text() == "May 2027"
    assert [(cell["scope"], cell.get_text(), cell["abbr"]) for cell in table.select("thead th")][:2] == [
        ("col", "Mon", "Monday"), ("col", "Tue", "Tuesday"),
    ]  # fmt: skip
    assert [len(row.find_all("td")) for row in table.select("tbody tr")] == [7] * 6
    assert [day["datetime"] for day in table.select("td > time")] == [f"2027-05-{day:02}" for day in range(1, 32)]
    full = [cell for cell in table.find_all("td") if cell.find("ul")]
    agenda = [link.get_text() for link in soup.select("ol.dsjp-items .dsjp-item-title a")]
    assert [(cell.time["datetime"], titles_of(cell)) for cell in full] == [("2027-05-04", agenda)]
    assert sorted(agenda) == sorted([HOSTILE, "Second", "Third"])
    assert soup.select(".dsjp-turn") == []


@pytest.mark.usefixtures("three")
def test_a_month_in_a_frame_can_be_turned_without_a_script(client: Client) -> None:
    before, after = soup_of(client.get("/embed/calendar.html?view=month&from=2027-05-09&lang=pt")).select(
        ".dsjp-turn a"
    )

    assert (before["href"], before["target"]) == (
        "http://testserver/embed/calendar.html?lang=pt&view=month&from=2027-04-01", "_self",
    )  # fmt: skip
    soup = soup_of(client.get(after["href"]))
    assert soup.caption.get_text() == "junho de 2027"
    assert soup.select_one("thead th").get_text() == "dom."
    assert titles_of(soup) == []


@pytest.mark.usefixtures("three")
def test_a_month_of_now_ends_with_it(client: Client) -> None:
    soup = soup_of(client.get("/embed/calendar.html?view=month&fragment=1"))

    first = soup.select_one("td > time")["datetime"]
    assert first == timezone.localdate().replace(day=1).isoformat()
    agenda = soup_of(client.get("/embed/calendar.html?fragment=1"))
    assert (agenda.table, len(titles_of(agenda))) == (None, 3)


@pytest.mark.usefixtures("three")
def test_a_map_is_a_list_by_country(client: Client) -> None:
    soup = soup_of(client.get("/embed/map.html?layer=events&fragment=1"))

    assert [heading.get_text() for heading in soup.select(".dsjp-group")] == ["Portugal"]
    assert titles_of(soup) == [HOSTILE, "Second", "Third"]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/embed/list.html?country=XX", "“XX” is not known for “country”."),
        ("/embed/list.html?lang=fr&view=month", "Le paramètre «\u00a0view\u00a0» n’existe pas ici."),
        ("/embed/list.html?q=<script>alert(1)</script>&q=2", "“q” is given twice."),
        ("/embed/card.html", "“item” is missing: the address or the id of what is to be shown."),
    ],
)
def test_what_is_wrong_is_said_in_the_place_of_the_widget(client: Client, path: str, said: str) -> None:
    frame, fragment = client.get(path), client.get(f"{path}&fragment=1" if "?" in path else f"{path}?fragment=1")

    assert (frame.status_code, fragment.status_code) == (400, 200)
    for response in (frame, fragment):
        assert [each.get_text() for each in soup_of(response).select(".dsjp-message")] == [said]
        assert soup_of(response).select_one(".dsjp-more a")["href"].startswith("http")
        assert response["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("three")
def test_nothing_found_is_a_sentence(client: Client) -> None:
    soup = soup_of(client.get("/embed/list.html?type=funding&fragment=1"))

    assert soup.select_one(".dsjp-message").get_text() == "There is nothing to show here now."


@pytest.mark.usefixtures("platform")
def test_a_widget_that_there_is_not_names_those_that_there_are(client: Client) -> None:
    response = client.get("/embed/<b>.html")

    assert response.status_code == 404
    said = soup_of(response).select_one(".dsjp-message").get_text()
    assert said == "There is no widget “<b>”. Widgets: list, calendar, search, map, card, chart."


@pytest.mark.usefixtures("three")
def test_no_parameter_injects(client: Client) -> None:
    """Whatever is sent, the page has the elements of its template, and no address that is none of http."""
    hostile = st.sampled_from(
        [
            HOSTILE,
            "javascript:alert(1)",
            '" onload="x',
            "'><svg/onload=x>",
            "{{ 7*7 }}",
            "\u2028</script>",
            "data:text/html,x",
        ]
    )
    names = st.sampled_from(["title", "q", "item", "id", "lang", "theme", "country", "placeholder", "tz", "indicator"])
    pairs = st.lists(st.tuples(names, st.one_of(hostile, st.text(max_size=30))), max_size=4)

    @given(widget=st.sampled_from(sorted(WIDGETS)), pairs=pairs, fragment=st.booleans())
    @settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def holds(widget: str, pairs: list[tuple[str, str]], fragment: bool) -> None:
        query = urlencode([(name, text.encode(errors="surrogatepass")) for name, text in pairs])
        response = client.get(f"/embed/{widget}.html?{query}{'&fragment=1' if fragment else ''}")

        assert response.status_code in {200, 400}
        soup = soup_of(response)
        body = soup.find("section")
        assert {tag.name for tag in body.find_all()} <= ALLOWED
        assert all(not name.startswith("on") for tag in soup.find_all() for name in tag.attrs)
        for tag in soup.find_all(href=True):
            assert urlsplit(tag["href"]).scheme in {"http", "https"}
        assert len(soup.find_all("script", src=True)) == (0 if fragment else 1)
        assert "49" not in soup.get_text() or "{{" not in query

    holds()


def embedded_in(client: Client, url: str, **more: str) -> Any:
    return client.get("/oembed", {"url": url, **more})


@pytest.mark.usefixtures("three")
def test_a_public_page_is_embedded_by_its_own_address(client: Client) -> None:
    response = embedded_in(client, "http://localhost/en/latest/events/e0/", maxwidth="300", maxheight="200")

    found = response.json()
    assert response["Content-Type"] == "application/json; charset=utf-8"
    assert {name: found[name] for name in ("version", "type", "title", "width", "height", "cache_age")} == {
        "version": "1.0", "type": "rich", "title": HOSTILE, "width": 300, "height": 200, "cache_age": 3600,
    }  # fmt: skip
    html = BeautifulSoup(found["html"], "html.parser")
    assert [tag.name for tag in html.find_all(recursive=False)] == ["blockquote", "iframe"]
    assert (html.a["href"], html.a.get_text()) == ("http://localhost/en/latest/events/e0/", HOSTILE)
    frame = html.iframe
    assert (frame["title"], frame["width"], frame["height"]) == (HOSTILE, "300", "200")
    assert "allow-same-origin" not in frame["sandbox"]
    assert parse_qs(urlsplit(frame["src"]).query) == {"item": ["/en/latest/events/e0/"], "lang": ["en"]}
    assert client.get(frame["src"]).status_code == 200


@pytest.mark.usefixtures("three")
def test_an_embed_is_embedded_too(client: Client) -> None:
    found = embedded_in(client, "http://testserver/embed/list.html?country=PT&type=event&lang=fr").json()

    frame = BeautifulSoup(found["html"], "html.parser").iframe
    assert frame["src"] == "http://testserver/embed/list.html?type=event&country=PT&lang=fr"


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("http://localhost/en/latest/events/none/", 404),
        ("http://example.com/en/latest/events/e0/", 404),
        ("javascript:alert(1)", 404),
        ("http://[", 404),
        ("http://testserver/admin/", 404),
        ("http://testserver/embed/list.html?country=XX", 404),
        ("http://testserver/embed/card.html?item=/nowhere/", 404),
        ("", 400),
        ("x" * 5000, 400),
    ],
)
def test_what_is_not_public_is_not_found(client: Client, url: str, status: int) -> None:
    assert embedded_in(client, url).status_code == status


@pytest.mark.usefixtures("three")
def test_drafts_and_withdrawn_pages_are_not_found(client: Client, three: list[EventPage]) -> None:
    three[0].unpublish()

    assert embedded_in(client, "http://localhost/en/latest/events/e0/").status_code == 404


@pytest.mark.usefixtures("platform")
def test_other_formats_than_json_are_not_implemented(client: Client) -> None:
    assert embedded_in(client, "http://localhost/en/", format="xml").status_code == 501


@pytest.mark.parametrize(
    ("lang", "start", "end", "words"),
    [
        ("en", "2027-05-04T09:00:00+00:00", "2027-05-04T11:30:00+00:00", "4 May 2027, 10:00 – 12:30 WEST"),
        ("en", "2027-05-04T09:00:00+00:00", None, "4 May 2027, 10:00 WEST"),
        ("en", "2027-05-04T09:00:00+00:00", "2027-05-05T11:30:00+00:00", "4 May 2027, 10:00 – 5 May 2027, 12:30 WEST"),
        ("en", "2027-05-03T23:00:00+00:00", None, "4 May 2027"),
        ("en", "2027-05-03T23:00:00+00:00", "2027-05-06T22:59:00+00:00", "4 May 2027 – 6 May 2027"),
        ("en", "2027-05-03T23:00:00+00:00", "2027-05-04T23:00:00+00:00", "4 May 2027"),
        ("mt", "2027-05-04T09:00:00+00:00", None, "4 ta’ Mejju 2027, 10:00 WEST"),
        ("el", "2027-05-04T13:00:00+00:00", None, "4 Μαΐου 2027, 2:00 μ.μ. WEST"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(lang: str, start: str, end: str | None, words: str) -> None:
    node = {
        "translationKey": "k", "kind": "EVENT", "title": "T", "summary": "", "url": "http://localhost/", "locale": "en",
        "translationOrigin": "ORIGINAL", "publishedAt": start, "updatedAt": start, "startsAt": start, "endsAt": end,
        "timeZone": "Europe/Lisbon",
    }  # fmt: skip

    shown = when(item_of(node, is_fallback=False), lang)

    assert shown is not None
    assert " ".join(shown.words.split()) == words


@pytest.mark.parametrize(("flag", "words"), [("PROVISIONAL", "provisional"), ("NEW_TO_US", "NEW_TO_US")])
def test_a_flag_of_a_figure_is_told_in_words(flag: str, words: str) -> None:
    assert flag_words(flag, "en") == words


def test_every_flag_of_a_figure_has_words_of_its_own() -> None:
    assert {f"widgets.chart.flag.{flag}" for flag in Observation.Flag.values} <= set(texts_in("en"))
