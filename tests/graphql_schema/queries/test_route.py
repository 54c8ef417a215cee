"""Root field ``route``: what stands at a path, in the order of the contract."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, PageViewRestriction, Site

from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.models import EventPage, HomePage, ListingPage
from tests.factories.events import make_event

Ask = Callable[..., Any]
Route = Callable[..., dict[str, Any]]

DOCUMENT = """
query Route($path: String!, $locale: Locale, $fallback: [Locale!]) {
  route(path: $path, locale: $locale, fallback: $fallback) {
    status requestedLocale isFallback redirectTo isPermanent content { title path locale }
  }
}
"""
EVENT_PATH = "/en/latest/events/ai-week/"


@pytest.fixture
def route(ask: Ask) -> Route:
    """What the route answers, without the empty parts."""

    def answer(path: str, **arguments: Any) -> dict[str, Any]:
        found = ask(DOCUMENT, path=path, **arguments)["route"]
        return {name: value for name, value in found.items() if value is not None and value is not False}

    return answer


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    return make_event(events)


FOUND = {
    "status": "FOUND",
    "requestedLocale": "en",
    "content": {"title": "AI week", "path": EVENT_PATH, "locale": "en"},
}


@pytest.mark.parametrize(
    "path",
    [
        EVENT_PATH,
        "/en/latest/events/ai-week",
        "en/latest/events/ai-week",
        "//en//latest/events/ai-week/",
        "/en/latest/events/ai%2Dweek/",
        "/en/latest/events/ai-week/?page=2",
        "/latest/events/ai-week/",
    ],
)
def test_it_finds_a_page_however_its_path_is_written(event: EventPage, route: Route, path: str) -> None:
    assert route(path) == FOUND


def test_it_finds_the_home_page(home: HomePage, site: Site, route: Route) -> None:
    expected = {"title": "Digital Skills and Jobs", "path": "/en/", "locale": "en"}

    assert route("/en/")["content"] == expected
    assert route("/")["content"] == expected


@pytest.mark.parametrize(
    "path", ["/en/nothing/", "/en/\u0000", "/en/" + "a" * 3000, "/en/latest/events/ai-week/x/", "/../"]
)
def test_it_finds_nothing_without_an_error(event: EventPage, route: Route, path: str) -> None:
    assert route(path)["status"] == "NOT_FOUND"


def test_it_survives_text_that_no_database_can_hold(event: EventPage, route: Route) -> None:
    assert route("/en/\ud800/") == {"status": "NOT_FOUND", "requestedLocale": "en"}


def test_it_refuses_two_languages(event: EventPage, refusal: Ask) -> None:
    assert refusal(DOCUMENT, path="/en/latest/", locale="fr") == (
        "BAD_USER_INPUT",
        "The path is in “en” and locale is “fr”. Leave locale out.",
    )


def test_it_takes_the_language_of_a_path_without_one_from_locale(event: EventPage, route: Route) -> None:
    assert route("/latest/events/ai-week/", locale="fr") == {**FOUND, "requestedLocale": "fr", "isFallback": True}


def test_it_follows_a_redirect_after_a_slug_changed(
    event: EventPage, route: Route, django_capture_on_commit_callbacks: Any
) -> None:
    event.slug = "ai-days"
    with django_capture_on_commit_callbacks(execute=True):
        event.save()

    assert route(EVENT_PATH) == {
        "status": "REDIRECT",
        "requestedLocale": "en",
        "redirectTo": "/en/latest/events/ai-days/",
        "isPermanent": True,
    }


def test_it_follows_redirects_to_other_sites_and_to_visible_paths_only(event: EventPage, route: Route) -> None:
    Redirect.add_redirect("/node/1", redirect_to="https://europa.eu/somewhere", is_permanent=False)
    Redirect.add_redirect("/node/2", redirect_to="http://localhost" + EVENT_PATH)
    Redirect.add_redirect("/node/3", redirect_to="http://localhost/en/nothing/")

    assert route("/node/1") == {
        "status": "REDIRECT",
        "requestedLocale": "en",
        "redirectTo": "https://europa.eu/somewhere",
    }
    assert route("/node/2")["redirectTo"] == EVENT_PATH
    assert route("/node/3")["status"] == "NOT_FOUND"


def test_it_hides_redirects_to_what_is_not_public(event: EventPage, route: Route) -> None:
    Redirect.add_redirect("/old", redirect_to=event)
    PageViewRestriction.objects.create(page=event, restriction_type="login")

    assert route("/old") == {"status": "NOT_FOUND", "requestedLocale": "en"}


def test_it_prefers_a_page_to_a_redirect_of_its_path(event: EventPage, route: Route) -> None:
    Redirect.add_redirect(EVENT_PATH, redirect_to="https://europa.eu/")

    assert route(EVENT_PATH) == FOUND


def test_it_falls_back_to_the_same_place_in_the_next_language(event: EventPage, route: Route) -> None:
    assert route("/fr/latest/events/ai-week/") == {**FOUND, "requestedLocale": "fr", "isFallback": True}
    assert route("/fr/latest/events/ai-week/", fallback=[]) == {"status": "NOT_FOUND", "requestedLocale": "fr"}


def test_it_takes_an_alias_in_another_language_for_absent(
    event: EventPage, home: HomePage, french: Locale, route: Route
) -> None:
    event.copy_for_translation(french, copy_parents=True, alias=True)

    assert route("/fr/latest/events/ai-week/") == {**FOUND, "requestedLocale": "fr", "isFallback": True}


def test_it_serves_the_asked_language_where_that_has_another_address(
    event: EventPage, french: Locale, route: Route
) -> None:
    version = event.copy_for_translation(french, copy_parents=True)
    version.title, version.slug = "Semaine de l'IA", "semaine-ia"
    version.save_revision().publish()

    assert route("/fr/latest/events/ai-week/") == {
        "status": "FOUND",
        "requestedLocale": "fr",
        "content": {"title": "Semaine de l'IA", "path": "/fr/latest/events/semaine-ia/", "locale": "fr"},
    }


@pytest.mark.parametrize("end", ["unpublish", "delete"])
def test_it_is_gone_after_it_was_withdrawn(event: EventPage, route: Route, end: str) -> None:
    getattr(Page.objects.get(pk=event.pk), end)()

    assert route(EVENT_PATH) == {"status": "GONE", "requestedLocale": "en"}


def test_it_is_gone_from_the_second_it_expires(event: EventPage, route: Route) -> None:
    CatalogueEntry.objects.filter(page=event).update(visible_until=timezone.now() - timedelta(seconds=1))

    assert route(EVENT_PATH) == {"status": "GONE", "requestedLocale": "en"}


def test_it_is_not_found_after_it_became_private(event: EventPage, route: Route) -> None:
    PageViewRestriction.objects.create(page=event, restriction_type="login")

    assert route(EVENT_PATH) == {"status": "NOT_FOUND", "requestedLocale": "en"}


def test_it_never_was_there_as_a_draft(events: ListingPage, route: Route) -> None:
    make_event(events, live=False)

    assert route(EVENT_PATH) == {"status": "NOT_FOUND", "requestedLocale": "en"}
