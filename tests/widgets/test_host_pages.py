"""“Test my page”: what works on a page of somebody else, and that nobody gets into our own network by it."""

from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation

from graphql_schema.widget_files.host_pages import HostPage, Level, levels
from graphql_schema.widget_files.page_check import UntestableError, places, read_page
from tests.graphql_schema.delivery.conftest import Receiver

pytestmark = pytest.mark.once

PLATFORM = "https://platform.example/"
POLICY = "content-security-policy"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    cache.clear()
    with translation.override("en"):
        yield


def judged(html: str = "", **headers: str) -> dict[str, Level]:
    given = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return {level.name: level for level in levels(HostPage("https://coalition.example/", given, html), PLATFORM)}


def verdicts(html: str = "", **headers: str) -> list[str]:
    return [level.verdict for level in judged(html, **headers).values()]


def test_a_plain_page_takes_everything() -> None:
    found = judged("<p>Hello")

    assert list(found) == ["feed", "fragment", "oembed", "frame", "element"]
    assert [level.verdict for level in found.values()] == ["works", "works", "perhaps", "works", "works"]
    assert (found["frame"].reasons, found["element"].reasons) == ((), ())


def test_a_strict_policy_leaves_feeds_and_html_and_names_the_missing_lines() -> None:
    found = judged(content_security_policy="default-src 'self'")

    assert [level.verdict for level in found.values()] == ["works", "works", "blocked", "blocked", "blocked"]
    begin = "The content security policy of the page does not allow it. Add: "
    assert found["frame"].reasons == (f"{begin}frame-src https://platform.example",)
    assert found["element"].reasons == (
        f"{begin}script-src https://platform.example; connect-src https://platform.example",
    )
    assert found["fragment"].reasons == (
        "Pictures stay away until the policy of the page says: img-src https://platform.example",
    )


def test_the_lines_that_we_name_are_enough() -> None:
    allowed = (
        "script-src https://platform.example; connect-src https://platform.example; img-src https://platform.example"
    )

    assert judged(content_security_policy=f"default-src 'none'; {allowed}")["element"] == Level(
        "element", "Element", "works"
    )


@pytest.mark.parametrize(
    ("html", "headers", "level", "reason"),
    [
        (
            "<meta http-equiv='Content-Security-Policy' content=\"frame-src 'none'\">",
            {},
            "frame",
            "Add: frame-src https",
        ),
        ("", {"cross_origin_embedder_policy": "require-corp"}, "frame", "Cross-Origin-Embedder-Policy keeps"),
        ("", {"content_security_policy": "script-src 'nonce-x' 'strict-dynamic'"}, "element", "by a nonce alone"),
        ("", {"content_security_policy": "sandbox allow-forms"}, "element", "switches all scripts off"),
        ("<meta name=generator content='Joomla! - Open Source Content Management'>", {}, "oembed", "Joomla makes no"),
    ],
)
def test_what_does_not_work_says_why(html: str, headers: dict[str, str], level: str, reason: str) -> None:
    found = judged(html, **headers)[level]

    assert found.verdict == "blocked"
    assert [each for each in found.reasons if reason in each] == list(found.reasons[:1])


@pytest.mark.parametrize(
    ("html", "level", "verdict", "reason"),
    [
        ("<meta name=generator content='WordPress 6.8'>", "oembed", "works", "Every editor"),
        ("<meta name=generator content='WordPress 6.8'>", "element", "perhaps", "unfiltered_html"),
        (
            "<meta name=Generator content='Drupal 11 (https://www.drupal.org)'>",
            "element",
            "perhaps",
            "Limit allowed HTML",
        ),
        ("<dsjp-list><a href='https://platform.example/'>x</a></dsjp-list>", "element", "perhaps", "not its script"),
        ("<a href='https://platform.example/embed/list.html'>x</a>", "element", "perhaps", "a filter has removed"),
    ],
)
def test_what_depends_on_the_system_says_on_what(html: str, level: str, verdict: str, reason: str) -> None:
    found = judged(html)[level]

    assert found.verdict == verdict
    assert reason in found.reasons[0]


