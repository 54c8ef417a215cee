"""Use is counted per site, widget and day: no row per request, nothing about readers, robots left out."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from content_models.accounts.models import User
from content_models.editorial.models import CoalitionPage, ListingPage
from content_models.taxonomies.models import Term
from graphql_schema.models import EmbedCount
from graphql_schema.outlets import counting
from graphql_schema.outlets.counting import OTHERS, collect_counts, count, embeds, forget_old_counts
from graphql_schema.outlets.counting_door import WIDGETS_BY_NAME, CountingDoor, widgets_by_document
from graphql_schema.outlets.embeds import WIDGETS
from graphql_schema.trusted_documents.lookup import own_manifest
from tests.factories.editors import client_of, make_editor
from tests.graphql_schema.limits.test_buckets import REDIS, forget_connections

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture(autouse=True)
def empty() -> Iterator[None]:
    embeds.empty()
    yield
    embeds.empty()


def noted(path: str = "/embed/list.html", status: str = "200 OK", **environ: str) -> list[tuple[str, str]]:
    """What the door notes of one request."""
    seen: list[tuple[str, str]] = []
    asked = {
        "REQUEST_METHOD": "GET", "PATH_INFO": path, "HTTP_HOST": "platform.example.eu", "HTTP_USER_AGENT": BROWSER,
        "HTTP_REFERER": "https://www.coalition.example/", "HTTP_SEC_FETCH_DEST": "iframe", **environ,
    }  # fmt: skip
    door = CountingDoor(
        lambda _environ, start: start(status, []) or [b""], note=lambda host, widget: seen.append((host, widget))
    )
    list(door(asked, lambda *_given: None))
    return seen


def test_a_frame_is_counted_for_the_site_around_it() -> None:
    assert noted() == [("www.coalition.example", "list")]
    assert noted(HTTP_REFERER="https://Coalition.Example:8443/secret/path?user=1") == [("coalition.example", "list")]
    assert noted(status="304 Not Modified") == [("www.coalition.example", "list")]


@pytest.mark.parametrize(
    "environ",
    [
        {"status": "400 Bad Request"},
        {"HTTP_USER_AGENT": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
        {"HTTP_USER_AGENT": ""},
        {"HTTP_REFERER": ""},
        {"HTTP_REFERER": "https://platform.example.eu/widgets/"},
        {"HTTP_REFERER": "https://192.0.2.7/"},
        {"HTTP_REFERER": "https://[broken/"},
        {"HTTP_REFERER": "https://" + "a" * 300 + ".eu/"},
        {"HTTP_REFERER": "javascript:alert(1)"},
        {"HTTP_SEC_FETCH_DEST": "document"},
        {"REQUEST_METHOD": "HEAD"},
        {"path": "/embed/unknown.html"},
        {"path": "/feeds/all.atom"},
    ],
)
def test_robots_own_pages_failures_and_nonsense_are_not(environ: dict[str, str]) -> None:
    assert noted(**environ) == []


def test_a_widget_is_counted_when_it_asks_for_its_data(monkeypatch: pytest.MonkeyPatch) -> None:
    digest = "a" * 64
    monkeypatch.setattr("graphql_schema.outlets.counting_door.widgets_by_document", lambda: {digest: "list"})
    asked = {"path": "/graphql/", "HTTP_ORIGIN": "https://coalition.example", "HTTP_SEC_FETCH_DEST": "empty"}

    assert noted(QUERY_STRING=f"documentId=sha256%3A{digest}&variables=%7B%7D", **asked) == [
        ("coalition.example", "list")
    ]
    assert noted(QUERY_STRING=f"documentId=sha256:{digest}&variables=%7B%22after%22%3A%22x%22%7D", **asked) == []
    assert noted(QUERY_STRING=f"documentId=sha256:{'b' * 64}", **asked) == []
    assert noted(QUERY_STRING=f"documentId=sha256:{digest}", **{**asked, "HTTP_ORIGIN": "null"}) == []


def test_each_document_of_a_widget_is_counted_or_left_out() -> None:
    names = set(own_manifest()["operations"])

    assert {name for name in names if name.startswith("Widget")} - WIDGETS_BY_NAME.keys() <= {"WidgetSuggest"}
    assert {WIDGETS_BY_NAME[name] for name in names & WIDGETS_BY_NAME.keys()} == set(widgets_by_document().values())
    assert set(WIDGETS_BY_NAME.values()) == set(WIDGETS)


def counts() -> list[tuple[str, str, int]]:
    return list(EmbedCount.objects.order_by("host", "widget").values_list("host", "widget", "times"))


@pytest.mark.django_db
def test_many_uses_are_one_row(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        for _time in range(50):
            count("a.example", "list")
        count("b.example", "card")
    embeds.hand_on()
    count("a.example", "list")
    embeds.hand_on()

    assert counts() == [("a.example", "list", 51), ("b.example", "card", 1)]
    assert {field.name for field in EmbedCount._meta.get_fields()} == {"id", "host", "widget", "day", "times"}
    assert EmbedCount.objects.first().day == timezone.now().date()


@pytest.mark.django_db
def test_invented_sites_fill_neither_memory_nor_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeds, "most", 3)
    monkeypatch.setattr(counting, "MOST_HOSTS", 3)
    for number in range(9):
        count(f"s{number}.example", "list")
    embeds.hand_on()

    assert counts() == [
        ("s0.example", "list", 1),
        ("s1.example", "list", 1),
        ("s2.example", "list", 1),
        (OTHERS, "list", 6),
    ]


@pytest.fixture
def shared(settings: Settings) -> Iterator[None]:
    settings.CACHES = {"default": REDIS}
    forget_connections()
    yield
    forget_connections()


@pytest.mark.once
@pytest.mark.django_db
@pytest.mark.usefixtures("shared")
def test_with_redis_the_worker_writes_it() -> None:
    collect_counts()
    EmbedCount.objects.all().delete()
    count("a.example", "list")
    embeds.hand_on()
    assert counts() == []

    collect_counts()
    collect_counts()

    assert counts() == [("a.example", "list", 1)]


@pytest.mark.django_db
def test_old_counts_are_forgotten() -> None:
    today = timezone.now().date()
    for day in (today, today - timedelta(days=761)):
        EmbedCount.objects.create(host="a.example", widget="list", day=day, times=1)

    forget_old_counts()

    assert [row.day for row in EmbedCount.objects.all()] == [today]


@pytest.fixture
def national(latest: ListingPage, terms: dict[str, Term]) -> User:
    """An editor of Portugal, whose coalition has a website."""
    coalitions = latest.add_child(instance=ListingPage(title="Coalitions", slug="coalitions"))
    page = CoalitionPage(title="INCoDe", slug="incode", locale=latest.locale, website="https://www.incode.example/")
    page.responsible_country = terms["country:PRT"]
    coalitions.add_child(instance=page)
    today = timezone.localdate()
    for host, widget, times in [
        ("blog.incode.example", "list", 7),
        ("incode.example", "card", 2),
        ("x.example", "list", 5),
    ]:
        EmbedCount.objects.create(host=host, widget=widget, day=today, times=times)
    EmbedCount.objects.create(host="x.example", widget="list", day=date(2020, 1, 1), times=1000)
    return make_editor("national_editor", countries=(terms["country:PRT"],))


def rows_of(client: Client, query: str = "") -> tuple[list[list[str]], str]:
    """The table with its heading, and the words below the chart."""
    response = client.get(f"/admin/embeds/{query}")
    assert response.status_code == 200
    soup = BeautifulSoup(response.content, "html.parser")
    table = soup.select_one(".embed-chart ~ table")
    rows = [[cell.get_text(strip=True) for cell in row.find_all(["th", "td"])] for row in table.select("tr")]
    caption = soup.find("figcaption")
    assert soup.select_one(".embed-chart svg[role=img]")["aria-labelledby"] == caption["id"]
    return rows, " ".join(caption.get_text().split())


def test_a_coalition_sees_the_use_on_its_own_websites(national: User) -> None:
    rows, words = rows_of(client_of(national))

    assert rows == [
        ["Site", "List", "One item", "Together"],
        ["blog.incode.example", "7", "0", "7"],
        ["incode.example", "0", "2", "2"],
    ]
    assert words.startswith("Shown 9 times in 30 days; most often on ")

    national.countries.clear()
    national.coalition_key = CoalitionPage.objects.get().translation_key
    national.save()
    assert rows_of(client_of(national))[0] == rows


def test_of_very_many_sites_the_first_are_shown_and_that_is_said(
    national: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graphql_schema.outlets.report.MOST_SITES", 1)
    client = client_of(national)

    assert [row[0] for row in rows_of(client)[0]] == ["Site", "blog.incode.example"]
    assert "This is the site that showed most." in client.get("/admin/embeds/").content.decode()


def test_central_editors_see_all_sites(national: User, client: Client) -> None:
    EmbedCount.objects.create(host=OTHERS, widget="list", day=timezone.localdate(), times=1)
    editor = client_of(make_editor("reviewer"))

    rows, words = rows_of(editor, "?days=90")

    assert [row[0] for row in rows] == ["Site", "blog.incode.example", "x.example", "incode.example", "Other sites"]
    assert words.startswith("Shown 15 times in 90 days; ")
    assert "showed most" not in editor.get("/admin/embeds/").content.decode()
    assert client.get("/admin/embeds/").status_code == 302
