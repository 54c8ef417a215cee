"""The reference portal on a running platform: what machines read, what people see, and what is refused."""

import json
import re
from urllib.parse import quote, urlencode

import pytest
from django.conf import settings

from locales.phrases.portal import PHRASES
from tests.graphql_schema.structured_data.vocabulary import faults
from tests.portal.building import SOURCE, free_port, running_portal
from tests.portal.conftest import Portal
from tests.portal.content import MARKUP
from tests.portal.reading import alternates, crawl, get, read, structured_data

pytestmark = pytest.mark.once

# Feeds are the platform's own; the other trees show the same items as the Greek one, in other words; workshops
# are there to fill the pages of a list, and are drawn as the other events.
LEFT_OUT = (
    "/feeds/",
    *(f"/{code}/" for code, _name in settings.LANGUAGES if code not in {"en", "el"}),
    *(f"/{code}/events/workshop-" for code in ("en", "el")),
)


def test_every_page_is_drawn_with_one_heading_and_no_link_is_broken(portal: Portal) -> None:
    starts = [portal.url + path for path in [*portal.content.kinds.values(), "/en/search/"]]
    visited = {}
    broken = []
    for source, address, answer in crawl(starts, leave_out=LEFT_OUT):
        visited[address.removeprefix(portal.url)] = answer.text.count("<h1")
        if answer.status != 200:
            broken.append((source, address, answer.status))

    assert broken == []
    assert {path: count for path, count in visited.items() if count != 1} == {}
    assert {portal.content.listing, portal.content.machine, "/en/calendar/"} <= visited.keys()


def test_versions_name_each_other_and_a_fallback_is_none(portal: Portal) -> None:
    versions = {
        "en": f"{portal.url}/en/coding/",
        "fr": f"{portal.url}{path_in(portal, 'fr')}",
        "el": f"{portal.url}{portal.content.machine}",
    }
    expected = {**versions, "x-default": versions["en"]}

    found = {code: alternates(get(address).text) for code, address in versions.items()}

    assert found == dict.fromkeys(versions, expected)
    assert canonical(get(f"{portal.url}/de/coding/").text) == versions["en"]


def path_in(portal: Portal, code: str) -> str:
    return alternates(get(portal.url + portal.content.translated).text)[code].removeprefix(portal.url)


def canonical(text: str) -> str:
    return next(values["href"] for _tag, values in read(text).heads if values.get("rel") == "canonical")


def test_readers_are_told_of_a_missing_translation_and_of_a_machines(portal: Portal) -> None:
    fallback, machine, original = (
        get(portal.url + path).text for path in ("/de/coding/", portal.content.machine, portal.content.translated)
    )

    assert 'class="language-note"' in fallback
    assert '<html lang="de"' in fallback
    assert re.search(r'<article class="item" lang="en"', fallback)
    assert 'class="language-note"' in machine
    assert f'href="{portal.content.translated}"' in machine
    assert 'class="language-note"' not in original


@pytest.mark.parametrize(
    ("path", "status", "target"),
    [
        ("/en/nothing-here/", 404, None),
        ("/en/withdrawn/", 410, None),
        ("/en/old", 301, "/en/coding/"),
        ("/en/coding", 301, "/en/coding/"),
        ("/", 302, "/fr/"),
        ("/en/events/?country=Atlantis", 400, None),
        ("/assets/nothing.css", 404, None),
    ],
)
def test_statuses_are_those_of_the_platforms_answers(
    path: str, status: int, target: str | None, portal: Portal
) -> None:
    answer = get(portal.url + path, **{"Accept-Language": "fr-BE,en;q=0.5"})

    assert (answer.status, answer.headers.get("location")) == (status, target)


def test_an_unknown_filter_is_named_to_the_reader(portal: Portal) -> None:
    text = get(f"{portal.url}/en/events/?country=Atlantis").text

    assert "Atlantis" in text
    assert 'class="callout tone-warning"' in text


def test_a_wrong_place_in_a_list_is_named_with_the_way_to_its_start(portal: Portal) -> None:
    answer = get(f"{portal.url}/en/events/?country=PRT&after=forged")

    assert answer.status == 400
    assert 'class="callout tone-warning"' in answer.text
    assert "/en/events/?country=PRT" in read(answer.text).links


def test_readers_of_a_list_in_another_language_stay_in_theirs(portal: Portal) -> None:
    links = read(get(f"{portal.url}/de/events/").text).links

    following = next(link for link in links if "after=" in link)

    assert following.startswith("/de/events/?")
    assert get(portal.url + following).status == 200


