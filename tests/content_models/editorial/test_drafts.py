"""Drafts may be unfinished; what goes live may not."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from content_models.editorial.models import EventPage, ListingPage
from tests.support.form_data import post_data


@pytest.fixture
def form(events: ListingPage, editor: Any) -> dict[str, Any]:
    page = EventPage(title="An idea for an event", slug="an-idea", locale=events.locale)
    page._cached_parent_obj = events
    return dict(post_data(page, editor).lists())


@pytest.fixture
def address(events: ListingPage, editor: Any, client: Client) -> str:
    client.force_login(editor)
    return reverse("wagtailadmin_pages:add", args=("editorial", "eventpage", events.pk))


def test_a_title_is_enough_for_a_draft(form: dict[str, Any], address: str, client: Client) -> None:
    response = client.post(address, form)

    assert response.status_code == 302
    assert EventPage.objects.get().live is False


def test_going_live_asks_for_what_is_missing_and_keeps_what_was_typed(
    form: dict[str, Any], address: str, client: Client
) -> None:
    response = client.post(address, {**form, "action-publish": "action-publish"})

    page_form = response.context["form"]
    assert set(page_form.errors) == {
        "starts_at",
        "event_setting",
        "digital_technology",
        "digital_skill_level",
        "countries",
        "body",
    }
    assert page_form["title"].value() == "An idea for an event"
    assert not EventPage.objects.exists()
