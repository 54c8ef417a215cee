"""What the form of a page refuses: the message says what to do, and what was typed is still there."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from content_models.editorial.models import EventPage, HomePage, ListingPage
from tests.factories.events import make_event
from tests.support.form_data import post_data


def refused(client: Client, editor: Any, page: Page, parent: Page, **typed: str) -> tuple[dict[str, list[str]], Any]:
    """The errors of a draft's form, and the form itself."""
    page._cached_parent_obj = parent
    data = {**dict(post_data(page, editor).lists()), **typed}
    address = reverse("wagtailadmin_pages:add", args=("editorial", type(page)._meta.model_name, parent.pk))
    client.force_login(editor)
    response = client.post(address, data)
    assert response.status_code == 200
    form = response.context["form"]
    return {name: list(errors) for name, errors in form.errors.items()}, form


def test_a_second_home_page(client: Client, editor: Any, home: HomePage, site: Site) -> None:
    second = HomePage(title="Another home", slug="another", locale=home.locale)

    errors, form = refused(client, editor, second, home.get_parent())

    assert errors == {
        "title": [
            "Every site has a home page in this language already. Edit that one; or, for a new site, "
            "first create the site under Settings → Sites."
        ]
    }
    assert form["title"].value() == "Another home"


def test_a_path_that_is_taken(client: Client, editor: Any, events: ListingPage) -> None:
    make_event(events, slug="ai-week")

    errors, form = refused(client, editor, EventPage(title="Another", slug="ai-week", locale=events.locale), events)

    assert list(errors) == ["slug"]
    assert "'ai-week' is already in use" in errors["slug"][0]
    assert form["title"].value() == "Another"


@pytest.mark.parametrize(
    ("typed", "errors"),
    [
        (
            {"time_zone": "CET+1"},
            {"time_zone": ["“CET+1” is not a time zone. Write its name, for example Europe/Lisbon."]},
        ),
        (
            {"starts_at": "2027-05-04 10:00", "ends_at": "2027-05-03 10:00"},
            {"ends_at": ["The end lies before the start. Choose a later end, or correct the start."]},
        ),
    ],
)
def test_a_wrong_time(
    client: Client, editor: Any, events: ListingPage, typed: dict[str, str], errors: dict[str, list[str]]
) -> None:
    found, form = refused(client, editor, EventPage(title="AI week", slug="ai", locale=events.locale), events, **typed)

    assert found == errors
    assert {name: form[name].value() for name in typed} == typed


def test_a_place_outside_the_world(client: Client, editor: Any, events: ListingPage) -> None:
    event = EventPage(title="AI week", slug="ai", locale=events.locale)
    block = event._meta.get_field("locations").stream_block
    event.locations = block.to_python([{"type": "address", "value": {"latitude": 97.5, "longitude": 4.35}}])

    errors, form = refused(client, editor, event, events)

    assert list(errors) == ["locations"]
    assert form["locations"].value()[0].value["latitude"] == "97.5"


def test_going_live_without_a_time_zone(client: Client, editor: Any, events: ListingPage) -> None:
    event = EventPage(title="AI week", slug="ai", locale=events.locale, time_zone="")

    errors, _form = refused(client, editor, event, events, **{"action-publish": "action-publish"})

    assert errors["time_zone"] == ["This field is required."]