def test_every_way_is_a_heading_with_its_verdict_and_its_reasons() -> None:
    page = HostPage("https://coalition.example/", [(POLICY, "default-src 'self'")], "<b>")
    context = {"levels": levels(page, PLATFORM), "tested": page.address}

    soup = BeautifulSoup(render_to_string("graphql_schema/widgets/check.html", context), "html.parser")

    assert soup.select_one(".tested").get_text() == "https://coalition.example/"
    assert [(way["class"], way.h3.get_text(), len(way.find_all("p"))) for way in soup.select(".levels > li")] == [
        (["works"], "Feed: works", 1),
        (["works"], "HTML on the server: works", 1),
        (["blocked"], "Pasted address (oEmbed): does not work", 1),
        (["blocked"], "Frame: does not work", 1),
        (["blocked"], "Element: does not work", 1),
    ]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://127.0.0.1/", "Only public pages can be tested"),
        ("https://localhost/", "Only public pages can be tested"),
        ("https://[::ffff:169.254.169.254]/latest/", "Only public pages can be tested"),
        ("http://example.eu/", "Only public pages can be tested"),
        ("https://me:secret@example.eu/", "Only public pages can be tested"),
        ("https://example.eu:22/", "Only public pages can be tested"),
        ("https://[", "Only public pages can be tested"),
        ("file:///etc/passwd", "Only public pages can be tested"),
        ("https://nothing.invalid/", "The page does not answer."),
    ],
)
@pytest.mark.django_db
def test_the_page_refuses_what_is_not_public(client: Client, address: str, said: str) -> None:
    response = client.get("/widgets/check/", {"url": address, "lang": "en"})

    assert (response.status_code, response["Cache-Control"], dict(response.cookies)) == (200, "no-store", {})
    assert BeautifulSoup(response.content, "html.parser").select_one("[role=alert]").get_text().startswith(said)


@pytest.mark.django_db
def test_nobody_tests_page_after_page(client: Client) -> None:
    answers = [client.get("/widgets/check/", {"url": "https://127.0.0.1/"}) for _time in range(11)]

    assert [answer.status_code for answer in answers] == [200] * 10 + [429]
    assert answers[-1]["Retry-After"] == "600"
    assert client.get("/widgets/check/").status_code == 200


@pytest.mark.django_db
def test_pages_of_other_people_hold_no_more_than_two_threads(client: Client) -> None:
    with places, places:
        response = client.get("/widgets/check/", {"url": "https://example.eu/", "lang": "en"})

    assert "Others are testing their pages right now." in response.content.decode()


def test_a_page_is_read_as_it_is_answered(receiver: Receiver) -> None:
    receiver.answer = b"<p>" + b"x" * 600_000
    receiver.headers = {"Content-Type": "text/html", "Content-Security-Policy": "default-src 'none'"}

    page = read_page(f"{receiver.address}/news/", may_be_private=True)

    assert page.address == f"{receiver.address}/news/"
    assert (len(page.html), page.header(POLICY)) == (500_000, ["default-src 'none'"])
    assert [(came.method, came.path, came.headers["accept-encoding"]) for came in receiver.received] == [
        ("GET", "/news/", "identity")
    ]


@pytest.mark.parametrize(
    ("statuses", "headers", "said"),
    [
        ([302], {"Location": "/next/"}, "without end"),
        ([302], {"Location": "file:///etc/passwd"}, "Only public pages"),
        ([404], {"Content-Type": "text/html"}, "status 404"),
        ([200], {"Content-Type": "application/pdf"}, "no HTML"),
    ],
)
def test_a_page_that_cannot_be_looked_at_is_said(
    receiver: Receiver,
    statuses: list[int],
    headers: dict[str, Any],
    said: str,
) -> None:
    receiver.statuses, receiver.headers = statuses, headers

    with pytest.raises(UntestableError, match=said):
        read_page(f"{receiver.address}/", may_be_private=True)