def test_a_draft_is_shown_to_who_has_the_token_and_kept_by_nobody(portal: Portal) -> None:
    answer = get(f"{portal.url}/api/preview?{urlencode({'token': portal.content.preview_token})}")

    assert "A draft nobody knows" in answer.text
    assert 'class="preview-note"' in answer.text
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["x-robots-tag"] == "noindex, nofollow"
    assert f"frame-ancestors 'self' {portal.platform}" in answer.headers["content-security-policy"]
    assert ("meta", {"name": "robots", "content": "noindex, nofollow"}) in read(answer.text).heads


def test_a_preview_without_a_good_token_is_not_there(portal: Portal) -> None:
    assert [get(f"{portal.url}/api/preview{query}").status for query in ("", "?token=forged")] == [404, 404]


def test_markup_in_titles_and_searches_is_text(portal: Portal) -> None:
    pages = [portal.content.markup, portal.content.listing, f"/en/search/?{urlencode({'q': MARKUP})}"]

    texts = [get(portal.url + path).text for path in pages]

    assert [text.count("<script>alert") for text in texts] == [0, 0, 0]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in texts[0]


def test_robots_are_led_through_the_sitemap_to_pages_and_away_from_lists_of_lists(portal: Portal) -> None:
    robots = get(f"{portal.url}/robots.txt").text
    filtered = read(get(f"{portal.url}/en/events/?country=PRT").text).heads

    (sitemap,) = re.findall(r"^Sitemap: (\S+)$", robots, re.MULTILINE)
    assert (sitemap, "Disallow: /api/" in robots) == (f"{portal.url}/sitemap.xml", True)
    files = located(get(sitemap).text)
    assert f"{portal.url}/sitemaps/article-1.xml" in files
    assert portal.url + portal.content.translated in located(get(f"{portal.url}/sitemaps/article-1.xml").text)
    assert ("meta", {"name": "robots", "content": "noindex, follow"}) in filtered


def located(sitemap: str) -> list[str]:
    return re.findall(r"<loc>([^<]+)</loc>", sitemap)


def test_machines_are_told_what_a_list_shows(portal: Portal) -> None:
    text = get(portal.url + portal.content.listing).text

    _page, found = structured_data(text)

    assert list(faults({name: value for name, value in found.items() if name != "@context"})) == []
    assert found["numberOfItems"] == int(re.findall(r"Results: (\d+)", text)[0])
    cards = re.findall(r'<h3 class="card-title"><a href="([^"]+)"', text)
    assert [each["url"] for each in found["itemListElement"]] == [portal.url + path for path in cards]


def test_the_search_that_machines_are_told_of_is_the_portals(portal: Portal) -> None:
    site = structured_data(get(f"{portal.url}/en/").text)[0]["@graph"][1]

    address = site["potentialAction"]["target"]["urlTemplate"].replace("{search_term_string}", "coding")

    assert address == f"{portal.url}/en/search/?q=coding"
    assert "Coding in schools" in get(address).text


def test_lists_and_the_calendar_say_where_their_feeds_are(portal: Portal) -> None:
    heads = read(get(f"{portal.url}/en/events/?country=PRT").text).heads

    found = [
        values["href"] for _tag, values in heads if "feed" in values.get("type", "") or "atom" in values.get("type", "")
    ]
    assert found[0] == "/feeds/event.atom?country=PRT&lang=en"


def test_it_speaks_the_words_that_the_platform_translates() -> None:
    english = json.loads((SOURCE / "src" / "words" / "english.json").read_text(encoding="utf-8"))

    assert {f"portal.{key}": text for key, text in english.items()} == {key: str(text) for key, text in PHRASES.items()}


def test_it_says_so_when_the_platform_is_away(portal: Portal, tmp_path_factory: pytest.TempPathFactory) -> None:
    program = next(tmp_path_factory.getbasetemp().glob("portal*/frontend_contract/examples/portal/dist/server.mjs"))
    nowhere = f"http://127.0.0.1:{free_port()}"

    with running_portal(program, platform=nowhere, port=free_port()) as url:
        answer = get(f"{url}/en/")

    assert (answer.status, answer.headers["cache-control"]) == (503, "no-store")


def test_suggestions_come_as_titles_with_their_paths(portal: Portal) -> None:
    found = json.loads(get(f"{portal.url}/en/suggestions?q={quote('coding')}").text)

    assert found == [{"title": "Coding in schools", "href": "/en/coding/", "lang": "en"}]
