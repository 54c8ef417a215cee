"""Menus: the site's own, in the first language of the chain, with visible targets alone."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page, Site

from content_models.editorial.models import ListingPage
from content_models.editorial.models.navigation import Menu

Ask = Callable[..., dict[str, Any]]
MENU = """
query Menu($locale: Locale) {
  navigation(menu: MAIN, locale: $locale) { label url content { title } children { label url } }
}
"""


def entry(
    label: str, *, page: Page | None = None, address: str = "", children: list[Any] | None = None
) -> dict[str, Any]:
    value: dict[str, Any] = {"label": label, "page": page.pk if page else None, "address": address}
    if children is not None:
        value["children"] = children
    return value


def menu(locale: Locale, *entries: dict[str, Any], site: Site | None = None, live: bool = True) -> Menu:
    items = [{"type": "entry", "value": each, "id": str(number)} for number, each in enumerate(entries)]
    found = Menu(key="main", title="Main", locale=locale, site=site, live=live)
    found.items = found._meta.get_field("items").to_python(items)
    found.save()
    return found


def test_it_shows_pages_and_addresses_with_their_children(
    ask: Ask, english: Locale, latest: ListingPage, events: ListingPage
) -> None:
    menu(
        english,
        entry(
            "Latest",
            page=latest,
            children=[entry("Events", page=events), entry("Elsewhere", address="https://example.eu/")],
        ),
        entry("Search", address="/en/search/", children=[]),
    )

    assert ask(MENU)["navigation"] == [
        {
            "label": "Latest",
            "url": "http://localhost/en/latest/",
            "content": {"title": "Latest"},
            "children": [
                {"label": "Events", "url": "http://localhost/en/latest/events/"},
                {"label": "Elsewhere", "url": "https://example.eu/"},
            ],
        },
        {"label": "Search", "url": "/en/search/", "content": None, "children": []},
    ]


def test_it_leaves_out_what_readers_may_not_see(
    ask: Ask, english: Locale, latest: ListingPage, events: ListingPage
) -> None:
    events.unpublish()
    menu(english, entry("Latest", page=latest, children=[entry("Events", page=events)]), entry("Hidden", page=events))

    assert [(each["label"], each["children"]) for each in ask(MENU)["navigation"]] == [("Latest", [])]


def test_it_prefers_the_site_s_own_menu_and_the_asked_language(
    ask: Ask, english: Locale, french: Locale, site: Site
) -> None:
    menu(english, entry("Shared", address="/"))
    menu(english, entry("Own", address="/"), site=site)
    menu(french, entry("Commun", address="/"))

    assert [each["label"] for each in ask(MENU)["navigation"]] == ["Own"]
    assert [each["label"] for each in ask(MENU, locale="fr")["navigation"]] == ["Commun"]
    assert [each["label"] for each in ask(MENU, locale="el")["navigation"]] == ["Own"]


def test_it_shows_no_draft(ask: Ask, english: Locale, site: Site) -> None:
    menu(english, entry("Draft", address="/"), live=False)

    assert ask(MENU)["navigation"] == []


@pytest.mark.parametrize("count", [1, 12])
def test_it_takes_as_many_queries_for_one_entry_as_for_many(
    ask: Ask, english: Locale, latest: ListingPage, count: int, django_assert_num_queries: Any
) -> None:
    pages = [latest.add_child(instance=ListingPage(title=f"P{n}", slug=f"p{n}")) for n in range(count)]
    menu(english, *[entry(page.title, page=page, children=[entry("Below", page=page)]) for page in pages])

    with django_assert_num_queries(4):
        assert len(ask(MENU)["navigation"]) == count
