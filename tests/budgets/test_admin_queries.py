"""Explorer, listings, dashboard and reports ask the database as often with 1 000 pages as with 20, at most 60 times."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page

from content_models.accounts.models import User
from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term
from tests.factories.editors import client_of, make_editor
from tests.factories.many_pages import make_many_events

CEILING = 60

VIEWS: dict[str, Callable[[Page], str]] = {
    "explorer": lambda listing: reverse("wagtailadmin_explore", args=[listing.pk]),
    "explorer, filtered": lambda listing: f"{reverse('wagtailadmin_explore', args=[listing.pk])}?state=live",
    "flat listing": lambda _listing: reverse("content-event:index"),
    "dashboard": lambda _listing: reverse("wagtailadmin_home"),
    "expiring content": lambda _listing: reverse("report_expiring-content"),
    "missing alternative text": lambda _listing: reverse("report_missing-alternative-text"),
    "missing classification": lambda _listing: reverse("report_missing-classification"),
    "unpublished for long": lambda _listing: reverse("report_unpublished-for-long"),
}


def make_user(kind: str, terms: dict[str, Term]) -> User:
    if kind == "administrator":
        return User.objects.create_superuser("administrator", "administrator@example.org", "secret")
    if kind == "national editor":
        return make_editor("national_editor", countries=(terms["country:PRT"],))
    return make_editor("reviewer")


def queries_of(client: Client, address: str) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


def numbered(queries: list[str]) -> str:
    return "\n".join(f"{number}. {query[:300]}" for number, query in enumerate(queries, start=1))


@pytest.mark.parametrize("kind", ["administrator", "reviewer", "national editor"])
def test_it_needs_the_same_queries_with_20_and_with_1000_pages(
    events: ListingPage, terms: dict[str, Term], kind: str
) -> None:
    user = make_user(kind, terms)
    client = client_of(user)
    countries = [terms["country:PRT"], terms["country:FRA"]] if kind != "national editor" else [terms["country:PRT"]]
    addresses = {name: address(events) for name, address in VIEWS.items()}

    make_many_events(events, 20, owner=user, countries=countries)
    for address in addresses.values():
        client.get(address)
    few = {name: queries_of(client, address) for name, address in addresses.items()}
    make_many_events(events, 980, owner=user, countries=countries)
    many = {name: queries_of(client, address) for name, address in addresses.items()}

    assert Page.objects.child_of(events).count() == 1000
    for name, queries in many.items():
        assert len(queries) == len(few[name]), f"{name}: {len(few[name])} with 20\n{numbered(queries)}"
        assert len(queries) <= CEILING, f"{name}\n{numbered(queries)}"
