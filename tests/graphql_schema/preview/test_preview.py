"""Drafts through ``preview(token)``: for whoever holds a token of this page that has not ended, and nowhere else."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.signing import TimestampSigner
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from content_models.editorial import previews
from content_models.editorial.models import EventPage, ListingPage, SiteProfile
from content_models.editorial.previews import keep_draft
from tests.factories.events import make_event
from tests.support.form_data import post_data

DOCUMENT = "query($token: String!) { preview(token: $token) { __typename id title isPreview locale path } }"


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    return make_event(events, title="AI week", slug="ai-week")


@pytest.fixture
def draft_token(event: EventPage, editor: Any) -> str:
    event.title = "AI week, as a draft"
    return keep_draft(page=event, user_pk=editor.pk)


def ask(token: str, document: str = DOCUMENT) -> Any:
    body = json.dumps({"query": document, "variables": {"token": token}})
    return Client().post("/graphql/", body, content_type="application/json")


def test_a_token_shows_the_draft(draft_token: str) -> None:
    answer = ask(draft_token)

    shown = answer.json()["data"]["preview"]
    identity = shown.pop("id")
    assert shown == {
        "__typename": "EventPage",
        "title": "AI week, as a draft",
        "isPreview": True,
        "locale": "en",
        "path": "/en/latest/events/ai-week/",
    }
    assert ask_for_node(identity) is None


def ask_for_node(identity: str) -> Any:
    body = json.dumps({"query": "query($id: ID!) { node(id: $id) { id } }", "variables": {"id": identity}})
    return Client().post("/graphql/", body, content_type="application/json").json()["data"]["node"]


def test_the_answer_is_kept_by_nobody(draft_token: str) -> None:
    answer = ask(draft_token)

    assert answer["Cache-Control"] == "private, no-store"
    assert answer.cookies == {}


def test_other_root_fields_still_show_what_is_live(draft_token: str, event: EventPage) -> None:
    document = (
        "query($token: String!) { preview(token: $token) { title } "
        'route(path: "/en/latest/events/ai-week/") { content { title isPreview } } }'
    )

    assert ask(draft_token, document).json()["data"] == {
        "preview": {"title": "AI week, as a draft"},
        "route": {"content": {"title": "AI week", "isPreview": False}},
    }


@pytest.mark.parametrize("token", ["", "page=1;user=1", "page=1;user=1:1uWn5H:forged"])
def test_a_forged_token_is_refused(site: Site, token: str) -> None:
    answer = ask(token).json()

    assert answer["data"] == {"preview": None}
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]


def test_a_token_of_another_purpose_is_refused(draft_token: str) -> None:
    name = draft_token.rsplit(":", 2)[0]

    answer = ask(TimestampSigner(salt="password reset").sign(name)).json()

    assert answer["data"] == {"preview": None}


def test_a_token_ends_after_an_hour(draft_token: str, settings: Any) -> None:
    settings.PREVIEW_TOKEN_SECONDS = -1

    answer = ask(draft_token).json()

    assert answer["data"] == {"preview": None}
    assert answer["errors"][0]["message"] == "The preview token has ended. Open the preview in the editor again."


def test_a_token_shows_the_last_state_of_the_form(draft_token: str, event: EventPage, editor: Any) -> None:
    event.title = "AI week, later"
    keep_draft(page=event, user_pk=editor.pk)

    assert ask(draft_token).json()["data"]["preview"]["title"] == "AI week, later"


def test_the_preview_panel_of_an_unsaved_page_shows_it_in_the_plain_preview(
    events: ListingPage, editor: Any, client: Client
) -> None:
    client.force_login(editor)
    page = EventPage(title="Not saved yet", slug="not-saved-yet", locale=events.locale)
    page._cached_parent_obj = events
    address = reverse("wagtailadmin_pages:preview_on_add", args=("editorial", "eventpage", events.pk))

    kept = client.post(address, dict(post_data(page, editor).lists()))
    shown = client.get(address)
    plain = client.get(shown["Location"])

    assert kept.json()["is_valid"] is True
    assert "Not saved yet" in plain.content.decode()
    assert plain["Cache-Control"].startswith("max-age=0")
    assert not EventPage.objects.filter(title="Not saved yet").exists()


def test_the_data_mode_shows_what_front_ends_get(draft_token: str, editor: Any, client: Client) -> None:
    client.force_login(editor)

    shown = client.get(reverse("plain_preview"), {"token": draft_token, "mode": "json"}).content.decode()

    assert "&quot;title&quot;: &quot;AI week, as a draft&quot;" in shown
    assert "&quot;errors&quot;" not in shown


def test_the_plain_preview_is_for_editors_alone(draft_token: str) -> None:
    assert Client().get(reverse("plain_preview"), {"token": draft_token}).status_code in {302, 403}


def test_a_connected_front_end_gets_the_token(event: EventPage, editor: Any, client: Client, site: Site) -> None:
    SiteProfile.objects.filter(site=site).update(preview_url="https://front.example.eu/preview")
    client.force_login(editor)
    address = reverse("wagtailadmin_pages:view_draft", args=(event.pk,))

    parts = urlsplit(client.get(address)["Location"])

    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://front.example.eu/preview"
    token = parse_qs(parts.query)["token"][0]
    assert previews.open_draft(token).title == "AI week"
