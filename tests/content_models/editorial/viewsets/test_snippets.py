"""Snippets in the admin: each is listed, created through its form, and refused with words where it makes no sense."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from content_models.editorial.models import (
    Announcement,
    CallToAction,
    ContactPoint,
    Footer,
    LinkList,
    Menu,
    Person,
)

LINK = {"label": "Events", "page": "", "document": "", "url": "https://example.eu/events"}
ENTRY = {"label": "Events", "page": "", "address": "/en/latest/events/", "children": streamfield([])}
FORMS: list[tuple[Any, dict[str, Any]]] = [
    (Person, {"name": "Ana Sousa", "role": "Trainer", "bio": rich_text("<p>Teaches.</p>"), "links": streamfield([])}),
    (Announcement, {"title": "Maintenance", "text": rich_text("<p>On Sunday.</p>"), "tone": "warning"}),
    (CallToAction, {"title": "Test yourself", "text": rich_text("<p>Now.</p>"), "link_url": "https://example.eu/test"}),
    (ContactPoint, {"name": "Help desk", "email": "help@example.eu"}),
    (LinkList, {"title": "About us", "links": streamfield([("link", LINK)])}),
    (Menu, {"key": "main", "title": "Main menu", "items": streamfield([("entry", ENTRY)])}),
    (
        Footer,
        {
            "text": rich_text("<p>Run by the Commission.</p>"),
            "columns": streamfield([]),
            "social_links": streamfield([("link", {"network": "linkedin", "url": "https://example.eu/in"})]),
        },
    ),
]
CASES = [pytest.param(model, data, id=model.__name__) for model, data in FORMS]


@pytest.fixture
def admin(client: Client, english: Locale) -> Client:
    client.force_login(get_user_model().objects.create_superuser("editor", "editor@example.eu", "password for tests"))
    return client


def address(model: Any, action: str) -> str:
    return reverse(model.snippet_viewset.get_url_name(action))


@pytest.mark.parametrize(("model", "data"), CASES)
def test_is_created_through_its_form_and_listed(model: Any, data: dict[str, Any], admin: Client) -> None:
    form = admin.get(address(model, "add"))
    answer = admin.post(address(model, "add"), {**nested_form_data(data), "action-publish": "action-publish"})

    listing = admin.get(address(model, "list"))

    made = model.objects.get()
    assert form.status_code == 200
    assert (answer.status_code, made.live) == (302, True)
    assert str(made) in listing.content.decode()


def test_keeps_what_was_typed_when_it_refuses(admin: Client) -> None:
    data = {"title": "Test yourself", "text": rich_text("<p>Now.</p>"), "link_url": ""}

    answer = admin.post(address(CallToAction, "add"), {**nested_form_data(data), "action-publish": "action-publish"})

    assert answer.status_code == 200
    assert answer.context["form"].errors == {
        "link_page": ["Say what readers should do: choose a page, or write an address below."]
    }
    assert answer.context["form"]["title"].value() == "Test yourself"
    assert not CallToAction.objects.exists()
